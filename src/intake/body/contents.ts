import type { RootContent } from 'mdast';
import { type Division, divisionOfHeading, divisionOfParagraph } from './ordinals.ts';
import { plainText } from './plain-text.ts';

/**
 * Marks the lines of a table of contents that was typed by hand, so that they are not taken for the chapters
 * themselves: what follows 目录, or a run of chapters without text of which the first comes again.
 */
export function markContents(children: readonly RootContent[]): void {
  const lines = children.map(lineOf);
  if (!lines.some((line) => line.division !== null && line.paragraph)) return;
  for (let index = 0; index < lines.length; index += 1) {
    const titled = /^目\s*[录次]$/u.test(lines[index]?.text ?? '');
    const start = titled ? index + 1 : index;
    const end = runEnd(lines, start);
    const run = lines.slice(start, end);
    if (run.length === 0) continue;
    const chapters = run.filter((line) => line.division?.kind === '章').length;
    if (titled || (run.length >= 3 && chapters >= 2 && comesAgain(lines, run[0], end))) {
      for (const node of children.slice(start, end)) {
        if (node.type === 'paragraph') node.data = { ...node.data, role: { kind: 'contents' } };
      }
    }
    index = Math.max(index, end - 1);
  }
}

interface Line {
  readonly text: string;
  readonly paragraph: boolean;
  readonly division: Division | null;
}

function lineOf(node: RootContent): Line {
  if (node.type !== 'paragraph' && node.type !== 'heading') return { text: '', paragraph: false, division: null };
  const text = plainText(node);
  const paragraph = node.type === 'paragraph';
  return { text, paragraph, division: paragraph ? divisionOfParagraph(text) : divisionOfHeading(text) };
}

/** A run ends at anything but a chapter in a paragraph, and where its numbers begin anew. */
function runEnd(lines: readonly Line[], start: number): number {
  const seen = new Set<string>();
  let chapter = 0;
  let end = start;
  for (let line = lines[end]; line?.paragraph; line = lines[++end]) {
    if (line.division === null) {
      if (end > start && /^附\s*则$/u.test(line.text)) continue;
      break;
    }
    if (line.division.kind !== '节') chapter = line.division.number;
    const name = line.division.kind === '节' ? `${chapter}节${line.division.number}` : nameOf(line.division);
    if (seen.has(name)) break;
    seen.add(name);
  }
  return end;
}

function comesAgain(lines: readonly Line[], first: Line | undefined, from: number): boolean {
  const division = first?.division;
  if (!division) return false;
  return lines.slice(from).some((line) => line.division !== null && nameOf(line.division) === nameOf(division));
}

function nameOf(division: Division): string {
  return division.kind + division.number;
}
