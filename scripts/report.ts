import type { Problem, Summary } from '../src/domain/problem.ts';
import { problemsAsGithub } from '../src/outputs/problems/github.ts';
import { problemsAsHtml } from '../src/outputs/problems/html.ts';
import { problemsAsJson } from '../src/outputs/problems/json.ts';
import { problemsAsText } from '../src/outputs/problems/text.ts';
import { LANGUAGE, say, UsageError } from './command-line.ts';

const FORMATS = ['text', 'json', 'html', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export function parseFormat(value: string | undefined): Format {
  const format = FORMATS.find((name) => name === (value ?? 'text'));
  if (!format) throw new UsageError(say('badFormat', { value: value ?? '' }));
  return format;
}

/** The list of problems in the form asked for. */
export function report(problems: readonly Problem[], summary: Summary, format: Format, contentFolder: string): string {
  if (format === 'json') return problemsAsJson(problems, summary);
  if (format === 'html') return problemsAsHtml(problems, summary, LANGUAGE);
  if (format === 'github') return problemsAsGithub(problems, contentFolder);
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  return problemsAsText(problems, summary, { language: LANGUAGE, colour });
}

/** 0 = done, 1 = at least one error in the content (or a warning under `--strict`). */
export function exitCode(summary: Summary, strict: boolean): 0 | 1 {
  return summary.errors > 0 || (strict && summary.warnings > 0) ? 1 : 0;
}
