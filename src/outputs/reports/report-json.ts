import { TABLE_KEYS, type TableKey, tableRows } from '../../domain/annual-report/form.ts';
import type { AnnualReport } from '../../domain/annual-report/report.ts';
import type { SiteIndex } from '../site-index.ts';

/** `tables.json`: the numbers by the keys of the form, and the words of the form for the keys. */
export function reportJson(index: SiteIndex, report: AnnualReport): string {
  const { form, document, year, agencyName, tables } = report;
  const labels = (key: TableKey) =>
    tableRows(form, key).map(({ row, columns, below }) => ({
      key: row.key,
      label: row.label,
      below,
      columns: columns.map((column) => ({ key: column.key, label: column.label })),
    }));
  const whole = {
    url: index.absolute(document.address),
    title: document.title,
    agency: agencyName,
    year,
    form: { version: form.version, document: form.basis },
    unit: { default: '件', fee_amount: '万元', amount: '万元' },
    tables: Object.fromEntries(TABLE_KEYS.map((key) => [key, tables[key]])),
    rows: Object.fromEntries(TABLE_KEYS.map((key) => [key, labels(key)])),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
