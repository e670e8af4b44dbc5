import { column } from '../../domain/dataset/column.ts';
import type { DatasetRow } from '../../domain/dataset/dataset.ts';
import type { DatasetKind, Finding, Mark, SummaryTable, Table } from '../../domain/dataset/dataset-kind.ts';
import { changeInPercent, decimal } from '../../domain/dataset/decimal.ts';
import { addDays, daysBetween, type PlainDate } from '../../domain/plain-date.ts';
import { datesInOrder, equation, groupBy, noFutureDates } from '../row-rules.ts';

const STAGES = ['预算', '决算'] as const;
/** 预算法 14: within 20 days of the approval. */
const PUBLICATION_DAYS = 20;
const amount = (name: string, title: string, required = true) =>
  column(name, title, 'number', { required, minimum: '0', unit: '万元' });

/** 财政预决算和“三公”经费: departments by years; changes from year to year are computed, never typed. */
export const budgets: DatasetKind = {
  name: 'budgets',
  columns: [
    column('year', '年度', 'year', { required: true, synonyms: ['年份'] }),
    column('department', '部门', 'string', { required: true, synonyms: ['单位', '部门名称'] }),
    column('stage', '预算或决算', 'string', { required: true, enum: STAGES }),
    amount('revenue', '收入总计'),
    amount('expenditure', '支出总计'),
    amount('basic', '基本支出'),
    amount('project', '项目支出'),
    amount('three_public', '“三公”经费合计'),
    amount('abroad', '因公出国（境）费'),
    amount('vehicles', '公务用车购置及运行费'),
    amount('vehicle_purchase', '公务用车购置费'),
    amount('vehicle_running', '公务用车运行费'),
    amount('reception', '公务接待费'),
    column('explanation', '增减说明', 'string', { maxLength: 2000 }),
    column('approved_on', '批复日期', 'date', { required: true }),
    column('published_on', '公开日期', 'date', { required: true }),
  ],
  roles: {
    key: ['year', 'department', 'stage'],
    title: ['department'],
    date: 'year',
    agency: 'department',
    main: ['department', 'year', 'stage', 'revenue', 'expenditure', 'three_public', 'published_on'],
    published: 'published_on',
    withdrawal: null,
    notice: [],
  },
  rules: (table) => [
    ...noFutureDates(table, ['approved_on', 'published_on']),
    ...datesInOrder(table, ['approved_on', 'published_on']),
    ...equation(table, ['abroad', 'vehicles', 'reception'], ['three_public']),
    ...equation(table, ['vehicle_purchase', 'vehicle_running'], ['vehicles']),
    ...equation(table, ['basic', 'project'], ['expenditure']),
    ...unexplained(table),
  ],
  marks: (row, { read }): readonly Mark[] => {
    const [approved, published] = [read(row, 'approved_on'), read(row, 'published_on')] as (PlainDate | null)[];
    if (!approved || !published) return [];
    const due = addDays(approved, PUBLICATION_DAYS);
    return published > due
      ? [{ text: 'late-days', values: { days: daysBetween(due, published), due }, tone: 'warn' }]
      : [];
  },
  summary: (table) => STAGES.flatMap((stage) => threePublic(table, stage)),
};

/** Departments × years with the change from the year before. */
function threePublic({ shown, read }: Table, stage: string): readonly SummaryTable[] {
  const rows = shown.filter((row) => read(row, 'stage') === stage);
  const years = [...groupBy(rows, read, 'year').keys()].sort();
  if (rows.length === 0) return [];
  return [
    {
      caption: stage === '预算' ? 'threePublicBudget' : 'threePublicAccounts',
      headings: ['department', ...years.flatMap((year, index) => (index === 0 ? [year] : [year, 'change']))],
      rows: [...groupBy(rows, read, 'department')].map(([department, own]) => [
        department,
        ...years.flatMap((year, index) => {
          const cell = (of: string | undefined) => cellOf(own, read, of);
          const value = cell(year);
          if (index === 0) return [value ?? '—'];
          const before = cell(years[index - 1]);
          const change = value === null || before === null ? null : changeInPercent(decimal(before), decimal(value));
          return [value ?? '—', change === null ? '—' : `${change}%`];
        }),
      ]),
    },
  ];
}

function cellOf(rows: readonly DatasetRow[], read: Table['read'], year: string | undefined): string | null {
  const row = rows.find((each) => read(each, 'year') === year);
  return row ? read(row, 'three_public') : null;
}

/** An increase of the three public expenses is explained (零增长). */
function unexplained({ dataset, read }: Table): readonly Finding[] {
  const values = new Map(
    dataset.rows.map((row) => [keyOf(read, row, Number(read(row, 'year'))), read(row, 'three_public')]),
  );
  return dataset.rows.flatMap((row): Finding[] => {
    const now = read(row, 'three_public');
    const before = values.get(keyOf(read, row, Number(read(row, 'year')) - 1)) ?? null;
    if (now === null || before === null || read(row, 'explanation') !== null) return [];
    const change = changeInPercent(decimal(before), decimal(now)) ?? '+100';
    if (!change.startsWith('+') || decimal(now).digits === 0n) return [];
    return [
      { rule: 'dataset-increase-unexplained', row, column: 'explanation', values: { found: now, before, change } },
    ];
  });
}

function keyOf(read: Table['read'], row: DatasetRow, year: number): string {
  return `${read(row, 'department')} ${read(row, 'stage')} ${year}`;
}
