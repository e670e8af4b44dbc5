import { describe, expect, it } from 'vitest';
import { parseReadings } from './library.ts';
import { alikeTitles, spelledTitles } from './title-match.ts';

const readings = parseReadings(
  'shi省市 sheng省 ai艾 zi滋 bing病 fang防 zhi治志质制 tiao条调 li例利理 lv旅绿 you游 guan管 hang行 xing行 zheng政',
);
const rows = ['某省艾滋病防治条例', '旅游条例', '行政管理办法'].map((title) => ({ title }));
const alike = (text: string) => alikeTitles(text, rows, readings).map(({ row }) => row.title);
const spelled = (text: string) => spelledTitles(text, rows, readings).map(({ row }) => row.title);

describe('alikeTitles', () => {
  it.each(['艾滋病防治条利', '艾滋病防志调例', '艾滋防治条例', '艾病滋防治条例', '省艾滋病防治条例条例'])(
    '%s',
    (text) => {
      expect(alike(text)[0]).toBe('某省艾滋病防治条例');
    },
  );
  it.each(['养老', '甲', '', '完全无关的一句话'])('none for %j', (text) => {
    expect(alike(text)).toEqual([]);
  });
  it('stays quick on a long question', () => {
    const many = Array.from({ length: 2000 }, () => ({ title: '艾滋病防治条例'.repeat(6) }));
    const started = performance.now();
    alikeTitles('艾滋病防治条利'.repeat(28), many, readings);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('spelledTitles', () => {
  it.each([
    ['aizibing', '某省艾滋病防治条例'],
    ['ai zi bing', '某省艾滋病防治条例'],
    ['azbfz', '某省艾滋病防治条例'],
    ['aizibingfz', '某省艾滋病防治条例'],
    ['lvyou', '旅游条例'],
    ['lüyou', '旅游条例'],
    ['luyou', '旅游条例'],
    ['xingzheng', '行政管理办法'],
  ])('%s', (text, title) => {
    expect(spelled(text)[0]).toBe(title);
  });
  it('none for other letters', () => {
    expect(spelled('xyz')).toEqual([]);
  });
});
