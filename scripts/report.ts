import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearest } from '../src/domain/nearest.ts';
import { maskPersonalData } from '../src/domain/privacy/find-personal-data.ts';
import type { Problem, Summary } from '../src/domain/problem.ts';
import type { Site } from '../src/domain/site.ts';
import { problemsAsGithub } from '../src/outputs/problems/github.ts';
import { problemsAsGitlab } from '../src/outputs/problems/gitlab.ts';
import { problemsAsHtml } from '../src/outputs/problems/html.ts';
import { problemsAsJson } from '../src/outputs/problems/json.ts';
import { problemsAsText } from '../src/outputs/problems/text.ts';
import type { ProblemReport } from '../src/outputs/problems/view.ts';
import { LANGUAGE, ROOT, say, suggestion, UsageError } from './command-line.ts';
import { gitPrefix } from './repository.ts';

const FORMATS = ['text', 'json', 'html', 'github', 'gitlab'] as const;
export type Format = (typeof FORMATS)[number];

export function parseFormat(value: string | undefined): Format {
  const format = FORMATS.find((name) => name === (value ?? 'text'));
  if (format) return format;
  const near = suggestion(nearest((value ?? '').toLowerCase(), FORMATS));
  throw new UsageError(say('badFormat', { value: value ?? '', formats: FORMATS.join('、'), suggestion: near }));
}

/** Where the site explains its rules; null while its settings cannot be read. */
export function rulesPageOf(site: Site | null): string | null {
  return site && `${site.settings.url}help/rules/#`;
}

/** What a report may know besides its problems. */
export interface ReportPlace {
  /** Problems of files that were not asked for. */
  readonly others?: ProblemReport['others'];
  /** Where lines are read from, if not from the content folder: the folder of the staged versions. */
  readonly readFrom?: string;
  /** The report goes to a file, where colour has no place. */
  readonly toFile?: boolean;
  /** See ProblemReport. */
  readonly rulesPage?: string | null;
}

/** The list of problems in the form asked for. `contentFolder`: absolute, or from the root of the product. */
export function report(
  problems: readonly Problem[],
  summary: Summary,
  format: Format,
  contentFolder: string,
  { others = null, readFrom, toFile = false, rulesPage = null }: ReportPlace = {},
): string {
  const content = resolve(ROOT, contentFolder);
  const view: ProblemReport = {
    problems,
    summary,
    others,
    lineOf: lineReader(readFrom ?? content),
    mask: maskPersonalData,
    rulesPage,
  };
  switch (format) {
    case 'json':
      return problemsAsJson(view);
    case 'html':
      return problemsAsHtml(view, LANGUAGE);
    case 'github':
      return problemsAsGithub(view, gitPrefix(content));
    case 'gitlab':
      return problemsAsGitlab(view, gitPrefix(content));
    case 'text': {
      const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'] && !toFile;
      return problemsAsText(view, { language: LANGUAGE, colour });
    }
  }
}

/** 0 = done, 1 = at least one error in the content (or a warning under `--strict`). */
export function exitCode(summary: Summary, strict: boolean): 0 | 1 {
  return summary.errors > 0 || (strict && summary.warnings > 0) ? 1 : 0;
}

/** Lines of content files; one file is held at a time, since problems come file by file. */
function lineReader(folder: string): ProblemReport['lineOf'] {
  let held: { readonly file: string; readonly lines: readonly string[] } | null = null;
  return (file, line) => {
    if (held?.file !== file) held = { file, lines: linesOf(join(folder, file)) };
    return held.lines[line - 1] ?? null;
  };
}

const LARGEST = 5_000_000;

function linesOf(path: string): readonly string[] {
  try {
    // Asked before reading: the file may be one that was refused for its size.
    if (statSync(path).size > LARGEST) return [];
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).split(/\r\n?|\n/u);
  } catch {
    // A folder, a file in another encoding, or one that is gone: the problem itself says what is wrong.
    return [];
  }
}
