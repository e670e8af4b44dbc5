import { describe, expect, it } from 'vitest';
import { cardLength, cardStep, documentNumberOf, endedStatus } from './paper-facts.ts';

describe('cardStep', () => {
  it('takes the largest type that fits, and none for what no sheet holds', () => {
    expect([0, 700, 701, 860, 861, 1_050, 1_051, 1_350].map(cardStep)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect(cardStep(1_351)).toBeNull();
  });

  it('counts a short fact as a line of its own, and nothing for what is absent', () => {
    expect(cardLength('工作日')).toBe(14);
    expect(cardLength('一'.repeat(40))).toBe(40);
    expect(cardLength({ steps: [{ name: '申请', detail: '一'.repeat(20), limit: null }] })).toBe(34);
    expect(cardLength(undefined)).toBe(0);
  });
});

describe('what stands on paper alone', () => {
  it('the number is that of the metadata', () => {
    const row = { key: 'documentNumber', label: '文号', value: { kind: 'text', text: '示政发〔2026〕1号' } } as const;
    expect(documentNumberOf({ metadata: [row] })).toBe('示政发〔2026〕1号');
    expect(documentNumberOf({ metadata: [] })).toBeNull();
  });

  it('only a text that holds no more is marked', () => {
    const of = (status: '现行有效' | '部分失效' | '失效' | '废止' | '尚未生效') =>
      endedStatus({ validity: { status, sentence: '', because: null, next: null } });
    expect([of('失效'), of('废止')]).toEqual(['失效', '废止']);
    expect([of('现行有效'), of('部分失效'), of('尚未生效'), endedStatus({ validity: null })]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
