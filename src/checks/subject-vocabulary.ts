import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import { judgeSubject } from '../domain/subject.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** 主题分类 in the words of the vocabulary (document-metadata.md §4); local lists differ, so a warning. */
export const subjectVocabulary: Check = {
  rule: 'subject-vocabulary',
  run: (site) => site.documents.flatMap(judge),
};

function judge(document: Document): readonly Problem[] {
  if (document.subject === null) return [];
  const judgement = judgeSubject(document.subject);
  if (judgement.verdict === 'ok') return [];
  const finding = { rule: 'subject-vocabulary', severity: 'warning', found: document.subject } as const;
  if (judgement.proposal !== null)
    return [
      problemAt(document, 'subject', { ...finding, words: 'proposal', values: { proposal: judgement.proposal } }),
    ];
  const words = judgement.reason === 'second' ? 'second' : 'first';
  return [problemAt(document, 'subject', { ...finding, words, values: { choices: judgement.choices.join('；') } })];
}
