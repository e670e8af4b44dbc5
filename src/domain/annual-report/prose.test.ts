import { describe, expect, it } from 'vitest';
import { FORM_2021 } from './form-2021.ts';
import { proseDifferences } from './prose-numbers.ts';
import { tablesFrom, WORKED_EXAMPLE } from './samples.ts';
import { similarity } from './similarity.ts';

const tables = tablesFrom(WORKED_EXAMPLE);
const differ = (section: string, text: string) =>
  proseDifferences(FORM_2021, tables, [{ section, text }]).map(({ quoted, holds }) => `${quoted} ${holds}`);

describe('numbers in the prose', () => {
  it.each([
    ['overview', '新收申请17件，上年结转1件，办结16件，结转下年度2件。'],
    ['overview', '其中网上新收申请9件，由办公室办结5件。'],
    [
      'proactive_disclosure',
      '制发行政规范性文件3件，废止1件，年末现行有效21件。作出行政许可决定412件、行政处罚决定57件、行政强制决定4件。',
    ],
    ['requests', '办结的16件中，予以公开7件，部分公开2件，不予公开3件，无法提供2件，不予处理1件，其他处理1件。'],
    ['requests', '不予公开的3件分别属于第三方合法权益、过程性信息和执法案卷。'],
    [
      'remedies',
      '行政复议2件，结果维持1件、纠正1件。未经复议直接起诉1件，其他结果1件；复议后起诉2件，结果维持1件、尚未审结1件。',
    ],
    ['remedies', '上年尚未审结的行政复议5件均已审结。'],
    ['other_matters', '新收申请99件。'],
  ])('that agree pass: %s %s', (section, text) => expect(differ(section, text)).toEqual([]));

  it.each([
    ['overview', '全年新收申请18件。', '全年新收申请18件 17'],
    ['overview', '上年结转2件', '上年结转2件 1'],
    [
      'proactive_disclosure',
      '制发行政规范性文件3件，废止2件，年末现行有效20件。',
      '规范性文件3件，废止2件 1,现行有效20件 21',
    ],
    ['proactive_disclosure', '行政许可决定1,412件', '行政许可决定1,412件 412'],
    ['requests', '予以公开8件，不予公开2件', '予以公开8件 7,不予公开2件 3'],
    ['remedies', '行政复议3件，结果维持1件、纠正2件。', '行政复议3件 2,纠正2件 1'],
  ])('that differ are told: %s %s', (section, text, expected) =>
    expect(differ(section, text).join(',')).toBe(expected),
  );
});

describe('similarity', () => {
  const before = '部分学校公开栏更新不及时。2025年将学校信息公开纳入督导评估，逐校公布结果。';
  it('is the part that was taken over, whatever the numbers', () => {
    expect(similarity(before, before).share).toBe(1);
    expect(similarity(before.replace('2025', '2026'), before).share).toBe(1);
    expect(similarity('校外培训机构信息公开不够完整，资质和收费查不到。', before).share).toBe(0);
    expect(similarity('', before).share).toBe(0);
  });
  it('shows the longest equal pieces', () => {
    const { share, equal } = similarity(`今年新增两项公开事项。${before}`, before);
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(1);
    expect(equal[0]).toContain('将学校信息公开纳入督导评估');
  });
});
