import { describe, expect, it } from 'vitest';
import { GENRES, genreOfTitle, parseGenre } from './genre.ts';
import { nearest } from './nearest.ts';
import { judgeSubject } from './subject.ts';
import { SUBJECTS } from './subject-table.ts';

describe('genre', () => {
  it('has the 15 kinds', () => {
    expect(GENRES).toHaveLength(15);
    for (const genre of GENRES) expect(parseGenre(genre)).toBe(genre);
    expect(parseGenre('令')).toBe('命令（令）');
    expect(parseGenre('办法')).toBeNull();
  });

  it.each([
    ['示例县人民政府关于加强政务公开工作的意见', '意见'],
    ['示例县人民政府办公室关于印发示例县养老服务补贴办法的通知', '通知'],
    ['关于印发示例县养老服务补贴办法（试行）的通知（修订）', '通知'],
    ['关于公开征求《示例县甲办法》意见的通告（征求意见稿）(2026年)', '通告'],
    ['示例县人民政府令', '命令（令）'],
    ['关于同意设立示例县开发区的批复', '批复'],
    ['示例县人民政府第12次常务会议纪要', '纪要'],
    ['关于商请协助的函', '函'],
  ])('%s is a %s', (title, genre) => {
    expect(genreOfTitle(title)).toBe(genre);
  });

  it('knows titles of no kind', () => {
    expect(genreOfTitle('示例县养老服务补贴办法')).toBeNull();
    expect(genreOfTitle('（）'.repeat(5000))).toBeNull();
  });
});

describe('subject', () => {
  it('holds 22 first levels', () => {
    expect(Object.keys(SUBJECTS)).toHaveLength(22);
  });

  it.each(['综合政务\\政务公开', '综合政务\\参事、文史', '其他'])('accepts %s', (text) => {
    expect(judgeSubject(text)).toEqual({ verdict: 'ok', subject: text });
  });

  it.each([
    ['综合政务/政务公开', 'separator', '综合政务\\政务公开'],
    ['综合政务 > 政务公开', 'separator', '综合政务\\政务公开'],
    ['综合政务＼政务公开', 'separator', '综合政务\\政务公开'],
    ['综合政务\\公开', 'second', null],
    ['综合政务', 'second', null],
    ['政务公开', 'first', '综合政务\\政务公开'],
    ['机关工作\\司法行政综合规定', 'first', null],
    ['constructor\\name', 'first', null],
  ])('refuses %s', (text, reason, proposal) => {
    expect(judgeSubject(text)).toMatchObject({ verdict: 'wrong', reason, proposal });
  });

  it('takes a vocabulary of the office’s own', () => {
    expect(judgeSubject('山区\\茶叶', { 山区: ['茶叶'] }).verdict).toBe('ok');
  });
});

it('suggests the nearest word, or none', () => {
  expect(nearest('budgte', ['budget', 'news'])).toBe('budget');
  expect(nearest('示例县财正局', ['示例县财政局', '示例县民政局'])).toBe('示例县财政局');
  expect(nearest('完全不同的词', ['budget', 'news'])).toBeNull();
  expect(nearest('', [])).toBeNull();
});
