import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind, Finding, Table } from '../../domain/dataset/dataset-kind.ts';
import { add, decimal, percentage } from '../../domain/dataset/decimal.ts';
import { equation, total } from '../row-rules.ts';

const count = (name: string, title: string, synonyms: readonly string[] = []) =>
  column(name, title, 'integer', { required: true, minimum: '0', unit: '件', synonyms });

/** 行政复议 by year: 旧存 + 新收 = 审结 + 未结, and the outcomes add up to what was closed. */
export const reviews: DatasetKind = {
  name: 'reviews',
  columns: [
    column('year', '年份', 'year', { required: true, synonyms: ['年度'] }),
    column('agency', '复议机关', 'string', { required: true }),
    count('applied', '申请'),
    count('carried', '旧存', ['上年结转']),
    count('accepted', '新收', ['受理']),
    count('closed', '审结'),
    count('pending', '未结', ['结转下年']),
    count('upheld', '维持'),
    count('reversed', '撤销、变更、确认违法或者责令履行'),
    count('dismissed', '驳回'),
    count('settled', '调解、撤回终止'),
    count('other', '其他'),
    column('note', '备注', 'string'),
  ],
  roles: {
    key: ['year', 'agency'],
    title: ['agency'],
    date: 'year',
    agency: 'agency',
    main: ['year', 'agency', 'applied', 'carried', 'accepted', 'closed', 'pending', 'upheld', 'reversed'],
    published: null,
    withdrawal: null,
    notice: [],
  },
  rules: (table) => [
    ...equation(table, ['carried', 'accepted'], ['closed', 'pending']),
    ...equation(table, ['upheld', 'reversed', 'dismissed', 'settled', 'other'], ['closed']),
    ...carriedOver(table),
  ],
  figures: ({ shown, read }) => {
    const closed = total(shown, read, 'closed');
    const all = add(total(shown, read, 'carried'), total(shown, read, 'accepted'));
    const newest = [...shown].sort((a, b) => ((read(a, 'year') ?? '') < (read(b, 'year') ?? '') ? 1 : -1))[0];
    if (!newest) return [];
    const rate = percentage(
      decimal(read(newest, 'closed') ?? '0'),
      add(decimal(read(newest, 'carried') ?? '0'), decimal(read(newest, 'accepted') ?? '0')),
    );
    const whole = Number(read(newest, 'carried')) + Number(read(newest, 'accepted'));
    return [
      { label: 'closedAll', value: 'ofWhole', values: { part: String(closed.digits), whole: String(all.digits) } },
      ...(rate === null
        ? []
        : [{ label: 'closingRate', value: 'share', values: { rate, part: Number(read(newest, 'closed')), whole } }]),
    ];
  },
};

/** What was pending at the end of a year is what the next year begins with, for the same organ. */
function carriedOver({ dataset, read }: Table): readonly Finding[] {
  const pending = new Map(
    dataset.rows.map((row) => [`${read(row, 'agency')} ${read(row, 'year')}`, read(row, 'pending')]),
  );
  return dataset.rows.flatMap((row): Finding[] => {
    const year = Number(read(row, 'year'));
    const before = pending.get(`${read(row, 'agency')} ${year - 1}`) ?? null;
    const carried = read(row, 'carried');
    return before === null || carried === null || before === carried
      ? []
      : [{ rule: 'dataset-carried-over', row, column: 'carried', values: { found: carried, year: year - 1, before } }];
  });
}
