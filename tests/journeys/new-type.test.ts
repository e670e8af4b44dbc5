import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestsOf, ROOT, readJson, TODAY, temporaryFolder } from '../run-verb.ts';

const PRODUCT = [
  'src',
  'scripts',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const LIST = 'src/documents/index.ts';
const LINE = "  (await import('./bulletins/bulletins.ts')).bulletins,\n";
const TYPE = `import type { DocumentType } from '../document-type.ts';
import { commonField } from '../fields.ts';
import { withNeed } from '../type-field.ts';

/** 重点工作通报: how far the work of the year has come. */
export const bulletins: DocumentType = {
  name: 'bulletins',
  label: { 'zh-CN': '重点工作通报', en: 'Progress bulletin' },
  fields: [withNeed(commonField('indexNumber'), 'optional')],
  hasValidity: false,
  defaultCategory: null,
  jsonLd: (document) => ({ '@type': 'Report', name: document.title }),
  metadata: ['issuer', 'datePublished'],
};
`;
const BULLETIN = `---
标题: 关于2026年三季度重点工作进展情况的通报
发文机关: 示例县人民政府办公室
成文日期: 2026-10-09
发布日期: 2026-10-12
内容概述: 通报三季度十项重点工作的进展、责任单位和下一步安排。
目录: [county-news]
公开属性: 主动公开
审查: {机构: 示例县人民政府办公室, 日期: 2026-10-09}
---

十项重点工作中，八项达到进度，两项滞后。
`;

const folder = temporaryFolder();
const product = join(folder.path, 'product');
const out = join(folder.path, 'dist');
const read = (path: string) => readFileSync(join(out, path), 'utf8');

beforeAll(() => {
  for (const name of PRODUCT) cpSync(join(ROOT, name), join(product, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(product, 'node_modules'));
  mkdirSync(join(product, 'src/documents/bulletins'));
  writeFileSync(join(product, 'src/documents/bulletins/bulletins.ts'), TYPE);
  writeFileSync(join(product, 'src/documents/bulletins/README.md'), '# 重点工作通报 `bulletins`\n');
  const list = readFileSync(join(product, LIST), 'utf8');
  writeFileSync(join(product, LIST), list.replace('  agencies,\n];', `  agencies,\n${LINE}];`));
  mkdirSync(join(product, 'content/bulletins/2026'), { recursive: true });
  writeFileSync(join(product, 'content/bulletins/2026/third-quarter.md'), BULLETIN);
});
afterAll(folder.remove);

describe('a new type of document', () => {
  it('is one folder and one line', () => {
    const changed = PRODUCT.filter((name) => name !== 'content').flatMap((name) => {
      if (/\./u.test(name)) return [];
      const before = digestsOf(join(ROOT, name));
      return [...digestsOf(join(product, name))]
        .filter(([path, digest]) => before.get(path) !== digest)
        .map(([path]) => `${name}/${path}`);
    });
    expect(changed.toSorted()).toEqual(
      ['src/documents/bulletins/README.md', 'src/documents/bulletins/bulletins.ts', LIST].toSorted(),
    );
    const now = readFileSync(join(product, LIST), 'utf8');
    expect(now.replace(LINE, '')).toBe(readFileSync(join(ROOT, LIST), 'utf8'));
    expect(LINE.trimEnd().split('\n').length).toBe(1);
  });

  it('is read, checked, drawn, listed and exported without another change', () => {
    const built = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--out', out, '--cache', join(folder.path, 'cache'), '--today', TODAY, '--no-search'],
      { cwd: product, encoding: 'utf8' },
    );
    expect(built.status, built.stdout + built.stderr).toBe(0);
    const page = read('bulletins/2026/third-quarter/index.html');
    expect(page).toContain('重点工作通报');
    expect(page).toContain('十项重点工作中，八项达到进度，两项滞后。');
    expect(page).toContain('"@type":"Report"');
    const rows: { id: string; type: string }[] = parse(read('data/documents.csv'), { columns: true, bom: true });
    expect(rows.find(({ id }) => id === 'bulletins/2026/third-quarter')?.type).toBe('bulletins');
    expect(read('sitemap.xml')).toContain('/bulletins/2026/third-quarter/</loc>');
    expect(read('catalogue/county-news/index.html')).toContain('/bulletins/2026/third-quarter/');
    expect(read('feeds/all/rss.xml')).toContain('关于2026年三季度重点工作进展情况的通报');
    expect(read('search/index.html')).toContain('重点工作通报');
    expect(readJson<{ type: string }>(join(out, 'bulletins/2026/third-quarter/document.json')).type).toBe('bulletins');
  });
});
