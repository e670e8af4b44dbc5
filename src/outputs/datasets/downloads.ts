import { type Column, headingOf } from '../../domain/dataset/column.ts';
import type { Json } from '../../domain/document.ts';
import { DATASET_WORDS } from '../../i18n/datasets.ts';
import { csvTable } from '../open-data/csv.ts';
import type { SiteIndex } from '../site-index.ts';
import { type SheetCell, xlsx } from '../spreadsheet/xlsx.ts';
import { DATASET_ADDRESSES, type DatasetPages } from './dataset-pages.ts';
import { exportColumns, exportRecords } from './record-cells.ts';

/** CSV with field keys as headings: UTF-8 with BOM, texts neutralised, numbers as they are, one row a record. */
export function datasetCsv(index: SiteIndex, pages: DatasetPages): string {
  const columns = exportColumns(index, pages);
  return csvTable(rows());

  function* rows(): Iterable<readonly string[]> {
    yield columns.map(({ name }) => name);
    for (const record of exportRecords(index, pages)) yield record.map((cell) => cell ?? '');
  }
}

/** JSON by field key; amounts are JSON numbers with the digits that were written, blank is null. */
export function datasetJson(index: SiteIndex, pages: DatasetPages): string {
  const { dataset } = pages;
  const columns = exportColumns(index, pages);
  const head = JSON.stringify({
    name: dataset.name,
    title: dataset.title,
    description: dataset.description,
    url: index.absolute(DATASET_ADDRESSES.home(dataset.name)),
    schema: index.absolute(DATASET_ADDRESSES.schema(dataset.name)),
    licence: { name: index.site.settings.licence.name, url: index.site.settings.licence.url },
  });
  const keys = columns.map(({ name }) => JSON.stringify(name));
  const lines: string[] = [];
  for (const record of exportRecords(index, pages))
    lines.push(`{${record.map((cell, at) => `${keys[at]}:${jsonValue(columns[at], cell)}`).join(',')}}`);
  return `${head.slice(0, -1)},"records":[\n${lines.join(',\n')}\n]}\n`;
}

function jsonValue(column: Column | undefined, cell: string | null): string {
  if (cell === null) return 'null';
  switch (column?.type) {
    // Canonical decimals are numbers of JSON as they stand: no digit is lost on the way.
    case 'integer':
    case 'number':
    case 'year':
    case 'boolean':
      return cell;
    default:
      return JSON.stringify(cell);
  }
}

/** A workbook with Chinese headings: codes are texts, amounts numbers, days days. */
export function datasetXlsx(index: SiteIndex, pages: DatasetPages): Uint8Array {
  const columns = exportColumns(index, pages);
  const widths = columns.map(({ type, title }) =>
    type === 'string' ? Math.min(40, Math.max(16, title.length * 2)) : 12,
  );
  return xlsx([{ name: pages.dataset.title, headings: columns.map(headingOf), rows: rows(), widths }]);

  function* rows(): Iterable<readonly SheetCell[]> {
    for (const record of exportRecords(index, pages))
      yield record.map((cell, at) => sheetCell(index, columns[at], cell));
  }
}

function sheetCell(index: SiteIndex, column: Column | undefined, cell: string | null): SheetCell {
  if (cell === null) return null;
  switch (column?.type) {
    case 'integer':
    case 'number':
    case 'year':
      return { kind: 'number', text: cell };
    case 'date':
      return { kind: 'date', date: cell };
    case 'boolean':
      return { kind: 'text', text: index.say(cell === 'true' ? DATASET_WORDS.yes : DATASET_WORDS.no) };
    default:
      return { kind: 'text', text: cell };
  }
}

/** Frictionless Table Schema of the downloads; what we add is named `glasshouse:…`. */
export function datasetSchema(index: SiteIndex, pages: DatasetPages): string {
  const { dataset } = pages;
  const computed = new Set(
    exportColumns(index, pages)
      .slice(dataset.columns.length)
      .map(({ name }) => name),
  );
  const gone = dataset.roles.withdrawal !== null || pages.kind?.publicityEnd !== undefined;
  const schema = {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name: dataset.name,
    title: dataset.title,
    description: dataset.description,
    fields: exportColumns(index, pages).map((column) => fieldJson(column, computed.has(column.name), gone)),
    missingValues: [''],
    ...(dataset.roles.key.length > 0 && !gone ? { primaryKey: dataset.roles.key } : { primaryKey: ['_id'] }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function fieldJson(column: Column, computed: boolean, gone: boolean): Json {
  const { name, title, type, description, unit, constraints, extension } = column;
  // A record that is gone leaves only its notice: no field of the downloads is certain to be filled then.
  const required = constraints.required && !gone;
  const rules = {
    ...(required ? { required } : {}),
    ...(constraints.unique ? { unique: true } : {}),
    ...(constraints.enum ? { enum: constraints.enum } : {}),
    ...(constraints.pattern ? { pattern: constraints.pattern.source } : {}),
    ...(constraints.minimum === null ? {} : { minimum: bound(type, constraints.minimum) }),
    ...(constraints.maximum === null ? {} : { maximum: bound(type, constraints.maximum) }),
    ...(constraints.minLength === null ? {} : { minLength: constraints.minLength }),
    ...(constraints.maxLength === null ? {} : { maxLength: constraints.maxLength }),
  };
  return {
    name,
    title,
    type,
    ...(description === null ? {} : { description }),
    ...(Object.keys(rules).length > 0 ? { constraints: rules } : {}),
    ...(unit === null ? {} : { 'glasshouse:unit': unit }),
    ...(extension.identifier && !computed ? { 'glasshouse:identifier': true } : {}),
    ...(extension.person ? { 'glasshouse:deidentified': true } : {}),
    ...(computed ? { 'glasshouse:computed': true } : {}),
  };
}

function bound(type: Column['type'], text: string): Json {
  return type === 'date' ? text : Number(text);
}

/** The file for the credit site: national headings in their order; records that are gone are not handed on. */
export function creditCsv(pages: DatasetPages): string {
  const { dataset, table, kind } = pages;
  const names = kind?.creditExport ?? [];
  const byName = new Map(dataset.columns.map((each) => [each.name, each]));
  return csvTable(rows());

  function* rows(): Iterable<readonly string[]> {
    yield names.map((name) => {
      const found = byName.get(name);
      return found ? headingOf(found) : name;
    });
    for (const row of table.shown) yield names.map((name) => table.read(row, name) ?? '');
  }
}
