import { describe, expect, it } from 'vitest';
import { places, runText } from '../samples/text-of.ts';
import { headingOrder } from './heading-order.ts';
import { TEXT_CHECKS } from './index.ts';
import { lookAlikes } from './look-alikes.ts';
import { mixedWidth } from './mixed-width.ts';
import { placeholderBody } from './placeholder-body.ts';
import { unpairedMarks } from './unpaired-marks.ts';

describe('heading-order', () => {
  it.each([
    ['一、甲\n\n三、乙', '3:1 三、乙', '缺一个序数'],
    ['## 一、甲\n\n（一）子\n\n（三）丑', '5:1 （三）丑', '缺一个序数'],
    ['1. 甲\n2. 乙\n2. 丙', '3:1 2. 丙', '用了两次'],
    ['一、甲\n\n二、乙\n\n一、丙\n\n四、丁', '7:1 四、丁', '缺一个序数'],
    ['（1）甲\n（2）乙\n（4）丙', '3:1 （4）丙', '缺一个序数'],
    ['第一条 有下列情形：\n\n漏了序数；\n\n（二）乙。', '5:1 （二）乙。', '从'],
    ['一、甲\n\n二、乙\n\n三、丙\n\n二、丁', '7:1 二、丁', '往回走'],
  ])('finds the fault of %j', (body, place, words) => {
    const problems = runText(headingOrder, body);
    expect(places(problems)).toEqual([place]);
    expect(problems[0]?.message).toContain(words);
  });

  it('says which number belongs there', () => {
    const problems = runText(headingOrder, '（九）甲\n\n（十）乙\n\n（十二）丙'.replace('（九）', '（一）'));
    expect(problems.map(({ expected }) => expected)).toEqual(['（二）', '（十一）']);
  });

  it.each([
    '一、甲\n\n（一）子\n\n（二）丑\n\n二、乙\n\n（一）寅',
    '第一条 甲：\n\n（一）子；\n\n（二）丑。\n\n第二条 乙：\n\n（一）寅。',
    '1. 甲\n1. 乙'.replace('1. 乙', '2. 乙'),
    '一、将第五条修改为：“第五条 有下列情形：\n\n“（三）甲；\n\n“（五）乙。”\n\n二、删去第六条。',
    '### （一）甲\n\n1. 子；\n2. 丑。\n\n### （二）乙\n\n3. 寅；\n4. 卯。',
    '附件1\n\n一、甲\n\n附件2\n\n一、乙',
    '3.5公里以内免费。\n\n2026年安排如下。',
    '| 五、甲 | 1 |\n|---|---|\n| 九、乙 | 2 |',
  ])('passes %j', (body) => expect(places(runText(headingOrder, body))).toEqual([]));
});

describe('unpaired-marks', () => {
  it.each([
    ['根据《政府信息公开条例的规定', '1:3 根据《政府信息公开条例的规定', '》'],
    ['根据政府信息公开条例》的规定', '1:11 根据政府信息公开条例》的规定', '《'],
    ['示政发〔2026 3号', '1:4 示政发〔2026 3号', '〕'],
    ['各部门（含直属单位应当', '1:4 各部门（含直属单位应当', '）'],
    ['坚持“以人为本的理念', '1:3 坚持“以人为本的理念', '”'],
    ['《甲（试行》和《乙》', '1:3 《甲（试行》和《乙》', '）'],
  ])('finds the half of %j', (body, place, partner) => {
    const problems = runText(unpairedMarks, body);
    expect(places(problems)).toEqual([place]);
    expect(problems[0]?.fix).toContain(partner);
  });

  it.each([
    '《关于印发〈甲办法（试行）〉的通知》（示政发〔2026〕3号）',
    '1）甲；2）乙；a) 丙',
    '修改为：“第五条 甲。\n\n“第六条 乙。”',
    '（2001年通过\n\n2011年修正）',
    '（注:半角)也成对',
    '`f(` 和 [链接](https://a.example/(x))',
    '行政区划（乡\n镇）跨行',
  ])('passes %j', (body) => expect(places(runText(unpairedMarks, body))).toEqual([]));
});

describe('mixed-width', () => {
  it.each([
    ['各乡镇,各部门', ',', '，'],
    ['现通知如下:\n\n甲', ':', '：'],
    ['准备好了吗?', '?', '？'],
    ['县人民政府(以下简称县政府)负责', '()', '（）'],
    ['县人民政府（以下简称县政府)负责', '()', '（）'],
    ['会议要求.各部门要落实.', '.', '。'],
    ['坚持"以人为本"的理念', '"', '“”'],
  ])('finds %j', (body, sign, full) => {
    const problems = runText(mixedWidth, body);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(`“${sign}”`);
    expect(problems[0]?.expected).toBe(full);
  });

  it('tells each sign once, with its number', () => {
    const problems = runText(mixedWidth, '甲,乙,丙;丁');
    expect(problems.map(({ message }) => /\d+ 处/u.exec(message)?.[0])).toEqual(['2 处', '1 处']);
  });

  it.each([
    '世界贸易组织(WTO)，2024,2025年，GDP 1,234.5万元，8:30开门。',
    '[说明](https://a.example/x,y) `甲,乙`',
    '| 项目 | 金额 |\n|:---|---:|',
    'Terms, conditions: see below.',
  ])('passes %j', (body) => expect(places(runText(mixedWidth, body))).toEqual([]));
});

describe('look-alikes', () => {
  it.each([
    ['编号А12', '俄文'],
    ['自2O26年起', '字母'],
    ['共1OO件，金额2O0元', '字母'],
    ['二○二六年三月', '圆圈'],
    ['第３条', '全角'],
    ['⽂件', '部首'],
  ])('finds %j', (body, words) => {
    const problems = runText(lookAlikes, body);
    expect(problems.map(({ message }) => message).join()).toContain(words);
    expect(problems).toHaveLength(1);
  });

  it.each(['二〇二六年', 'CO2、H2O、5G、A4', 'Привет, мир', 'α粒子和β系数', 'ISO9001', '型号 X1O2B', '○ 甲 ○ 乙'])(
    'passes %j',
    (body) => expect(places(runText(lookAlikes, body))).toEqual([]),
  );
});

describe('placeholder-body', () => {
  it.each([
    ['请XX局、XX镇落实。', 'XX'],
    ['示政发〔20XX〕X号', '20XX'],
    ['TODO 补充第三段', 'TODO'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['甲。\n\n测试\n\n乙。', '测试'],
    ['| 部门 | 电话 |\n|---|---|\n| 甲局 | null |', 'null'],
    ['见表 #REF!', '#REF!'],
    ['此处填写依据', '此处填写'],
  ])('finds %j', (body, word) => expect(runText(placeholderBody, body)[0]?.message).toContain(`“${word}”`));

  it.each([
    '普通话水平测试于3月举行。',
    '示例县人民政府决定：',
    '对张××作出行政处罚。',
    '购买XXL号雨衣和 XX 型设备。',
    '## 附件 申请书格式\n\n申请人：XX县XX镇',
    '`null` 是一个值。',
  ])('passes %j', (body) => expect(places(runText(placeholderBody, body))).toEqual([]));

  it('leaves drafts and model texts alone', () => {
    const front = (more: string) => `标题: 示例县${more}\n发布日期: 2026-03-05`;
    expect(runText(placeholderBody, 'XX县人民政府', front('办法\n草稿: true'))).toEqual([]);
    expect(runText(placeholderBody, 'XX县人民政府', front('合同示范文本'))).toEqual([]);
  });
});

describe('every rule of a text', () => {
  const long = 100_000;
  const repeated = (unit: string) => unit.repeat(Math.ceil(long / unit.length)).slice(0, long);
  it.each([
    '（',
    '《',
    '《甲》、',
    '12件、',
    '"汉',
    '(汉',
    '一二三',
    '[甲](',
    '`',
    '<',
    'https://a',
    '2O',
    '自',
    '本办法自',
    '有效期',
    '其中1件，',
    '| 1 ',
    '占1%，',
    'X',
    '。',
    '\t ',
  ])('reads a line of a hundred thousand characters of %j at once', (unit) => {
    const line = repeated(unit);
    for (const check of OWN) {
      const start = performance.now();
      runText(check, `${line}\n\n其中`);
      expect(performance.now() - start, check.rule).toBeLessThan(500);
    }
  });
  const mine = /order|marks|width|alikes|placeholder|sums|clause/u;
  const OWN = TEXT_CHECKS.filter(({ rule }) => mine.test(rule));
});
