import { nearest } from '../domain/nearest.ts';
import { RULES_BY_NAME } from '../i18n/rules-by-name.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** 检查豁免 of a rule that there is none of: it excuses nothing, and nobody would know. */
export const allowanceUnknown: Check = {
  rule: 'allowance-unknown',
  run: ({ documents }) =>
    documents.flatMap((document) =>
      document.allow.flatMap(({ rule }, index) => {
        if (RULES_BY_NAME.has(rule)) return [];
        const path = `allow.${index}`;
        const finding = { rule: 'allowance-unknown', severity: 'warning', found: rule } as const;
        const suggestion = nearest(rule, RULES_BY_NAME);
        return [
          problemAt(
            document,
            document.source.places[path] ? path : 'allow',
            suggestion === null ? finding : { ...finding, words: 'near', values: { suggestion } },
          ),
        ];
      }),
    ),
};
