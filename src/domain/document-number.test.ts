import { describe, expect, it } from 'vitest';
import {
  compareDocumentNumbers,
  documentNumberKey,
  documentNumberParts,
  findDocumentNumbers,
  judgeDocumentNumber,
  normaliseDocumentNumber,
} from './document-number.ts';

describe('judgeDocumentNumber', () => {
  it.each([
    '国办发〔2016〕54号',
    '津政发〔2017〕13号',
    '陕政办发〔2013〕94号',
    '国办公开办函〔2021〕30号',
    '国办秘函〔2019〕19号',
    '国务院令第711号',
    '示例县人民政府令第3号',
    '国家发展改革委 商务部令第58号',
    '国家税务总局公告2021年第12号',
  ])('accepts %s', (number) => {
    expect(judgeDocumentNumber(number)).toEqual({ verdict: 'ok', number });
    expect(normaliseDocumentNumber(number)).toBe(number);
  });

  it.each([
    ['商政办发[2014]8号', 'brackets', '商政办发〔2014〕8号'],
    ['商政办发(2014)8号', 'brackets', '商政办发〔2014〕8号'],
    ['商政办发（2014）8号', 'brackets', '商政办发〔2014〕8号'],
    ['商政办发［2014］8号', 'brackets', '商政办发〔2014〕8号'],
    ['商政办发【2014】8号', 'brackets', '商政办发〔2014〕8号'],
    ['商政办发﹝2014﹞8号', 'brackets', '商政办发〔2014〕8号'],
    ['商政办发[２０１４]8号', 'brackets', '商政办发〔2014〕8号'],
    ['商政办发2014〕8号', 'brackets', '商政办发〔2014〕8号'],
    ['商政办发〔２０１４〕8号', 'fullWidthDigits', '商政办发〔2014〕8号'],
    ['商政办发〔二〇一四〕8号', 'chineseNumerals', '商政办发〔2014〕8号'],
    ['国办发〔2016〕第54号', 'di', '国办发〔2016〕54号'],
    ['国办发〔2016〕054号', 'leadingZero', '国办发〔2016〕54号'],
    ['国办发 〔2016〕 54 号', 'spaces', '国办发〔2016〕54号'],
    ['国办发〔2016〕54号\u200b', 'spaces', '国办发〔2016〕54号'],
    ['国办发〔2016年〕54号', 'form', '国办发〔2016〕54号'],
    ['国务院令711号', 'missingDi', '国务院令第711号'],
    ['国务院令（第711号）', 'brackets', '国务院令第711号'],
    ['国务院令第0711号', 'leadingZero', '国务院令第711号'],
    ['国务院 令第711号', 'spaces', '国务院令第711号'],
    ['中华人民共和国主席令第四十五号', 'chineseNumerals', '中华人民共和国主席令第45号'],
  ])('mends %s (%s)', (text, reason, proposal) => {
    expect(judgeDocumentNumber(text)).toMatchObject({ verdict: 'wrong', reason, proposal });
    expect(normaliseDocumentNumber(text)).toBe(proposal);
  });

  it.each([
    ['国办发〔16〕54号', 'shortYear'],
    ['国办发[16]54号', 'shortYear'],
    ['国办发〔2016〕54', 'missingHao'],
    ['国务院令第711', 'missingHao'],
    ['X政〔X〕21号', 'masked'],
    ['x政发〔2026〕x号', 'masked'],
    ['示政发〔2026〕*号', 'masked'],
    ['示政发〔2026〕××号', 'masked'],
    ['某政发〔2026〕1号', 'masked'],
    ['商洛市人民政府令第X号', 'masked'],
    ['国办发〔2216〕1号', 'form'],
    ['国办发〔2016〕0号', 'leadingZero'],
    ['国办发〔2016〕123456号', 'form'],
    ['国办发201654号', 'form'],
    ['〔2016〕54号', 'form'],
    ['A政发〔2016〕1号', 'form'],
    ['国办发〔2016〕54号、55号', 'form'],
    ['', 'form'],
  ])('asks about %s (%s)', (text, reason) => {
    expect(judgeDocumentNumber(text)).toMatchObject({ verdict: 'wrong', reason, proposal: null });
    expect(normaliseDocumentNumber(text)).toBeNull();
  });

  it('names all faults, the first as the reason', () => {
    expect(judgeDocumentNumber('商政办发[２０１４]第08号')).toMatchObject({
      faults: ['brackets', 'fullWidthDigits', 'di', 'leadingZero'],
      proposal: '商政办发〔2014〕8号',
    });
  });

  it('never mends into another form of wrong', () => {
    const pieces = [
      '国',
      '令',
      '第',
      '〔',
      '〕',
      '[',
      '）',
      '2016',
      '16',
      '0',
      '54',
      '号',
      ' ',
      'X',
      '公告',
      '年',
      '十',
    ];
    let state = 7;
    for (let round = 0; round < 3000; round += 1) {
      let text = '';
      for (let length = 0; length < 9; length += 1) {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        text += pieces[state % pieces.length];
      }
      const normal = normaliseDocumentNumber(text);
      if (normal !== null) expect(judgeDocumentNumber(normal), text).toEqual({ verdict: 'ok', number: normal });
    }
  });

  it('is fast on long input of any kind', () => {
    const start = performance.now();
    for (const piece of ['(', '国', '1', '令', '一', '〔2016〕', ' ']) judgeDocumentNumber(piece.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('parts and order', () => {
  it('gives mark, year and serial', () => {
    expect(documentNumberParts('国办发〔2016〕54号')).toEqual({
      form: 'document',
      mark: '国办发',
      year: 2016,
      serial: 54,
    });
    expect(documentNumberParts('国务院令第711号')).toEqual({
      form: 'order',
      mark: '国务院令',
      year: null,
      serial: 711,
    });
    expect(documentNumberParts('国家税务总局公告2021年第12号')?.year).toBe(2021);
    expect(documentNumberParts('国办发[2016]54号')).toBeNull();
  });

  it('sorts by serial as a number, within year and mark', () => {
    const sorted = ['示政发〔2026〕10号', '示政发〔2026〕9号', '示政发〔2025〕30号', '国办发〔2026〕1号', '?'];
    expect([...sorted].sort(compareDocumentNumbers)).toEqual([
      '国办发〔2026〕1号',
      '示政发〔2025〕30号',
      '示政发〔2026〕9号',
      '示政发〔2026〕10号',
      '?',
    ]);
  });

  it('knows an order with and without 中华人民共和国', () => {
    expect(documentNumberKey('中华人民共和国国务院令第711号')).toBe(documentNumberKey('国务院令第711号'));
  });
});

describe('findDocumentNumbers', () => {
  it('finds numbers in prose with their place, canonical', () => {
    const text =
      '根据国办发〔2016〕54号和《通知》（示政发[2014]第8号），以及国务院令第711号，中华人民共和国国务院令（第55号）。';
    const found = findDocumentNumbers(text);
    expect(found.map(({ text, number }) => [text, number])).toEqual([
      ['国办发〔2016〕54号', '国办发〔2016〕54号'],
      ['示政发[2014]第8号', '示政发〔2014〕8号'],
      ['国务院令第711号', '国务院令第711号'],
      ['中华人民共和国国务院令（第55号）', '中华人民共和国国务院令第55号'],
    ]);
    for (const { index, text: words } of found) expect(text.slice(index, index + words.length)).toBe(words);
  });

  it('leaves the name of an agency before its mark, but not before an order', () => {
    expect(findDocumentNumbers('1985年9月8日市人民政府京政发〔1985〕167号')[0]?.text).toBe('京政发〔1985〕167号');
    expect(findDocumentNumbers('根据示例县人民政府令第3号')[0]?.number).toBe('示例县人民政府令第3号');
  });

  it('leaves a bracket that belongs to the sentence', () => {
    expect(findDocumentNumbers('（国务院令第711号）')[0]?.text).toBe('国务院令第711号');
  });

  it.each(['2016年54号楼', '第54号', '〔2016〕54号', '（2016）京01行终54号', '命令第十条', '国办发〔2016〕54'])(
    'finds nothing in %s',
    (text) => {
      expect(findDocumentNumbers(text)).toEqual([]);
    },
  );

  it('is linear', () => {
    const text = `${'按'.repeat(200_000)}${'〔2016〕'.repeat(50_000)}${'令第'.repeat(50_000)}${'('.repeat(100_000)}`;
    const start = performance.now();
    findDocumentNumbers(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
