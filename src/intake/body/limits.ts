import type { Nodes } from 'mdast';
import type { Problem } from '../../domain/problem.ts';
import type { BodyRule } from '../../i18n/problems-body.ts';
import { type BodyContext, bodyProblem, type Finding } from './context.ts';

const MOST_CHARACTERS = 1_000_000;
const LONGEST_LINE = 100_000;
const DEEPEST = 40;
/** Marks of emphasis and brackets in one line: the parser pairs each with each. */
const MOST_MARKS = 3_000;
const MOST_BARS = 2_000;
const MOST_LOAD = 20_000;
const CONTAINER_LOAD = 5;
const UNDERLINE_LOAD = 10;
const CHARACTERS_PER_LINE = 40;

/** What would exhaust the parser, found before it is started; null when there is nothing. */
export function beyondLimits(lines: readonly string[], text: string, place: BodyContext['place']): Problem | null {
  const at = (rule: BodyRule, line: number, finding: Finding) =>
    bodyProblem(rule, { file: place.file, line: place.firstLine + line, column: 1 }, finding);
  if (text.length > MOST_CHARACTERS) {
    return at('body-too-long', 0, { values: { count: text.length, limit: MOST_CHARACTERS } });
  }
  let containers = 0;
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST_LINE) {
      return at('line-too-long', index, { values: { count: line.length, limit: LONGEST_LINE } });
    }
    if (line === '') marks = 0;
    if (line.startsWith(':::')) containers = Math.max(0, containers + (/^:{3,}\s*$/u.test(line) ? -1 : 1));
    if (containers > DEEPEST || markerDepth(line) > DEEPEST)
      return at('too-deep', index, { values: { limit: DEEPEST } });
    // A row of a table and an item of a list are paired by themselves.
    marks = /^\s*(?:[|>+*-]|\d{1,9}[.)])/u.test(line) ? countMarks(line) : marks + countMarks(line);
    if (marks > MOST_MARKS) return at('too-deep', index, { values: { limit: DEEPEST } });
    if (barsOf(line) > MOST_BARS) {
      return at('table-too-wide', index, { values: { count: barsOf(line), limit: MOST_BARS } });
    }
  }
  return null;
}

/**
 * What the lines that are left for the parser cost it; null when it can bear them. It needs time with the square
 * of the number of quotes, lists and underlined headings that follow other blocks.
 */
export function tooCrowded(source: string, place: BodyContext['place']): Problem | null {
  let load = 0;
  let inside = false;
  for (const line of source.split('\n')) {
    const mark = /^\s*(?:>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$)|\[\^)|^\s*(=+|-+)\s*$/u.exec(line);
    if (line === '') continue;
    load += (mark?.[1] === undefined ? 1 : UNDERLINE_LOAD) + Math.floor(line.length / CHARACTERS_PER_LINE);
    if (mark && !inside) load += CONTAINER_LOAD;
    inside = mark !== null;
  }
  if (load <= MOST_LOAD) return null;
  const at = { file: place.file, line: place.firstLine, column: 1 };
  return bodyProblem('body-too-crowded', at, { values: { count: load, limit: MOST_LOAD } });
}

/** Whether a tree is nested deeper than any reader follows. Walks without recursion. */
export function isTooDeep(root: Nodes): boolean {
  let layer: Nodes[] = [root];
  // Each container and emphasis is a level, and so are lists and their items.
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > DEEPEST * 2) return true;
    layer = layer.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

export function tooDeep(place: BodyContext['place']): Problem {
  return bodyProblem(
    'too-deep',
    { file: place.file, line: place.firstLine, column: 1 },
    { values: { limit: DEEPEST } },
  );
}

/** Markers of quotes and lists at the start of a line, each two columns of indenting counted as one. */
function markerDepth(line: string): number {
  const start = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/u.exec(line)?.[0] ?? '';
  if (start.length <= DEEPEST) return 0;
  const markers = start.match(/>|[-+*]|\d{1,9}[.)]/gu)?.length ?? 0;
  const indented = /[-+*>\d]/u.test(start) || markers > 0 ? (/^[ \t]*/u.exec(start)?.[0].length ?? 0) : 0;
  return markers + Math.floor(indented / 2);
}

function countMarks(line: string): number {
  let count = 0;
  for (let index = 0; index < line.length; index += 1) {
    const unit = line.charCodeAt(index);
    // * _ ~ [ ] ` < &
    if (unit === 42 || unit === 95 || unit === 126 || unit === 91 || unit === 93 || unit === 96 || unit === 60)
      count += 1;
  }
  return count;
}

function barsOf(line: string): number {
  return line.includes('|') ? line.split('|').length - 1 : 0;
}
