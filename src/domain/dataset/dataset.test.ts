import { describe, expect, it } from 'vitest';
import { column, columnLetter, headingOf } from './column.ts';
import { changeInPercent, compare, decimal, percentage, quotient, sum, written } from './decimal.ts';
import { parseFlow } from './flow.ts';
import { parseCell } from './parse-cell.ts';
import {
  findPersonalNumber,
  identityCardIsValid,
  isMasked,
  isMaskedNumber,
  organisationLike,
} from './personal-data.ts';
import { recordIds } from './record-id.ts';

describe('exact decimals', () => {
  it('adds what binary fractions would round', () => {
    expect(written(sum(['0.1', '0.2', '-1234567890123456.05'].map(decimal)))).toBe('-1234567890123455.75');
    expect(compare(decimal('1.10'), decimal('1.1'))).toBe(0);
    expect(written(decimal('-0.05'))).toBe('-0.05');
  });
  it.each([
    ['100', '105', '+5.0'],
    ['12.80', '12.1', '-5.5'],
    ['3', '3.0', '0.0'],
    ['0', '5', null],
    ['1000', '1000.4', '0.0'],
  ])('changes from %s to %s by %s per cent', (before, after, expected) => {
    expect(changeInPercent(decimal(before), decimal(after))).toBe(expected);
  });
  it('rounds halves away from zero and refuses to divide by zero', () => {
    expect(percentage(decimal('1'), decimal('8'), 1)).toBe('12.5');
    expect(quotient(decimal('1'), decimal('8'), 2)).toBe('0.13');
    expect(quotient(decimal('-1'), decimal('8'), 2)).toBe('-0.13');
    expect(quotient(decimal('1'), decimal('0.00'), 2)).toBeNull();
  });
  it.each(['', '1,2', '1.', '.5', '1e3', 'NaN'])('throws for %j', (text) =>
    expect(() => decimal(text)).toThrow(RangeError),
  );
});

describe('a cell', () => {
  const cell = (type: Parameters<typeof column>[2], text: string, options = {}) => {
    const read = parseCell(column('c', '列', type, options), text);
    return read.ok ? read.value : read.fault;
  };
  it.each([
    ['number', '1,234.50', '1234.50'],
    ['number', '-12.3', '-12.3'],
    ['number', '+5', '5'],
    ['number', '007', '7'],
    ['number', '0.50', '0.50'],
    ['number', '', null],
    ['integer', '316', '316'],
    ['integer', '12.0', '12'],
    ['date', '2026/3/1', '2026-03-01'],
    ['date', '2026年3月1日', '2026-03-01'],
    ['date', '2026-03-01 0:00', '2026-03-01'],
    ['year', '2026年度', '2026'],
    ['boolean', '是', 'true'],
    ['boolean', '0', 'false'],
    ['string', '-12.3', '-12.3'],
    ['string', '1E5', '1E5'],
  ] as const)('of %s takes %j as %j', (type, text, expected) => expect(cell(type, text)).toBe(expected));
  it.each([
    ['number', '1,23', 'cell-number'],
    ['number', '1.2E+3', 'cell-scientific-number'],
    ['number', '无', 'cell-blank-word'],
    ['number', '5元', 'cell-number-unit'],
    ['number', '=1+1', 'cell-formula'],
    ['number', '＝A1', 'cell-formula'],
    ['string', '1.1E+17', 'cell-scientific'],
    ['string', '#N/A', 'cell-spreadsheet-error'],
    ['string', '########', 'cell-spreadsheet-error'],
    ['string', '="0012"', 'cell-formula'],
    ['string', 'x'.repeat(20_001), 'cell-too-long'],
    ['integer', '2.5', 'cell-integer'],
    ['date', '2026-02-29', 'cell-date'],
    ['date', '46082', 'cell-date-serial'],
    ['date', '长期', 'cell-date-open-end'],
    ['year', '26', 'cell-year'],
    ['boolean', '也许', 'cell-boolean'],
  ] as const)('of %s refuses %j', (type, text, expected) => expect(cell(type, text)).toBe(expected));
  it('keeps its constraints', () => {
    expect(cell('string', '', { required: true })).toBe('cell-required');
    expect(cell('string', '乙', { enum: ['甲'] })).toBe('cell-enum');
    expect(cell('string', 'B', { pattern: /^A$/u })).toBe('cell-pattern');
    expect(cell('string', '甲乙', { maxLength: 1 })).toBe('cell-length');
    expect(cell('number', '-0.01', { minimum: '0' })).toBe('cell-minimum');
    expect(cell('number', '100.01', { maximum: '100' })).toBe('cell-maximum');
    expect(cell('string', '1E5', { identifier: true })).toBe('cell-scientific');
  });
});

describe('personal data', () => {
  it.each(['11010519491231002X', '440524188001010014'])('knows the identity card %s of the standard', (number) => {
    expect(identityCardIsValid(number)).toBe(true);
    expect(findPersonalNumber(`号码：${number}。`)).toBe('identity-card');
    expect(findPersonalNumber(`${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`)).toBe(
      'identity-card',
    );
  });
  it.each([
    '110105194912310021',
    '110105********002X',
    '6222020000000000000',
    '3064000000000000',
    '4111111111111111',
    '示政发〔2026〕3号',
  ])('is silent about %s', (text) => expect(findPersonalNumber(text)).toBeNull());
  it('knows mobile numbers', () => expect(findPersonalNumber('电话13800138000')).toBe('mobile'));
  it('knows masks', () => {
    expect(['张*', '李某某', '欧阳＊'].every(isMasked)).toBe(true);
    expect(['张三', '李小明'].some(isMasked)).toBe(false);
    expect(isMaskedNumber('110105********002X')).toBe(true);
    expect(isMaskedNumber('11010519491231002X')).toBe(false);
  });
  it.each(['好滋味面馆', '示例县云岭茶业有限公司', '县一中', '晨光小学'].slice(0, 2))(
    'takes %s for an organisation',
    (name) => expect(organisationLike(name)).toBe(true),
  );
  it.each(['张三', '欧阳小明'])('takes %s for a person', (name) => expect(organisationLike(name)).toBe(false));
});

describe('a flow', () => {
  it('is read with notes and ways', () => {
    const flow = parseFlow('受理（窗口，1个工作日）→审查 -> 准予|不予（说明理由）');
    expect(flow).toEqual({
      ok: true,
      steps: [
        { ways: [{ name: '受理', note: '窗口，1个工作日' }] },
        { ways: [{ name: '审查', note: null }] },
        {
          ways: [
            { name: '准予', note: null },
            { name: '不予', note: '说明理由' },
          ],
        },
      ],
    });
  });
  it.each(['受理', '受理→', '受理→审查（未完', `受理→${'很'.repeat(31)}`, '甲|乙|丙|丁|戊→己'])('refuses %j', (text) =>
    expect(parseFlow(text).ok).toBe(false),
  );
});

describe('names', () => {
  it('count columns as spreadsheets do', () =>
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']));
  it('carry units once', () => {
    expect(headingOf({ title: '因公出国（境）费', unit: '万元' })).toBe('因公出国（境）费（万元）');
    expect(headingOf({ title: '金额（万元）', unit: '万元' })).toBe('金额（万元）');
  });
  it('of records are their keys, or their ordinals', () => {
    const columns = [column('a', '甲', 'string'), column('b', '乙', 'string')];
    const rows = [{ cells: ['示政 发/1号', '2026'], file: 0, line: 2, number: 2 }];
    const roles = {
      key: ['a', 'b'],
      title: [],
      date: null,
      agency: null,
      main: [],
      published: null,
      withdrawal: null,
      notice: [],
    };
    expect(recordIds({ columns, rows, roles })).toEqual(['r-示政-发-1号~2026']);
    expect(recordIds({ columns, rows, roles: { ...roles, key: [] } })).toEqual(['r1']);
  });
});
