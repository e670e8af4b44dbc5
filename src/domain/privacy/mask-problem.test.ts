import { expect, it } from 'vitest';
import type { Problem } from '../problem.ts';
import { maskProblem } from './mask-problem.ts';

const problem = (found: string, message = found): Problem => ({
  rule: 'mixed-width',
  severity: 'warning',
  file: 'notices/a.md',
  line: 1,
  column: 1,
  field: null,
  found,
  expected: null,
  fix: null,
  basis: null,
  message,
});

it('hides numbers of people that any rule quotes', () => {
  const masked = maskProblem(problem('张三,11010519491231002X', '“张三,１３９１２３４５６７８”里有半角逗号'));
  expect(masked.found).toBe('张三,110105********002X');
  expect(masked.message).toBe('“张三,139****5678”里有半角逗号');
});

it('leaves other words as they are', () => {
  for (const found of [
    '11990100000000019F/2026-00001',
    '示政发〔2026〕3号',
    'xxgk@shili.example 0990-0000150',
    '2026-03-01',
  ])
    expect(maskProblem(problem(found))).toEqual(problem(found));
});
