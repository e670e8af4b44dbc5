import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import { type ReferenceIndex, referenceIndex, resolveReference } from '../domain/reference.ts';
import type { PublishedDocument, Site } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt, problemInText, strictSeverity } from './problem-at.ts';
import type { RepealClause } from './text/text-facts.ts';
import { writtenRelations } from './written-relations.ts';

/** Kinds of relation that say what becomes of the other text. */
const ENDS = new Set(['repeals', 'replaces', 'partiallyRepeals']);

/**
 * 同时废止《X》 in a text, whose target is on the site and still looks valid: the gravest untruth such a site can tell.
 * Like other relations that are missing, an error for texts from 正式上线日 on. The other way round, a relation 废止 of
 * which the text says nothing, is worth a notice: the number may be wrong.
 */
export const repealClause: Check = {
  rule: 'repeal-clause',
  run: (site, { facts }) => {
    if (!facts) return [];
    const index = referenceIndex(site.documents);
    return site.documents.flatMap((document) => {
      if (document.type !== 'policies') return [];
      const clauses = facts.get(document.id)?.repeals ?? [];
      return [...unmarked(site, document, index, clauses), ...unsaid(document, index, clauses.length)];
    });
  },
};

function unmarked(
  site: Site,
  document: PublishedDocument,
  index: ReferenceIndex,
  clauses: readonly RepealClause[],
): readonly Problem[] {
  const seen = new Set<string>();
  return clauses.flatMap(({ reference, line, column }) => {
    const resolution = resolveReference(index, reference, document);
    if (resolution.outcome !== 'found') return [];
    const target = site.byId.get(resolution.document.id);
    if (!target || seen.has(target.id) || isEnded(document, target)) return [];
    seen.add(target.id);
    return [
      problemInText(document, line, column, {
        rule: 'repeal-clause',
        words: 'unmarked',
        severity: strictSeverity(site.settings, document),
        found: reference,
        values: { target: target.documentNumber ?? `《${target.title}》`, file: target.source.file },
      }),
    ];
  });
}

/** Whether the site already says that the target is or will be no more, or this document says how it touches it. */
function isEnded(document: Document, target: PublishedDocument): boolean {
  const { validity, statedValidity, resolvedRelations, dateExpires } = target;
  const over = (status: string | null | undefined) => status === '废止' || status === '失效';
  // A text that comes after the clause, of the same title, is not the one that was repealed.
  if (document.dateAdopted && target.dateAdopted && target.dateAdopted > document.dateAdopted) return true;
  return (
    over(validity?.status) ||
    over(statedValidity) ||
    (dateExpires !== null && dateExpires <= (document.dateEffective ?? document.datePublished ?? '')) ||
    target.type !== 'policies' ||
    resolvedRelations.some(
      ({ kind, direction, target: other }) =>
        direction === 'in' &&
        (ENDS.has(kind) || (kind === 'amends' && other.held && other.document.id === document.id)),
    )
  );
}

function unsaid(document: PublishedDocument, index: ReferenceIndex, clauses: number): readonly Problem[] {
  // What the text repeals is worded in too many ways to be sure that it says nothing: only its names are looked for.
  if (clauses > 0 || document.body.characters === 0 || document.attachments.length > 0) return [];
  return writtenRelations(document).flatMap(({ kind, target, path }) => {
    if (kind !== 'repeals') return [];
    const resolution = resolveReference(index, target, document);
    if (resolution.outcome !== 'found') return [];
    const named = document.body.citations.some(({ text, kind: form, key }) => {
      const cited = resolveReference(index, form === 'title' ? text : key, document);
      return (
        cited.outcome === 'ambiguous' || (cited.outcome === 'found' && cited.document.id === resolution.document.id)
      );
    });
    if (named) return [];
    return [problemAt(document, path, { rule: 'repeal-clause', words: 'unsaid', severity: 'notice', found: target })];
  });
}
