import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { resolveBody } from '../../domain/body.ts';
import { BODY_RULES } from '../../i18n/problems-body.ts';
import { parseBody } from './parse-body.ts';

const parse = (text: string) => parseBody(text, { file: 'x.md', firstLine: 1 });
const count = (text: string, character: string) => text.split(character).length - 1;

/** No name in brackets, no address and no attribute holds a Chinese word: those are not shown. */
const PIECES = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '    ',
    '\t',
    '　　',
    '正文',
    '第一条 ',
    '第二章 ',
    '# ',
    '## 标题',
    '### ',
    '- ',
    '- [x] ',
    '1. ',
  ],
  ...[
    '> ',
    '`',
    '```\n',
    '~~',
    '**',
    '*',
    '_',
    '[',
    '](a.md)',
    '](#t1)',
    '![图](a.png)',
    '[^1]',
    '[^1]: ',
    '[a]: b\n',
    '[a]',
    '|',
  ],
  ...[
    '|---|',
    '---',
    '===',
    ':::note\n',
    ':::提示\n',
    ':::table\n',
    ':::unknown\n',
    ':::\n',
    '::',
    ':x:',
    '：：：',
    '<',
    '<!--',
  ],
  ...[
    '-->',
    '<b>',
    '</b>',
    '<br>',
    '&amp;',
    '\\',
    'abc',
    'http://a.cn/',
    '2026年',
    '12',
    '《',
    '》',
    '〔2026〕3号',
    '国发',
  ],
  ...[
    '附件2',
    '目录',
    '表1 题',
    '示例县人民政府',
    '2026年3月1日',
    '{行标题}',
    '“',
    '——',
    '!',
    '\u0000',
    '\ud800',
    '\ufeff',
    '\r',
    '。',
  ],
];
const bodies = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any body', () => {
  it('is drawn without a throw, without loss of words, with ids of its own and well-formed', () => {
    fc.assert(
      fc.property(bodies, (text) => {
        const { content, outline, problems } = parse(text);
        // Words: what the drawing takes for marks (`{行标题}`, 提示) may go.
        for (const character of '正文标题图示例县人民政府附件国发号年月日') {
          const marks = '提示行标题'.includes(character) ? count(text, '提示') + count(text, '{行标题}') : 0;
          expect(count(content.text, character), character).toBeGreaterThanOrEqual(count(text, character) - marks);
        }
        const ids = [...content.html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(wellFormed(content.html)).toBe(true);
        for (const { anchor } of [...outline.headings, ...outline.articles]) expect(ids).toContain(anchor);
        expect([...content.html.matchAll(/<!--c(\d+)-->/gu)].map(([, index]) => Number(index))).toEqual(
          outline.citations.map((_, index) => index),
        );
        expect([...content.html.matchAll(/(?:href|src)="gh-ref:\d+"/gu)]).toHaveLength(outline.references.length);
        const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
        for (const { line, column, rule } of problems) {
          expect(Object.keys(BODY_RULES)).toContain(rule);
          expect(lines[line - 1], `${rule} ${line}:${column}`).toBeDefined();
        }
        for (const { text: written, line, column } of outline.citations) {
          if (!/[\\&\u0000]/u.test(text)) expect((lines[line - 1] ?? '').slice(column - 1)[0]).toBe(written[0]);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('gives the same bytes each time', () => {
    fc.assert(
      fc.property(bodies, (text) => {
        expect(JSON.stringify(parse(text))).toBe(JSON.stringify(parse(text)));
      }),
      {
        numRuns: 100,
      },
    );
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void parse(text)),
      { numRuns: 100 },
    );
  });
});

describe('a whole body', () => {
  const text = `各乡镇人民政府：

为了贯彻《办法》（国办发〔2016〕54号），制定本方案[^1]。

## 第一章 总则

第一条　目的，见[第二条](#t2)。

第二条　机关，见[表](plan.xlsx)和[网站](https://www.example.gov.cn/)。

### 一、安排

表1 安排

|  | 时限 |
|:---|---:|
| 编制 | 3月 |

:::提示
材料一次提交。
:::

- [x] 已办
- 未办

> 引文

![流程](a.png "图1 流程")

1. 甲

   乙

\`\`\`text
代码
\`\`\`

附件1

第一条　另一条。

示例县人民政府

2026年3月1日

[^1]: 注文。`;

  it('passes html-validate within a page', async () => {
    const { content, outline, problems } = parse(text);
    expect(problems).toEqual([]);
    const body = resolveBody(
      content.html,
      outline.citations.map((_, index) => (index % 2 === 0 ? '/a/' : null)),
      outline.references.map(() => '/b/'),
    );
    const page = `<!DOCTYPE html>\n<html lang="zh-CN"><head><title>题</title></head><body><main><h1>题</h1>\n${body}\n</main></body></html>\n`;
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    const report = await validator.validateString(page);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it('counts its characters and has a digest of source and renderer', () => {
    const { outline, content } = parse('一 二\n\n𠮷a');
    expect(outline.characters).toBe(4);
    expect(content.text).toBe('一 二\n𠮷a');
    expect(outline.digest).toMatch(/^[0-9a-f]{64}$/u);
    expect(parse('一').outline.digest).not.toBe(parse('二').outline.digest);
  });

  it('reads CRLF and a mark of byte order like plain lines', () => {
    expect(parse('\ufeff一\r\n二\r\n\r\n## 三').content).toEqual(parse('一\n二\n\n## 三').content);
  });
});

/** Every element is closed in order. */
function wellFormed(html: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
    if (/^(?:br|hr|img)$/u.test(name)) continue;
    if (closing === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
