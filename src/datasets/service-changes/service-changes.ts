import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind } from '../../domain/dataset/dataset-kind.ts';
import { groupBy, noFutureDates, requiredWhere } from '../row-rules.ts';

const CHANGES = ['取消', '下放', '承接', '简化', '规范', '整合', '新增', '委托'] as const;

/** 简政放权: items that were cancelled, handed down or made simpler, with who handles them since. */
export const serviceChanges: DatasetKind = {
  name: 'service-changes',
  columns: [
    column('code', '编号', 'string', { required: true, identifier: true }),
    column('item', '事项名称', 'string', { required: true, maxLength: 200 }),
    column('change', '变动类型', 'string', { required: true, enum: CHANGES }),
    column('changed_on', '变动日期', 'date', { required: true }),
    column('basis', '变动依据', 'string', { required: true }),
    column('former_agency', '原办理机构', 'string'),
    column('agency', '现办理机构', 'string'),
    column('conditions', '办理条件', 'string'),
    column('procedure', '办理流程', 'string'),
    column('time_limit', '办理时限', 'string'),
    column('note', '变动内容和后续监管', 'string', { required: true, maxLength: 2000 }),
    column('published_on', '公开日期', 'date'),
  ],
  roles: {
    key: ['code'],
    title: ['item'],
    date: 'changed_on',
    agency: 'agency',
    main: ['code', 'item', 'change', 'changed_on', 'former_agency', 'agency', 'basis'],
    published: 'published_on',
    withdrawal: null,
    notice: [],
  },
  rules: (table) => [
    ...noFutureDates(table, ['published_on']),
    ...requiredWhere(table, 'agency', (row, read) => read(row, 'change') !== '取消', '事项没有取消'),
    ...requiredWhere(
      table,
      'former_agency',
      (row, read) => ['取消', '下放', '承接', '委托'].includes(read(row, 'change') ?? ''),
      '变动类型为取消、下放、承接或者委托',
    ),
    ...requiredWhere(
      table,
      'time_limit',
      (row, read) => ['下放', '承接', '简化'].includes(read(row, 'change') ?? ''),
      '变动类型为下放、承接或者简化',
    ),
  ],
  figures: ({ shown, read }) =>
    [...groupBy(shown, read, 'change')].map(([label, rows]) => ({
      label,
      value: 'count',
      values: { count: rows.length },
    })),
};
