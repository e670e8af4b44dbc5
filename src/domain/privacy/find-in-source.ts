import { findPersonalData, type PersonalDataContext, type PersonalDataFinding } from './find-personal-data.ts';
import { findMarkdownTables } from './markdown-tables.ts';

/** A finding of {@link findPersonalData} in the lines of a source. */
export interface PlacedFinding extends PersonalDataFinding {
  /** Index in the lines. `start` and `end` are offsets in that line. */
  readonly line: number;
}

/**
 * Personal data in the lines of a source, front matter included. Cells of Markdown tables are read under the names of
 * their columns as well, for a bare number means what its column says.
 */
export function findInSource(
  lines: readonly string[],
  bodyStart: number,
  context: PersonalDataContext,
): readonly PlacedFinding[] {
  const byLine = lines.map((text): readonly PersonalDataFinding[] => findPersonalData(text, context));
  for (const { headers, rows, line: head } of findMarkdownTables(lines, bodyStart))
    for (const index of rows.keys()) {
      const line = head + 2 + index;
      byLine[line] = joined(byLine[line] ?? [], findInRow(lines[line] ?? '', headers, context));
    }
  return byLine.flatMap((found, line) => found.map((finding) => ({ ...finding, line })));
}

/** The column may make certain what the row alone only suggested. */
function joined(row: readonly PersonalDataFinding[], cells: readonly PersonalDataFinding[]) {
  let found = row;
  for (const finding of cells) {
    const same = found.filter((each) => finding.end > each.start && finding.start < each.end);
    if (same.some(({ severity }) => severity === 'error' || finding.severity === 'warning')) continue;
    found = [...found.filter((each) => !same.includes(each)), finding];
  }
  return found;
}

function findInRow(row: string, headers: readonly string[], context: PersonalDataContext): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  let column = row.trimStart().startsWith('|') ? -1 : 0;
  let at = 0;
  for (const cell of row.split('|')) {
    const header = headers[column];
    if (header !== undefined)
      for (const finding of findPersonalData(cell, { ...context, header }))
        found.push({ ...finding, start: finding.start + at, end: finding.end + at });
    column += 1;
    at += cell.length + 1;
  }
  return found;
}
