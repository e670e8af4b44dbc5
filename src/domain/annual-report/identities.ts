import { bareLabel, OUTCOME_TOTAL, outcomeRows, type ReportForm, shortLabel, TOTAL, tableRows } from './form.ts';
import { numberAt, type ReportTables, sum, type Table } from './tables.ts';

/** A number in an equation with the name it has there. */
export interface Term {
  readonly label: string;
  readonly value: number;
}

/** An identity that does not hold. Both sides are sums of their terms. */
export interface Imbalance {
  readonly id: 'AR01' | 'AR02' | 'AR03' | 'AR04';
  readonly table: 'requests' | 'remedies';
  /** The cell to show the problem at. */
  readonly row: string;
  readonly column: string;
  /** The column or row whose equation it is, in the words of the form. */
  readonly where: string;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/** Every identity of AR01–AR04 that can be assessed and does not hold (annual-report.md). */
export function imbalances(form: ReportForm, { requests, remedies }: ReportTables): readonly Imbalance[] {
  return [
    ...(requests ? [...columnBalances(form, requests), ...columnSums(form, requests)] : []),
    ...(requests ? rowSums('AR03', form, 'requests', requests) : []),
    ...(remedies ? rowSums('AR04', form, 'remedies', remedies) : []),
  ];
}

/** AR01: 本年新收 + 上年结转 = （七）总计 + 结转下年度, in each column. */
function columnBalances(form: ReportForm, table: Table): readonly Imbalance[] {
  const rows = new Map(tableRows(form, 'requests').map(({ row }) => [row.key, row]));
  return form.requests.columns.flatMap(({ key: column, label }) => {
    const side = (keys: readonly string[]) =>
      terms(
        keys.map((key) => [rows.get(key) ? shortLabel(rows.get(key) ?? { key, label: key }) : key, key]),
        (key) => numberAt(table, key, column),
      );
    const left = side(['new_requests', 'carried_over']);
    const right = side([OUTCOME_TOTAL, 'carried_forward']);
    return unequal(left, right, { id: 'AR01', table: 'requests', row: OUTCOME_TOTAL, column, where: label });
  });
}

/** AR02: （七）总计 = the sum of all leaves of （一）–（六）, in each column. */
function columnSums(form: ReportForm, table: Table): readonly Imbalance[] {
  return form.requests.columns.flatMap(({ key: column, label }) => {
    const value = (key: string) => numberAt(table, key, column);
    const left = terms([['总计', OUTCOME_TOTAL]], value);
    const right = terms(
      outcomeRows(form).map((row) => [shortLabel(row), row.key]),
      value,
    );
    return unequal(left, right, { id: 'AR02', table: 'requests', row: OUTCOME_TOTAL, column, where: label });
  });
}

/** AR03, AR04: 总计 = the sum of the other columns, in each row. */
function rowSums(
  id: 'AR03' | 'AR04',
  form: ReportForm,
  key: 'requests' | 'remedies',
  table: Table,
): readonly Imbalance[] {
  return tableRows(form, key).flatMap(({ row, columns, below }) => {
    const value = (column: string) => numberAt(table, row.key, column);
    const left = terms([['总计', TOTAL]], value);
    const right = terms(
      columns.filter((column) => column.key !== TOTAL).map((column) => [column.label, column.key]),
      value,
    );
    const where = below && /^\d/u.test(row.label) ? `${bareLabel(below)}·${shortLabel(row)}` : row.label;
    return unequal(left, right, { id, table: key, row: row.key, column: TOTAL, where });
  });
}

/** Null when one of the cells is no number: the identity cannot be assessed, which is a problem of its own. */
function terms(
  names: readonly (readonly [label: string, key: string])[],
  value: (key: string) => number | null,
): readonly Term[] | null {
  const found: Term[] = [];
  for (const [label, key] of names) {
    const number = value(key);
    if (number === null) return null;
    found.push({ label, value: number });
  }
  return found;
}

function unequal(
  left: readonly Term[] | null,
  right: readonly Term[] | null,
  rest: Omit<Imbalance, 'left' | 'right'>,
): readonly Imbalance[] {
  if (!left || !right || total(left) === total(right)) return [];
  return [{ ...rest, left, right }];
}

/** The sum of the terms of one side. */
export function total(terms: readonly Term[]): number {
  return sum(terms.map(({ value }) => value));
}

/**
 * One side in words: `本年新收 12 + 上年结转 1 = 13`, `总计 16`. Of more than four terms those that are 0 are left out;
 * when all are, one zero stays.
 */
export function sideInWords(terms: readonly Term[]): string {
  const shown = terms.length > 4 ? terms.filter(({ value }) => value !== 0) : terms;
  const written = (shown.length > 0 ? shown : terms.slice(0, 1)).map(({ label, value }) => `${label} ${value}`);
  return terms.length === 1 ? written.join('') : `${written.join(' + ')} = ${total(terms)}`;
}

/** `自然人：本年新收 12 + 上年结转 1 = 13，总计 11 + 结转下年度 3 = 14，差 1`. */
export function equationInWords({ where, left, right }: Imbalance): string {
  const difference = Math.abs(sum([total(left), -total(right)]));
  return `${where}：${sideInWords(left)}，${sideInWords(right)}，差 ${difference}`;
}
