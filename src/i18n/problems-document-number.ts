import type { FieldProblemText } from './problems-fields.ts';
import type { Text } from './text.ts';

const CHANGE: Text = { 'zh-CN': '改为“{suggestion}”。', en: 'Write “{suggestion}”.' };
const NUMBER_BASIS = 'GB/T 9704—2012 第7.2.5条';
const NUMBER: Text = {
  'zh-CN': '机关代字〔年份〕序号号，如 示政发〔2026〕3号；令写作 示例县人民政府令第3号',
  en: '机关代字〔year〕serial号, such as 示政发〔2026〕3号; an order as 示例县人民政府令第3号',
};
const number = (zh: string, en: string): FieldProblemText => ({
  message: { 'zh-CN': `“{field}”写作“{found}”，${zh}`, en: `{field} is “{found}”: ${en}` },
  // The canonical form itself, where outside tools can take it from.
  expected: { 'zh-CN': '{suggestion}', en: '{suggestion}' },
  fix: CHANGE,
  basis: NUMBER_BASIS,
});
const askNumber = (zh: string, en: string, fixZh: string, fixEn: string): FieldProblemText => ({
  ...number(zh, en),
  expected: NUMBER,
  fix: { 'zh-CN': fixZh, en: fixEn },
});
const COPY: readonly [string, string] = [
  '对照纸质原件，写出完整的文号；没有文号就删去这一行。',
  'Copy the whole number from the signed original, or delete the line if there is none.',
];

/**
 * Faults of a 发文字号 by the reasons of `judgeDocumentNumber`; `-unknown` where the canonical form can only be known
 * from the original.
 */
export const DOCUMENT_NUMBER_PROBLEMS: { readonly [code: string]: FieldProblemText } = {
  'document-number/masked': number('其中有占位的字符，不是真实的文号。', 'it holds placeholder characters.'),
  'document-number/masked-unknown': askNumber(
    '其中有占位的字符，不是真实的文号。',
    'it holds placeholder characters.',
    ...COPY,
  ),
  'document-number/missingHao': number('末尾缺少“号”，不知道是否完整。', 'the final 号 is missing.'),
  'document-number/missingHao-unknown': askNumber(
    '末尾缺少“号”，不知道序号是否完整。',
    'the final 号 is missing, so the serial may be cut off.',
    '核对原件，在序号后写“号”。',
    'Check the original and end the number with 号.',
  ),
  'document-number/shortYear': number('年份不是四位。', 'the year has not four digits.'),
  'document-number/shortYear-unknown': askNumber(
    '年份不是四位数字。',
    'the year has not four digits.',
    '写出四位年份，如〔2026〕。',
    'Write the year in four digits, such as 〔2026〕.',
  ),
  'document-number/brackets': number('年份应放在六角括号〔〕里。', 'the year belongs in 〔〕.'),
  'document-number/brackets-unknown': askNumber('年份应放在六角括号〔〕里。', 'the year belongs in 〔〕.', ...COPY),
  'document-number/fullWidthDigits': number('数字应是半角。', 'digits must be half-width.'),
  'document-number/fullWidthDigits-unknown': askNumber('数字应是半角。', 'digits must be half-width.', ...COPY),
  'document-number/chineseNumerals': number('年份和序号应用阿拉伯数字。', 'year and serial are Arabic numerals.'),
  'document-number/chineseNumerals-unknown': askNumber(
    '年份和序号应用阿拉伯数字。',
    'year and serial are Arabic numerals.',
    ...COPY,
  ),
  'document-number/di': number('序号前不加“第”。', 'no 第 before the serial.'),
  'document-number/di-unknown': askNumber('序号前不加“第”。', 'no 第 before the serial.', ...COPY),
  'document-number/missingDi': number('令的序号前应有“第”。', 'an order has 第 before its serial.'),
  'document-number/missingDi-unknown': askNumber('令的序号前应有“第”。', 'an order has 第 before its serial.', ...COPY),
  'document-number/leadingZero': number('序号不编虚位，前面不加 0。', 'the serial has no leading zero.'),
  'document-number/leadingZero-unknown': askNumber('序号前面不加 0。', 'the serial has no leading zero.', ...COPY),
  'document-number/spaces': number('其中有空格。', 'it holds spaces.'),
  'document-number/spaces-unknown': askNumber('其中有空格。', 'it holds spaces.', ...COPY),
  'document-number/form': number('不是文号的写法。', 'that is not a document number.'),
  'document-number/form-unknown': askNumber('不是文号的写法。', 'that is not a document number.', ...COPY),
};
