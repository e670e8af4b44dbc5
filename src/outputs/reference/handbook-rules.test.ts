import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listRules } from '../rules/rule-list.ts';
import { withRules } from './handbook-rules.ts';

describe('docs/编辑手册.md', () => {
  const text = readFileSync('docs/编辑手册.md', 'utf8');

  it('lists every rule with its link (else run node scripts/reference.ts)', () => {
    expect(text).toBe(withRules(text, 'zh-CN'));
    for (const { rule } of listRules()) expect(text).toContain(`(/help/rules/#${rule})`);
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
