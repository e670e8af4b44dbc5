import { describe, expect, it } from 'vitest';
import { EDITIONS, withinEdition } from './edition.ts';

describe('withinEdition', () => {
  it.each([
    ['zh-Hant', '/policies/2026/x/', '/zh-hant/policies/2026/x/'],
    ['zh-Hant', '/policies/2026/x/#t12', '/zh-hant/policies/2026/x/#t12'],
    ['zh-Hant', '/search/?q=a/b', '/zh-hant/search/?q=a/b'],
    ['zh-Hant', '/catalogue/a/rss.xml', '/zh-hant/catalogue/a/rss.xml'],
    ['en', '/catalogue/a/rss.xml', '/catalogue/a/rss.xml'],
    ['en', '/', '/en/'],
    ['en', '/policies/2026/x/document.json', '/policies/2026/x/document.json'],
    ['en', '/policies/2026/附件.pdf', '/policies/2026/附件.pdf'],
  ] as const)('%s: %s → %s', (code, address, own) => {
    expect(withinEdition(EDITIONS[code], address)).toBe(own);
  });
});
