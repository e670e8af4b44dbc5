import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind, Mark } from '../../domain/dataset/dataset-kind.ts';
import { percentage } from '../../domain/dataset/decimal.ts';
import { blankWhere, noFutureDates, requiredWhere } from '../row-rules.ts';

/** 整改承诺: problem, measure, unit, date, done or not. */
export const rectifications: DatasetKind = {
  name: 'rectifications',
  columns: [
    column('code', '编号', 'string', { required: true, identifier: true }),
    column('source', '问题来源', 'string', { required: true }),
    column('problem', '问题', 'string', { required: true, maxLength: 2000 }),
    column('measure', '整改措施', 'string', { required: true, maxLength: 2000 }),
    column('unit', '责任单位', 'string', { required: true }),
    column('promised_on', '承诺日期', 'date', { required: true }),
    column('due', '整改期限', 'date', { required: true }),
    column('status', '整改状态', 'string', { required: true, enum: ['整改中', '已完成', '长期坚持'] }),
    column('done_on', '完成日期', 'date'),
    column('outcome', '整改结果', 'string', { maxLength: 2000 }),
  ],
  roles: {
    key: ['code'],
    title: ['problem'],
    date: 'promised_on',
    agency: 'unit',
    main: ['code', 'problem', 'measure', 'unit', 'due', 'status', 'done_on'],
    published: null,
    withdrawal: null,
    notice: [],
  },
  rules: (table) => [
    ...noFutureDates(table, ['promised_on', 'done_on']),
    ...requiredWhere(table, 'done_on', (row, read) => read(row, 'status') === '已完成', '整改状态为已完成'),
    ...requiredWhere(table, 'outcome', (row, read) => read(row, 'status') === '已完成', '整改状态为已完成'),
    ...blankWhere(table, 'done_on', (row, read) => read(row, 'status') !== '已完成', '整改还没有完成'),
  ],
  marks: (row, { read, today }): readonly Mark[] => {
    const due = read(row, 'due') ?? '';
    if (read(row, 'status') === '整改中' && due < today) return [{ text: 'overdue', values: { due }, tone: 'warn' }];
    const done = read(row, 'done_on');
    return done !== null && done > due ? [{ text: 'done-late', values: { due }, tone: 'warn' }] : [];
  },
  figures: ({ shown, read }) => {
    const done = shown.filter((row) => read(row, 'status') === '已完成').length;
    const rate = percentage({ digits: BigInt(done), scale: 0 }, { digits: BigInt(shown.length), scale: 0 });
    return rate === null
      ? []
      : [{ label: 'doneRate', value: 'share', values: { rate, part: done, whole: shown.length } }];
  },
};
