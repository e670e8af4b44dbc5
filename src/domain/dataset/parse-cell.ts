import { type PlainDate, parsePlainDate } from '../plain-date.ts';
import type { Column } from './column.ts';
import { compare, decimal } from './decimal.ts';

/** A cell as a canonical text, or what is wrong with it. */
export type ParsedCell =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly fault: CellFault; readonly values: { readonly [name: string]: string | number } };

/** Keys of the words in src/i18n/dataset-problems.ts. */
export type CellFault =
  | 'cell-required'
  | 'cell-formula'
  | 'cell-spreadsheet-error'
  | 'cell-scientific'
  | 'cell-scientific-number'
  | 'cell-blank-word'
  | 'cell-number'
  | 'cell-number-unit'
  | 'cell-integer'
  | 'cell-date'
  | 'cell-date-serial'
  | 'cell-date-open-end'
  | 'cell-year'
  | 'cell-boolean'
  | 'cell-enum'
  | 'cell-pattern'
  | 'cell-minimum'
  | 'cell-maximum'
  | 'cell-length'
  | 'cell-too-long';

/** Characters of one cell. */
export const CELL_LIMIT = 20_000;

const SPREADSHEET_ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|#{2,})/u;
const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?[eE][+-]?\d{1,3}$/u;
const BLANK_WORD = /^(?:[-—–－/／\\无]|n\/?a|null|nil|暂无|不详|空)$/iu;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const YES = new Set(['是', '有', '1', 'true', 'TRUE', 'yes', '√', '✓']);
const NO = new Set(['否', '无', '0', 'false', 'FALSE', 'no', '×']);
/** National data writes an open end as this day. */
export const OPEN_END = '2099-12-31';

/** Reads a cell as its column wants it. Nothing is rounded, guessed or shortened: what does not fit is a fault. */
export function parseCell(column: Column, written: string): ParsedCell {
  const text = written.trim();
  const { constraints } = column;
  if (text === '') return constraints.required ? fault('cell-required', text) : BLANK;
  if (text.length > CELL_LIMIT)
    return fault('cell-too-long', text.slice(0, 40), { length: text.length, limit: CELL_LIMIT });
  const first = text.charCodeAt(0);
  if (first === 0x3d || first === 0xff1d) return fault('cell-formula', text);
  if (first === 0x23 && SPREADSHEET_ERROR.test(text)) return fault('cell-spreadsheet-error', text);
  switch (column.type) {
    case 'string':
      return checkText(column, text);
    case 'number':
    case 'integer':
      return checkNumber(column, text);
    case 'date':
      return checkDate(column, text);
    case 'year':
      return checkYear(column, text);
    case 'boolean':
      if (YES.has(text)) return value('true');
      return NO.has(text) ? value('false') : fault('cell-boolean', text);
  }
}

const BLANK: ParsedCell = { ok: true, value: null };

function value(text: string): ParsedCell {
  return { ok: true, value: text };
}

function fault(name: CellFault, found: string, values: { [name: string]: string | number } = {}): ParsedCell {
  return { ok: false, fault: name, values: { found, ...values } };
}

function checkText(column: Column, text: string): ParsedCell {
  const { constraints, extension } = column;
  if (extension.identifier || /[eE]\+/u.test(text)) {
    if (SCIENTIFIC.test(text) && (extension.identifier || /[eE]\+/u.test(text))) return fault('cell-scientific', text);
  }
  if (constraints.enum && !constraints.enum.includes(text))
    return fault('cell-enum', text, { choices: constraints.enum.join('、') });
  if (constraints.minLength !== null || constraints.maxLength !== null) {
    const length = [...text].length;
    const { minLength, maxLength } = constraints;
    if ((minLength !== null && length < minLength) || (maxLength !== null && length > maxLength))
      return fault('cell-length', text, { length, minimum: minLength ?? 0, maximum: maxLength ?? CELL_LIMIT });
  }
  if (constraints.pattern && (text.length > 200 || !constraints.pattern.test(text)))
    return fault('cell-pattern', text, { pattern: column.description ?? constraints.pattern.source });
  return value(text);
}

function checkNumber(column: Column, written: string): ParsedCell {
  const text = written
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replace(/^[−–](?=\d)/u, '-');
  if (SCIENTIFIC.test(text)) return fault('cell-scientific-number', written);
  if (BLANK_WORD.test(text)) return fault('cell-blank-word', written);
  const bare = column.unit === '%' ? text.replace(/%$/u, '') : text;
  if (!PLAIN_NUMBER.test(bare) && !GROUPED_NUMBER.test(bare))
    return /\d/u.test(bare) && /[^\d.,+-]/u.test(bare)
      ? fault('cell-number-unit', written, { unit: column.unit ?? '' })
      : fault('cell-number', written);
  const canonical = bare
    .replaceAll(',', '')
    .replace(/^\+/u, '')
    .replace(/^(-?)0+(?=\d)/u, '$1');
  if (column.type === 'integer' && !/^-?\d+(?:\.0+)?$/u.test(canonical)) return fault('cell-integer', written);
  const exact = column.type === 'integer' ? canonical.replace(/\.0+$/u, '') : canonical;
  const { minimum, maximum } = column.constraints;
  if (minimum !== null && compare(decimal(exact), decimal(minimum)) < 0)
    return fault('cell-minimum', written, { minimum });
  if (maximum !== null && compare(decimal(exact), decimal(maximum)) > 0)
    return fault('cell-maximum', written, { maximum });
  return value(exact);
}

const CANONICAL_DATE = /^\d{4}-\d\d-\d\d$/u;

function checkDate(column: Column, text: string): ParsedCell {
  // Excel writes the time of day behind a date that it holds as a moment.
  const day = text.replace(/[ T]0?0:00(?::00)?$/u, '');
  const date: PlainDate | null = parsePlainDate(day);
  if (date === null) {
    if (/^(?:长期|永久|长期有效|永久有效)$/u.test(text)) return fault('cell-date-open-end', text, { day: OPEN_END });
    if (/^[34]\d{4}(?:\.\d+)?$/u.test(text)) return fault('cell-date-serial', text);
    return BLANK_WORD.test(text) ? fault('cell-blank-word', text) : fault('cell-date', text);
  }
  const { minimum, maximum } = column.constraints;
  if (minimum !== null && CANONICAL_DATE.test(minimum) && date < minimum)
    return fault('cell-minimum', text, { minimum });
  if (maximum !== null && CANONICAL_DATE.test(maximum) && date > maximum)
    return fault('cell-maximum', text, { maximum });
  return value(date);
}

function checkYear(column: Column, text: string): ParsedCell {
  const year = /^((?:19|20|21)\d\d)(?:年度?)?$/u.exec(text.normalize('NFKC'))?.[1];
  if (!year) return fault('cell-year', text);
  const { minimum, maximum } = column.constraints;
  if (minimum !== null && year < minimum) return fault('cell-minimum', text, { minimum });
  if (maximum !== null && year > maximum) return fault('cell-maximum', text, { maximum });
  return value(year);
}
