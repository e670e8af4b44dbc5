import { type LayoutCell, placed, type TableLayout } from '../../domain/annual-report/official-layout.ts';
import { zip } from '../spreadsheet/zip.ts';
import { xmlAttribute, xmlText } from '../xml.ts';

export interface FormSheet {
  /** On the tab: at most 31 characters. */
  readonly name: string;
  readonly title: string;
  readonly layout: TableLayout;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Indexes in the cell formats of STYLES. */
const [TITLE, LABEL, NUMBER] = [1, 2, 3];

/**
 * The tables as a workbook, one a sheet, with the merged cells of the official form (ECMA-376). The shared writer of
 * tables (outputs/spreadsheet) knows no merged cells. The same tables are the same bytes on any day.
 */
export function reportXlsx(sheets: readonly FormSheet[]): Uint8Array {
  const numbers = sheets.map((_sheet, index) => index + 1);
  const type = (kind: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  return zip([
    {
      path: '[Content_Types].xml',
      data: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/><Override PartName="/xl/styles.xml" ContentType="${type('styles')}"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type('worksheet')}"/>`).join('')}</Types>`,
    },
    {
      path: '_rels/.rels',
      data: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      data: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${xmlAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      data: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    },
    { path: 'xl/styles.xml', data: STYLES },
    ...sheets.map((sheet, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, data: worksheet(sheet) })),
  ]);
}

const BORDER = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');
const CENTRED = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="14"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${CENTRED}</xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1">${CENTRED}</xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function worksheet({ title, layout }: FormSheet): string {
  const rows = placed(layout);
  const merges = [`A1:${letters(layout.columns - 1)}1`];
  const grid = rows.map(() => new Array<string>(layout.columns).fill(''));
  for (const [row, cells] of rows.entries())
    for (const cell of cells) {
      for (let r = row; r < row + cell.rowspan; r += 1)
        for (let c = cell.column; c < cell.column + cell.colspan; c += 1) {
          const line = grid[r];
          const first = r === row && c === cell.column;
          if (line) line[c] = first ? cellXml(cell, place(c, r)) : `<c r="${place(c, r)}" s="${LABEL}"/>`;
        }
      if (cell.colspan > 1 || cell.rowspan > 1)
        merges.push(`${place(cell.column, row)}:${place(cell.column + cell.colspan - 1, row + cell.rowspan - 1)}`);
    }
  const widths = Array.from({ length: layout.columns }, (_none, at) => {
    const width = at >= layout.labelColumns ? 11 : at === layout.labelColumns - 1 ? 34 : 12;
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  const head = `<row r="1" ht="30" customHeight="1"><c r="A1" s="${TITLE}" t="inlineStr"><is><t>${xmlText(title)}</t></is></c></row>`;
  const body = grid.map((cells, row) => `<row r="${row + 2}">${cells.join('')}</row>`).join('');
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const orientation = layout.columns > 6 ? 'landscape' : 'portrait';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>${widths.join('')}</cols><sheetData>${head}${body}</sheetData><mergeCells count="${merges.length}">${merged}</mergeCells><pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

/** A number as such, so that a spreadsheet can sum it; anything else is text, never a formula. */
function cellXml({ head, text }: LayoutCell, at: string): string {
  if (head === null && /^-?\d{1,15}(?:\.\d+)?$/u.test(text)) return `<c r="${at}" s="${NUMBER}"><v>${text}</v></c>`;
  if (text === '') return `<c r="${at}" s="${LABEL}"/>`;
  return `<c r="${at}" s="${LABEL}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** The first row is the title. */
function place(column: number, row: number): string {
  return `${letters(column)}${row + 2}`;
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
