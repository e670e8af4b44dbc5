import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { HOSTILE, PAYLOADS } from '../naughty-strings.ts';
import { parseThrice, xmlFaults } from '../parse-feed.ts';
import { copyContent, ROOT, readJson, runVerb, TODAY, temporaryFolder } from '../run-verb.ts';
import { serveSite } from '../serve-site.ts';
import { attribute, metaOf, pathsOf, type ReadPage, readPages, textOf } from '../site-pages.ts';

interface Report {
  readonly problems: readonly { readonly file: string; readonly severity: string; readonly rule: string }[];
}
interface Hostile {
  readonly id: string;
  /** Trimmed, as every value of one line is. */
  readonly text: string;
}

const { cache } = inject('sites');
const folder = temporaryFolder();
const out = join(folder.path, 'dist');
const content = copyContent(join(ROOT, 'tests/sites/department'), folder.path);
const accepted: Hostile[] = [];
let pages: readonly ReadPage[] = [];

beforeAll(() => {
  const documents = HOSTILE.map((text, at) => ({ id: `news/2024/n${at}`, text, file: documentOf(text, at) }));
  const bodies = PAYLOADS.map((text, at) => ({ id: `news/2024/b${at}`, text, file: bodyOf(text, at) }));
  write('news/2024/data.csv', '列,值\n甲,1\n');
  for (const { id, file } of [...documents, ...bodies]) write(`${id}.md`, file);
  const refused = refusedFiles();
  for (const { id, text } of [...documents, ...bodies]) {
    if (refused.has(`${id}.md`)) rmSync(join(content, `${id}.md`));
    else if (documents.some((each) => each.id === id)) accepted.push({ id, text: text.trim() });
  }
  const built = runVerb('build', [
    '--content',
    content,
    '--out',
    out,
    '--cache',
    cache,
    '--today',
    TODAY,
    '--no-search',
  ]);
  expect(built.code, built.stdout + built.stderr).toBe(0);
  pages = readPages(out);
});
afterAll(folder.remove);

describe('hostile texts in every field', () => {
  it('are mostly taken as what they are: text', () => {
    // Control characters, lone surrogates and the like are refused; markup is text in a title.
    expect(accepted.length).toBeGreaterThan(PAYLOADS.length);
    const taken: ReadonlySet<string> = new Set(accepted.map(({ text }) => text));
    expect(PAYLOADS.filter((text) => /^<(?:script|img|svg)/u.test(text) && !taken.has(text))).toEqual([]);
  });

  it('stand in page, data, CSV and feed exactly as written', async () => {
    const records = new Map(
      readJson<{ id: string; title: string; notes: string }[]>(join(out, 'data/documents.json')).map((each) => [
        each.id,
        each,
      ]),
    );
    const [header = [], ...rows] = parseCsv(readFileSync(join(out, 'data/documents.csv')), {
      bom: true,
      record_delimiter: '\r\n',
    });
    const cells = new Map(rows.map((row) => [row[0], row[header.indexOf('title')]]));
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const faults: string[] = [];
    for (const { id, text } of accepted) {
      const page = byPath.get(`${id}/index.html`);
      const heading = page?.elements.find(({ tagName }) => tagName === 'h1');
      const formula = /^[=+\-@\t\r]/u.test(text) && !/^[+-]?\d+(?:\.\d+)?$/u.test(text);
      const found = {
        page: heading && textOf(heading),
        head: page && metaOf(page).get('ArticleTitle'),
        json: records.get(id)?.title,
        notes: records.get(id)?.notes,
        csv: formula ? cells.get(id)?.replace(/^'/u, '') : cells.get(id),
      };
      for (const [place, shown] of Object.entries(found))
        if (shown !== text) faults.push(`${id} ${place}: ${JSON.stringify(shown)} for ${JSON.stringify(text)}`);
    }
    expect(faults).toEqual([]);
    const xml = readFileSync(join(out, 'feeds/all/rss.xml'), 'utf8');
    const [first = [], second, third] = await parseThrice(xml);
    expect(second?.map(({ guid }) => guid)).toEqual(first.map(({ guid }) => guid));
    expect(third?.length).toBe(first.length);
    const texts = new Map(accepted.map(({ id, text }) => [id, text]));
    for (const { guid, title } of second ?? []) if (texts.has(guid)) expect(title, guid).toBe(texts.get(guid));
  });

  it('leave feeds, sitemap and JSON well-formed', async () => {
    const xml = pathsOf(out).filter((path) => path.endsWith('.xml'));
    expect(await xmlFaults(new Map(xml.map((path) => [path, readFileSync(join(out, path), 'utf8')])))).toEqual([]);
    for (const path of pathsOf(out).filter((each) => each.endsWith('.json'))) readJson(join(out, path));
    for (const { elements, path } of pages)
      for (const script of elements.filter(({ tagName }) => tagName === 'script'))
        if (!attribute(script, 'src')) expect(() => JSON.parse(textOf(script)), path).not.toThrow();
  });

  it('make no element, attribute or address that runs or loads anything', () => {
    const faults = pages.flatMap(({ elements, path }) =>
      elements.flatMap((element) => {
        const bad = element.attrs.some(
          ({ name, value }) =>
            name.startsWith('on') ||
            name === 'style' ||
            name === 'srcdoc' ||
            (/^(?:href|src|action|formaction|data|poster|srcset|xlink:href)$/u.test(name) && !safeAddress(value)),
        );
        const foreign = /^(?:iframe|object|embed|base|style|math|template|frame|applet)$/u.test(element.tagName);
        return bad || foreign ? [`<${element.tagName}> ${JSON.stringify(element.attrs)} in ${path}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('run nothing in a browser, even where no policy protects', async () => {
    const browser = await launchBrowser();
    const served = await serveSite({ folder: out, base: '/opendata/' });
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('dialog', (dialog) => {
      faults.push(`dialog on ${page.url()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(served.origin)) faults.push(`${page.url()} asks for ${request.url()}`);
    });
    const harmful = (path: string) => {
      const [, kind, number] = /^news\/2024\/([nb])(\d+)\//u.exec(path) ?? [];
      return kind === 'b' || Number(number) < PAYLOADS.length || /^(?:catalogue\/updates\/|feeds\/|index)/u.test(path);
    };
    for (const { address } of pages.filter(({ path }) => harmful(path))) {
      await page.goto(served.home.slice(0, -1) + address);
      if (await page.evaluate(() => 'hacked' in window)) faults.push(`code ran on ${address}`);
    }
    await browser.close();
    served.close();
    expect(faults).toEqual([]);
  });
});

describe('content that tries to be code', () => {
  it('is refused, every file by its own problem, and nothing is built', () => {
    const front = '---\n标题: 一则消息\n发布日期: 2024-05-01\n';
    const files: { readonly [path: string]: string } = {
      'news/2024/page.mdx': '# {1 + 1}\n',
      'news/2024/component.astro': '---\n---\n<p>x</p>\n',
      'news/2024/engine.md': '---js\nprocess.exit(7)\n---\n正文\n',
      'news/2024/engine-long.md': '---javascript\nmodule.exports = process.exit(7)\n---\n正文\n',
      'news/2024/engine-coffee.md': '---coffee\nx\n---\n正文\n',
      'news/2024/tag.md': `${front}附注: !!js/function "function(){ process.exit(7) }"\n---\n正文\n`,
      'news/2024/tag-python.md': `${front}附注: !!python/object/apply:os.system ["exit 7"]\n---\n正文\n`,
      'news/2024/bomb.md': `${front}附注: &a [x, x]\n关键词: [*a, *a]\n---\n正文\n`,
      'news/2024/script.md': `${front}---\n正文\n\n<script>alert(1)</script>\n`,
      'news/2024/link.md': `${front}---\n[正文](javascript:alert(1))\n`,
      'news/2024/page.html': '<script>alert(1)</script>\n',
      'news/2024/page.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml"/>\n',
      'news/2024/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>\n',
      'news/2024/handler.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>\n',
      'news/2024/program.js': 'alert(1)\n',
      'news/2024/disguised.pdf': '<html><script>alert(1)</script></html>\n',
      'news/2024/shell.sh': '#!/bin/sh\nexit 7\n',
    };
    const before = pathsOf(out);
    for (const [path, text] of Object.entries(files)) write(path, text);
    const refused = refusedFiles();
    expect(Object.keys(files).filter((path) => !refused.has(path))).toEqual([]);
    const built = runVerb('build', [
      '--content',
      content,
      '--out',
      out,
      '--cache',
      cache,
      '--today',
      TODAY,
      '--no-search',
    ]);
    expect(built.code).toBe(1);
    expect(pathsOf(out)).toEqual(before);
  });
});

function refusedFiles(): ReadonlySet<string> {
  const { code, stdout } = runVerb('check', [
    '--content',
    content,
    '--cache',
    cache,
    '--today',
    TODAY,
    '--format',
    'json',
  ]);
  expect(code).toBe(1);
  const { problems } = JSON.parse(stdout) as Report;
  return new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
}

/** A news item with the text in every field that takes words, and, escaped as Markdown asks, in its body. */
function documentOf(text: string, at: number): string {
  const quoted = JSON.stringify(text);
  const day = `2024-05-${String(1 + (at % 28)).padStart(2, '0')}`;
  const literal = text.replace(/\s+/gu, ' ').replace(/[!-/:-@[-`{-~]/gu, '\\$&');
  return `---
标题: ${quoted}
内容概述: ${quoted}
关键词: [${quoted}]
来源: ${quoted}
附注: ${quoted}
作者: ${quoted}
发文机关: 示例市图书档案管理局
发布日期: ${day}
目录: [updates]
公开属性: 主动公开
附件: [{文件: data.csv, 名称: ${quoted}}]
---

${literal}

## ${literal}

| ${literal} | 表 |
|---|---|
| 值 | ${literal} |

[${literal}](#) 和 [链接](https://a.example/?q=${encodeURIComponent(text.toWellFormed())})。
`;
}

/** A harmless head with the payload as body. */
function bodyOf(text: string, at: number): string {
  return `---\n标题: 第${at}条消息\n发文机关: 示例市图书档案管理局\n发布日期: 2024-04-01\n目录: [updates]\n---\n\n${text}\n\n- ${text}\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

function safeAddress(value: string): boolean {
  const address = new URL(value, 'https://site.invalid/');
  if (address.host === 'evil.example' && !value.startsWith('https:')) return false;
  return /^(?:https?|mailto|tel):$/u.test(address.protocol);
}
