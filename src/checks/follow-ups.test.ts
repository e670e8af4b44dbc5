import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../domain/example-document.ts';
import type { Problem } from '../domain/problem.ts';
import { type KnownFaults, withoutFollowUps } from './follow-ups.ts';

const document = exampleDocument('policies/2026/x');
const SOUND: KnownFaults = { partial: [], unusable: new Set(), settingsSound: true, catalogueSound: true };
const problem = (rule: string, more: Partial<Problem> = {}): Problem => ({
  rule,
  severity: 'error',
  file: 'policies/2026/x.md',
  line: 1,
  column: 1,
  field: null,
  found: null,
  expected: null,
  fix: null,
  basis: null,
  message: '。',
  ...more,
});
const kept = (problems: readonly Problem[], faults: Partial<KnownFaults>) =>
  withoutFollowUps(problems, { ...SOUND, ...faults }).map(({ rule }) => rule);

describe('what follows from a fault already told', () => {
  it('is nothing where all is sound', () => {
    expect(kept([problem('broken-link', { found: '/x/' }), problem('unknown-category')], {})).toHaveLength(2);
  });

  it('is left out for the faulty fields of a document, and for no other', () => {
    const partial = [{ document, silent: new Set(['文号', 'documentNumber']) }];
    const problems = [
      problem('document-number-year', { field: '文号' }),
      problem('broken-link'),
      problem('duplicate-index-number', { field: '索引号' }),
      problem('document-number-year', { field: '文号', file: 'policies/2026/y.md' }),
    ];
    expect(kept(problems, { partial })).toEqual(['broken-link', 'duplicate-index-number', 'document-number-year']);
  });

  it('is left out for what rests on settings or a catalogue that cannot be used', () => {
    const problems = [
      problem('unknown-category'),
      problem('empty-category', { file: 'catalogue.yaml' }),
      problem('alias-form'),
      problem('broken-link', { found: '/catalogue/x/' }),
      problem('broken-link', { found: 'no-such.md' }),
      problem('date-order'),
    ];
    expect(kept(problems, { settingsSound: false, catalogueSound: false })).toEqual(['broken-link', 'date-order']);
    expect(kept(problems, { settingsSound: false })).toEqual(['unknown-category', 'broken-link', 'date-order']);
  });

  it('is left out for agencies of which a page could not be read', () => {
    const problems = [problem('unknown-agency'), problem('broken-link')];
    expect(kept(problems, { unusable: new Set(['agencies/finance']) })).toEqual(['broken-link']);
    expect(kept(problems, { unusable: new Set(['policies/2026/y']) })).toHaveLength(2);
  });
});
