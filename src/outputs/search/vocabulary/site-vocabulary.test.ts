import { describe, expect, it } from 'vitest';
import { makeDocument, makeSite } from '../../fixture-site.ts';
import { GENERAL_VOCABULARY } from './general.ts';
import { siteVocabulary } from './site-vocabulary.ts';

const agency = (id: string, title: string, shortNames: string[]) => {
  return makeDocument(`agencies/${id}`, { title, extra: { shortNames, documentMarks: ['示人社发'] } });
};
const site = {
  ...makeSite({
    documents: [
      agency('hr', '示例县人力资源和社会保障局', ['县人社局']),
      agency('finance', '示例县财政局', ['县财政局']),
      agency('justice', '示例县司法局', []),
    ],
  }),
  searchWords: [
    { said: ['河里 涨水', 'ＡＢ'], official: ['防汛'] },
    { said: ['='], official: ['无'] },
  ],
};
const lines = siteVocabulary(site).split('\n');

describe('the vocabulary of a site', () => {
  it('begins with the words of the office, folded and without what would break a line', () => {
    expect(lines[0]).toBe('河里涨水 ab=防汛');
    expect(lines.every((line) => /^[^\s=]+(?: [^\s=]+)*=[^\s=]+(?: [^\s=]+)*$/u.test(line))).toBe(true);
  });
  it('knows the agencies by their abbreviations, with the place and without', () => {
    expect(lines).toContain('县人社局 人社局=示例县人力资源和社会保障局 人力资源和社会保障局');
    expect(lines).toContain('县财政局 财政局=示例县财政局');
  });
  it('ends with the general one', () => {
    expect(lines.join('\n').endsWith(GENERAL_VOCABULARY)).toBe(true);
  });
});
