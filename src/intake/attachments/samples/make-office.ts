import { makeZip } from './make-zip.ts';

const CORE = (author: string) =>
  `<?xml version="1.0"?><cp:coreProperties><dc:creator>${author}</dc:creator><cp:lastModifiedBy/></cp:coreProperties>`;

/** A docx of this WordprocessingML, for tests. */
export function makeDocx(body: string, more: { readonly [name: string]: string } = {}): Uint8Array {
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A paragraph of WordprocessingML. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** An xlsx of one sheet: texts are shared strings, numbers are numbers. */
export function makeXlsx(
  rows: readonly (readonly (string | number)[])[],
  options: { readonly author?: string; readonly hidden?: boolean; readonly comment?: string } = {},
): Uint8Array {
  const strings: string[] = [];
  const cells = rows.map((row, line) => {
    const written = row.map((value, column) => {
      const at = `${String.fromCharCode(65 + column)}${line + 1}`;
      if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
      strings.push(`<si><t>${value}</t></si>`);
      return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
    });
    return `<row r="${line + 1}">${written.join('')}</row>`;
  });
  const state = options.hidden ? ' state="hidden"' : '';
  return makeZip({
    'xl/workbook.xml': `<workbook><sheets><sheet name="名单" sheetId="1"${state} r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${strings.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`,
    ...(options.author ? { 'docProps/core.xml': CORE(options.author) } : {}),
    ...(options.comment
      ? {
          'xl/comments1.xml': `<comments><comment ref="A1"><text><t>${options.comment}</t></text></comment></comments>`,
        }
      : {}),
  });
}

/** A PDF of one page with one line of ASCII text, for tests. */
export function makePdf(text: string, author = ''): Uint8Array {
  const stream = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Author (${author}) >>`,
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = pdf.length;
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}

/** A JPEG head with Exif that names a latitude, for tests. */
export function makeJpegWithPlace(): Uint8Array {
  const tiff = Buffer.alloc(44);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x8825, 10);
  tiff.writeUInt16LE(4, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt32LE(26, 18);
  tiff.writeUInt16LE(1, 26);
  tiff.writeUInt16LE(2, 28);
  return Buffer.concat([Buffer.from('\xff\xd8\xff\xe1\x00\x34Exif\0\0', 'latin1'), tiff]);
}
