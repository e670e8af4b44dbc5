import type { Allowance, Document } from '../domain/document.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import { EXCUSED_WORDS } from '../i18n/problems-checks-privacy.ts';
import { fill } from '../i18n/text.ts';

/**
 * Personal data that a law may demand to be shown. Identity numbers and marks of secrecy are not among them: no law
 * asks a site for the one, and the other is no editor's to excuse.
 */
export const EXCUSABLE: ReadonlySet<string> = new Set(['personal-phone', 'bank-account', 'name-list']);

/**
 * Leaves out the warnings and notices that a document allows itself by 检查豁免: the same file and rule, on or before
 * its 至 day (none = without end). Errors are never silenced; those about personal data that a law may demand become
 * a notice until the 至 day, and a warning afterwards, for no error may appear by the passing of time alone.
 */
export function withoutAllowed(
  problems: readonly Problem[],
  documents: readonly Document[],
  today: PlainDate,
): readonly Problem[] {
  const allowed = new Map<string, Allowance[]>();
  for (const { source, allow } of documents)
    for (const each of allow) {
      const key = `${source.file} ${each.rule}`;
      allowed.set(key, [...(allowed.get(key) ?? []), each]);
    }
  return problems.flatMap((problem) => {
    const found = allowed.get(`${problem.file} ${problem.rule}`) ?? [];
    if (problem.severity === 'error') return [EXCUSABLE.has(problem.rule) ? excused(problem, found, today) : problem];
    return found.some(({ until }) => until === null || until >= today) ? [] : [problem];
  });
}

function excused(problem: Problem, found: readonly Allowance[], today: PlainDate): Problem {
  const [longest] = found
    .filter(({ until }) => until !== null)
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1));
  const until = longest?.until ?? null;
  if (!longest || until === null)
    return found.length === 0 ? problem : { ...problem, message: said(problem, 'endless', {}) };
  const values = { until, reason: longest.reason };
  return until >= today
    ? { ...problem, severity: 'notice', message: said(problem, 'excused', values) }
    : { ...problem, severity: 'warning', message: said(problem, 'expired', values) };
}

function said(problem: Problem, words: keyof typeof EXCUSED_WORDS, values: { [name: string]: string }): string {
  return `${problem.message}${fill(EXCUSED_WORDS[words], 'zh-CN', values)}`;
}
