import { describe, expect, it } from 'vitest';
import { exampleDay } from './example-document.ts';
import { keysOfDate, keysOfNumber, readDateKey, readNumberKey } from './search-key.ts';
import { foldQuery } from './search-text.ts';

const read = (text: string) => readNumberKey(foldQuery(text));

describe('a document number as a question', () => {
  it.each([
    '国办发〔2016〕54号',
    '国办发[2016]54号',
    '国办发（２０１６）５４号',
    '国办发 (2016) 第54号',
    '国办发【2016】054',
    '国办发2016年54号',
    '国办发 2016 54',
    '国办发 2016-54号',
    '国办发〔二〇一六〕五十四号',
    '《国办发〔2016〕54号》。',
  ])('%s has the key of the document', (text) => {
    expect(read(text)).toBe(keysOfNumber('国办发〔2016〕54号')[0]);
  });

  it.each(['〔2016〕54号', '[2016]54号', '（2016）54'])('%s has the key without the mark', (text) => {
    expect(read(text)).toBe(keysOfNumber('国办发〔2016〕54号')[1]);
  });

  it.each(['国务院令第711号', '国务院令711号', '国务院令第七百一十一号', '中华人民共和国国务院令 第711号'])(
    '%s is an order',
    (text) => {
      expect(read(text)).toBe(keysOfNumber('国务院令第711号')[0]);
    },
  );

  it('of which only the serial is known is an order', () => {
    expect(read('第711号')).toBe(keysOfNumber('国务院令第711号')[1]);
  });

  it.each(['养犬管理', '2016', '54', '2016年3月1日', '', '号', '国办发〔2016〕0号', '示例县2026年重点工作'])(
    '%s is none',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('is made of letters alone, closed, so that 8 is not the beginning of 80', () => {
    const [short = '', long = ''] = ['国办发〔2016〕8号', '国办发〔2016〕80号'].map(
      (number) => keysOfNumber(number)[0],
    );
    expect(short).toMatch(/^[a-z]+$/u);
    expect(long.startsWith(short)).toBe(false);
  });
});

describe('a date as a question', () => {
  it.each([
    '2015-11-29',
    '2015/11/29',
    '2015.11.29',
    '2015年11月29日',
    '2015年11月29号',
    '20151129',
    '二〇一五年十一月二十九日',
  ])('%s', (text) => {
    expect(readDateKey(foldQuery(text))).toBe(keysOfDate(exampleDay('2015-11-29'))[0]);
  });
  it.each(['2015年11月', '2015-11', '2015.11'])('%s is the month', (text) => {
    expect(readDateKey(foldQuery(text))).toBe(keysOfDate(exampleDay('2015-11-29'))[1]);
  });
  it.each(['2015', '2015-13', '11-29', '2015年度', '2015-02-30'])('%s is none', (text) => {
    expect(readDateKey(foldQuery(text))).toBeNull();
  });
});
