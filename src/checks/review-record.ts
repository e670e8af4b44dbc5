import type { Problem } from '../domain/problem.ts';
import type { PublishedDocument } from '../domain/site.ts';
import { EXCUSABLE } from './allowances.ts';
import type { Check } from './check.ts';
import { type Finding, problemAt, strictSeverity } from './problem-at.ts';

/**
 * What the record of the review says against the publication (privacy.md §4). That there is one at all is asked for
 * where fields are read.
 */
export const reviewRecord: Check = {
  rule: 'review-record',
  run: ({ documents, settings }) =>
    documents.flatMap((document) => {
      const { review, datePublished } = document;
      const problems: Problem[] = [];
      const say = (path: string, finding: Omit<Finding, 'rule'>) =>
        problems.push(problemAt(document, path, { rule: 'review-record', ...finding }));
      const result = review?.result ?? null;
      if (result === '不予公开' || result === '报有关部门确定')
        say('review.result', { words: 'refused', severity: 'error', found: result });
      if (review && datePublished !== null && review.on > datePublished)
        say('review.on', {
          words: 'late',
          severity: 'warning',
          found: review.on,
          values: { published: datePublished },
        });
      if (showsPersonalData(document) && !review?.assessment)
        say('review', {
          words: 'assessment',
          severity: strictSeverity(settings, document),
          basis: '《个人信息保护法》第五十五条、第五十六条',
        });
      return problems;
    }),
};

function showsPersonalData({ allow }: PublishedDocument): boolean {
  return allow.some(({ rule }) => EXCUSABLE.has(rule));
}
