import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shortfalls, sumTables } from './aggregate.ts';
import { carryOverBreaks, inForceBreaks } from './carry-over.ts';
import { reportDueDate } from './due-date.ts';
import { formOfYear, outcomeRows, TABLE_KEYS, type TableKey, tableRows } from './form.ts';
import { FORM_2019 } from './form-2019.ts';
import { FORM_2021 } from './form-2021.ts';
import { headingFaults, numberedHeading, REPORT_HEADINGS } from './headings.ts';
import { equationInWords, imbalances } from './identities.ts';
import { readTable } from './read-table.ts';
import { type SampleRows, tablesFrom, WORKED_EXAMPLE, withCell } from './samples.ts';
import { completeTable, isWhole, readNumber, sum } from './tables.ts';

const FORM_FILE = '../shared/domain/annual-report.yaml';
const EXAMPLE_FILE = '../shared/domain/annual-report.md';

const of = (changes: Partial<{ [table in TableKey]: SampleRows }>) => tablesFrom({ ...WORKED_EXAMPLE, ...changes });
const found = (changes: Partial<{ [table in TableKey]: SampleRows }>) =>
  imbalances(FORM_2021, of(changes)).map(({ id, row, column }) => `${id} ${row} ${column}`);

describe('the form', () => {
  it('has 21 leaf rows of outcomes, 25 rows and 175 cells of requests', () => {
    expect(outcomeRows(FORM_2021)).toHaveLength(21);
    const rows = tableRows(FORM_2021, 'requests');
    expect(rows).toHaveLength(25);
    expect(rows.reduce((cells, { columns }) => cells + columns.length, 0)).toBe(175);
    expect(outcomeRows(FORM_2019)).toHaveLength(19);
  });

  it('is chosen by the year of the report', () => {
    expect([2018, 2019, 2020, 2021, 2026].map((year) => formOfYear(year)?.version ?? null)).toEqual([
      null,
      '2019-60',
      '2019-60',
      '2021-30',
      '2021-30',
    ]);
  });

  it.skipIf(!existsSync(FORM_FILE))('has the keys and labels of annual-report.yaml (needs ../shared)', () => {
    const { report, tables } = parse(readFileSync(FORM_FILE, 'utf8')) as {
      report: { sections: { key: string; heading: string; accepted_variants?: string[] }[] };
      tables: {
        proactive_disclosure: { groups: { heading: string; columns: unknown[]; rows: unknown[] }[] };
        requests: { header_note: string; columns: { key: string; label: string }[]; rows: YamlRow[] };
        remedies: { outcome_columns: { key: string }[]; blocks: { key: string }[] };
      };
    };
    const leaves = (rows: readonly YamlRow[], prefix: string): string[] =>
      rows.flatMap(({ key, label, rows: below }) =>
        below ? leaves(below, key === 'outcomes' ? '' : `${key}.`) : [`${prefix}${key} ${label}`],
      );
    expect(tableRows(FORM_2021, 'requests').map(({ row }) => `${row.key} ${row.label}`)).toEqual(
      leaves(tables.requests.rows, ''),
    );
    expect(FORM_2021.requests.note).toBe(tables.requests.header_note);
    expect(FORM_2021.requests.columns.map(({ key, label }) => ({ key, label }))).toEqual(
      tables.requests.columns.map(({ key, label }) => ({ key, label })),
    );
    expect(FORM_2021.proactiveDisclosure.map(({ heading, columns, rows }) => [heading, columns.length, rows])).toEqual(
      tables.proactive_disclosure.groups.map(({ heading, columns, rows }) => [heading, columns.length, rows]),
    );
    expect(FORM_2021.remedies.columns.map(({ key }) => key)).toEqual(
      tables.remedies.outcome_columns.map(({ key }) => key),
    );
    expect(FORM_2021.remedies.rows.map(({ key }) => key)).toEqual(tables.remedies.blocks.map(({ key }) => key));
    expect(REPORT_HEADINGS).toEqual(
      report.sections.map(({ key, heading, accepted_variants = [] }) => ({
        key,
        heading,
        variants: accepted_variants,
      })),
    );
  });

  it.skipIf(!existsSync(EXAMPLE_FILE))('has the worked example of annual-report.md (needs ../shared)', () => {
    const block = /```yaml\n([\s\S]*?)```/u.exec(readFileSync(EXAMPLE_FILE, 'utf8'))?.[1] ?? '';
    const { requests, remedies } = parse(block) as { [table: string]: { [row: string]: number[] } };
    const texts = (rows: { [row: string]: number[] } = {}) =>
      Object.fromEntries(Object.entries(rows).map(([row, cells]) => [row, cells.map(String)]));
    expect(texts(requests)).toEqual(WORKED_EXAMPLE.requests);
    expect(texts(remedies)).toEqual(WORKED_EXAMPLE.remedies);
  });
});

interface YamlRow {
  readonly key: string;
  readonly label: string;
  readonly rows?: readonly YamlRow[];
}

describe('the worked example', () => {
  it('balances', () => {
    expect(found({})).toEqual([]);
    for (const key of TABLE_KEYS) expect(isWhole(FORM_2021, key, of({})[key])).toBe(true);
  });

  it('finds a sum of outcomes that is wrong', () => {
    const requests = withCell(WORKED_EXAMPLE.requests, 'outcome_total', 0, '12');
    expect(found({ requests })).toEqual([
      'AR01 outcome_total natural_person',
      'AR02 outcome_total natural_person',
      'AR03 outcome_total total',
    ]);
  });

  it('finds an application filed under the wrong applicant, where the totals still agree', () => {
    const moved = withCell(withCell(WORKED_EXAMPLE.requests, 'granted', 0, '4'), 'granted', 5, '1');
    expect(found({ requests: moved })).toEqual([
      'AR02 outcome_total natural_person',
      'AR02 outcome_total other_organization',
    ]);
  });

  it('finds a total of remedies that is wrong', () => {
    expect(found({ remedies: withCell(WORKED_EXAMPLE.remedies, 'litigation_direct', 4, '0') })).toEqual([
      'AR04 litigation_direct total',
    ]);
  });

  it('finds what was not carried over', () => {
    const requests = withCell(WORKED_EXAMPLE.requests, 'carried_over', 0, '0');
    expect(found({ requests })).toEqual(['AR01 outcome_total natural_person', 'AR03 carried_over total']);
  });

  it('says both sides of the equation', () => {
    let requests = withCell(WORKED_EXAMPLE.requests, 'carried_forward', 0, '3');
    requests = withCell(requests, 'carried_forward', 6, '3');
    const [first, second] = imbalances(FORM_2021, of({ requests })).map(equationInWords);
    expect(first).toBe('自然人：本年新收 12 + 上年结转 1 = 13，总计 11 + 结转下年度 3 = 14，差 1');
    expect(second).toBe('总计：本年新收 17 + 上年结转 1 = 18，总计 16 + 结转下年度 3 = 19，差 1');
  });

  it('computes the sums that are left out', () => {
    const { outcome_total: _sum, ...rows } = WORKED_EXAMPLE.requests;
    const bare = Object.fromEntries(Object.entries(rows).map(([row, cells]) => [row, cells.slice(0, 6)]));
    expect(of({ requests: bare }).requests).toEqual(of({}).requests);
  });

  it.each(
    Object.entries(WORKED_EXAMPLE.requests).flatMap(([row, cells]) => cells.map((_cell, at) => [row, at] as const)),
  )('does not take a blank %s [%i] for zero', (row, at) => {
    const tables = of({ requests: withCell(WORKED_EXAMPLE.requests, row, at, '') });
    expect(isWhole(FORM_2021, 'requests', tables.requests)).toBe(false);
    expect(Object.values(tables.requests?.[row] ?? {})[at]).toBe('');
  });
});

describe('any table', () => {
  const leaves = tableRows(FORM_2021, 'requests')
    .map(({ row }) => row.key)
    .filter((key) => key !== 'outcome_total' && key !== 'carried_forward' && key !== 'new_requests');
  const numbers = fc.array(fc.nat(500), { minLength: leaves.length * 6, maxLength: leaves.length * 6 });

  /** Leaf cells at random; what was received is made to balance. */
  const balanced = numbers.chain((cells) =>
    fc.array(fc.nat(300), { minLength: 6, maxLength: 6 }).map((forward) => {
      const rows: { [row: string]: string[] } = {};
      for (const [at, row] of leaves.entries()) rows[row] = cells.slice(at * 6, at * 6 + 6).map(String);
      const outcomes = outcomeRows(FORM_2021).map(({ key }) => key);
      const sums = forward.map((left, column) =>
        sum([left, ...outcomes.map((row) => Number(rows[row]?.[column] ?? 0))]),
      );
      const carried = sums.map((total) => Math.floor(total / 3));
      rows['carried_over'] = carried.map(String);
      rows['new_requests'] = sums.map((total, at) => String(total - (carried[at] ?? 0)));
      rows['carried_forward'] = forward.map(String);
      return rows as SampleRows;
    }),
  );

  it('of leaf cells that balance gives no problem', () => {
    fc.assert(
      fc.property(balanced, (requests) => {
        expect(found({ requests })).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('shows every change of a single cell', () => {
    const columns = FORM_2021.requests.columns.map(({ key }) => key);
    fc.assert(
      fc.property(balanced, fc.nat(24), fc.nat(6), fc.integer({ min: 1, max: 9 }), (requests, row, column, more) => {
        const table = of({ requests }).requests ?? {};
        const key = tableRows(FORM_2021, 'requests')[row]?.row.key ?? '';
        const name = columns[column] ?? '';
        const cell = table[key]?.[name];
        const changed = { ...table, [key]: { ...table[key], [name]: (typeof cell === 'number' ? cell : 0) + more } };
        const tables = { ...of({}), requests: changed };
        expect(imbalances(FORM_2021, tables).length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it('is read again from the cells of its own rows', () => {
    fc.assert(
      fc.property(balanced, (requests) => {
        const text = Object.entries(requests)
          .map(([row, cells]) => [row, ...cells].join('\t'))
          .join('\n');
        const read = readTable('requests', text);
        expect(read.faults).toEqual([]);
        expect(completeTable(FORM_2021, 'requests', read.written)).toEqual(of({ requests }).requests);
      }),
      { numRuns: 20 },
    );
  });
});

describe('numbers', () => {
  it.each(['0', '7', '1,234', '12,345,678'])('reads %s', (text) => expect(readNumber(text)).not.toBeNull());
  it.each(['', '-', '/', '１２', '012', '1.0', '1e3', '-1', '+1', '1,23', '12 件', '约5'])('refuses %s', (text) =>
    expect(readNumber(text)).toBeNull(),
  );
  it('reads money and changes', () => {
    expect(readNumber('1,234.50', 'money')).toBe(1234.5);
    expect(readNumber('-1', 'money')).toBeNull();
    expect(readNumber('-12', 'change')).toBe(-12);
  });
  it('adds money without the dust of fractions', () => expect(sum([0.1, 0.2])).toBe(0.3));
});

describe('from year to year', () => {
  it('carries over column by column', () => {
    const one = withCell(withCell(WORKED_EXAMPLE.requests, 'carried_forward', 0, '1'), 'carried_forward', 6, '1');
    const before = of({ requests: one });
    expect(carryOverBreaks(FORM_2021, of({}), before)).toEqual([]);
    const breaks = carryOverBreaks(FORM_2021, of({}), of({}));
    expect(breaks).toEqual([
      { id: 'AR05', row: 'carried_over', column: 'natural_person', where: '自然人', now: 1, before: 2 },
    ]);
  });

  it('adds what was issued and takes off what was repealed', () => {
    const last = (inForce: string) =>
      of({ proactiveDisclosure: withCell(WORKED_EXAMPLE.proactiveDisclosure, 'normative_documents', 2, inForce) });
    expect(inForceBreaks(FORM_2021, of({}), last('19'))).toEqual([]);
    expect(inForceBreaks(FORM_2021, of({}), last('20'))).toMatchObject([{ id: 'AR06', now: 21, before: 20 }]);
  });

  it('is due by 31 January, for governments by 31 March', () => {
    expect(reportDueDate('department', 2025)).toBe('2026-01-31');
    expect(reportDueDate('township', 2025)).toBe('2026-01-31');
    expect(reportDueDate('government', 2025)).toBe('2026-03-31');
    expect(reportDueDate(null, 2025)).toBe('2026-01-31');
  });
});

describe('a report that gathers others', () => {
  const parts = [
    { name: '甲局', tables: of({}) },
    { name: '乙局', tables: of({}) },
  ];
  it('is at least their sum', () => {
    expect(shortfalls(FORM_2021, sumTables(FORM_2021, [of({}), of({})]), parts)).toEqual([]);
    expect(shortfalls(FORM_2021, sumTables(FORM_2021, [of({}), of({}), of({})]), parts)).toEqual([]);
  });

  it('names the cell and the parts', () => {
    const [first] = shortfalls(FORM_2021, of({}), parts);
    expect(first).toMatchObject({ table: 'proactiveDisclosure', row: 'normative_documents', column: 'issued' });
    expect(first).toMatchObject({ stated: 3, partsTotal: 6, parts: [{ name: '甲局', value: 3 }, { value: 3 }] });
  });
});

describe('the six headings', () => {
  const six = REPORT_HEADINGS.map((_heading, at) => numberedHeading(at));
  it('pass in their order, with accepted variants and further headings between', () => {
    expect(headingFaults(six)).toEqual([]);
    expect(
      headingFaults([
        ...six.slice(0, 3),
        '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        ...six.slice(4),
        '附件',
      ]),
    ).toEqual([]);
  });
  it('are missed, doubled and misplaced', () => {
    expect(headingFaults(six.slice(0, 5))).toEqual([{ fault: 'missing', heading: '六、其他需要报告的事项', at: null }]);
    expect(headingFaults([...six, '一、总体情况'])).toEqual([{ fault: 'twice', heading: '一、总体情况', at: 6 }]);
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = six;
    expect(headingFaults([a, b, c, e, d, f])).toMatchObject([{ fault: 'order' }]);
  });
});
