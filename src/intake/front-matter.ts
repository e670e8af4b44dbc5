import matter from 'gray-matter';
import type { Problem } from '../domain/problem.ts';
import { intakeProblem } from './intake-problem.ts';

export interface SplitFile {
  /** The lines between the fences; they begin on line 2. */
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

export interface Split {
  /** Null when the fences are not sound. */
  readonly parts: SplitFile | null;
  readonly problems: readonly Problem[];
}

/** KB of front matter. */
export const FRONT_MATTER_LIMIT = 256;

const FENCE = /^---[ \t]*$/u;
const DASHES = /^[ \t]*[-—–－‐−─ー]{2,}[ \t]*$/u;

/**
 * Cuts a document into front matter and body. Both fence lines are checked before gray-matter sees the text:
 * left alone it runs `---js`, closes at `---b: c` and takes an unclosed fence for the whole file.
 * `text` has `\n` line ends and no byte order mark.
 */
export function splitFrontMatter(text: string, file: string): Split {
  const lines = text.split('\n');
  const start = checkStart(lines, file);
  if (start) return { parts: null, problems: [start] };
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const end = close === -1 ? lines.length : close;
  const yaml = lines.slice(1, end).join('\n');
  const problems = [...strayFences(lines, end, file)];
  if (close === -1 && problems.length === 0) problems.push(unclosed(lines, file));
  const size = Buffer.byteLength(yaml) / 1024;
  if (close !== -1 && size > FRONT_MATTER_LIMIT)
    problems.push(
      intakeProblem(
        'frontMatterSize',
        { file, line: 1, column: 1 },
        {
          found: `${Math.ceil(size)} KB`,
          values: { size: Math.ceil(size), limit: FRONT_MATTER_LIMIT },
        },
      ),
    );
  if (problems.length > 0) return { parts: null, problems };
  return { parts: { ...cut(text, (lines[close] ?? '').length - 3), bodyLine: close + 2 }, problems };
}

/**
 * gray-matter as a pair of scissors: no engine of its own is left, and YAML is handed on unread.
 * `spaces` follow the closing fence, where gray-matter leaves the rest of that line in the body.
 */
function cut(text: string, spaces: number): { yaml: string; body: string } {
  const refuse = (): never => {
    throw new Error('front matter in another language passed the check of its first line');
  };
  const unread = () => ({});
  const engines = {
    yaml: unread,
    yml: unread,
    json: refuse,
    javascript: refuse,
    js: refuse,
    coffee: refuse,
    toml: refuse,
  };
  const { content, matter: raw } = matter(text, { engines, language: 'yaml', delimiters: '---' });
  return {
    yaml: raw.replace(/^[ \t]*\n/u, ''),
    body: spaces === 0 ? content : content.slice(spaces).replace(/^\n/u, ''),
  };
}

function checkStart(lines: readonly string[], file: string): Problem | null {
  const first = lines[0] ?? '';
  const place = { file, line: 1, column: 1 };
  if (FENCE.test(first)) return null;
  if (/^---[^-]/u.test(first))
    return intakeProblem('frontMatterLanguage', { ...place, column: 4 }, { found: first.slice(3) });
  if (DASHES.test(first) && !FENCE.test(first.trim()))
    return intakeProblem('frontMatterDashes', place, { found: first });
  const fence = lines.findIndex((line) => line.trim() !== '');
  const content = lines[fence] ?? '';
  if (FENCE.test(content.trim()) && (fence > 0 || /^\s/u.test(content)))
    return intakeProblem('frontMatterStart', place, { found: content, values: { count: Math.max(fence, 1) } });
  return intakeProblem('frontMatterMissing', place, { found: content });
}

/** Lines of front matter that begin with the fence but are none. */
function strayFences(lines: readonly string[], end: number, file: string): Problem[] {
  const problems: Problem[] = [];
  // Below an unclosed fence every line is in question: only what stands before the text matters.
  for (const [index, line] of lines.slice(0, end).entries()) {
    if (index === 0) continue;
    if (line.startsWith('---') || (DASHES.test(line) && /[—–－‐−─ー]/u.test(line)))
      problems.push(
        intakeProblem(
          line.startsWith('---') ? 'frontMatterFence' : 'frontMatterDashes',
          { file, line: index + 1, column: 1 },
          { found: line },
        ),
      );
    if (problems.length === 3) break;
  }
  return problems;
}

function unclosed(lines: readonly string[], file: string): Problem {
  const field = /^(?:[^\s#:：][^:：]{0,30}[:：]|\s+\S|- |-$|#|\s*$)/u;
  const guess = lines.findIndex((line, index) => index > 0 && (!field.test(line) || /^#{1,6} /u.test(line)));
  return intakeProblem(
    'frontMatterUnclosed',
    { file, line: 1, column: 1 },
    {
      found: lines[0] ?? '',
      values: { line: guess === -1 ? lines.length + 1 : guess + 1 },
    },
  );
}
