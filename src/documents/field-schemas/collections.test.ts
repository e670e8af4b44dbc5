import { describe, expect, it } from 'vitest';
import { date } from './date.ts';
import { list, names, words } from './list.ts';
import { optional, record, required } from './record.ts';
import { relations } from './relations.ts';
import { judge } from './test-schema.ts';
import { line } from './text.ts';

describe('list', () => {
  it('makes a list of one of a single value, whose issues have no position', () => {
    expect(judge(list(line), 'a')).toEqual({ value: ['a'] });
    expect(judge(list(date), '2026-02-30')).toEqual({ faults: ['date-impossible@'] });
    expect(judge(list(date), ['2026-03-01', '2026-02-30', 'x'])).toEqual({
      faults: ['date-impossible@1', 'date-form@2'],
    });
  });

  it('refuses empty lists, blank items and repetitions', () => {
    expect(judge(list(line), [])).toEqual({ faults: ['list-form/empty@'] });
    expect(judge(list(line), ['a', ''])).toEqual({ faults: ['text-empty@1'] });
    expect(judge(list(line, 'unique'), ['a', 'b', 'a '])).toEqual({ faults: ['list-form/twice@2'] });
  });
});

describe('words and names', () => {
  it.each(['公开，指南', '公开,指南', '公开；指南', '公开、指南'])('refuses %s as one word', (value) => {
    expect(judge(words(line), value)).toEqual({ faults: ['list-form/joined@'] });
  });

  it('lets a name hold an enumeration comma', () => {
    expect(judge(names(line), '规章、规范性文件')).toEqual({ value: ['规章、规范性文件'] });
    expect(judge(names(line), ['a', 'b，c'])).toEqual({ faults: ['list-form/joined@1'] });
  });
});

describe('record', () => {
  const step = record({ name: required(line, '步骤', '名称'), limit: optional(date, '时限') }, 'name');

  it('takes Chinese names, synonyms and English keys', () => {
    expect(judge(step, { 步骤: '申请', 时限: '2026-03-01' })).toEqual({ value: { name: '申请', limit: '2026-03-01' } });
    expect(judge(step, { 名称: '申请' })).toEqual({ value: { name: '申请', limit: null } });
    expect(judge(step, { name: '申请', limit: '' })).toEqual({ value: { name: '申请', limit: null } });
    expect(judge(step, '申请')).toEqual({ value: { name: '申请', limit: null } });
  });

  it('reports every fault at its part', () => {
    expect(judge(step, { 时限: 'x', 备注: 'y', 步骤: '' })).toEqual({
      faults: ['part-unknown@备注', 'part-missing@name', 'date-form@limit'],
    });
    expect(judge(step, { 步骤: 'a', name: 'b' })).toEqual({ faults: ['part-twice@name'] });
    expect(judge(step, ['申请'])).toEqual({ faults: ['map-form/list@'] });
    expect(judge(step, ' ')).toEqual({ faults: ['text-empty@'] });
    expect(judge(record({ name: required(line, '名称') }), '申请')).toEqual({ faults: ['map-form@'] });
  });

  it('is not fooled by names of the object prototype', () => {
    expect(judge(step, { 步骤: 'a', constructor: 'b' })).toEqual({ faults: ['part-unknown@constructor'] });
  });
});

describe('relations', () => {
  it('lists what is written in the order of the kinds', () => {
    expect(judge(relations, { 解读: '《甲》', 废止: ['示政发〔2020〕1号', '示政发〔2021〕2号'], amends: 'x' })).toEqual(
      {
        value: [
          { kind: 'amends', target: 'x' },
          { kind: 'repeals', target: '示政发〔2020〕1号' },
          { kind: 'repeals', target: '示政发〔2021〕2号' },
          { kind: 'interprets', target: '《甲》' },
        ],
      },
    );
  });

  it('points at the item that is wrong', () => {
    expect(judge(relations, { 修改: ['a', ''], 废除: 'b' })).toEqual({
      faults: ['part-unknown@废除', 'text-empty@amends.1'],
    });
  });
});
