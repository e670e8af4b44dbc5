import { bareLabel, FORMS, type RequestRow, TABLE_KEYS, type TableKey, tableRows } from './form.ts';

/** The words of the forms, for finding rows and columns by what an editor wrote or pasted. */
interface Vocabulary {
  /** Rows that hold cells, by any of their names. */
  readonly rows: ReadonlyMap<string, string>;
  /** Rows of Table 2 that only hold others. */
  readonly headings: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

const FURTHER_COLUMNS: { readonly [label: string]: string } = {
  本年制发数: 'issued',
  本年废止数: 'repealed',
  现行有效数: 'in_force',
  处理决定数量: 'decisions',
  本年收费金额: 'fee_amount',
};

/** A label without white space, quotation marks, its number and remarks in brackets; any width. */
export function plainLabel(text: string): string {
  return bareLabel(text.normalize('NFKC').replaceAll(/[\s"“”'‘’「」]/gu, '')).replaceAll(/[:：]$/gu, '');
}

const VOCABULARIES: ReadonlyMap<TableKey, Vocabulary> = new Map(
  TABLE_KEYS.map((table) => [table, vocabularyOf(table)]),
);

function vocabularyOf(table: TableKey): Vocabulary {
  const rows = new Map<string, string>();
  const headings = new Map<string, string>();
  const columns = new Map<string, string>();
  for (const form of FORMS) {
    for (const { row, columns: own } of tableRows(form, table)) {
      for (const name of [row.key, row.label, row.short ?? row.label]) rows.set(plainLabel(name), row.key);
      for (const { key, label } of own) for (const name of [key, label]) columns.set(plainLabel(name), key);
    }
    if (table === 'requests')
      for (const { key, label } of headingRows(form.requests.rows))
        for (const name of [key, label]) headings.set(plainLabel(name), key);
  }
  if (table === 'proactiveDisclosure') {
    rows.set('规范性文件', 'normative_documents');
    for (const [label, key] of Object.entries(FURTHER_COLUMNS)) columns.set(label, key);
  }
  return { rows, headings, columns };
}

function headingRows(rows: readonly RequestRow[]): readonly RequestRow[] {
  return rows.flatMap((row) => (row.rows ? [row, ...headingRows(row.rows)] : []));
}

/** The key of a row that holds cells; `below` is the heading it was written under. */
export function findRow(table: TableKey, name: string, below: string | null = null): string | null {
  const { rows } = vocabulary(table);
  const within = below === null ? undefined : rows.get(plainLabel(`${below}.${name.trim()}`));
  return within ?? rows.get(plainLabel(name)) ?? null;
}

/** The key of a row that holds other rows: `denied`. */
export function findHeading(table: TableKey, name: string): string | null {
  return vocabulary(table).headings.get(plainLabel(name)) ?? null;
}

export function findColumn(table: TableKey, name: string): string | null {
  return vocabulary(table).columns.get(plainLabel(name)) ?? null;
}

/** All names of rows as printed in the newest form, for messages. */
export function rowNames(table: TableKey): readonly string[] {
  const form = FORMS[0];
  return form ? tableRows(form, table).map(({ row }) => bareLabel(row.short ?? row.label)) : [];
}

function vocabulary(table: TableKey): Vocabulary {
  const found = VOCABULARIES.get(table);
  if (!found) throw new Error(`no vocabulary of ${table}`);
  return found;
}
