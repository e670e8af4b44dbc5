import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind, Finding, Mark, Table } from '../../domain/dataset/dataset-kind.ts';
import { compare, decimal } from '../../domain/dataset/decimal.ts';
import { datesInOrder, groupBy, noFutureDates, requiredWhere } from '../row-rules.ts';

const STAGES = ['前期', '已批准', '招标中', '在建', '已竣工', '已验收', '停建'] as const;
const after = (stage: string | null, from: (typeof STAGES)[number]) =>
  stage !== '停建' && STAGES.indexOf((stage ?? '') as (typeof STAGES)[number]) >= STAGES.indexOf(from);

/** 重大建设项目: from approval to completion. */
export const projects: DatasetKind = {
  name: 'projects',
  columns: [
    column('code', '项目代码', 'string', { required: true, identifier: true }),
    column('name', '项目名称', 'string', { required: true }),
    column('agency', '责任单位', 'string', { required: true }),
    column('owner', '建设单位', 'string', { required: true }),
    column('site', '建设地点', 'string', { required: true }),
    column('scale', '建设规模和内容', 'string', { required: true, maxLength: 4000 }),
    column('investment', '总投资', 'number', { required: true, minimum: '0', unit: '万元' }),
    column('invested', '累计完成投资', 'number', { minimum: '0', unit: '万元' }),
    column('stage', '当前阶段', 'string', { required: true, enum: STAGES }),
    column('approval_no', '批准文号', 'string', { identifier: true }),
    column('approved_on', '批准日期', 'date'),
    column('tendered_on', '招标日期', 'date'),
    column('started_on', '开工日期', 'date'),
    column('due', '计划竣工日期', 'date'),
    column('completed_on', '竣工日期', 'date'),
    column('accepted_on', '验收日期', 'date'),
    column('progress', '进展情况', 'string', { required: true, maxLength: 2000 }),
    column('updated_on', '更新日期', 'date', { required: true }),
  ],
  roles: {
    key: ['code'],
    title: ['name'],
    date: 'updated_on',
    agency: 'agency',
    main: ['code', 'name', 'agency', 'investment', 'invested', 'stage', 'progress', 'updated_on'],
    published: 'updated_on',
    withdrawal: null,
    notice: [],
  },
  rules: (table) => [
    ...noFutureDates(table, ['approved_on', 'tendered_on', 'started_on', 'completed_on', 'accepted_on', 'updated_on']),
    ...datesInOrder(table, ['approved_on', 'tendered_on', 'started_on', 'completed_on', 'accepted_on']),
    ...requiredWhere(table, 'approval_no', (row, read) => after(read(row, 'stage'), '已批准'), '项目已经批准'),
    ...requiredWhere(table, 'approved_on', (row, read) => after(read(row, 'stage'), '已批准'), '项目已经批准'),
    ...requiredWhere(table, 'started_on', (row, read) => after(read(row, 'stage'), '在建'), '项目已经开工'),
    ...requiredWhere(table, 'due', (row, read) => read(row, 'stage') === '在建', '项目在建'),
    ...requiredWhere(table, 'completed_on', (row, read) => after(read(row, 'stage'), '已竣工'), '项目已经竣工'),
    ...requiredWhere(table, 'accepted_on', (row, read) => after(read(row, 'stage'), '已验收'), '项目已经验收'),
    ...overspent(table),
  ],
  marks: (row, { read, today }): readonly Mark[] => {
    const due = read(row, 'due');
    return read(row, 'stage') === '在建' && due !== null && due < today
      ? [{ text: 'overdue', values: { due }, tone: 'warn' }]
      : [];
  },
  figures: ({ shown, read }) =>
    [...groupBy(shown, read, 'stage')].map(([label, rows]) => ({
      label,
      value: 'count',
      values: { count: rows.length },
    })),
};

/** More spent than planned is possible, but it is said. */
function overspent({ dataset, read }: Table): readonly Finding[] {
  return dataset.rows.flatMap((row): Finding[] => {
    const [planned, spent] = [read(row, 'investment'), read(row, 'invested')];
    return planned !== null && spent !== null && compare(decimal(spent), decimal(planned)) > 0
      ? [{ rule: 'dataset-above', row, column: 'invested', values: { found: spent, limit: planned, what: '总投资' } }]
      : [];
  });
}
