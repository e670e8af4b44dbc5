import { describe, expect, it } from 'vitest';
import { places, runText } from '../samples/text-of.ts';
import { attachmentNote } from './attachment-note.ts';
import { markupSlip } from './markup-slip.ts';
import { sameOrgan, signature } from './signature.ts';
import { tableSums } from './table-sums.ts';

const FRONT = '标题: 示例县财政局关于票据的通知\n发文机关: 示例县财政局\n成文日期: 2026-11-12\n发布日期: 2026-11-16';

describe('signature', () => {
  it.each([
    ['示例县财政局\\\n2026年11月12日', []],
    ['示 例 县 财 政 局\n\n2026年11月12日', []],
    ['示例县财政局　　示例县民政局\n\n二〇二六年十一月十二日', []],
    ['示例县财政局\n\n2026年10月12日', ['3:1 2026年10月12日']],
    ['示例县民政局\\\n2026年11月12日', ['2:1 示例县民政局']],
    // A text that issues another carries the signature of that one too.
    ['示例县财政局\\\n2026年11月12日\n\n示例县人民政府\\\n2020年1月2日', []],
    // A day in a sentence, and a table of days, are no signature.
    ['票据自\n2026年1月1日\n起领用。', []],
    ['截止日期\n\n2026年1月1日', []],
  ])('%j', (body, expected) => {
    expect(places(runText(signature, body, FRONT))).toEqual(expected);
  });

  it('takes a short form for the organ', () => {
    expect(sameOrgan('国家发展改革委', '国家发展和改革委员会')).toBe(true);
    expect(sameOrgan('示例县人民政府', '示例县人民政府办公室')).toBe(true);
    expect(sameOrgan('示例县人事局', '示例县财政局')).toBe(false);
  });
});

describe('markup-slip', () => {
  it.each([
    ['##一、总则', ['1:1 ##一、总则']],
    ['＃＃ 一、总则', ['1:1 ＃＃ 一、总则']],
    ['## 一、总则', []],
    ['#REF!', []],
    ['见［通知］（../2025/a.md）。', ['1:2 ［通知］（../2025/a.md）']],
    ['见[通知]（https://www.gov.cn/）。', ['1:2 [通知]（https://www.gov.cn/）']],
    ['见[通知](https://www.gov.cn/)。', []],
    ['示政发［2026］3号（已废止）', []],
    ['第一段。\n第二段。', ['2:1 第二段。']],
    ['第一段。\n\n第二段。', []],
    ['示例县财政局\\\n2026年11月12日', []],
    ['- 甲。\n- 乙。', []],
    ['·甲\n·乙', ['2:1 ·乙']],
    ['| 甲 | 乙 |\n| 1 | 2 |', ['1:1 | 甲 | 乙 |']],
    ['| 甲 | 乙 |\n| - | - |\n| 1 | 2 |', []],
    ['见 http://10.1.2.3/oa/a.doc。', ['1:3 http://10.1.2.3/oa/a.doc']],
    ['见[表](http://192.168.1.20/a)。', ['1:6 http://192.168.1.20/a']],
    ['见 https://10.gov.cn/ 和 http://100.64.1.1/', []],
    ['```\n##一\n```', []],
  ])('%j', (body, expected) => {
    expect(places(runText(markupSlip, body))).toEqual(expected);
  });
});

describe('attachment-note', () => {
  it.each([
    ['附件：财政票据申领表', ['1:1 附件：财政票据申领表']],
    ['附 件：1. 申领表\n\n2. 清单', ['1:1 附 件：1. 申领表']],
    ['附件：[申领表](a.docx)', []],
    ['附件：申领表（略）', []],
    ['附件：申领表\n\n示例县财政局\n\n附件\n\n申领表', []],
    ['附件：申领表\n\n## 申领表', []],
    ['各单位见附件。', []],
  ])('%j', (body, expected) => {
    expect(places(runText(attachmentNote, body))).toEqual(expected);
  });

  it('says nothing where a file is attached, or named but missing', () => {
    const front = '标题: 甲\n发布日期: 2026-03-05\n附件: [{文件: a.docx, 名称: 申领表}]';
    expect(runText(attachmentNote, '附件：申领表', front)).toEqual([]);
  });
});

describe('a total in prose against the one of its table', () => {
  const TABLE = '| 种类 | 数量（本） |\n| - | - |\n| 甲 | 200 |\n| 乙 | 115 |\n| 合计 | 315 |';
  it.each([
    [`共收回旧票316本。\n\n${TABLE}`, ['1:6 316本']],
    [`${TABLE}\n\n全县合计316本。`, ['7:5 316本']],
    [`共收回旧票315本。\n\n${TABLE}`, []],
    // Far from the total, or of another unit: another thing is counted.
    [`共收回旧票4000本。\n\n${TABLE}`, []],
    [`共有316户。\n\n${TABLE}`, []],
  ])('%j', (body, expected) => {
    expect(places(runText(tableSums, body))).toEqual(expected);
  });
});
