import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../scripts/find-chromium.ts';
import { type ReadPage, readPages } from './site-pages.ts';

/** A browser that talks to nobody but the site under test. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--no-first-run'],
    ],
  });
}

/** One page of each kind, and one document of each type: the one with the most in it. */
export function onePageOfEachKind(folder: string): readonly ReadPage[] {
  const richest = new Map<string, ReadPage>();
  for (const page of readPages(folder)) {
    if (page.kind === 'redirect') continue;
    const type = /<article class="document document--(\S+?)[ "]/u.exec(page.html)?.[1] ?? '';
    const kind = `${page.kind} ${type}`;
    const found = richest.get(kind);
    if (!found || variety(page) > variety(found)) richest.set(kind, page);
  }
  return [...richest.values()];
}

/** Different things on a page count for more than many of the same. */
function variety(page: ReadPage): number {
  const classes = new Set(page.elements.map(({ tagName, attrs }) => `${tagName} ${attrs.find(isClass)?.value ?? ''}`));
  return classes.size * 10_000 + page.elements.length;
}

function isClass({ name }: { readonly name: string }): boolean {
  return name === 'class';
}

/** How far a page is wider than its window, in CSS pixels, and what sticks out. */
export function widthBeyondWindow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/u.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element.parentElement),
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 3).map((element) => `${element.tagName}.${element.className}`),
    ];
  });
}
