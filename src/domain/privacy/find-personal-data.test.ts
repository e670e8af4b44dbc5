import { describe, expect, it } from 'vitest';
import { idNumberIsValid, luhnIsValid, oldIdNumberIsPossible } from './check-digits.ts';
import { findPersonalData, maskPersonalData, type PersonalDataContext } from './find-personal-data.ts';

const found = (text: string, context?: PersonalDataContext) =>
  findPersonalData(text, context).map(({ kind, severity, masked }) => `${severity} ${kind} ${masked}`);

describe('check digits (vectors of privacy.md §2)', () => {
  it('accept the standard’s own examples and refuse a wrong check digit', () => {
    expect(idNumberIsValid('11010519491231002X')).toBe(true);
    expect(idNumberIsValid('440524188001010014')).toBe(true);
    expect(idNumberIsValid('110105194912310021')).toBe(false);
  });

  it('refuse days and divisions that do not exist', () => {
    expect(idNumberIsValid('110105194913310028')).toBe(false);
    expect(oldIdNumberIsPossible('110105491231002')).toBe(true);
    expect(oldIdNumberIsPossible('110105490231002')).toBe(false);
    expect(oldIdNumberIsPossible('990105491231002')).toBe(false);
  });

  it('know Luhn', () => {
    expect(luhnIsValid('4111111111111111')).toBe(true);
    expect(luhnIsValid('6222020000000000000')).toBe(true);
    expect(luhnIsValid('4111111111111112')).toBe(false);
  });
});

describe('findPersonalData finds', () => {
  it.each([
    ['身份证号11010519491231002X', ['error idNumber 110105********002X']],
    ['11010519491231002x。', ['error idNumber 110105********002X']],
    ['证件：110105 19491231 002X', ['error idNumber 110105********002X']],
    ['证件：110105-1949-1231-002X', ['error idNumber 110105********002X']],
    ['１１０１０５１９４９１２３１００２Ｘ', ['error idNumber 110105********002X']],
    ['11O1O519491231OO2X', ['error idNumber 110105********002X']],
    ['1101\u200b0519491231\u200b002X', ['error idNumber 110105********002X']],
    ['身份证号：110105491231002', ['warning oldIdNumber 110105******002']],
    ['联系人：张三，电话13912345678', ['error mobile 139****5678']],
    ['李小明 139 1234 5678', ['error mobile 139****5678']],
    ['| 张三 | 13912345678 |', ['error mobile 139****5678']],
    ['+86 139-1234-5678', ['warning mobile 139****5678']],
    ['值班手机：13912345678', ['warning mobile 139****5678']],
    ['开户行：某银行，卡号6222 0212 3456 7890 128', ['error bankCard ***************0128']],
    ['银行卡号：4111 1111 1111 1111', ['error bankCard ************1111']],
    ['户名：示例县财政局，账号4111111111111111', ['warning bankCard ************1111']],
    ['护照号码：E12345678', ['warning passport E1***8']],
    ['车牌号为苏A12345的货车', ['warning plate 苏A***5']],
    ['邮箱 zhangsan@163.com', ['warning email z***@163.com']],
    ['住址：示例县城关镇文昌路12号3栋502室', ['warning residence 示例县城关镇文昌路***']],
    ['王小花，女，9岁，学生', ['warning minor 王**']],
    ['110105********002X，出生日期1949-12-31', ['warning recoverableIdNumber 110*************2X']],
  ] as const)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('what a column says of its cells', () => {
    expect(found('4111111111111111', { header: '银行卡号' })).toEqual(['error bankCard ************1111']);
    expect(found('4111111111111111', { header: '产值' })).toEqual([]);
    expect(found('110105491231002', { header: '身份证号码' })).toEqual(['warning oldIdNumber 110105******002']);
  });

  it('several in one line, in their order, each once', () => {
    expect(found('张三 11010519491231002X 13912345678')).toEqual([
      'error idNumber 110105********002X',
      'warning mobile 139****5678',
    ]);
  });

  it('the place in the text as it stands', () => {
    const text = '证号：１１０１０５ １９４９１２３１ ００２Ｘ。';
    const [finding] = findPersonalData(text);
    expect(text.slice(finding?.start, finding?.end)).toBe('１１０１０５ １９４９１２３１ ００２Ｘ');
  });
});

describe('findPersonalData leaves alone', () => {
  it.each([
    '统一社会信用代码11341702486344515H',
    '11370322004222241N，11441700007280420Y',
    '索引号: 119901000000001586/2026-00006',
    '总产值3064000000000000元',
    '卡号样式6222020000000000000',
    '110105********002X',
    '138****5678',
    '************1234',
    '政务服务便民热线12345，96128',
    '电话：0990-0000150',
    '投资15600000000元',
    '圆周率3.14159265358979323846',
    'https://www.shili.example/art/2026/art_12_13912345678.html',
    '110105194912310021',
    '项目代码：2019-440105-48-01-012345',
    'GB 18030—2005，ISBN 9787111111111',
    'xxgk@shili.gov.cn',
    '住所：示例县城关镇文昌路1号',
    '李明，男，46岁',
    '2026-03-01 12:30 2027-03-01 12:30',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('what the office itself gives out', () => {
    const context = { officePhones: new Set(['13912345678']), officeDomains: ['shili.example'] };
    expect(found('联系人张三 139-1234-5678，xxgk@mail.shili.example', context)).toEqual([]);
  });
});

describe('maskPersonalData', () => {
  it('hides every value and nothing else', () => {
    expect(maskPersonalData('张三，身份证11010519491231002X，卡号4111111111111111。')).toBe(
      '张三，身份证110105********002X，卡号************1111。',
    );
    expect(maskPersonalData('没有数字的一行')).toBe('没有数字的一行');
  });

  it('is stable: a masked line has nothing left to hide', () => {
    const masked = maskPersonalData('张三13912345678，zhang@qq.com，住址：某县某镇某村12号');
    expect(maskPersonalData(masked)).toBe(masked);
  });
});
