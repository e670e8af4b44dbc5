import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuery, fromIndexText, toIndexText, tokensOf } from './search-text.ts';

describe('tokensOf', () => {
  it.each([
    ['养犬管理', ['养犬', '犬管', '管理']],
    ['犬', ['犬']],
    ['pm2.5 浓度', ['pm2', '5', '浓度']],
    ['5g网络', ['5g', '网络']],
    ['《办法》（试行）', ['办法', '试行']],
    ['', []],
    ['〔〕，。', []],
  ])('%s', (text, tokens) => {
    expect(tokensOf(foldQuery(text))).toEqual(tokens);
  });
});

describe('toIndexText', () => {
  it('glues marks to the token before, and opens with those that lead', () => {
    expect(toIndexText('《养犬办法》 第一条\n为了')).toBe('《养犬 犬办 办法 法》‧ 第一 一条 条¶ 为了 了');
  });

  it.each([
    '《养犬办法》 第一条\n为了规范养犬，制定本办法。',
    '咨询电话：0999-1234567（周一至周五）',
    'PM2.5 与 5G 网络 a < b && "c"',
    '㐀𠀀字 é',
    '',
  ])('gives the text back: %s', (text) => {
    expect(fromIndexText(toIndexText(text))).toBe(text);
  });

  it('gives any text back but for white space, control characters and width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = fromIndexText(toIndexText(text));
        expect(fromIndexText(toIndexText(once))).toBe(once);
      }),
    );
    const unit = fc.constantFrom(...'养犬管理办法，。《》〔2026〕x Y-9\n');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const tidy = text
          .replace(/ +/gu, ' ')
          .replace(/ ?\n[\n ]*/gu, '\n')
          .trim();
        expect(fromIndexText(toIndexText(text))).toBe(tidy);
      }),
    );
  });

  it('holds the tokens of every part of a text one after another', () => {
    const unit = fc.constantFrom(...'养犬管理办法，《》5g ');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 2, maxLength: 30 }), fc.nat(28), (text, from) => {
        // A number or a Latin word is one token, so a part that begins or ends inside one is no part of the text.
        const inside = (at: number) => /[0-9a-z]/u.test(text[at - 1] ?? '') && /[0-9a-z]/u.test(text[at] ?? '');
        fc.pre(!inside(from) && !inside(from + 6));
        const part = tokensOf(foldQuery(text.slice(from, from + 6)));
        const whole = tokensOf(foldQuery(text));
        for (const token of part) if (token.length > 1) expect(whole).toContain(token);
      }),
    );
  });
});

describe('foldQuery', () => {
  it('twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldQuery(foldQuery(text)) === foldQuery(text)));
  });
  it('unifies width, case and space', () => {
    expect(foldQuery('　国办发（２０１６）\u200b５４号\tＡb ')).toBe('国办发(2016) 54号 ab');
  });
});
