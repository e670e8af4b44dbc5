import type { SourceText } from '../../domain/source-text.ts';

/** One line of a body as a reader sees it. */
export interface ProseLine {
  /** Counted from 1, in the file. */
  readonly number: number;
  /**
   * What a reader reads: code, addresses and comments are blanked out with spaces, so that every index is that of
   * the source. Same length as the line of the source.
   */
  readonly text: string;
  readonly kind: 'prose' | 'heading' | 'table' | 'blank' | 'hidden';
}

const FENCE = /^ {0,3}(?:```|~~~)/u;
const HIDDEN = /^(?::{2,}|\[[^\]]{1,100}\]:|<!--)/u;
// Each part runs over characters that cannot begin it again, so that no line costs more than its length.
const UNREAD = /`[^`]*`|\]\((?:[^()\s]|\([^()\s]*\))*(?:\s"[^"]*")?\)|<[^<>]*>|https?:\/\/[\w\-./?#=&%~:+,;@!$'*]+/gu;

const known = new WeakMap<SourceText, readonly ProseLine[]>();

/** The lines of a body. Worked out once for each source, whichever rules ask. */
export function proseOf(text: SourceText): readonly ProseLine[] {
  const before = known.get(text);
  if (before) return before;
  const lines: ProseLine[] = [];
  let fenced = false;
  let comment = false;
  for (let index = text.bodyStart; index < text.lines.length; index += 1) {
    const line = text.lines[index] ?? '';
    const number = index + 1;
    const isFence = FENCE.test(line);
    if (isFence) fenced = !fenced;
    if (!comment && line.startsWith('<!--')) comment = true;
    if (isFence || fenced || comment || HIDDEN.test(line)) {
      if (comment && line.includes('-->')) comment = false;
      lines.push({ number, text: blank(line), kind: 'hidden' });
      continue;
    }
    lines.push({ number, text: readable(line), kind: kindOf(line) });
  }
  known.set(text, lines);
  return lines;
}

/** Consecutive lines of one paragraph; a heading and a row of a table stand alone. */
export function paragraphsOf(text: SourceText): readonly (readonly ProseLine[])[] {
  const paragraphs: ProseLine[][] = [];
  let open: ProseLine[] | null = null;
  for (const line of proseOf(text)) {
    if (line.kind === 'prose' && open && !/^\s*(?:[-*+>]|\d{1,3}[.)])\s/u.test(line.text)) open.push(line);
    else if (line.kind === 'prose') {
      open = [line];
      paragraphs.push(open);
    } else {
      open = null;
      if (line.kind === 'heading' || line.kind === 'table') paragraphs.push([line]);
    }
  }
  return paragraphs;
}

/** The line without the signs of Markdown at its beginning, and how many characters they are. */
export function withoutMarks(text: string): { readonly text: string; readonly cut: number } {
  // Most lines begin with a Chinese character.
  const first = text.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff) return { text, cut: 0 };
  const cut = /^[\s>*_#-]*/u.exec(text)?.[0].length ?? 0;
  return { text: text.slice(cut), cut };
}

/** At most `length` characters of a line around an index, for {found}. */
export function around(text: string, index: number, length = 24): string {
  const start = Math.max(0, Math.min(index - Math.floor(length / 2), text.length - length));
  return text.slice(start, start + length).trim();
}

function kindOf(line: string): ProseLine['kind'] {
  const start = line.trimStart();
  if (start === '') return 'blank';
  if (start.startsWith('|')) return 'table';
  return start.startsWith('#') ? 'heading' : 'prose';
}

function readable(line: string): string {
  if (!/[`<]|\]\(|https?:/u.test(line)) return line;
  // The bracket before an address belongs to the words of the link.
  return line.replace(UNREAD, (found) => (found.startsWith('](') ? `]${blank(found.slice(1))}` : blank(found)));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
