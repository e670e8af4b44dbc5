import { isNormative } from '../documents/vocabularies/levels.ts';
import type { PublishedDocument } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** Acts about trial rules, and 条例, which only laws and regulations are called. */
const NOT_TRIAL = /废止|修改|停止执行|宣布失效|清理|条例$/u;

/**
 * 暂行 or 试行 in the title of a 规范性文件 (or of a document without 效力等级) and no 失效日期 (document-metadata.md §7).
 * Laws and regulations called 暂行 have no term; a document that only repeals or amends such rules is none.
 */
export const trialWithoutEnd: Check = {
  rule: 'trial-without-end',
  run: (site) =>
    site.documents.filter(mayHaveTerm).flatMap((document) => {
      const found = /暂行|试行/u.exec(document.title)?.[0];
      if (!found || document.dateExpires !== null || NOT_TRIAL.test(document.title)) return [];
      return [problemAt(document, 'dateExpires', { rule: 'trial-without-end', severity: 'warning', found })];
    }),
};

function mayHaveTerm({ validity, level }: PublishedDocument): boolean {
  if (validity === null || validity.status === '废止' || validity.status === '失效') return false;
  return level === null || level === '其他文件' || isNormative(level);
}
