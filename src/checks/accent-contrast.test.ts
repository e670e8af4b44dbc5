import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accentContrast, PAPERS } from './accent-contrast.ts';
import { brief, run, siteOf } from './samples/site-of.ts';

const check = (light: string, dark: string) =>
  run(
    accentContrast,
    siteOf({}, { settings: { accent: { light, dark }, places: { accent: [9, 1] }, names: { accent: '主题色' } } }),
  );

describe('accent-contrast', () => {
  it('is silent without an accent, and for colours that can be read', () => {
    expect(run(accentContrast, siteOf({}))).toEqual([]);
    expect(check('#1b5e46', '#8fd6b8')).toEqual([]);
  });

  it('gives the contrast and the nearest colour that passes, each mode by itself', () => {
    const problems = check('#ff4d4f', '#1b5e46');
    expect(brief(problems)).toEqual(['error site.yaml:9:1 主题色 #ff4d4f', 'error site.yaml:9:1 主题色 #1b5e46']);
    expect(problems[0]?.message).toContain('2.99:1');
    const [light, dark] = problems.map(({ fix }) => /#[0-9a-f]{6}/u.exec(fix ?? '')?.[0] ?? '');
    expect(check(light ?? '', dark ?? '')).toEqual([]);
  });

  it('knows the papers of the style sheet', () => {
    const css = readFileSync(new URL('../ui/styles/tokens.css', import.meta.url), 'utf8').replaceAll(
      '#fff;',
      '#ffffff;',
    );
    const papers = [...css.matchAll(/--(?:paper|glass): (#[0-9a-f]{6});/gu)].map(([, colour]) => colour);
    expect(new Set(papers)).toEqual(new Set([...PAPERS.light, ...PAPERS.dark]));
  });
});
