import { headingKey } from '../../domain/annual-report/headings.ts';
import type { LayoutCell, TableLayout } from '../../domain/annual-report/official-layout.ts';
import type { Section } from '../../domain/body.ts';
import { zip } from '../spreadsheet/zip.ts';
import { xmlText } from '../xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** Twentieths of a point: A4 with the margins of GB/T 9704 leaves 156 mm. */
const TEXT_WIDTH = 8845;
/** Half points: 二号 for the title, 三号 for the text, 小五 for tables. */
const SIZES = { title: 44, text: 32, table: 18 };

export interface ReportDocument {
  readonly title: string;
  readonly sections: readonly Section[];
  /** What stands for a line of the text: items of numbered lists with their numbers. */
  readonly numbered: ReadonlyMap<string, string>;
  /** By the key of the section they belong to. */
  readonly tables: ReadonlyMap<string, TableLayout>;
}

/**
 * The report as a document in the official form: title, the six parts with their prose, each table in its part. The
 * same report is the same bytes on any day (no dates, no author).
 */
export function reportDocx(report: ReportDocument): Uint8Array {
  return zip([
    {
      path: '[Content_Types].xml',
      data: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    },
    {
      path: '_rels/.rels',
      data: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      path: 'word/_rels/document.xml.rels',
      data: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    },
    { path: 'word/styles.xml', data: STYLES },
    { path: 'word/document.xml', data: documentXml(report) },
  ]);
}

const STYLES = `${HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312"/><w:sz w:val="${SIZES.text}"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="580" w:lineRule="exact"/></w:pPr></w:style>${heading('Title', 'Title', '方正小标宋_GBK', SIZES.title, '<w:jc w:val="center"/>')}${heading('Heading1', 'heading 1', '黑体', SIZES.text, '<w:keepNext/><w:outlineLvl w:val="0"/>')}${heading('Heading2', 'heading 2', '楷体_GB2312', SIZES.text, '<w:keepNext/><w:outlineLvl w:val="1"/>')}</w:styles>`;

function heading(id: string, name: string, font: string, size: number, properties: string): string {
  const keep = properties.includes('keepNext') ? '<w:keepNext/>' : '';
  const rest = properties.replace('<w:keepNext/>', '');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${keep}<w:spacing w:line="580" w:lineRule="atLeast"/>${id === 'Title' ? '' : '<w:ind w:firstLineChars="200" w:firstLine="640"/>'}${rest}</w:pPr><w:rPr><w:rFonts w:eastAsia="${font}"/><w:sz w:val="${size}"/></w:rPr></w:style>`;
}

function documentXml({ title, sections, numbered, tables }: ReportDocument): string {
  const parts = [paragraph(title, 'Title')];
  let open: string | null = null;
  const waiting = new Map(tables);
  const place = (key: string | null) => {
    const layout = key === null ? undefined : waiting.get(key);
    if (!layout || key === null) return;
    parts.push(tableXml(layout), paragraph('', null));
    waiting.delete(key);
  };
  for (const section of sections) {
    const key = headingKey(section.title);
    if (key !== null) {
      place(open);
      open = key;
    }
    if (section.title !== '') parts.push(paragraph(section.title, key === null ? 'Heading2' : 'Heading1'));
    for (const line of section.text.split('\n')) {
      const text = line.trim();
      if (text !== '' && text !== section.title) parts.push(paragraph(numbered.get(text) ?? text, 'indent'));
    }
  }
  place(open);
  for (const key of [...waiting.keys()]) place(key);
  const page = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;
  return `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${parts.join('')}${page}</w:body></w:document>`;
}

function paragraph(text: string, style: 'Title' | 'Heading1' | 'Heading2' | 'indent' | null): string {
  const properties =
    style === 'indent'
      ? '<w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>'
      : style
        ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
        : '';
  return `<w:p>${properties}${text === '' ? '' : `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`}</w:p>`;
}

function tableXml({ rows, columns, labelColumns }: TableLayout): string {
  const widths = columnWidths(columns, labelColumns);
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  // A cell that spans rows continues in those below it, where the form's row has no cell of its own.
  const held: ({ readonly cell: LayoutCell; left: number } | null)[] = new Array(columns).fill(null);
  const lines = rows.map((cells) => {
    const queue = [...cells];
    const line: string[] = [];
    for (let column = 0; column < columns; ) {
      const above = held[column];
      if (above && above.left > 0) {
        line.push(cellXml(above.cell, span(widths, column, above.cell.colspan), 'continue'));
        above.left -= 1;
        column += above.cell.colspan;
        continue;
      }
      const cell = queue.shift();
      if (!cell) break;
      line.push(cellXml(cell, span(widths, column, cell.colspan), cell.rowspan > 1 ? 'restart' : null));
      held[column] = cell.rowspan > 1 ? { cell, left: cell.rowspan - 1 } : null;
      column += cell.colspan;
    }
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${line.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

function cellXml({ text, colspan, head }: LayoutCell, width: number, merge: 'restart' | 'continue' | null): string {
  const across = colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : '';
  const down = merge === null ? '' : `<w:vMerge w:val="${merge}"/>`;
  const font = head === null ? '' : '<w:rFonts w:eastAsia="宋体"/>';
  const run =
    merge === 'continue' || text === ''
      ? ''
      : `<w:r><w:rPr>${font}<w:sz w:val="${SIZES.table}"/></w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}${down}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr>${run}</w:p></w:tc>`;
}

function columnWidths(columns: number, labelColumns: number): readonly number[] {
  if (labelColumns < 2) return Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH / columns));
  const labels = [600, 900, 2400].slice(-labelColumns);
  const rest = Math.floor((TEXT_WIDTH - labels.reduce((sum, width) => sum + width, 0)) / (columns - labelColumns));
  return Array.from({ length: columns }, (_none, at) => labels[at] ?? rest);
}

function span(widths: readonly number[], from: number, count: number): number {
  return widths.slice(from, from + count).reduce((sum, width) => sum + width, 0);
}
