import type { Document } from '../domain/document.ts';
import { compareText, type Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { type Finding, problemAt } from './problem-at.ts';

/** Every document the public can meet: the published and those whose notice stands in their place. */
export function publicDocuments(site: Site): readonly Document[] {
  return [...site.documents, ...site.withdrawals.map((withdrawal) => withdrawal.document)];
}

/**
 * A problem for each document that shares its key with another; `{others}` names at most three others. A null
 * key has no twins, and two of which `isTwin` says no are none.
 */
export function twins<T extends Document>(
  documents: readonly T[],
  keyOf: (document: T) => string | null,
  path: string,
  findingOf: (document: T) => Finding,
  isTwin: (a: T, b: T) => boolean = () => true,
): readonly Problem[] {
  const groups = new Map<string, T[]>();
  for (const document of documents) {
    const key = keyOf(document);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(document);
    else groups.set(key, [document]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((document): readonly Problem[] => {
      const others = group.filter((each) => each !== document && isTwin(document, each));
      if (others.length === 0) return [];
      const finding = findingOf(document);
      return [problemAt(document, path, { ...finding, values: { ...finding.values, others: filesOf(others) } })];
    }),
  );
}

function filesOf(documents: readonly Document[]): string {
  const files = documents.map(({ source }) => source.file).sort(compareText);
  return files.length > 3 ? `${files.slice(0, 3).join('、')} …（${files.length}）` : files.join('、');
}
