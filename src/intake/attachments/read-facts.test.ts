import { afterAll, describe, expect, it } from 'vitest';
import { readFacts } from './read-facts.ts';
import { openPdfReader } from './read-pdf.ts';
import { ZIP_LIMITS } from './read-zip.ts';
import { makeDocx, makeJpegWithPlace, makePdf, makeXlsx, paragraph } from './samples/make-office.ts';
import { makeZip } from './samples/make-zip.ts';

const pdf = openPdfReader();
afterAll(() => pdf.close());

const read = (name: string, bytes: Uint8Array | string) => readFacts(name, Buffer.from(bytes), pdf.read);
const faults = async (name: string, bytes: Uint8Array | string) =>
  (await read(name, bytes)).faults.map(({ kind, detail }) => (detail === null ? kind : `${kind} ${detail}`));

describe('docx', () => {
  it('gives paragraphs, tables, notes, and what hides in it', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body =
      paragraph('公示&amp;名单') +
      `<w:tbl><w:tr>${cell('姓名')}${cell('金额')}</w:tr><w:tr>${cell('张三')}${cell('500')}</w:tr></w:tbl>` +
      '<w:p><w:del><w:r><w:delText>原定三百元</w:delText></w:r></w:del></w:p>' +
      '<mc:Fallback><w:p><w:r><w:t>重复</w:t></w:r></w:p></mc:Fallback>';
    const comments = `<w:comments><w:comment>${paragraph('此处再核')}</w:comment></w:comments>`;
    const facts = await read('a.docx', makeDocx(body, { 'word/comments.xml': comments }));
    expect(facts.format).toBe('docx');
    expect(facts.text).toBe('公示&名单\n姓名\t金额\n张三\t500\n此处再核\n原定三百元\n');
    expect(facts.parts[0]?.tables).toEqual([
      [
        ['姓名', '金额'],
        ['张三', '500'],
      ],
    ]);
    expect(facts.faults.map(({ kind }) => kind)).toEqual(['comments', 'changes']);
  });

  it('reads a web page put into it', async () => {
    const mht = 'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>第一条</p><p>第二条</p>';
    expect((await read('a.docx', makeDocx('<w:altChunk/>', { 'word/afchunk.mht': mht }))).text).toBe('第一条\n第二条');
  });
});

describe('xlsx', () => {
  it('gives rows by sheet, numbers in full, the author, and what is hidden', async () => {
    const rows = [
      ['姓名', '电话'],
      ['张三', 13912345678],
    ];
    const facts = await read('a.xlsx', makeXlsx(rows, { author: '李小明', hidden: true, comment: '再核' }));
    expect(facts.parts[0]).toEqual({
      name: '名单',
      text: '姓名\t电话\n张三\t13912345678',
      tables: [
        [
          ['姓名', '电话'],
          ['张三', '13912345678'],
        ],
      ],
    });
    expect(facts.metadata).toEqual([{ name: 'creator', value: '李小明' }]);
    expect(facts.faults).toEqual([
      { kind: 'hidden', detail: '名单' },
      { kind: 'comments', detail: null },
    ]);
  });
});

describe('pdf', () => {
  it('gives pages and the author', async () => {
    const facts = await read('a.pdf', makePdf('ID 11010519491231002X', 'Zhang San'));
    expect(facts.parts).toEqual([{ name: 'page-1', text: 'ID 11010519491231002X', tables: [] }]);
    expect(facts.metadata).toEqual([{ name: 'creator', value: 'Zhang San' }]);
    expect(facts.faults).toEqual([]);
  });

  it('says when there is no text, and when it is damaged', async () => {
    expect(await faults('a.pdf', makePdf(''))).toEqual(['scanned']);
    expect(await faults('a.pdf', '%PDF-1.4 nothing')).toEqual(['damaged']);
  });
});

describe('what is not as it should be', () => {
  it('is a fault, never a throw', async () => {
    expect(await faults('a.docx', 'PK\x03\x04broken')).toEqual(['damaged']);
    expect(await faults('a.docx', '普通文字')).toEqual(['damaged']);
    expect(await faults('a.xlsx', makeDocx(paragraph('甲')))).toEqual(['type docx']);
    expect(await faults('a.docx', makePdf('x'))).toEqual(['type pdf']);
    expect(await faults('a.doc', makeDocx(paragraph('甲')))).toEqual([]);
    const ole = Buffer.concat([
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await faults('a.docx', ole)).toEqual(['encrypted', 'type ole']);
  });

  it('never unpacks without end', async () => {
    const huge = makeZip({ 'word/document.xml': 'x' }, ZIP_LIMITS.entryBytes + 1);
    expect(await faults('a.docx', huge)).toEqual(['partly']);
    const liar = makeZip({ 'word/document.xml': 'x'.repeat(1_000_000) }, 10);
    expect(await faults('a.docx', liar)).toEqual(['damaged']);
  });

  it('is found in archives, one level deep', async () => {
    const inner = makeZip({ 'b.txt': 'x' });
    const zip = makeZip({
      '名单.xlsx': makeXlsx([['姓名', '身份证号']]),
      '内层.zip': inner,
      'setup.exe': 'MZ',
      'bad.pdf': '%PDF-1.4 nothing',
    });
    const facts = await read('a.zip', zip);
    expect(facts.parts.map(({ name }) => name)).toEqual([null, '名单.xlsx']);
    expect(facts.faults.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual([
      'nested 内层.zip',
      'program setup.exe',
      'damaged bad.pdf',
    ]);
  });
});

describe('other files', () => {
  it('reads tables in either encoding', async () => {
    const facts = await read('a.csv', '姓名,备注\n张三,"甲,乙"\n');
    expect(facts.parts[0]?.tables[0]).toEqual([
      ['姓名', '备注'],
      ['张三', '甲,乙'],
    ]);
    const gbk = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x61, 0x0a, 0x62, 0x2c, 0x63]);
    expect((await read('a.csv', gbk)).parts[0]?.tables[0]?.[0]).toEqual(['姓名', 'a']);
  });

  it('sees where a photograph was taken', async () => {
    expect(await faults('a.jpg', makeJpegWithPlace())).toEqual(['place']);
    expect(await faults('a.jpg', Buffer.from('\xff\xd8\xff\xe0plain', 'latin1'))).toEqual([]);
  });

  it('finds numbers in old Word files, and says that it read no more', async () => {
    const doc = Buffer.concat([
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      Buffer.from('联系人张三，身份证号11010519491231002X', 'utf16le'),
    ]);
    const facts = await read('a.doc', doc);
    expect(facts.text).toContain('11010519491231002X');
    expect(facts.faults).toEqual([{ kind: 'unread', detail: null }]);
  });
});
