import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind } from '../../domain/dataset/dataset-kind.ts';
import { datesInOrder, groupBy, requiredWhere } from '../row-rules.ts';

/** 行政事业性收费: item, standard and basis; suspended items stay in the list, marked. */
export const fees: DatasetKind = {
  name: 'fees',
  columns: [
    column('code', '项目编码', 'string', { required: true, identifier: true }),
    column('name', '收费项目', 'string', { required: true }),
    column('agency', '执收单位', 'string', { required: true }),
    column('payer', '收费对象', 'string', { required: true }),
    column('standard', '收费标准', 'string', { required: true, maxLength: 2000 }),
    column('basis', '收费依据', 'string', { required: true, maxLength: 2000 }),
    column('management', '资金管理方式', 'string', {
      enum: ['缴入地方国库', '缴入中央和地方国库', '缴入地方财政专户'],
    }),
    column('status', '执行情况', 'string', { required: true, enum: ['正常征收', '停征', '免征', '取消'] }),
    column('valid_from', '执行起始日期', 'date', { required: true }),
    column('valid_until', '执行终止日期', 'date'),
    column('phone', '投诉电话', 'string', { required: true, phone: true }),
  ],
  roles: {
    key: ['code'],
    title: ['name'],
    date: null,
    agency: 'agency',
    main: ['code', 'name', 'agency', 'standard', 'basis', 'status'],
    published: null,
    withdrawal: null,
    notice: [],
  },
  rules: (table) => [
    ...datesInOrder(table, ['valid_from', 'valid_until']),
    ...requiredWhere(
      table,
      'valid_until',
      (row, read) => ['停征', '取消'].includes(read(row, 'status') ?? ''),
      '执行情况为停征或者取消',
    ),
  ],
  figures: ({ shown, read }) =>
    [...groupBy(shown, read, 'status')].map(([label, rows]) => ({
      label,
      value: 'count',
      values: { count: rows.length },
    })),
};
