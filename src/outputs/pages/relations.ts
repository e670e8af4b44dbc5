import type { Document } from '../../domain/document.ts';
import type { Link, RelationView } from '../../domain/page.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { RelationKind, ResolvedRelation } from '../../domain/relation.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { RELATION_WORDS } from '../../i18n/outputs.ts';
import type { Text } from '../../i18n/text.ts';
import type { SiteIndex } from '../site-index.ts';

/** `修改`, `被修改`. */
export function relationLabel({ kind, direction }: ResolvedRelation): Text {
  return RELATION_WORDS[`${kind}${direction === 'out' ? 'Out' : 'In'}`];
}

/** What a later document did to this one: a step of its history. */
const ACTS: ReadonlySet<RelationKind> = new Set(['amends', 'repeals', 'partiallyRepeals', 'replaces', 'corrects']);

export function isAct({ kind, direction, target }: ResolvedRelation): boolean {
  return direction === 'in' && ACTS.has(kind) && target.held && dayOfAct(target.document) !== null;
}

/** The day an act works, as validity counts it (src/domain/validity.ts). */
export function dayOfAct({ dateEffective, datePublished, dateAdopted }: Document): PlainDate | null {
  return dateEffective ?? datePublished ?? dateAdopted;
}

/** Relations both ways but for interpretations and the steps of the history, which stand apart. A target that is not published here has no link. */
export function relationViews(index: SiteIndex, document: PublishedDocument): readonly RelationView[] {
  return document.resolvedRelations
    .filter((relation) => !isInterpretation(relation) && !(document.validity && isAct(relation)))
    .map((relation) => {
      const { kind, direction, target } = relation;
      const shared = { label: index.say(relationLabel(relation)), kind, direction };
      if (!target.held) return { ...shared, text: target.text, href: null, documentNumber: null, date: null };
      const other = target.document;
      return {
        ...shared,
        text: other.title,
        href: answers(index, target.document.id) ? index.href(target.address) : null,
        documentNumber: other.documentNumber,
        date: other.datePublished,
      };
    });
}

/** What interprets this document. */
export function interpretationLinks(index: SiteIndex, document: PublishedDocument): readonly Link[] {
  return document.resolvedRelations
    .filter(isInterpretation)
    .flatMap(({ target }) =>
      target.held && answers(index, target.document.id)
        ? [{ text: target.document.title, href: index.href(target.address) }]
        : [],
    );
}

function isInterpretation({ kind, direction }: ResolvedRelation): boolean {
  return kind === 'interprets' && direction === 'in';
}

export function answers(index: SiteIndex, id: PublishedDocument['id']): boolean {
  return index.site.byId.has(id);
}
