import { describe, expect, it } from 'vitest';
import { makeSettings, planFixture } from './fixture-site.ts';
import { accentStylesheet } from './frame.ts';

describe('the frame of every page', () => {
  it('depends on no document and on no day', () => {
    const frame = (today: string) => planFixture({ documents: [], today }).frame;
    expect(frame('2026-06-01')).toEqual(frame('2027-06-01'));
  });

  it('has at most five words of navigation, all below the base', () => {
    const { frame } = planFixture({ documents: [], settings: { base: '/xxgk/' } });
    expect(frame.navigation.length).toBeLessThanOrEqual(5);
    for (const { href } of [...frame.navigation, ...frame.footer.links]) expect(href).toMatch(/^\/xxgk\//u);
  });

  it('names the style sheet of the office by its colours, and takes nothing but colours', () => {
    const sheet = accentStylesheet(makeSettings({ accent: { light: '#0b5a78', dark: '#7cc4de' } }));
    expect(sheet?.text).toContain('--accent: #0b5a78');
    expect(sheet?.address).toMatch(/^\/assets\/office-[0-9a-f]{12}\.css$/u);
    const other = accentStylesheet(makeSettings({ accent: { light: '#0b5a79', dark: '#7cc4de' } }));
    expect(other?.address).not.toBe(sheet?.address);
    expect(accentStylesheet(makeSettings({ accent: { light: 'red;}body{display:none', dark: '#7cc4de' } }))).toBeNull();
    expect(accentStylesheet(makeSettings())).toBeNull();
  });
});
