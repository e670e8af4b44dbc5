import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page, View } from '../src/domain/page.ts';
import { compileRenderer } from '../src/publishing/compile-renderer.ts';
import { COMPONENTS } from '../src/ui/gallery/components.ts';
import { exampleHead, FRAME } from '../src/ui/gallery/frame.ts';
import { type ExamplePage, PAGES } from '../src/ui/gallery/pages.ts';
import { ROOT } from './run-verb.ts';

/**
 * Draws the gallery into a folder: every example of every component below `/gallery/`, and every example of a whole
 * page at `/pages/<name>/`. Gives the addresses. The site itself has none of them.
 */
export async function drawGallery(folder: string, cache: string): Promise<readonly string[]> {
  const renderer = await compileRenderer({ root: ROOT, cache, base: '/' });
  for (const { path, from } of renderer.assets) copy(from, join(folder, path));
  cpSync(join(ROOT, 'public'), folder, { recursive: true });
  const addresses: string[] = [];
  for (const { address, route, page, bodyHtml } of pages()) {
    // The banner of a demonstration is a component of its own here.
    const site = page.view.kind === 'gallery' ? { ...FRAME, demonstrationDay: null } : FRAME;
    const locals = { site, page, ...(bodyHtml === undefined ? {} : { bodyHtml }) };
    write(join(folder, address, 'index.html'), await renderer.draw(route, address, locals));
    addresses.push(address);
  }
  return addresses;
}

interface Drawn extends Omit<ExamplePage, 'name'> {
  readonly address: string;
}

function pages(): readonly Drawn[] {
  // A redirect would leave before one can look at it.
  const whole = PAGES.filter(({ page }) => page.view.kind !== 'redirect').map(({ name, ...page }) => ({
    ...page,
    address: `/pages/${name}/`,
  }));
  const states = COMPONENTS.flatMap(({ name, examples }) =>
    examples.map((example) => galleryPage(`/gallery/${name}/${example.name}/`, name, example.name)),
  );
  return [galleryPage('/gallery/', null, null), ...states, ...whole];
}

function galleryPage(address: string, component: string | null, example: string | null): Drawn {
  const title = component === null ? 'src/ui' : `${component}: ${example}`;
  const page: Page<View> = {
    head: exampleHead(title, address, { indexable: false }),
    breadcrumbs: [],
    view: { kind: 'gallery', component, example },
  };
  return { address, route: '/gallery', page };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
