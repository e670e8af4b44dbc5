import { findForeignDebris } from '../../domain/privacy/foreign-debris.ts';
import { problemInText } from '../problem-at.ts';
import type { TextCheck } from './text-check.ts';

/**
 * What intruders and old pages left in a text. A warning: a report on a raid may name such sites. Scripts and styles
 * are shown as text, never run, so their remnants are ugly and no more.
 */
export const foreignSiteDebris: TextCheck = {
  rule: 'foreign-site-debris',
  run: ({ lines }, document) =>
    lines.flatMap((text, index) =>
      findForeignDebris(text).map(({ kind, start, text: found }) => {
        const finding = { rule: 'foreign-site-debris', words: kind, severity: 'warning', found } as const;
        return problemInText(document, index + 1, start + 1, { ...finding, values: { where: '' } });
      }),
    ),
};
