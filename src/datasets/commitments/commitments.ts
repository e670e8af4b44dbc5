import { column } from '../../domain/dataset/column.ts';
import type { DatasetRow } from '../../domain/dataset/dataset.ts';
import type { DatasetKind, Mark, Table } from '../../domain/dataset/dataset-kind.ts';
import { percentage } from '../../domain/dataset/decimal.ts';
import { blankWhere, groupBy, noFutureDates, requiredWhere } from '../row-rules.ts';

const RESULTS = ['进行中', '已兑现', '部分兑现', '未兑现'] as const;

/** 承诺践诺: what was promised, by when, and what came of it; the rate of each agency. */
export const commitments: DatasetKind = {
  name: 'commitments',
  columns: [
    column('code', '编号', 'string', { required: true, identifier: true }),
    column('agency', '承诺单位', 'string', { required: true }),
    column('matter', '承诺事项', 'string', { required: true, maxLength: 200 }),
    column('promise', '承诺内容', 'string', { required: true, maxLength: 2000 }),
    column('promised_on', '承诺日期', 'date', { required: true }),
    column('due', '承诺期限', 'date', { required: true }),
    column('safeguard', '保障措施', 'string'),
    column('result', '践诺情况', 'string', { required: true, enum: RESULTS }),
    column('fulfilled_on', '兑现日期', 'date'),
    column('evidence', '佐证材料', 'string'),
    column('reason', '未兑现原因和后续措施', 'string'),
    column('published_on', '公开日期', 'date'),
  ],
  roles: {
    key: ['code'],
    title: ['matter'],
    date: 'due',
    agency: 'agency',
    main: ['code', 'agency', 'matter', 'promise', 'due', 'result', 'fulfilled_on'],
    published: 'published_on',
    withdrawal: null,
    notice: [],
  },
  rules: (table) => [
    ...noFutureDates(table, ['promised_on', 'fulfilled_on', 'published_on']),
    ...requiredWhere(table, 'fulfilled_on', (row, read) => read(row, 'result') === '已兑现', '践诺情况为已兑现'),
    ...requiredWhere(table, 'evidence', (row, read) => read(row, 'result') === '已兑现', '践诺情况为已兑现'),
    ...requiredWhere(
      table,
      'reason',
      (row, read) => ['部分兑现', '未兑现'].includes(read(row, 'result') ?? ''),
      '承诺没有全部兑现',
    ),
    ...blankWhere(
      table,
      'fulfilled_on',
      (row, read) => ['进行中', '未兑现'].includes(read(row, 'result') ?? ''),
      '践诺情况为进行中或者未兑现',
    ),
  ],
  marks: (row, table): readonly Mark[] => {
    if (isOverdue(row, table))
      return [{ text: 'overdue', values: { due: table.read(row, 'due') ?? '' }, tone: 'warn' }];
    const fulfilled = table.read(row, 'fulfilled_on');
    const late = fulfilled !== null && fulfilled > (table.read(row, 'due') ?? '');
    return late ? [{ text: 'fulfilled-late', values: {}, tone: 'warn' }] : [];
  },
  figures: (table) => [rateOf('fulfilmentRate', table.shown, table)].flat(),
  summary: (table) => {
    const groups = [...groupBy(table.shown, table.read, 'agency')];
    return groups.length === 0
      ? []
      : [
          {
            caption: 'commitmentsByAgency',
            headings: ['agency', 'promised', 'dueSoFar', 'fulfilled', 'rate'],
            rows: groups.map(([agency, rows]) => {
              const { due, fulfilled, rate } = reckon(rows, table);
              return [agency, String(rows.length), String(due), String(fulfilled), rate === null ? '—' : `${rate}%`];
            }),
          },
        ];
  },
};

function isOverdue(row: DatasetRow, { read, today }: Table): boolean {
  return read(row, 'result') === '进行中' && (read(row, 'due') ?? '') < today;
}

/** Of what has fallen due (or was fulfilled before): the share that was fulfilled wholly. */
function reckon(rows: readonly DatasetRow[], { read, today }: Table) {
  const due = rows.filter((row) => (read(row, 'due') ?? '') < today || read(row, 'result') !== '进行中').length;
  const fulfilled = rows.filter((row) => read(row, 'result') === '已兑现').length;
  const rate = percentage({ digits: BigInt(fulfilled), scale: 0 }, { digits: BigInt(due), scale: 0 });
  return { due, fulfilled, rate };
}

function rateOf(label: string, rows: readonly DatasetRow[], table: Table) {
  const { due, fulfilled, rate } = reckon(rows, table);
  return rate === null ? [] : [{ label, value: 'share', values: { rate, part: fulfilled, whole: due } }];
}
