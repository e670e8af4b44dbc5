import { describe, expect, it } from 'vitest';
import { countConservation } from './conservation.ts';
import { makeDocument, planFixture } from './fixture-site.ts';

const plan = planFixture({
  documents: [makeDocument('news/2026/a&b', { title: '换行\r\n"引号"' }), makeDocument('news/2026/c')],
});
const readText = (path: string) => (plan.paths.includes(path) ? plan.text(path) : null);
const differences = (changes: Parameters<typeof countConservation>[2]) =>
  countConservation(plan.site, plan.files, { readText, ...changes }).differences;

describe('conservation of documents', () => {
  it('finds nothing where every output holds every document once', () => {
    expect(differences({ records: 4 })).toEqual([]);
  });

  it('names a page that is not there', () => {
    const files = plan.files.filter((file) => file.path !== 'news/2026/c/index.html');
    const found = countConservation(plan.site, files);
    expect(found).toMatchObject({ documents: 4, pages: 3 });
    expect(found.differences).toMatchObject([{ output: 'pages', missing: ['news/2026/c'] }]);
  });

  it('names a row that is lost, doubled or foreign', () => {
    const edit = (change: (csv: string) => string) => (path: string) =>
      path === 'data/documents.csv' ? change(plan.text(path)) : readText(path);
    const row = /^news\/2026\/c,.*\r\n/mu;
    expect(differences({ readText: edit((csv) => csv.replace(row, '')) })).toMatchObject([
      { output: 'rows', missing: ['news/2026/c'] },
    ]);
    expect(differences({ readText: edit((csv) => csv.replace(row, '$&$&')) })).toMatchObject([
      { output: 'rows', repeated: ['news/2026/c'] },
    ]);
    expect(differences({ readText: edit((csv) => `${csv}news/x,\r\n`) })).toMatchObject([
      { output: 'rows', unknown: ['news/x'] },
    ]);
  });

  it('names an address that the sitemap lacks', () => {
    const without = (path: string) => {
      const text = readText(path);
      return path === 'sitemap.xml' ? (text?.replace(/<url>.*a&amp;b.*<\/url>\n/u, '') ?? null) : text;
    };
    expect(differences({ readText: without })).toMatchObject([{ output: 'sitemap', missing: ['news/2026/a&b'] }]);
  });

  it('finds everything missing where files are missing', () => {
    expect(differences({ readText: () => null }).map(({ output, missing }) => [output, missing.length])).toEqual([
      ['rows', 4],
      ['sitemap', 4],
    ]);
  });

  it('compares the number of search records', () => {
    expect(differences({ records: 3 })).toMatchObject([{ output: 'records', found: 3, expected: 4 }]);
  });
});
