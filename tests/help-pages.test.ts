import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/i18n/text.ts';
import { HELP_PAGES } from '../src/outputs/pages/plain-pages.ts';

const FOLDER = 'src/pages/help';

describe('the pages of help', () => {
  it.each(LANGUAGES)('are all there in %s', (language) => {
    const names = readdirSync(join(FOLDER, language)).map((name) => name.replace(/\.mdx$/u, ''));
    expect(names.sort()).toEqual(Object.keys(HELP_PAGES).sort());
  });

  it.each(Object.keys(HELP_PAGES))('%s has the same parts and leads to the same pages in every language', (name) => {
    const shapes = LANGUAGES.map((language) => {
      const text = readFileSync(join(FOLDER, language, `${name}.mdx`), 'utf8');
      return {
        headings: [...text.matchAll(/^## /gmu)].length,
        links: [...text.matchAll(/<SiteLink to="([^"]+)"/gu)].map((match) => match[1]),
      };
    });
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });
});
