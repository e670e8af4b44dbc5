import { legalForce } from '../../documents/json-ld.ts';
import type { Document, Json } from '../../domain/document.ts';
import type { RelationKind } from '../../domain/relation.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { openRelations } from '../open-relations.ts';
import type { SiteIndex } from '../site-index.ts';
import type { Crumb } from './page-head.ts';

type Node = { readonly [key: string]: Json };

export function breadcrumbList(index: SiteIndex, trail: readonly Crumb[]): Node {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((crumb, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: crumb.text,
      item: index.absolute(crumb.address),
    })),
  };
}

/** Properties of the outgoing relations of a Legislation (open-data-mapping.md §1). */
const LEGISLATION: { readonly [kind in RelationKind]?: readonly string[] } = {
  amends: ['legislationAmends', 'legislationChanges'],
  repeals: ['legislationRepeals', 'legislationChanges'],
  partiallyRepeals: ['legislationRepeals', 'legislationChanges'],
  replaces: ['legislationChanges'],
  basedOn: ['isBasedOn'],
  implements: ['legislationEnsuresImplementationOf'],
  corrects: ['legislationCorrects'],
};

/** Properties of the outgoing relations of any other work. */
const WORK: { readonly [kind in RelationKind]?: readonly string[] } = { basedOn: ['isBasedOn'], interprets: ['about'] };

/**
 * The schema.org node of a document: what its type states, with its address, its identifier, the force it has
 * on this day, and its relations with the addresses of their other ends.
 */
export function documentNode(index: SiteIndex, document: PublishedDocument, description: string): Node {
  const type = index.types.get(document.type);
  if (!type) throw new Error(`a document has the unknown type ${document.type}`);
  const own: Node = type.jsonLd({ ...document, relations: openRelations(document) });
  const url = index.absolute(document.address);
  const isLegislation = own['@type'] === 'Legislation';
  return {
    name: document.title,
    ...(description === '' ? {} : { description }),
    ...own,
    '@id': url,
    url,
    ...(document.indexNumber ? { identifier: document.indexNumber } : {}),
    ...(isLegislation && document.validity ? { legislationLegalForce: legalForce(document.validity.status) } : {}),
    ...relationProperties(index, document, isLegislation, own),
  };
}

function relationProperties(index: SiteIndex, document: PublishedDocument, isLegislation: boolean, own: Node): Node {
  const found: { [property: string]: Json[] } = {};
  for (const { kind, direction, target } of document.resolvedRelations) {
    const outgoing = (isLegislation ? LEGISLATION : WORK)[kind] ?? [];
    const properties = direction === 'out' ? outgoing : kind === 'interprets' ? ['subjectOf'] : [];
    for (const property of properties) {
      const type =
        property === 'subjectOf' ? 'Article' : kind === 'interprets' || isLegislation ? 'Legislation' : 'CreativeWork';
      const node = target.held ? reference(index, target.document, type) : { '@type': type, name: target.text };
      // The type states 主题分类 as the subject of any work; a relation adds to it, and replaces all else.
      const stated = property === 'about' && typeof own[property] === 'string' ? [own[property]] : [];
      found[property] = [...(found[property] ?? stated), node];
    }
  }
  return found;
}

function reference(index: SiteIndex, document: Document, type: string): Node {
  const url = index.absolute(document.address);
  return { '@type': type, '@id': url, url, name: document.title };
}
