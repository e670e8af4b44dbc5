import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind } from '../../domain/dataset/dataset-kind.ts';
import { CREDIT_CODE } from '../credit-code.ts';
import { datesInOrder, groupBy, noFutureDates, requiredWhere } from '../row-rules.ts';

const RESULTS = [
  '未发现问题',
  '发现问题已责令改正',
  '未按规定公示信息',
  '通过登记的住所无法联系',
  '不配合检查情节严重',
  '发现违法线索移交处理',
] as const;

/** 双随机、一公开: each inspection of one object under a plan, its result and what followed. */
export const inspections: DatasetKind = {
  name: 'inspections',
  columns: [
    column('code', '检查编号', 'string', { required: true, identifier: true }),
    column('plan', '抽查计划', 'string', { required: true }),
    column('matter', '抽查事项', 'string', { required: true }),
    column('basis', '检查依据', 'string', { required: true }),
    column('agency', '检查机关', 'string', { required: true }),
    column('joint', '联合检查机关', 'string'),
    column('object', '检查对象', 'string', { required: true }),
    column('object_uscc', '统一社会信用代码', 'string', CREDIT_CODE),
    column('inspected_on', '检查日期', 'date', { required: true }),
    column('result', '检查结果', 'string', { required: true, enum: RESULTS }),
    column('follow_up', '后续处理', 'string', { maxLength: 2000 }),
    column('published_on', '公开日期', 'date', { required: true }),
  ],
  roles: {
    key: ['code'],
    title: ['object'],
    date: 'inspected_on',
    agency: 'agency',
    main: ['code', 'matter', 'object', 'agency', 'inspected_on', 'result', 'published_on'],
    published: 'published_on',
    withdrawal: null,
    notice: [],
  },
  deadline: { from: 'inspected_on', workingDays: 20 },
  rules: (table) => [
    ...noFutureDates(table, ['inspected_on', 'published_on']),
    ...datesInOrder(table, ['inspected_on', 'published_on']),
    ...requiredWhere(table, 'follow_up', (row, read) => read(row, 'result') !== '未发现问题', '检查发现了问题'),
  ],
  figures: ({ shown, read }) =>
    [...groupBy(shown, read, 'result')].map(([label, rows]) => ({
      label,
      value: 'share',
      values: share(rows.length, shown.length),
    })),
};

function share(part: number, whole: number) {
  return { rate: (Math.round((part * 1000) / whole) / 10).toFixed(1), part, whole };
}
