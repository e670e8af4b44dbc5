import { column } from '../../domain/dataset/column.ts';
import type { DatasetRow } from '../../domain/dataset/dataset.ts';
import type { DatasetKind, Table } from '../../domain/dataset/dataset-kind.ts';
import { percentage } from '../../domain/dataset/decimal.ts';
import { blankWhere, datesInOrder, groupBy, noFutureDates, requiredWhere } from '../row-rules.ts';

const GRADES = ['一般', '较大', '重大'] as const;
const RESULTS = ['胜诉', '败诉', '部分败诉', '撤诉', '调解', '其他', '审理中'] as const;
const PERFORMED = ['已履行', '履行中', '未履行', '无需履行'] as const;
const lost = (row: DatasetRow, read: Table['read']) => ['败诉', '部分败诉'].includes(read(row, 'result') ?? '');
const closed = (row: DatasetRow, read: Table['read']) => read(row, 'result') !== '审理中';

/** 行政应诉: cases by grade, presence of the responsible person, outcomes; rates with the denominator printed. */
export const litigation: DatasetKind = {
  name: 'litigation',
  columns: [
    column('case_no', '案号', 'string', { required: true, identifier: true }),
    column('agency', '应诉单位', 'string', { required: true }),
    column('grade', '案件等级', 'string', { required: true, enum: GRADES }),
    column('cause', '案由', 'string', { required: true }),
    column('level', '审级', 'string', { required: true, enum: ['一审', '二审', '再审'] }),
    column('filed_on', '立案日期', 'date', { required: true }),
    column('head_attended', '负责人出庭', 'boolean', { required: true }),
    column('result', '裁判结果', 'string', { required: true, enum: RESULTS }),
    column('closed_on', '审结日期', 'date'),
    column('loss_reason', '败诉原因', 'string', { maxLength: 2000 }),
    column('performed', '生效裁判履行情况', 'string', { enum: PERFORMED }),
  ],
  roles: {
    key: ['case_no'],
    title: ['case_no'],
    date: 'filed_on',
    agency: 'agency',
    main: ['case_no', 'agency', 'cause', 'level', 'head_attended', 'result', 'closed_on'],
    published: null,
    withdrawal: null,
    notice: [],
  },
  rules: (table) => [
    ...noFutureDates(table, ['filed_on', 'closed_on']),
    ...datesInOrder(table, ['filed_on', 'closed_on']),
    ...requiredWhere(table, 'closed_on', closed, '案件已经审结'),
    ...blankWhere(table, 'closed_on', (row, read) => !closed(row, read), '案件还在审理'),
    ...requiredWhere(table, 'loss_reason', lost, '裁判结果为败诉'),
    ...requiredWhere(table, 'performed', lost, '裁判结果为败诉'),
    ...blankWhere(table, 'loss_reason', (row, read) => !lost(row, read), '裁判结果不是败诉'),
  ],
  figures: (table) => {
    const done = table.shown.filter((row) => closed(row, table.read));
    return [
      { label: 'casesClosed', value: 'count', values: { count: done.length } },
      ...share('lossRate', done.filter((row) => lost(row, table.read)).length, done.length),
      ...share('attendance', done.filter((row) => table.read(row, 'head_attended') === 'true').length, done.length),
    ];
  },
  summary: (table) => {
    const years = groupBy(
      table.shown.filter((row) => closed(row, table.read)),
      (row) => table.read(row, 'closed_on')?.slice(0, 4) ?? null,
      'closed_on',
    );
    return years.size === 0
      ? []
      : [
          {
            caption: 'litigationByYear',
            headings: ['year', 'closed', 'lost', 'lossRate', 'attended', 'attendance'],
            rows: [...years]
              .sort(([a], [b]) => (a < b ? 1 : -1))
              .map(([year, rows]) => {
                const losses = rows.filter((row) => lost(row, table.read)).length;
                const attended = rows.filter((row) => table.read(row, 'head_attended') === 'true').length;
                return [year, ...numbers(rows.length, losses), ...numbers(rows.length, attended).slice(1)];
              }),
          },
        ];
  },
};

function numbers(whole: number, part: number): readonly string[] {
  return [String(whole), String(part), `${part}/${whole}=${rate(part, whole) ?? '—'}%`];
}

function share(label: string, part: number, whole: number) {
  const found = rate(part, whole);
  return found === null ? [] : [{ label, value: 'share', values: { rate: found, part, whole } }];
}

function rate(part: number, whole: number): string | null {
  return percentage({ digits: BigInt(part), scale: 0 }, { digits: BigInt(whole), scale: 0 });
}
