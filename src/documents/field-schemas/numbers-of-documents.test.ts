import { describe, expect, it } from 'vitest';
import { documentNumber } from './document-number.ts';
import { fileName } from './file-name.ts';
import { indexNumber } from './index-number.ts';
import { subject } from './subject.ts';
import { judge } from './test-schema.ts';

describe('documentNumber', () => {
  it.each(['国办发〔2016〕54号', '津政发〔2017〕13号', '国办公开办函〔2021〕30号', '国务院令第711号'])(
    'takes %s',
    (value) => expect(judge(documentNumber, value)).toEqual({ value }),
  );

  it.each([
    '商政办发[2014]8号',
    '商政办发(2014)8号',
    '商政办发【2014】8号',
    '商政办发﹝2014﹞8号',
    '商政办发［２０１４］8号',
  ])('refuses %s for its brackets and offers the right ones', (value) => {
    expect(judge(documentNumber, value)).toEqual({ faults: ['document-number/brackets@'] });
    const issue = documentNumber.safeParse(value).error?.issues[0];
    expect(issue).toMatchObject({ params: { values: { suggestion: '商政办发〔2014〕8号' } } });
  });

  it.each([
    ['X政〔X〕21号', 'masked-unknown'],
    ['国办发〔2016〕54', 'missingHao-unknown'],
    ['国办发〔16〕54号', 'shortYear-unknown'],
    ['国办发〔2016〕第54号', 'di'],
    ['国办发〔2016〕054号', 'leadingZero'],
    ['商洛市人民政府令第X号', 'masked-unknown'],
    ['暂无', 'form-unknown'],
  ])('refuses %s', (value, reason) => {
    expect(judge(documentNumber, value)).toEqual({ faults: [`document-number/${reason}@`] });
  });
});

describe('indexNumber', () => {
  it.each([
    '000014349/2017-00110',
    '11341702486344515H/202110-00013',
    '0142768-8/2022-00185',
    'SL01-2026-0003',
    '00000000X/2026-00001',
    '县政办_2026.3',
  ])('takes %s', (value) => expect(judge(indexNumber, value)).toEqual({ value }));

  it.each([
    ['XXXXXXXXX/2026-00001', 'index-number/masked@'],
    ['000014349/2026-XXXXX', 'index-number/masked@'],
    ['０００014349/2017-00110', 'index-number/width@'],
    ['000014349 / 2017-00110', 'index-number/width@'],
    ['#12', 'index-number@'],
    ['12', 'index-number@'],
    ['1'.repeat(61), 'index-number@'],
  ])('refuses %s', (value, fault) => expect(judge(indexNumber, value)).toEqual({ faults: [fault] }));
});

describe('subject', () => {
  it.each(['综合政务\\政务公开', '国防', '卫生、体育\\卫生'])('takes %s', (value) =>
    expect(judge(subject, value)).toEqual({ value }),
  );

  it.each([
    '综合政务/政务公开',
    '综合政务＼政务公开',
    '综合政务 > 政务公开',
    '综合政务\\\\政务公开',
    '综合政务 \\ 政务公开',
  ])('refuses %s and offers one backslash', (value) => {
    const issue = subject.safeParse(value).error?.issues[0];
    expect(issue).toMatchObject({ params: { rule: 'subject-form', values: { suggestion: '综合政务\\政务公开' } } });
  });

  it('refuses three levels', () => {
    expect(judge(subject, 'a\\b\\c')).toEqual({ faults: ['subject-form/levels@'] });
  });
});

describe('fileName', () => {
  it.each(['a.docx', 'files/路灯 登记表.xlsx', './a.pdf'])('takes %s', (value) =>
    expect(judge(fileName, value)).toEqual({ value }),
  );

  it.each([
    ['https://a.example/a.pdf', 'file-form/address@'],
    ['//a.example/a.pdf', 'file-form/address@'],
    ['files\\a.pdf', 'file-form/backslash@'],
    ['C:\\a.pdf', 'file-form/address@'],
    ['../a.pdf', 'file-form@'],
    ['/etc/passwd', 'file-form@'],
    ['files/', 'file-form@'],
  ])('refuses %s', (value, fault) => expect(judge(fileName, value)).toEqual({ faults: [fault] }));
});
