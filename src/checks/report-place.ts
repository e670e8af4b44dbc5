import { bareLabel, type FormColumn, type ReportForm, type TableKey, tableRows } from '../domain/annual-report/form.ts';
import { findColumn, findHeading, findRow } from '../domain/annual-report/labels.ts';
import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import { TABLE_NAMES } from '../i18n/reports.ts';
import { type Finding, problemAt } from './problem-at.ts';

/** A problem at a cell of a report's table, or at its row or table where the cell has no place of its own. */
export function problemAtCell(
  document: Document,
  table: TableKey,
  row: string,
  column: string,
  finding: Finding,
): Problem {
  const { elsewhere } = document.source;
  const beside =
    elsewhere?.[`${table}.${row}.${column}`] ??
    Object.entries(elsewhere ?? {}).find(([path]) => path.startsWith(`${table}.${row}.`))?.[1] ??
    Object.entries(elsewhere ?? {}).find(([path]) => path.startsWith(`${table}.`))?.[1];
  if (beside) return { ...problemAt(document, 'tableFiles', finding), ...beside };
  return problemAt(document, writtenPath(document, table, row, column), finding);
}

/** Whether a row was written by the editor, and not computed. */
export function isWritten(document: Document, table: TableKey, row: string): boolean {
  const beside = Object.keys(document.source.elsewhere ?? {}).some((path) => path.startsWith(`${table}.${row}.`));
  return beside || writtenPath(document, table, row, '') !== table;
}

/** The path of a cell by the names that the editor wrote: `requests.予以公开.0`, `requests.不予公开.1.属于国家秘密`. */
function writtenPath({ source }: Document, table: TableKey, row: string, column: string): string {
  let best: string = table;
  for (const path of Object.keys(source.places)) {
    if (!path.startsWith(`${table}.`)) continue;
    const found = readPath(table, path.slice(table.length + 1));
    if (found?.row !== row) continue;
    if (found.rest === '') best = best.length > table.length ? best : path;
    else if (isColumn(table, found.rest, column, row)) return path;
  }
  return best;
}

/** The row that a written path leads to and what follows it. Names may hold dots, so every cut is tried. */
function readPath(table: TableKey, path: string, below: string | null = null): { row: string; rest: string } | null {
  const cuts = [...path.matchAll(/\./gu)].map(({ index }) => index);
  for (const cut of [path.length, ...cuts.reverse()]) {
    const row = findRow(table, path.slice(0, cut), below);
    if (row !== null) return { row, rest: path.slice(cut + 1) };
  }
  for (const cut of cuts) {
    const heading = findHeading(table, path.slice(0, cut));
    const found = heading === null ? null : readPath(table, path.slice(cut + 1), heading);
    if (found) return found;
  }
  return null;
}

function isColumn(table: TableKey, rest: string, column: string, row: string): boolean {
  if (!/^\d+$/u.test(rest)) return findColumn(table, rest) === column;
  return COLUMN_ORDER[table](row)[Number(rest)] === column;
}

const APPLICANTS = [
  'natural_person',
  'commercial_enterprise',
  'research_institution',
  'public_welfare_organization',
  'legal_service_organization',
  'other_organization',
  'total',
];
const RESULTS = ['upheld', 'corrected', 'other_result', 'pending', 'total'];
/** Lists are in the order of the form. */
const COLUMN_ORDER: { readonly [table in TableKey]: (row: string) => readonly string[] } = {
  proactiveDisclosure: (row) =>
    row === 'rules' || row === 'normative_documents'
      ? ['issued', 'repealed', 'in_force']
      : row === 'administrative_fees'
        ? ['fee_amount']
        : ['decisions'],
  requests: () => APPLICANTS,
  remedies: () => RESULTS,
};

/** Words for a cell in messages. */
export function cellWords(form: ReportForm, table: TableKey, rowKey: string, columnKey: string) {
  const found = tableRows(form, table).find(({ row }) => row.key === rowKey);
  const column = found?.columns.find(({ key }) => key === columnKey);
  return {
    table: TABLE_NAMES[table]['zh-CN'],
    row: rowLabel(found?.row.label ?? rowKey, found?.below ?? null),
    column: column?.label ?? columnKey,
  };
}

/** `不予公开·1.属于国家秘密` for a row that only its heading tells apart, else the label. */
export function rowLabel(label: string, below: string | null): string {
  return below && /^\d/u.test(label) ? `${bareLabel(below)}·${bareLabel(label)}` : label;
}

/** What belongs in a cell. */
export function cellForm({ kind = 'count' }: FormColumn): string {
  if (kind === 'money') return '以万元为单位的数，最多六位小数';
  return kind === 'change' ? '整数，减少写负数' : '大于等于 0 的整数';
}
