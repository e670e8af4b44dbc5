import { describe, expect, it } from 'vitest';
import { decode, firstBadByte, LINE_LIMIT } from './decode.ts';
import { encodeBig5, encodeGb18030, encodeUtf16 } from './samples/legacy-encoder.ts';
import { DOCUMENT } from './samples/temporary-content.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const TRADITIONAL = `---
標題: 關於加強政府資訊公開工作的通知
發佈日期: 2026-03-02
---
各鄉鎮人民政府、縣直各部門：

為進一步規範政府資訊公開工作，提高行政效能，根據有關規定，結合本縣實際，現將有關事項通知如下。
`;

/** Sentences of several kinds, so that the guess is not made on one text only. */
const SENTENCES = [
  '为进一步规范政府信息公开工作，根据《中华人民共和国政府信息公开条例》，结合本县实际，制定本办法。',
  '各乡镇人民政府要落实防汛责任，加强值班值守，及时转移受威胁群众，确保人民生命财产安全。',
  '申请人可以通过窗口、网络或者邮寄方式提交材料，行政机关应当自受理之日起二十个工作日内作出决定。',
  '本次公示期为五个工作日，如有异议，请以书面形式向县住房和城乡建设局反映，联系电话：0990-0000150。',
  '茶叶、毛竹种植补贴标准为每亩300元，由县农业农村局审核后通过一卡通发放到户。',
  '会议强调，要坚持以人民为中心的发展思想，持续优化营商环境，推动高质量发展。',
];

describe('what is UTF-8', () => {
  it.each([
    ['plain', utf8(DOCUMENT)],
    ['with a byte order mark', utf8(`\ufeff${DOCUMENT}`)],
    ['with CRLF', utf8(DOCUMENT.replaceAll('\n', '\r\n'))],
    ['with CR alone', utf8(DOCUMENT.replaceAll('\n', '\r'))],
  ])('%s is accepted and read alike', (_name, bytes) => {
    expect(decode(bytes, 'a.md')).toEqual({ text: DOCUMENT, problems: [] });
  });

  it('keeps emoji, rare Han, Tibetan, Uyghur and Mongolian', () => {
    const text = '标题 𠮷野家 👩‍👩‍👧 བོད་ཡིག ئۇيغۇرچە ᠮᠣᠩᠭᠣᠯ\u200d é ’…—\n';
    expect(decode(utf8(text), 'a.md')).toEqual({ text, problems: [] });
  });
});

describe('other encodings are named with the command that converts them', () => {
  const cases: [string, Uint8Array, string][] = [];
  for (const [index, sentence] of SENTENCES.entries()) {
    const text = `---\n标题: 第${index + 1}号通知\n发布日期: 2026-03-02\n---\n${sentence}\n`;
    cases.push([`GB18030 ${index}`, encodeGb18030(text), 'GB18030']);
    cases.push([`short GB18030 ${index}`, encodeGb18030(sentence.slice(0, 8)), 'GB18030']);
    cases.push([`UTF-16LE with mark ${index}`, encodeUtf16(text, 'le', true), 'UTF-16']);
    cases.push([`UTF-16BE with mark ${index}`, encodeUtf16(text, 'be', true), 'UTF-16']);
    cases.push([`UTF-16LE ${index}`, encodeUtf16(text, 'le', false), 'UTF-16LE']);
    cases.push([`UTF-16BE ${index}`, encodeUtf16(text, 'be', false), 'UTF-16BE']);
  }
  for (let from = 0; from < 6; from += 1) cases.push([`Big5 ${from}`, encodeBig5(TRADITIONAL.slice(from * 7)), 'Big5']);
  cases.push(['ASCII in UTF-16', encodeUtf16('---\ntitle: x\n---\n', 'le', false), 'UTF-16LE']);
  cases.push(['GB18030 with CRLF', encodeGb18030(DOCUMENT.replaceAll('\n', '\r\n')), 'GB18030']);

  it.each(cases)('%s', (_name, bytes, encoding) => {
    const { text, problems } = decode(bytes, 'policies/通知.md');
    expect(text).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule: 'file-encoding', found: encoding, line: 1, column: 1 });
    expect(problems[0]?.fix).toContain(`iconv -f ${encoding} -t UTF-8 policies/通知.md > policies/通知.md.utf8`);
  });

  it('quotes a name that a shell would take apart', () => {
    expect(decode(encodeGb18030(DOCUMENT), 'policies/a b.md').problems[0]?.fix).toContain("UTF-8 'policies/a b.md' >");
  });

  it('600 files cut anywhere: none accepted as something else', () => {
    const whole = SENTENCES.join('\n').repeat(2);
    let named = 0;
    for (let index = 0; index < 200; index += 1) {
      const piece = `${whole.slice(index)}\n${whole}`.slice(0, 30 + index * 2);
      for (const bytes of [
        encodeGb18030(piece),
        encodeUtf16(piece, 'le', index % 2 === 0),
        encodeUtf16(piece, 'be', index % 2 === 1),
      ]) {
        const { text, problems } = decode(bytes, 'a.md');
        expect(text).toBeNull();
        if (problems[0]?.rule === 'file-encoding') named += 1;
      }
    }
    expect(named).toBe(600);
  });
});

describe('damaged text', () => {
  it('names line and column of the first bad byte', () => {
    const bytes = join(utf8('第一行\n第二行'), Uint8Array.of(0xff), utf8('以后\n'));
    expect(decode(bytes, 'a.md')).toMatchObject({
      text: null,
      problems: [{ rule: 'damaged-bytes', line: 2, column: 4 }],
    });
  });

  it('reads a pasted piece of another encoding aloud', () => {
    const bytes = join(utf8(`${DOCUMENT}附注`), encodeGb18030('通知如下'), utf8('。\n'));
    const [problem] = decode(bytes, 'a.md').problems;
    expect(problem).toMatchObject({ rule: 'damaged-bytes', line: 16, column: 3 });
    expect(problem?.message).toContain('通知如下');
    expect(problem?.message).toContain('GB18030');
  });

  it('refuses a character cut in the middle at the end', () => {
    const bytes = utf8(DOCUMENT).subarray(0, -2);
    expect(decode(bytes, 'a.md')).toMatchObject({ text: null, problems: [{ rule: 'damaged-bytes', line: 15 }] });
  });

  it.each([0, 1, 2, 3, 5, 9])('finds the first bad byte after %i characters', (count) => {
    const good = utf8('汉a'.repeat(count));
    expect(firstBadByte(join(good, Uint8Array.of(0xe6, 0xb1), utf8('字')))).toBe(good.length);
  });
});

describe('what is no text', () => {
  it.each([
    ['a PDF', utf8('%PDF-1.7\n'), 'PDF'],
    ['a docx', utf8('PK\u0003\u0004\u0014'), 'Word'],
    ['an old doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), '旧版'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), '图片'],
    ['RTF', utf8('{\\rtf1 x}'), 'RTF'],
    ['noise', Uint8Array.from({ length: 400 }, (_, index) => (index * 149 + 7) % 256), '二进制'],
  ])('%s is named as such', (_name, bytes, word) => {
    const { text, problems } = decode(bytes, 'a.md');
    expect(text).toBeNull();
    expect(problems.map(({ rule }) => rule)).toEqual(['binary-file']);
    expect(problems[0]?.message).toContain(word);
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t\n'],
    ['a byte order mark', '\ufeff'],
  ])('%s is an empty file', (_name, text) => {
    expect(decode(utf8(text), 'a.md').problems.map(({ rule }) => rule)).toEqual(['empty-file']);
  });
});

describe('limits', () => {
  it('refuses a line that is too long, with the limit', () => {
    const { text, problems } = decode(utf8(`---\n${'甲'.repeat(LINE_LIMIT + 1)}\n`), 'a.md');
    expect(text).toBeNull();
    expect(problems[0]).toMatchObject({ rule: 'line-length', line: 2 });
    expect(problems[0]?.message).toContain('1000000');
  });
});
