import { FORM_2019 } from './form-2019.ts';
import { FORM_2021 } from './form-2021.ts';

/** The three tables of a report, by the key of its field. */
export const TABLE_KEYS = ['proactiveDisclosure', 'requests', 'remedies'] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

/** What a cell holds: a whole number from 0 up; money in 万元 from 0 up; a change that may be negative. */
export type CellKind = 'count' | 'money' | 'change';

export interface FormColumn {
  readonly key: string;
  /** As printed. */
  readonly label: string;
  /** Head above several columns. */
  readonly group?: string;
  readonly kind?: CellKind;
}

export interface FormRow {
  readonly key: string;
  /** As printed, number included. */
  readonly label: string;
  /** For sentences, where the label is too long for them. */
  readonly short?: string;
  /** For a row of Table 3: the head above several blocks. */
  readonly group?: string;
}

/** A block of Table 1: an item of 条例 art. 20 with its own columns. */
export interface ProactiveGroup {
  readonly heading: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

/** A row of Table 2 that holds others has no cells of its own. */
export interface RequestRow extends FormRow {
  readonly rows?: readonly RequestRow[];
}

/** A form of 政府信息公开工作年度报告; its labels are the official ones. */
export interface ReportForm {
  readonly version: '2021-30' | '2019-60';
  /** The document that prescribes it. */
  readonly basis: string;
  readonly proactiveDisclosure: readonly ProactiveGroup[];
  readonly requests: {
    readonly note: string;
    readonly columnGroup: string;
    /** Applicants; the last is the total. */
    readonly columns: readonly FormColumn[];
    readonly rows: readonly RequestRow[];
  };
  readonly remedies: { readonly columns: readonly FormColumn[]; readonly rows: readonly FormRow[] };
}

/** Key of the column and row that are sums. */
export const TOTAL = 'total';
export const OUTCOME_TOTAL = 'outcome_total';

/** The first report year of the form of 国办公开办函〔2021〕30号; 2019 and 2020 have a form of their own. */
export const FIRST_YEAR_2021_FORM = 2021;
const FIRST_YEAR_2019_FORM = 2019;

export const FORMS: readonly ReportForm[] = [FORM_2021, FORM_2019];

/** The form of a report year; null for the years before any form. */
export function formOfYear(year: number): ReportForm | null {
  if (year >= FIRST_YEAR_2021_FORM) return FORM_2021;
  return year >= FIRST_YEAR_2019_FORM ? FORM_2019 : null;
}

/** A row of a table with the columns it has cells in. */
export interface TableRow {
  readonly row: FormRow;
  readonly columns: readonly FormColumn[];
  /** For a row below others: 不予公开, 第二十条第（一）项. */
  readonly below: string | null;
}

/** The rows that hold cells, in the order of the form. */
export function tableRows(form: ReportForm, table: TableKey): readonly TableRow[] {
  switch (table) {
    case 'proactiveDisclosure':
      return form.proactiveDisclosure.flatMap(({ heading, columns, rows }) =>
        rows.map((row) => ({ row, columns, below: heading })),
      );
    case 'requests':
      return requestLeaves(form.requests.rows, null).map(({ row, below }) => ({
        row,
        columns: form.requests.columns,
        below,
      }));
    case 'remedies':
      return form.remedies.rows.map((row) => ({ row, columns: form.remedies.columns, below: row.group ?? null }));
  }
}

function requestLeaves(
  rows: readonly RequestRow[],
  below: string | null,
): readonly { readonly row: RequestRow; readonly below: string | null }[] {
  return rows.flatMap((row) => (row.rows ? requestLeaves(row.rows, row.label) : [{ row, below }]));
}

/** The rows whose sum is （七）总计: the leaves of （一）–（六）. */
export function outcomeRows(form: ReportForm): readonly FormRow[] {
  const outcomes = form.requests.rows.find(({ key }) => key === 'outcomes');
  return requestLeaves(outcomes?.rows ?? [], null)
    .map(({ row }) => row)
    .filter(({ key }) => key !== OUTCOME_TOTAL);
}

/** The name of a row in a sentence: without its number and the remarks in brackets. */
export function shortLabel(row: FormRow): string {
  return row.short ?? bareLabel(row.label);
}

/** `（二）部分公开（区分处理的，…）` → `部分公开`, `1.属于国家秘密` → `属于国家秘密`. */
export function bareLabel(label: string): string {
  return label
    .replace(/^(?:[一二三四五六七]、|[（(][一二三四五六七][）)]|\d{1,2}[.．、])/u, '')
    .replace(/[（(][^（）()]*[）)]$/u, '')
    .trim();
}
