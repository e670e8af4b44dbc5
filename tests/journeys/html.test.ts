import { type ConfigData, HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { attribute, metaOf, type ReadPage, readPages, textOf } from '../site-pages.ts';

/** Every rule of the two presets, and none switched off: where one must be, its reason stands here. */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
};
const sites = inject('sites');
const validator = new HtmlValidate(CONFIG);

it('the validator objects where it should', async () => {
  const report = await validator.validateString('<p><div align="left"></p><img src="x"><a href="y"></a>');
  const rules = new Set(report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
  expect([...rules]).toEqual(expect.arrayContaining(['close-order', 'wcag/h37', 'wcag/h30']));
});

describe.for(['sample', 'department'] as const)('the pages of the site “%s”', (name) => {
  const { folder } = sites[name];
  const pages = readPages(folder);

  it('are valid by html-validate, every one', async () => {
    const faults: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html, page.path);
      for (const { messages } of report.results)
        for (const { ruleId, message, line, column } of messages)
          faults.push(`${ruleId}: ${message} (${page.path}:${line}:${column})`);
    }
    expect(summary(faults)).toEqual([]);
  });

  it('hold no inline script or style and load nothing from elsewhere', () => {
    const faults = pages.flatMap((page) =>
      page.elements.flatMap((element) => {
        const say = (fault: string) => [`${fault} (${page.path})`];
        if (element.tagName === 'style') return say('<style>');
        if (element.tagName === 'base') return say('<base>');
        if (element.tagName === 'script' && !/^application\/(?:ld\+)?json$/u.test(attribute(element, 'type') ?? '')) {
          if (textOf(element).trim() !== '') return say('inline <script>');
        }
        if (element.attrs.some(({ name }) => name === 'style' || name.startsWith('on'))) return say('style= or on…=');
        const loaded = attribute(element, 'src') ?? (element.tagName === 'link' ? loadedByLink(element) : null);
        return loaded !== null && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(loaded) ? say(`loads ${loaded}`) : [];
      }),
    );
    expect(summary(faults)).toEqual([]);
  });

  it('show no value that a program failed to fill', () => {
    const faults = pages.flatMap((page) =>
      [...withoutData(page.html).matchAll(/undefined|\bnull\b|\[object|NaN\b|Invalid Date|\{[a-z]+\}|\ufffd/gu)].map(
        ([text]) => `${text} (${page.path})`,
      ),
    );
    expect(summary(faults)).toEqual([]);
  });

  it('carry JSON-LD that is JSON and says null nowhere', () => {
    for (const page of pages)
      for (const script of page.elements.filter(({ tagName }) => tagName === 'script')) {
        if (attribute(script, 'type') !== 'application/ld+json') continue;
        const text = textOf(script);
        expect(() => JSON.parse(text), page.path).not.toThrow();
        expect(text, page.path).not.toMatch(/:(?:null|""|\[\])/u);
      }
  });

  it('have one title, one h1 and a language each; only documents may share a title, as versions of one law do', () => {
    const titles = new Map<string, string>();
    for (const page of pages) {
      const named = (tag: string) => page.elements.filter(({ tagName }) => tagName === tag);
      expect(named('h1').length, page.path).toBe(1);
      expect(named('html').map((element) => attribute(element, 'lang'))).toEqual(['zh-CN']);
      const title = named('title').map(textOf).join('|');
      expect(title.length, page.path).toBeGreaterThan(2);
      if (page.kind === 'document' || metaOf(page).get('robots') === 'noindex') continue;
      expect(titles.get(title), `${title}: ${page.path}`).toBeUndefined();
      titles.set(title, page.path);
    }
  });

  it('carry the government meta tags of their kind, none of them empty', () => {
    const faults = pages.flatMap((page) => {
      const meta = metaOf(page);
      return tagsFor(page)
        .filter((tag) => !meta.get(tag)?.trim())
        .map((tag) => `${tag} of a page ${page.kind} (${page.path})`);
    });
    expect(summary(faults)).toEqual([]);
    for (const page of pages)
      for (const [tag, content] of metaOf(page)) {
        expect(content.trim(), `${tag} (${page.path})`).not.toBe('');
        if (tag === 'PubDate') expect(content, page.path).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u);
        if (tag === 'SiteIDCode') expect(content, page.path).toMatch(/^(?:\d{10}|bm\d{8})$/u);
        if (tag === 'SiteDomain') expect(content, page.path).toBe(new URL(sites[name].url).host);
      }
  });
});

/** 《政府网站发展指引》, annex: for every page, for pages of a column, for pages of content. */
function tagsFor({ kind }: ReadPage): readonly string[] {
  const site = ['SiteName', 'SiteDomain', 'SiteIDCode'];
  const column = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
  if (kind === 'category') return [...site, ...column];
  if (kind === 'document') return [...site, ...column, 'ArticleTitle', 'PubDate', 'ContentSource'];
  return site;
}

function loadedByLink(element: Parameters<typeof attribute>[0]): string | null {
  const loads = /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/u.test(attribute(element, 'rel') ?? '');
  return loads ? attribute(element, 'href') : null;
}

/** The page without blocks of data for scripts: words with places to fill may stand there. */
function withoutData(html: string): string {
  return html.replace(/<script type="application\/(?:ld\+)?json"[^>]*>[\s\S]*?<\/script>/gu, '');
}

/** At most a few of each kind: thousands of equal lines help nobody. */
function summary(faults: readonly string[]): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const fault of faults) {
    const kind = fault.slice(0, fault.lastIndexOf(' ('));
    kinds.set(kind, [...(kinds.get(kind) ?? []), fault]);
  }
  return [...kinds].map(([kind, all]) => `${all.length} × ${all[0] ?? kind}`);
}
