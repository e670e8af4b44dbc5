import { describe, expect, it } from 'vitest';
import { type Say, SITE_RULES } from '../src/domain/site-problem.ts';
import { SITE_PROBLEMS, sayAboutSite } from '../src/i18n/problems-site.ts';

/** Every value that any rule of the site gives. */
const VALUES = {
  found: '甲',
  suggestion: '',
  today: '2026-03-10',
  other: '',
  circle: '甲、乙',
  choices: '甲、乙',
  file: 'policies/x.md',
  anchor: 't3',
  reason: 'dots',
  character: '#',
  field: '文号',
};

describe('words for the problems of a site', () => {
  it('exist for every rule and for no other', () => {
    expect(Object.keys(SITE_PROBLEMS).sort()).toEqual([...SITE_RULES].sort());
    const say: Say = sayAboutSite;
    expect(say).toBeTypeOf('function');
  });

  it.each(SITE_RULES)('%s: what happened and what to write, in both languages, no place left open', (rule) => {
    for (const language of ['zh-CN', 'en'] as const)
      for (const suggestion of ['', '乙']) {
        const words = sayAboutSite(rule, { ...VALUES, suggestion }, language);
        expect(words.message.length).toBeGreaterThan(10);
        expect(words.fix.length).toBeGreaterThan(5);
        expect(`${words.message}${words.fix}${words.expected}`).not.toMatch(/[{}]|undefined/u);
      }
  });

  it('offer the near word where there is one', () => {
    expect(sayAboutSite('unknown-category', { found: 'budgte', suggestion: 'budget' }).fix).toBe(
      '是不是“budget”？如果是，请改成它。',
    );
    expect(sayAboutSite('unknown-category', { found: 'budgte', suggestion: '' }).fix).toContain('catalogue.yaml');
  });

  it('throw for a value that is missing', () => {
    expect(() => sayAboutSite('relation-circle', { found: '甲' })).toThrow('circle');
  });
});
