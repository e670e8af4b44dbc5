import { isNormative } from '../documents/vocabularies/levels.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublishedDocument } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt, problemOf } from './problem-at.ts';

/**
 * Policy and interpretation belong together both ways (国办发〔2016〕80号; document-metadata.md §9): a 规范性文件 in force
 * without interpretation is worth a notice, an interpretation that names no policy a warning.
 */
export const interpretationPair: Check = {
  rule: 'interpretation-pair',
  run: (site) => site.documents.flatMap((document) => [...withoutInterpretation(document), ...withoutPolicy(document)]),
};

function withoutInterpretation(document: PublishedDocument): readonly Problem[] {
  const { level, validity, resolvedRelations } = document;
  const ended = validity?.status === '废止' || validity?.status === '失效';
  const interpreted = resolvedRelations.some(({ kind, direction }) => kind === 'interprets' && direction === 'in');
  if (document.type !== 'policies' || !isNormative(level) || ended || interpreted) return [];
  const number = document.documentNumber ?? `《${document.title}》`;
  const finding = { rule: 'interpretation-pair', words: 'policy', severity: 'notice', values: { number } } as const;
  return [problemOf(document, finding)];
}

function withoutPolicy(document: PublishedDocument): readonly Problem[] {
  if (document.type !== 'interpretations') return [];
  if (document.relations.some(({ kind }) => kind === 'interprets')) return [];
  const finding = { rule: 'interpretation-pair', words: 'interpretation', severity: 'warning' } as const;
  return [problemAt(document, 'relations', finding)];
}
