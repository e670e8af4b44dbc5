import type { Link, RelationView } from '../../domain/page.ts';
import type { ResolvedRelation } from '../../domain/relation.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { RELATION_WORDS } from '../../i18n/outputs.ts';
import type { Text } from '../../i18n/text.ts';
import type { SiteIndex } from '../site-index.ts';

/** `修改`, `被修改`. */
export function relationLabel({ kind, direction }: ResolvedRelation): Text {
  return RELATION_WORDS[`${kind}${direction === 'out' ? 'Out' : 'In'}`];
}

/** Relations both ways but for interpretations, which stand apart. A target that is not published here has no link. */
export function relationViews(index: SiteIndex, document: PublishedDocument): readonly RelationView[] {
  return document.resolvedRelations
    .filter((relation) => !isInterpretation(relation))
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

function answers(index: SiteIndex, id: PublishedDocument['id']): boolean {
  return index.site.byId.has(id);
}
