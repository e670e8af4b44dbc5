import { describe, expect, it } from 'vitest';
import { publicityEnd } from './publicity.ts';

describe('the end of publicity', () => {
  it.each([
    ['2026-04-01', '轻微', '2026-07-01'],
    ['2026-04-01', '一般', '2027-04-01'],
    ['2026-04-01', '严重', '2029-04-01'],
    ['2026-11-30', '轻微', '2027-02-28'],
    ['2026-03-31', '一般', '2029-03-31'],
    ['2023-05-01', '严重', '2026-05-01'],
    ['2023-04-30', '一般', '2024-04-30'],
    ['2019-07-01', '严重', '2022-07-01'],
  ])('of a decision of %s (%s) is %s', (decided, level, on) => expect(publicityEnd(decided, level)?.on).toBe(on));

  it('names the version of the rules by the day of the decision', () => {
    expect(publicityEnd('2026-03-31', '一般')?.ruleVersion).toContain('58号');
    expect(publicityEnd('2026-04-01', '一般')?.ruleVersion).toContain('信用修复管理办法');
  });

  it.each([
    ['2019-06-30', '一般'],
    ['2024-01-01', '轻微'],
    [null, '一般'],
    ['2026-05-01', null],
  ])('is not computed for %s %s', (decided, level) => expect(publicityEnd(decided, level)).toBeNull());
});
