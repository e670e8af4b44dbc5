import { columnsOf, width } from './columns.ts';

/** A line of a content file as a reader of the report sees it, in three pieces. */
export interface SourceLine {
  readonly before: string;
  /** What the problem is about; empty when only the place is known. */
  readonly marked: string;
  readonly after: string;
  /** Columns on a terminal before the mark, and of the mark itself (at least 1). */
  readonly indent: number;
  readonly length: number;
}

/** Columns of a line that are shown; of those, the ones before the place when the line is cut. */
const SHOWN = 88;
const LEAD = 32;
const TAB = '    ';

/**
 * The line `text` with the place marked. `column` counts from 1 in UTF-16 units. `found` marks its own length where
 * it stands at the place. `mask` hides personal data; it may change the length of the text.
 */
export function sourceLine(
  text: string,
  column: number,
  found: string | null,
  mask: (line: string) => string,
): SourceLine {
  const at = Math.min(Math.max(0, column - 1), text.length);
  const length = found !== null && found !== '' && text.startsWith(found, at) ? found.length : 0;
  const hidden = mask(text);
  // Where masking moves what follows, the masked beginning tells where the place is now.
  const moved = hidden.length === text.length;
  const start = moved ? at : Math.min(mask(text.slice(0, at)).length, hidden.length);
  const end = moved ? at + length : Math.min(start + length, hidden.length);
  const pieces = [hidden.slice(0, start), hidden.slice(start, end), hidden.slice(end)].map(shown);
  const [before = '', marked = '', after = ''] = cut(pieces);
  return { before, marked, after, indent: width(before), length: Math.max(1, width(marked)) };
}

/** A long line is cut around the place, with three full stops where something is left out (… is one column or two, as terminals like). */
function cut(pieces: readonly string[]): readonly string[] {
  const [before = '', marked = '', after = ''] = pieces;
  if (width(before) + width(marked) + width(after) <= SHOWN) return pieces;
  const lead = lastColumns(before, LEAD);
  const mark = firstColumns(marked, SHOWN - width(lead));
  const rest = firstColumns(after, Math.max(0, SHOWN - width(lead) - width(mark)));
  const start = lead === before ? before : `...${lead}`;
  if (mark !== marked) return [start, `${mark}...`, ''];
  return [start, marked, rest === after ? after : `${rest}...`];
}

function firstColumns(text: string, limit: number): string {
  let columns = 0;
  let end = 0;
  for (const character of text) {
    columns += columnsOf(character);
    if (columns > limit) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function lastColumns(text: string, limit: number): string {
  const characters = [...text.slice(-4 * limit)];
  let columns = 0;
  let start = characters.length;
  while (start > 0) {
    columns += columnsOf(characters[start - 1] ?? '');
    if (columns > limit) break;
    start -= 1;
  }
  return characters.slice(start).join('');
}

/** Tabs as spaces; control and format characters made visible, so that a terminal does not obey them. */
function shown(text: string): string {
  return text
    .replaceAll('\t', TAB)
    .replaceAll(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu,
      (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    );
}
