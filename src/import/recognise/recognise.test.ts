import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../intake/body/parse-body.ts';
import { paragraph, squeeze } from '../flow.ts';
import { documentOfFlow } from '../flow-document.ts';
import { flowMarkdown } from '../flow-markdown.ts';
import { isRefusal } from '../imported-document.ts';
import { splitFlow } from '../split-flow.ts';
import { textFlow } from '../text-flow.ts';
import { issuersInTitle } from './foot.ts';
import { isJunk, tidyTitle } from './head.ts';
import { headingDepths } from './levels.ts';

const read = (text: string) => {
  const document = documentOfFlow(textFlow(text), '稿.txt');
  if (isRefusal(document)) throw new Error(document.reason);
  return document;
};

describe('a text', () => {
  it('keeps the order that brings out a regulation, and is filed under the name of the regulation', () => {
    const document = read(
      '示例市人民政府令\n第12号\n《示例市停车办法》已经2026年1月5日市政府第3次常务会议通过，现予公布，自2026年3月1日起施行。\n市长 某某\n2026年1月8日\n示例市停车办法\n第一条 停在线内。\n',
    );
    expect(document).toMatchObject({
      title: { value: '示例市停车办法' },
      documentNumber: { value: '示例市人民政府令第12号' },
      issuers: [{ value: '示例市人民政府' }],
      dateAdopted: { value: '2026-01-08' },
      dateEffective: { value: '2026-03-01' },
    });
    expect(document.body).toContain('已经2026年1月5日市政府第3次常务会议通过');
  });

  it('takes the date of its own signature, not that of an attachment', () => {
    const document = read(
      '甲县教育局关于开学的通知\n甲教〔2026〕1号\n各学校：\n请准备。\n附件：名单\n甲县教育局\n2026年8月20日\n附件\n开学安排\n2025年9月1日\n',
    );
    expect(document.dateAdopted?.value).toBe('2026-08-20');
    expect(document.body).toContain('2025年9月1日');
  });

  it('invents nothing where nothing is said', () => {
    expect(read('随手记\n今天开会，人齐了。\n')).toMatchObject({
      title: { value: '稿', from: '文件名' },
      issuers: [],
      documentNumber: null,
      dateAdopted: null,
      datePublished: null,
      dateEffective: null,
    });
  });

  it('is parted only when asked, and nothing is lost', () => {
    const flow = textFlow('前言一句。\n第一篇：甲县工作意见\n甲文。\n第二篇：乙县工作意见\n乙文。\n');
    expect(splitFlow(flow, 'x.txt', false)).toMatchObject([{ source: 'x.txt', flow: { notes: ['severalParts'] } }]);
    const parts = splitFlow(flow, 'x.txt', true);
    expect(parts.map(({ source }) => source)).toEqual(['x.txt#1', 'x.txt#2']);
    const documents = parts.map((part) => documentOfFlow(part.flow, part.source));
    expect(documents).toMatchObject([{ title: { value: '甲县工作意见' } }, { title: { value: '乙县工作意见' } }]);
    expect(JSON.stringify(documents)).toContain('前言一句');
  });
});

describe('issuersInTitle', () => {
  it.each([
    ['国务院办公厅转发民政部关于清理整顿的通知', ['国务院办公厅']],
    ['甲县发展和改革局 甲县教育局关于收费的通知', ['甲县发展和改革局', '甲县教育局']],
    ['国务院办公厅对第4626号提案的答复', ['国务院办公厅']],
    ['关于加强管理的通知', []],
    ['甲县停车办法', []],
  ])('%s', (title, issuers) => {
    expect(issuersInTitle(title)).toEqual(issuers);
  });
});

describe('tidyTitle', () => {
  it.each([
    ['土 地 使 用 期 限 的 批 复', '土地使用期限的批复'],
    ['甲局 乙局关于收费的通知', '甲局 乙局关于收费的通知'],
    ['《甲办法》', '甲办法'],
    ['关于印发《甲办法》的通知', '关于印发《甲办法》的通知'],
  ])('%s → %s', (text, title) => {
    expect(tidyTitle(text)).toBe(title);
  });
});

describe('isJunk', () => {
  it.each([
    '首页 > 政务公开',
    '您当前的位置：首页',
    '打印本页',
    '大 中 小',
    '来源：县政府办',
    '发文字号：示政发〔2026〕3号',
  ])('%s is', (line) => expect(isJunk(line)).toBe(true));
  it.each(['中华人民共和国是工人阶级领导的国家。', '打印机采购结果公示', '大力推进改革', '来源于财政的资金'])(
    '%s is not',
    (line) => expect(isJunk(line)).toBe(false),
  );
});

describe('headingDepths', () => {
  it('makes headings of short numbered lines with a text below, in steps of one', () => {
    const lines = [
      '第一章 总则',
      '一、目的',
      '为了养护。',
      '（一）原则',
      '1.先急后缓',
      '先修桥。',
      '2.先易后难',
      '（三）停',
    ];
    expect(headingDepths(lines.map((line) => paragraph(line)))).toEqual([2, 3, null, 4, 5, null, null, null]);
  });
  it('takes a sentence, an item and a printed table of contents for what they are', () => {
    const lines = [
      '目 录',
      '第一章 总则',
      '第二章 附则',
      '第一章 总则',
      '一、各乡镇要负总责。要快。',
      '（一）外交部；',
      '文',
    ];
    expect(headingDepths(lines.map((line) => paragraph(line)))).toEqual([null, null, null, 2, null, null, null]);
  });
});

describe('the Markdown of any text', () => {
  it('is read back word for word by the intake', () => {
    const unit = fc.constantFrom(...'甲乙 　1.2)-+*_#|`~<>[]()!&\\:{}^$"\'=：。、（）①a.b@/第条一');
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit, minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 4 }),
        (lines) => {
          const { blocks } = textFlow(lines.join('\n'));
          const markdown = flowMarkdown(blocks, new Map(), null);
          const { content } = parseBody(markdown, { file: 'x.md', firstLine: 1 });
          const words = content.sections.map(({ title, text }) => `${title ?? ''}${text}`).join('');
          expect(squeeze(words)).toBe(
            squeeze(
              blocks
                .map((block) => (block.kind === 'table' ? '' : block.spans.map(({ text }) => text).join('')))
                .join(''),
            ),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
