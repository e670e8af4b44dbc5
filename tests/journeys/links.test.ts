import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Served, serveSite } from '../serve-site.ts';
import { attribute, type ReadPage, readPages } from '../site-pages.ts';

const sites = inject('sites');

describe.for(['sample', 'below', 'department'] as const)('the links of the site “%s”', (name) => {
  const { folder, base, url } = sites[name];
  const pages = readPages(folder);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  let served: Served;
  beforeAll(async () => {
    served = await serveSite(sites[name]);
  });
  afterAll(() => served.close());

  it('all answer: a crawl from the home page by linkinator finds none broken', async () => {
    const result = await new LinkChecker().check({
      path: served.home,
      recurse: true,
      concurrency: 16,
      linksToSkip: async (link) => !link.startsWith(`${served.origin}/`),
    });
    const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url: to, parent, status }) => `${status} ${to} (from ${parent})`)).toEqual([]);
    const crawled = new Set(
      result.links
        .filter(({ state }) => state === LinkState.OK)
        .map(({ url: to }) => decodeURI(new URL(to).pathname).slice(base.length - 1)),
    );
    const unreached = pages.filter(({ kind, address }) => kind === 'document' && !crawled.has(address));
    expect(unreached.map(({ address }) => address)).toEqual([]);
  });

  it('lead to what is there, in the files themselves: pages, files and anchors', () => {
    const faults = pages.flatMap((page) => linksOf(page).flatMap((link) => fault(page, link)));
    expect([...new Set(faults)]).toEqual([]);
  });

  it('reach every document within five steps of the home page', () => {
    const steps = new Map([['/', 0]]);
    for (const [address, distance] of steps) {
      const page = byAddress.get(address);
      for (const link of page ? linksOf(page) : []) {
        const to = internal(link, address)?.address;
        if (to && !steps.has(to)) steps.set(to, distance + 1);
      }
    }
    const far = pages.filter(({ kind, address }) => kind === 'document' && (steps.get(address) ?? 99) > 5);
    expect(far.map(({ address }) => `${steps.get(address)}: ${address}`)).toEqual([]);
  });

  it('stand in the sitemap as every page that may be indexed, and each answers', async () => {
    const listed = [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(
      ([, link = '']) => link.replaceAll('&amp;', '&'),
    );
    expect(new Set(listed).size).toBe(listed.length);
    const indexed = pages.filter((page) => !/<meta name="robots" content="noindex">/u.test(page.html));
    expect(listed.toSorted()).toEqual(indexed.map(({ address }) => url + encodeURI(address.slice(1))).toSorted());
    for (let at = 0; at < listed.length; at += 16) {
      const part = listed.slice(at, at + 16);
      const answers = await Promise.all(
        part.map((link) => fetch(link.replace(url, served.home), { method: 'HEAD', redirect: 'error' })),
      );
      expect(answers.map(({ status }) => status)).toEqual(part.map(() => 200));
    }
    const robots = await (await fetch(`${served.home}robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${url}sitemap.xml`);
  });

  it('say the canonical address of the page itself', () => {
    for (const page of pages) {
      if (page.kind === 'redirect' || page.kind === 'not-found') continue;
      const canonical = page.elements.find((element) => attribute(element, 'rel') === 'canonical');
      expect(canonical && attribute(canonical, 'href'), page.path).toBe(url + encodeURI(page.address.slice(1)));
    }
  });

  it('end at a real 404 page where there is nothing, from which one can go on', async () => {
    for (const missing of ['nothing/here/', 'policies/2026/absent.html', '%E4%B8%8D%E5%AD%98%E5%9C%A8', '%ff']) {
      const answer = await fetch(served.home + missing);
      expect(answer.status, missing).toBe(404);
      expect((await answer.text()).includes('view-not-found'), missing).toBe(true);
    }
    const page = byAddress.get('/404.html');
    const offered = page ? linksOf(page) : [];
    expect(offered).toEqual(expect.arrayContaining([base, `${base}search/`, `${base}catalogue/`]));
    // It is shown at addresses of any depth: relative links would break.
    expect(offered.filter((link) => !/^(?:\/|#|https?:)/u.test(link))).toEqual([]);
  });

  it('lead on from every old address', () => {
    for (const page of pages.filter(({ kind }) => kind === 'redirect')) {
      const refresh = page.elements.find((element) => attribute(element, 'http-equiv') === 'refresh');
      const to = /url=(.*)$/u.exec((refresh && attribute(refresh, 'content')) ?? '')?.[1] ?? '';
      expect(byAddress.get(internal(to, page.address)?.address ?? '')?.kind, page.path).toBeDefined();
      expect(linksOf(page), page.path).toContain(to);
    }
  });

  function fault(page: ReadPage, link: string): readonly string[] {
    const to = internal(link, page.address);
    if (!to) return [];
    const target = byAddress.get(to.address);
    if (to.anchor && target && !idsOf(target).has(to.anchor)) return [`no anchor ${link} (from ${page.address})`];
    if (target || isFile(to.address)) return [];
    return [`nothing at ${link} (from ${page.address})`];
  }

  function isFile(address: string): boolean {
    try {
      readFileSync(join(folder, address));
      return !address.endsWith('/');
    } catch {
      // What cannot be read is not there for a reader.
      return false;
    }
  }

  /** Where a link leads within the site, or null for another site. A link outside the base leads nowhere. */
  function internal(link: string, from: string): { readonly address: string; readonly anchor: string } | null {
    const target = new URL(link, `http://site.invalid${base}${encodeURI(from.slice(1))}`);
    if (target.host !== 'site.invalid') return null;
    const path = decodeURIComponent(target.pathname);
    const anchor = decodeURIComponent(target.hash.slice(1));
    return { address: path.startsWith(base) ? path.slice(base.length - 1) : `outside the base: ${path}`, anchor };
  }
});

const links = new WeakMap<ReadPage, readonly string[]>();
const ids = new WeakMap<ReadPage, ReadonlySet<string>>();

/** Every address that a page names for a browser: links, images, style sheets, feeds, forms; not the canonical one. */
function linksOf(page: ReadPage): readonly string[] {
  const known = links.get(page);
  if (known) return known;
  const found = page.elements
    .filter((element) => attribute(element, 'rel') !== 'canonical')
    .flatMap((element) => ['href', 'src', 'action', 'data'].flatMap((name) => attribute(element, name) ?? []));
  links.set(page, found);
  return found;
}

function idsOf(page: ReadPage): ReadonlySet<string> {
  const known = ids.get(page);
  if (known) return known;
  const found = new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
  ids.set(page, found);
  return found;
}
