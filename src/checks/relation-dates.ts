import { RELATION_PARTS } from '../documents/field-schemas/relations.ts';
import type { Document } from '../domain/document.ts';
import { chineseDate, type PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import { type ReferenceIndex, referenceIndex, resolveReference } from '../domain/reference.ts';
import type { RelationKind } from '../domain/relation.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { writtenRelations } from './written-relations.ts';

/** Kinds that change their target: an older document cannot do so. The others merely refer to it. */
const ACTS: ReadonlySet<RelationKind> = new Set(['amends', 'repeals', 'partiallyRepeals', 'replaces', 'corrects']);

/**
 * The acting document must not be older than its target (document-metadata.md §8): an error where it changes the
 * target, a warning where it refers to it. Only what is older by every date that both state counts.
 */
export const relationDates: Check = {
  rule: 'relation-dates',
  run: (site) => {
    const index = referenceIndex(site.documents);
    return site.documents.flatMap((document) => judge(document, index));
  },
};

function judge(document: Document, index: ReferenceIndex): readonly Problem[] {
  return writtenRelations(document).flatMap(({ kind, target, path }) => {
    const resolution = resolveReference(index, target, document);
    if (resolution.outcome !== 'found') return [];
    const latest = datesOf(document).at(-1);
    const earliest = datesOf(resolution.document)[0];
    if (!latest || !earliest || latest >= earliest) return [];
    const acts = ACTS.has(kind);
    return [
      problemAt(document, path, {
        rule: 'relation-dates',
        words: acts ? 'acts' : 'refers',
        severity: acts ? 'error' : 'warning',
        found: target,
        values: {
          kind: RELATION_PARTS[kind].names[0],
          date: chineseDate(latest),
          targetDate: chineseDate(earliest),
        },
      }),
    ];
  });
}

/** The days a document came into being, earliest first. */
function datesOf({ dateAdopted, datePublished }: Document): readonly PlainDate[] {
  return [dateAdopted, datePublished].filter((date) => date !== null).sort();
}
