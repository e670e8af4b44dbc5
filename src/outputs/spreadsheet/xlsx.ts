import { xmlAttribute, xmlText } from '../xml.ts';
import { zip } from './zip.ts';

/** A cell: text is never a formula, an amount keeps its digits, a day is a day of the spreadsheet. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  /** Canonical decimal: `-1234.50`. */
  | { readonly kind: 'number'; readonly text: string }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly date: string }
  | null;

export interface Sheet {
  /** Name on the tab: shortened and cleaned of what spreadsheets refuse. */
  readonly name: string;
  /** The first row, shown bold, frozen and with filters. */
  readonly headings: readonly string[];
  readonly rows: Iterable<readonly SheetCell[]>;
  /** Widths in characters; a common one where left out. */
  readonly widths?: readonly number[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Indexes in the cell formats of `styles.xml`. */
const HEADING = 1;
const DATE = 2;
const WRAPPED = 3;
/** Characters of one cell (a limit of the format). */
const CELL_LIMIT = 32_767;
/** Digits that a spreadsheet keeps of a number: longer ones stay texts. */
const DIGITS = 15;

/** A workbook as bytes (ECMA-376), the same for the same sheets on any day. */
export function xlsx(sheets: readonly Sheet[]): Uint8Array {
  const names = uniqueNames(sheets);
  const each = <T>(make: (number: number, name: string) => T) => names.map((name, index) => make(index + 1, name));
  return zip([
    {
      path: '[Content_Types].xml',
      data: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    },
    {
      path: '_rels/.rels',
      data: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      data: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((n, name) => `<sheet name="${xmlAttribute(name)}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      data: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    },
    { path: 'xl/styles.xml', data: STYLES },
    ...sheets.map((sheet, index) => ({ path: `xl/worksheets/sheet${index + 1}.xml`, data: worksheet(sheet) })),
  ]);
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The XML of a sheet in pieces: a large table is never held whole. */
function* worksheet({ headings, rows, widths }: Sheet): Iterable<string> {
  const cells = (row: readonly SheetCell[], number: number, style: number) =>
    row.map((cell, index) => cellXml(cell, `${letters(index)}${number}`, style)).join('');
  const columns = headings.map((_heading, index) => {
    const width = widths?.[index] ?? 16;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  const head = headings.map((text): SheetCell => ({ kind: 'text', text }));
  yield `<row r="1">${cells(head, 1, HEADING)}</row>`;
  let number = 1;
  for (const row of rows) {
    number += 1;
    yield `<row r="${number}">${cells(row, number, WRAPPED)}</row>`;
  }
  const last = letters(Math.max(0, headings.length - 1));
  yield `</sheetData><autoFilter ref="A1:${last}${number}"/></worksheet>`;
}

function cellXml(cell: SheetCell, place: string, style: number): string {
  if (cell === null) return '';
  if (cell.kind === 'date') return `<c r="${place}" s="${DATE}"><v>${serial(cell.date)}</v></c>`;
  if (cell.kind === 'number' && cell.text.replaceAll(/\D/gu, '').replace(/^0+/u, '').length <= DIGITS)
    return `<c r="${place}"><v>${cell.text}</v></c>`;
  const { text } = cell;
  if (text.length > CELL_LIMIT) throw new RangeError(`a cell of ${text.length} characters at ${place}`);
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** Days since 1899-12-30. */
function serial(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Names of tabs: at most 31 characters, none of `[]:*?/\`, none twice. */
function uniqueNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const clean =
      name
        .replaceAll(/[[\]:*?/\\']/gu, ' ')
        .trim()
        .slice(0, 31) || `Sheet${index + 1}`;
    const free = taken.has(clean) ? `${clean.slice(0, 27)} ${index + 1}` : clean;
    taken.add(free);
    return free;
  });
}
