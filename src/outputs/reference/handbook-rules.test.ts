import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THRESHOLDS, type ThresholdRule } from '../../domain/thresholds.ts';
import { THRESHOLD_MEANINGS, THRESHOLD_UNITS } from '../../i18n/thresholds.ts';
import { listRules } from '../rules/rule-list.ts';
import { withRules } from './handbook-rules.ts';

describe('docs/编辑手册.md', () => {
  const text = readFileSync('docs/编辑手册.md', 'utf8');

  it('lists every rule with its link (else run node scripts/reference.ts)', () => {
    expect(text).toBe(withRules(text, 'zh-CN'));
    for (const { rule } of listRules()) expect(text).toContain(`(/help/rules/#${rule})`);
  });

  it('says of every threshold what it is, what it may be and what it means', () => {
    for (const [rule, { standard, least, most, unit, names }] of Object.entries(THRESHOLDS)) {
      const { [rule as ThresholdRule]: meaning } = THRESHOLD_MEANINGS;
      const bounds = `${least} 至 ${most} ${THRESHOLD_UNITS[unit]['zh-CN']}`;
      expect(text).toContain(`| ${names[0]} | \`${rule}\` | ${standard} | ${bounds} | ${meaning['zh-CN']} |`);
    }
  });

  it('shows pictures that are there', () => {
    const pictures = [...text.matchAll(/!\[([^\]]+)\]\((images\/[^)]+)\)/gu)];
    expect(pictures.length).toBeGreaterThan(3);
    for (const [, alternative, path] of pictures) {
      expect(alternative?.length).toBeGreaterThan(5);
      expect(existsSync(`docs/${path}`), path).toBe(true);
    }
  });
});
