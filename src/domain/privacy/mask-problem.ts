import type { Problem } from '../problem.ts';
import { findPersonalData } from './find-personal-data.ts';

/**
 * A problem whose words tell no personal number: whatever rule quotes a text, its report must not leak. Mail addresses
 * stay, for most are an office's; the rule about them masks its own.
 */
export function maskProblem(problem: Problem): Problem {
  if (![problem.found, problem.expected, problem.fix, problem.message].some(mayHold)) return problem;
  return {
    ...problem,
    found: masked(problem.found),
    expected: masked(problem.expected),
    fix: masked(problem.fix),
    message: masked(problem.message),
  };
}

/** Eleven digits: what no personal number does without. */
function mayHold(text: string | null): boolean {
  return text !== null && text.length > 10 && (text.match(DIGITS)?.length ?? 0) > 10;
}

const DIGITS = /[0-9０-９OoＯｏ〇\u{1D7CE}-\u{1D7FF}①-⑨⓪]/gu;

function masked<T extends string | null>(text: T): T | string {
  if (text === null || !mayHold(text)) return text;
  let result = '';
  let at = 0;
  for (const { kind, start, end, masked: shown } of findPersonalData(text)) {
    if (kind === 'email' || kind === 'soleTrader') continue;
    result += text.slice(at, start) + shown;
    at = end;
  }
  return result + text.slice(at);
}
