import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../src/checks/index.ts';
import { TEXT_CHECKS } from '../src/checks/text/index.ts';
import { SITE_RULES } from '../src/domain/site-problem.ts';
import { DATASET_PROBLEMS } from '../src/i18n/dataset-problems.ts';
import { RULE_EXAMPLES } from '../src/i18n/rule-examples/index.ts';
import { listRules } from '../src/outputs/rules/rule-list.ts';
import { ROOT } from './run-verb.ts';

const rules = listRules();
const names = new Set(rules.map(({ rule }) => rule));

describe('the list of rules behind /help/rules/', () => {
  it('holds every rule that the code names, whoever emits it', () => {
    expect([...CHECKS, ...TEXT_CHECKS].map(({ rule }) => rule).filter((rule) => !names.has(rule))).toEqual([]);
    expect(SITE_RULES.filter((rule) => !names.has(rule))).toEqual([]);
    const folder = join(ROOT, 'src');
    const emitted = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('ui'))
      .flatMap((path) =>
        [...readFileSync(join(folder, path), 'utf8').matchAll(/\brule: '([a-z-]+)'/gu)].map(([, rule = '']) => rule),
      );
    expect(emitted.length).toBeGreaterThan(100);
    // A rule of datasets may be named by its case, and the importer marks a place with a dash.
    const known = (rule: string) => names.has(rule) || rule in DATASET_PROBLEMS || rule === '-';
    expect([...new Set(emitted)].filter((rule) => !known(rule))).toEqual([]);
  });

  it('says of each what it is, how grave it is and what to do', () => {
    for (const { rule, title, severities, cases } of rules) {
      expect(title['zh-CN'], `${rule} has a title`).toMatch(/[\u4e00-\u9fff]/u);
      expect(severities.length, `${rule} has a severity`).toBeGreaterThan(0);
      expect(cases.length, `${rule} has words`).toBeGreaterThan(0);
    }
  });

  it('has no example of a rule that is none, and one for every rule of fields and texts', () => {
    expect(Object.keys(RULE_EXAMPLES).filter((rule) => !names.has(rule))).toEqual([]);
    const without = rules.filter(
      ({ group, example }) => example === null && ['fields', 'facts', 'text'].includes(group),
    );
    expect(without.map(({ rule }) => rule).filter((rule) => !TOO_LARGE.has(rule))).toEqual([]);
  });
});

/** Shown by no few lines: limits of size, and what comes from files or code that an example cannot hold. */
const TOO_LARGE = new Set([
  'field-form',
  'report-table',
  'body-too-long',
  'line-too-long',
  'body-too-crowded',
  'too-deep',
  'image-alt-missing',
  'table-too-wide',
  'table-too-large',
]);
