import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { outputPath } from '../../src/domain/address.ts';
import { readJson } from '../run-verb.ts';
import { attribute, pathsOf, readPages } from '../site-pages.ts';

const { folder, url } = inject('sites').sample;
const schemas = pathsOf(folder).flatMap((path) => /^data\/([^/]+)\/schema\.json$/u.exec(path)?.[1] ?? []);
const pages = readPages(folder).filter(({ kind }) => kind === 'dataset');
const idsOf = new Map(
  pages.map(({ address, elements }) => [address, new Set(elements.map((element) => attribute(element, 'id')))]),
);

/** Whether an absolute address with its anchor answers. */
function answers(link: string): boolean {
  const [path = '', anchor = ''] = decodeURI(link.slice(url.length)).split('#');
  return existsSync(join(folder, outputPath(`/${path}`))) && (idsOf.get(`/${path}`)?.has(anchor) ?? false);
}

describe.for(schemas)('the dataset “%s”', (name) => {
  const read = (file: string) => readFileSync(join(folder, 'data', name, file), 'utf8');
  const rows = parse(read(`${name}.csv`), { bom: true, columns: true }) as { [column: string]: string }[];

  it('has the same records in CSV, JSON and on its pages, each at its own anchor', () => {
    const { records } = readJson<{ records: { [key: string]: unknown }[] }>(join(folder, 'data', name, `${name}.json`));
    expect(records.map((record) => record['_id'])).toEqual(rows.map((row) => row['_id']));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(answers(row['_url'] ?? ''), row['_url']).toBe(true);
  });

  it('has a schema of the columns of its CSV', () => {
    const { fields } = readJson<{ fields: { name: string }[] }>(join(folder, 'data', name, 'schema.json'));
    expect(fields.map((field) => field.name)).toEqual(Object.keys(rows[0] ?? {}));
  });

  it('has a feed whose items are records that answer', () => {
    const links = [...read('rss.xml').matchAll(/<item>.*?<link>([^<]*)<\/link>/gsu)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(answers(link), link).toBe(true);
  });
});

it('no page of records has more than a hundred', () => {
  for (const { address, elements } of pages.filter((page) => /\/page\//u.test(page.address)))
    expect(elements.filter((element) => attribute(element, 'scope') === 'row').length, address).toBeLessThanOrEqual(
      100,
    );
});

it('every state of a record is seen in the sample', () => {
  const states = (name: string) =>
    parse(readFileSync(join(folder, 'data', name, `${name}.csv`), 'utf8'), { bom: true, columns: true }) as {
      [column: string]: string;
    }[];
  expect(new Set(states('penalties').map((row) => row['_state']))).toEqual(new Set(['公示中', '已撤下', '公示期满']));
  expect(states('licences').some((row) => Number(row['_late_working_days']) > 0)).toBe(true);
});
