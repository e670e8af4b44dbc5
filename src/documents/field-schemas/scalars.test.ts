import { describe, expect, it } from 'vitest';
import { yesOrNo } from './boolean.ts';
import { choice } from './choice.ts';
import { email, phone, postalCode } from './contact.ts';
import { date, dateTime } from './date.ts';
import { wholeNumber, year } from './number.ts';
import { judge } from './test-schema.ts';
import { line, text } from './text.ts';

describe('text', () => {
  it.each(['0123', '0x1F', '1e3', 'null', 'true', '12:30:45', '2026-02-30', '-12.30', '~', '１２３', ' a', '½'])(
    'never changes %j but for the white space around it',
    (value) => {
      expect(judge(text, ` ${value}\n`)).toEqual({ value: value.trim() });
    },
  );

  it('refuses what is no text', () => {
    expect(judge(text, '  ')).toEqual({ faults: ['text-empty@'] });
    expect(judge(text, ['a'])).toEqual({ faults: ['text-form/list@'] });
    expect(judge(text, { a: 'b' })).toEqual({ faults: ['text-form/map@'] });
  });

  it('keeps a line to one line', () => {
    expect(judge(text, 'a\nb')).toEqual({ value: 'a\nb' });
    expect(judge(line, 'a\nb')).toEqual({ faults: ['text-form/lines@'] });
  });
});

describe('date', () => {
  it.each(['2026-03-01', '2026-3-1', '2026/3/1', '2026.3.1', '2026年3月1日', '２０２６年３月１日', ' 2026-03-01 '])(
    'reads %s',
    (value) => expect(judge(date, value)).toEqual({ value: '2026-03-01' }),
  );

  it.each(['2026-13-45', '2026-02-29', '2026年2月30日', '2100-02-29', '1026-01-01', '2026/0/1'])(
    'refuses %s, a day that does not exist',
    (value) => expect(judge(date, value)).toEqual({ faults: ['date-impossible@'] }),
  );

  it.each(['2026', '2026-03', '20260301', '01/03/2026', '26-3-1', '明天', '2026-03-01起', '0123', '12:30:45'])(
    'refuses %s, which is no date',
    (value) => expect(judge(date, value)).toEqual({ faults: ['date-form@'] }),
  );

  it('reads a leap day', () => expect(judge(date, '2024-02-29')).toEqual({ value: '2024-02-29' }));
});

describe('dateTime', () => {
  it.each([
    ['2026-03-01', null],
    ['2026-03-01 9:30', '09:30'],
    ['2026-03-01T09:30:15+08:00', '09:30'],
    ['2026年3月1日 23:59', '23:59'],
  ])('reads %s', (value, time) => {
    expect(judge(dateTime, value)).toEqual({ value: { date: '2026-03-01', time } });
  });

  it.each([
    ['2026-03-01 24:00', 'time-form@'],
    ['2026-03-01 9:60', 'time-form@'],
    ['2026-03-01 早上', 'time-form@'],
    ['2026-02-30 09:30', 'date-impossible@'],
    ['09:30', 'date-form@'],
  ])('refuses %s', (value, fault) => expect(judge(dateTime, value)).toEqual({ faults: [fault] }));

  it('tells a date field that it takes no time', () => {
    expect(judge(date, '2026-03-01 09:30')).toEqual({ faults: ['date-form/time@'] });
  });
});

describe('yesOrNo', () => {
  it.each([
    ['是', true],
    ['true', true],
    ['否', false],
    ['false', false],
  ])('reads %s', (value, answer) => expect(judge(yesOrNo, value)).toEqual({ value: answer }));

  it.each(['yes', 'no', 'on', '1', '0', 'True', 'Y', '对', '√', '是。', 'constructor', '__proto__'])(
    'refuses %s',
    (value) => expect(judge(yesOrNo, value)).toEqual({ faults: ['boolean-form@'] }),
  );
});

describe('choice', () => {
  const colour = choice(['主动公开', '依申请公开'], { 公开: '主动公开' });

  it('takes the words and their synonyms', () => {
    expect(judge(colour, '依申请公开')).toEqual({ value: '依申请公开' });
    expect(judge(colour, '公开')).toEqual({ value: '主动公开' });
  });

  it('offers the word that was probably meant, and none where none is near', () => {
    expect(judge(colour, '主动公布')).toEqual({ faults: ['value-unknown/near@'] });
    expect(judge(colour, '不知道')).toEqual({ faults: ['value-unknown@'] });
    expect(judge(colour, 'toString')).toEqual({ faults: ['value-unknown@'] });
  });
});

describe('numbers', () => {
  it('reads years and whole numbers', () => {
    expect(judge(year, '2025')).toEqual({ value: 2025 });
    expect(judge(wholeNumber, '0')).toEqual({ value: 0 });
  });

  it.each(['02025', '20 25', '1900', '2025-2026', '２０２５'])('refuses the year %s', (value) =>
    expect(judge(year, value)).toEqual({ faults: ['year-form@'] }),
  );

  it.each(['01', '1.0', '1e3', '-1', '一', '0x1'])('refuses the number %s', (value) =>
    expect(judge(wholeNumber, value)).toEqual({ faults: ['number-form@'] }),
  );
});

describe('contact', () => {
  it.each([
    '0990-0000003',
    '12345',
    '（0990）0000003',
    '0990-0000003转801',
    '0990-0000003、0000004',
    '+86 990 0000003',
  ])('takes the telephone number %s as it is', (value) => expect(judge(phone, value)).toEqual({ value }));

  it.each(['详见公告', '12', '张三 0990-0000003', '110ext'])('refuses the telephone number %s', (value) =>
    expect(judge(phone, value)).toEqual({ faults: ['phone-form@'] }),
  );

  it('judges postal codes and email addresses', () => {
    expect(judge(postalCode, '000100')).toEqual({ value: '000100' });
    expect(judge(postalCode, '99010')).toEqual({ faults: ['postal-code-form@'] });
    expect(judge(email, 'xxgk@shili.example')).toEqual({ value: 'xxgk@shili.example' });
    expect(judge(email, 'xxgk＠shili.example')).toEqual({ faults: ['email-form@'] });
    expect(judge(email, `${'a'.repeat(60)}@${'b-'.repeat(3000)}`)).toEqual({ faults: ['email-form@'] });
  });
});
