import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COMPONENTS } from './components.ts';

const ui = join(import.meta.dirname, '..');

/** Drawn around every page or composed in gallery/pages.ts, so shown on every page of the gallery. */
const WITHIN_PAGES = new Set(['base', 'document-frame', 'footer', 'help-frame', 'masthead', 'reading', 'skip-links']);

it('every component of the gallery has a file and examples of different names', () => {
  for (const { name, file, examples } of COMPONENTS) {
    expect(existsSync(join(ui, name, `${file}.astro`)), name).toBe(true);
    expect(examples.length, name).toBeGreaterThan(0);
    expect(new Set(examples.map((example) => example.name)).size, name).toBe(examples.length);
  }
});

it('every folder with examples is in the gallery', () => {
  const shown = new Set(COMPONENTS.map(({ name }) => name));
  const folders = readdirSync(ui).filter((name) => existsSync(join(ui, name, 'examples.ts')));
  expect(folders.filter((name) => !shown.has(name) && !WITHIN_PAGES.has(name))).toEqual([]);
});
