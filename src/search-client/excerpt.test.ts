import { describe, expect, it } from 'vitest';
import { toIndexText } from '../domain/search-text.ts';
import { decode, excerpt, mark } from './excerpt.ts';

const said = (pieces: readonly { readonly text: string; readonly marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** As outputs/search/record.ts writes them. */
function content(parts: readonly (readonly [anchor: string, text: string])[]) {
  const tokens: string[] = [];
  const anchors: string[] = [];
  for (const [anchor, text] of parts) {
    anchors.push(`${tokens.length},${anchor}`);
    tokens.push(...`${toIndexText(text)}\u00b6`.split(' '));
  }
  return [tokens.join(' '), anchors.join(';')] as const;
}

describe('mark', () => {
  it.each([
    ['养犬管理办法', ['养犬'], '[养犬]管理办法'],
    ['养犬管理办法', ['养犬', '犬管'], '[养犬管]理办法'],
    ['ＰＭ２.５ 与 5g', ['pm2', '5g'], '[ＰＭ２].５ 与 [5g]'],
    ['甲', ['乙'], '甲'],
    ['a.c', ['.'], 'a[.]c'],
  ])('%s', (text, needles, marked) => {
    expect(said(mark(text, needles))).toBe(marked);
  });
  it('never changes the text', () => {
    const text = '<b onclick="x">甲乙</b>&amp;';
    expect(
      mark(text, ['乙', '<', 'b'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('excerpt of an attachment', () => {
  const rows = '青山镇，王某，三级。'.repeat(30);
  const [text, anchors] = content([
    ['', '评定结果的通知'],
    ['t1', '第一条　通知正文。'],
    ['attachments-title', `附件：评定名单.xlsx\n${rows}北山乡，赵某，一级。`],
  ]);
  it('names the attachment that the passage is from', () => {
    const { pieces, anchor } = excerpt(text, anchors, ['北山乡']);
    expect(said(pieces)).toMatch(/^附件：评定名单\.xlsx：.*\[北山乡\]/u);
    expect(anchor).toBe('attachments-title');
  });
  it('does not name it twice, nor for what the text itself says', () => {
    expect(said(excerpt(text, anchors, ['评定名单']).pieces).split('评定名单')).toHaveLength(2);
    expect(said(excerpt(text, anchors, ['正文']).pieces)).not.toContain('xlsx：');
  });
});

describe('excerpt', () => {
  const filler = '本条与所问无关，只是为了占去篇幅而写在这里的一段文字。'.repeat(8);
  const [text, anchors] = content([
    ['', '养犬管理办法'],
    ['', '摘要在此。'],
    ['t1', `第一条 ${filler}`],
    ['t2', '第二条 携犬外出应当牵绳，养犬人应当即时清除犬粪。'],
    ['t3', `第三条 ${filler}`],
  ]);
  it('shows the place that holds most of what was asked, and where it stands', () => {
    const { pieces, anchor } = excerpt(text, anchors, ['牵绳', '养犬']);
    expect(said(pieces)).toContain('外出应当[牵绳]，[养犬]人');
    expect(anchor).toBe('t2');
  });
  it('shows the summary when the text holds nothing of it', () => {
    const { pieces, anchor } = excerpt(text, anchors, ['卫生']);
    expect(said(pieces)).toMatch(/^摘要在此。/u);
    expect(anchor).toBe('');
  });
  it('bears a record without any text', () => {
    expect(excerpt('', '', ['甲'])).toEqual({ pieces: [], anchor: '' });
  });
  it('is quick on a text that repeats one word', () => {
    const started = performance.now();
    excerpt(toIndexText('甲乙'.repeat(50_000)), '', ['甲乙', '甲', '乙甲']);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('decode', () => {
  it('finds where sections begin', () => {
    const { text, sections } = decode(
      ...content([
        ['', '题目'],
        ['t1', '第一条 甲'],
        ['附件', '乙'],
      ]),
    );
    expect(sections.map(({ begins, anchor }) => [anchor, text.slice(begins, begins + 2)])).toEqual([
      ['', '题目'],
      ['t1', '第一'],
      ['附件', '乙\n'],
    ]);
  });
});
