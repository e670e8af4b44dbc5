/** A table of a Markdown source. */
export interface MarkdownTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Index in the lines of the line of the headers. */
  readonly line: number;
  /** The nearest text above it: its caption or heading. */
  readonly caption: string;
}

const DELIMITER = /^\s{0,3}(?:\|[ \t]{0,9})?:?-+:?[ \t]{0,99}(?:\|[ \t]{0,9}:?-+:?[ \t]{0,99})*\|?\s{0,9}$/u;

/** Tables of GFM, found by their delimiter row. */
export function findMarkdownTables(lines: readonly string[], from = 0): readonly MarkdownTable[] {
  const tables: MarkdownTable[] = [];
  for (let index = from + 1; index < lines.length; index += 1) {
    const head = lines[index - 1] ?? '';
    if (!head.includes('|') || !DELIMITER.test(lines[index] ?? '')) continue;
    const rows: string[][] = [];
    let next = index + 1;
    for (; (lines[next] ?? '').includes('|'); next += 1) rows.push(cellsOf(lines[next] ?? ''));
    const above = lines.slice(Math.max(from, index - 5), index - 1).filter((line) => line.trim() !== '');
    tables.push({ headers: cellsOf(head), rows, line: index - 1, caption: above.join(' ') });
    index = next;
  }
  return tables;
}

function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u);
  return cells.map((cell) => cell.trim());
}
