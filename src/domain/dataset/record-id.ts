import { cellReader, type Dataset, type DatasetRow } from './dataset.ts';

/**
 * The permanent id of each record: its key columns as written, joined by `~`, white space as `-`; without key columns
 * the ordinal of its row. It is the anchor on the record's page and the end of its guid.
 */
export function recordIds(dataset: Pick<Dataset, 'columns' | 'roles' | 'rows'>): readonly string[] {
  const read = cellReader(dataset);
  const { key } = dataset.roles;
  return dataset.rows.map((row, index) =>
    key.length === 0 ? `r${index + 1}` : idOf(key.map((name) => read(row, name) ?? '')),
  );
}

function idOf(parts: readonly string[]): string {
  return `r-${parts.map((part) => part.trim().replaceAll(/[\s~#?%/\\]+/gu, '-')).join('~')}`;
}

/** What the key columns of a row hold, for messages; null when one of them is blank. */
export function keyText(
  read: (row: DatasetRow, name: string) => string | null,
  key: readonly string[],
  row: DatasetRow,
) {
  const parts = key.map((name) => read(row, name));
  return parts.some((part) => part === null) ? null : parts.join(' / ');
}
