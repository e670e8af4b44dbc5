/** A cell with its place in the text; line and column count from 1. */
export interface GridCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}
export type Grid = readonly (readonly GridCell[])[];

/** No form has more: what is larger is another file, refused before it is looked into. */
export const ROW_LIMIT = 300;
export const COLUMN_LIMIT = 60;

/**
 * Cells of a CSV file or of what a spreadsheet puts on the clipboard: fields are parted by tabs where the text has
 * any, else by commas; quoted as in RFC 4180. `limit` says what is exceeded.
 */
export function splitCells(text: string): { readonly rows: Grid } | { readonly limit: string } {
  const delimiter = text.includes('\t') ? '\t' : ',';
  const rows: GridCell[][] = [];
  let row: GridCell[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  while (at <= text.length) {
    const place = { line, column: at - lineStart + 1 };
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) {
        if (text[at] === '"') at += 1;
        if (text[at] === '\n') {
          line += 1;
          lineStart = at + 1;
        }
        cell += text[at];
        at += 1;
      }
      at += 1;
    }
    const from = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
    row.push({ text: (cell + text.slice(from, at)).trim(), ...place });
    if (row.length > COLUMN_LIMIT) return { limit: `${COLUMN_LIMIT} 列` };
    if (text[at] !== delimiter) {
      rows.push(row);
      if (rows.length > ROW_LIMIT) return { limit: `${ROW_LIMIT} 行` };
      row = [];
      line += 1;
      lineStart = at + 1;
    }
    at += 1;
  }
  return { rows };
}
