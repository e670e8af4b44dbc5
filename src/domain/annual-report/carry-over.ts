import { type ReportForm, TOTAL } from './form.ts';
import { numberAt, type ReportTables, sum } from './tables.ts';

/** A number that does not follow from last year's report. */
export interface Break {
  readonly id: 'AR05' | 'AR06';
  readonly row: string;
  readonly column: string;
  /** AR05: the column; AR06: the row; in the words of the form. */
  readonly where: string;
  readonly now: number;
  /** AR05: 结转下年度 of last year. AR06: 现行有效 of last year. */
  readonly before: number;
  /** AR06 alone. */
  readonly issued?: number;
  readonly repealed?: number;
}

/** AR05: 上年结转 = 结转下年度 of the year before, in each column but the total where its parts already differ. */
export function carryOverBreaks(form: ReportForm, now: ReportTables, before: ReportTables): readonly Break[] {
  const breaks = form.requests.columns.flatMap(({ key: column, label }): readonly Break[] => {
    const is = numberAt(now.requests, 'carried_over', column);
    const was = numberAt(before.requests, 'carried_forward', column);
    if (is === null || was === null || is === was) return [];
    return [{ id: 'AR05', row: 'carried_over', column, where: label, now: is, before: was }];
  });
  const parts = breaks.filter(({ column }) => column !== TOTAL);
  return parts.length > 0 ? parts : breaks;
}

/** AR06: 现行有效 = last year's + 制发 − 废止. Only between two reports of the form of 2021: the old one counts otherwise. */
export function inForceBreaks(form: ReportForm, now: ReportTables, before: ReportTables): readonly Break[] {
  const rows = form.proactiveDisclosure[0]?.rows ?? [];
  return rows.flatMap(({ key: row, label }): readonly Break[] => {
    const cell = (column: string) => numberAt(now.proactiveDisclosure, row, column);
    const was = numberAt(before.proactiveDisclosure, row, 'in_force');
    const [issued, repealed, is] = [cell('issued'), cell('repealed'), cell('in_force')];
    if (was === null || issued === null || repealed === null || is === null) return [];
    if (is === sum([was, issued, -repealed])) return [];
    return [{ id: 'AR06', row, column: 'in_force', where: label, now: is, before: was, issued, repealed }];
  });
}
