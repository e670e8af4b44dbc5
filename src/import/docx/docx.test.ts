import { describe, expect, it } from 'vitest';
import { docx } from '../formats/docx.ts';
import { type ImportedDocument, isRefusal } from '../imported-document.ts';
import { docxOf, part, zipOf } from './docx-fixture.ts';
import { numeral } from './numbering.ts';

const run = (text: string, looks = '') => `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, looks = '') => `<w:p><w:pPr>${looks}</w:pPr>${inner}</w:p>`;
const centred = '<w:jc w:val="center"/>';
const read = (bytes: Uint8Array) => docx.read(bytes, '原稿.docx', { split: false, beside: () => null });
const taken = async (bytes: Uint8Array): Promise<ImportedDocument> => {
  const [result] = await read(bytes);
  if (!result || isRefusal(result)) throw new Error(`refused: ${result?.reason}`);
  return result;
};

const LETTER = [
  p(run('示例县人民政府文件'), centred),
  p(run('示政发[2026]3号'), centred),
  p(`${run('示例县人民政府关于加强', '<w:b/>')}<w:r><w:br/></w:r>${run('农村公路养护的通知', '<w:b/>')}`, centred),
  p(run('各乡镇人民政府，县政府各部门：')),
  p(run('现就有关事项通知如下。')),
  p(run('一、总体要求')),
  p(run('坚持建养并重，1.5米以下的路肩&amp;边沟一并整治，标记为*重点*的先做。')),
  p(run('（一）明确责任')),
  p(run('县道由县交通运输局负责。')),
  p(run('附件：养护里程表')),
  p(run('示例县人民政府')),
  p(run('二〇二六年三月五日')),
  p(run('（此件公开发布）')),
].join('');

describe('a Word file', () => {
  it('gives title, number, issuer, date, addressees, remark and the whole text', async () => {
    const document = await taken(docxOf(LETTER));
    expect(document).toMatchObject({
      title: { value: '示例县人民政府关于加强农村公路养护的通知' },
      documentNumber: { value: '示政发〔2026〕3号' },
      issuers: [{ value: '示例县人民政府' }],
      dateAdopted: { value: '2026-03-05' },
      addressees: { value: ['各乡镇人民政府', '县政府各部门'] },
      remark: { value: '此件公开发布' },
    });
    expect(document.body).toContain('## 一、总体要求');
    expect(document.body).toContain('### （一）明确责任');
    expect(document.body).toContain('示例县人民政府\\\n二〇二六年三月五日');
    expect(document.body).toContain('1.5米以下的路肩&边沟一并整治，标记为\\*重点\\*的先做。');
    expect(document.body).not.toContain('文件');
  });

  it('writes out the numbers that Word keeps to itself', async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = part(
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    );
    const item = (at: number, text: string) =>
      p(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`);
    const body = [
      p(run('示例县农村公路管理办法', '<w:b/>'), centred),
      item(0, '总则'),
      p(run('为了养护好公路，制定本办法。')),
      item(1, '原则'),
      p(run('建养并重。')),
      item(1, '范围'),
      p(run('全县。')),
      item(0, '附则'),
      p(run('本办法自2026年5月1日起施行。')),
    ].join('');
    const document = await taken(docxOf(body, { 'word/numbering.xml': numbering }));
    expect(document.body.match(/^#+ .*$/gmu)).toEqual([
      '## 一、总则',
      '### （一）原则',
      '### （二）范围',
      '## 二、附则',
    ]);
    expect(document.dateEffective?.value).toBe('2026-05-01');
  });

  it('keeps tables, footnotes, pictures and links, and says what a person must look at', async () => {
    const cell = (text: string, looks = '') => `<w:tc><w:tcPr>${looks}</w:tcPr>${p(run(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('单位')}${cell('里程（公里）')}</w:tr><w:tr>${cell('甲镇|乙镇')}${cell('12.50')}</w:tr><w:tr>${cell('合计', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`;
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="线路图"/><a:blip r:embed="i1"/></wp:inline></w:drawing></w:r>';
    const body = [
      p(run('示例县农村公路管理办法', '<w:b/>'), centred),
      p(`${run('按下表执行')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}`),
      table,
      p(picture),
      p(`<w:hyperlink r:id="l1">${run('统一平台')}</w:hyperlink>`),
      p(run('不给人看的话', '<w:vanish/>')),
    ].join('');
    const document = await taken(
      docxOf(body, {
        'word/footnotes.xml': part('footnotes', `<w:footnote w:id="2">${p(run('指等级公路。'))}</w:footnote>`),
        'word/media/image1.png': new Uint8Array([0x89, 0x50]),
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="i1" Target="media/image1.png"/><Relationship Id="l1" Target="https://www.example.gov.cn/x" TargetMode="External"/></Relationships>',
      }),
    );
    expect(document.body).toContain('按下表执行[^2]。');
    expect(document.body).toContain('[^2]: 指等级公路。');
    expect(document.body).toMatch(/\| 甲镇\\\|乙镇 +\| 12\.50 +\|/u);
    expect(document.body).toContain('![线路图](asset:media%2Fimage1.png)');
    expect(document.body).toContain('[统一平台](https://www.example.gov.cn/x)');
    expect(document.body).not.toContain('不给人看');
    expect([...document.images.keys()]).toEqual(['media/image1.png']);
    expect(document.notes).toEqual(['hiddenText', 'mergedCells']);
  });

  it('reads a web archive that an exporting system put in place of the text', async () => {
    const page = Buffer.from(
      '<html><body><h1>示例县停车办法</h1><p>第一条　为了停好车。<br>第二条　停在线内。</p></body></html>',
    );
    const archive = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${page.toString('base64')}\r\n--b--\r\n`;
    const document = await taken(
      docxOf('<w:altChunk r:id="c"/>', {
        'word/afchunk.mht': archive,
        'word/_rels/document.xml.rels': '<Relationships><Relationship Id="c" Target="afchunk.mht"/></Relationships>',
      }),
    );
    expect(document.title.value).toBe('示例县停车办法');
    expect(document.body).toBe('第一条 为了停好车。\n\n第二条 停在线内。');
  });

  it.each([
    ['tracked-changes', docxOf(p(run('旧')) + p(`<w:ins w:id="1">${run('新')}</w:ins>`))],
    ['damaged', new Uint8Array([1, 2, 3])],
    ['damaged', zipOf({ 'x.txt': 'x' })],
    ['damaged', zipOf({ 'word/document.xml': new Uint8Array([0xff, 0xfe, 0x00]) })],
    ['encrypted', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['no-text', docxOf('')],
  ])('is refused: %s', async (reason, bytes) => {
    expect(await read(bytes)).toEqual([{ source: '原稿.docx', reason, values: {} }]);
  });
});

describe('numeral', () => {
  it.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCounting', '十'],
    [12, 'chineseCountingThousand', '十二'],
    [20, 'ideographDigital', '二十'],
    [35, 'chineseCounting', '三十五'],
    [3, 'decimal', '3'],
    [3, 'decimalZero', '03'],
    [3, 'decimalEnclosedCircle', '③'],
    [4, 'lowerRoman', 'iv'],
    [2, 'upperLetter', 'B'],
  ])('%i as %s is %s', (value, format, text) => {
    expect(numeral(value, format)).toBe(text);
  });
});
