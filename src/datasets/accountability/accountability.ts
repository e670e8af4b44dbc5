import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind, Finding, Table } from '../../domain/dataset/dataset-kind.ts';
import { written } from '../../domain/dataset/decimal.ts';
import { isMasked } from '../../domain/dataset/personal-data.ts';
import { groupBy, noFutureDates, total } from '../row-rules.ts';

/** 责任追究和政务失信记录: published cases, persons de-identified, with the number of persons. */
export const accountability: DatasetKind = {
  name: 'accountability',
  columns: [
    column('code', '编号', 'string', { required: true, identifier: true }),
    column('decided_on', '处理日期', 'date', { required: true }),
    column('agency', '处理机关', 'string', { required: true }),
    column('unit', '涉及单位', 'string', { required: true }),
    column('category', '类别', 'string', {
      required: true,
      enum: ['不履行法定职责', '违规决策', '违规收费', '政务失信', '不公开或者迟公开', '侵害群众利益', '其他'],
    }),
    column('facts', '问题', 'string', { required: true, maxLength: 4000 }),
    column('persons', '涉及人员', 'string', { person: true }),
    column('number', '追究人数', 'integer', { required: true, minimum: '0', unit: '人' }),
    column('measure', '处理结果', 'string', { required: true, maxLength: 2000 }),
    column('basis', '依据', 'string', { required: true }),
    column('corrected', '整改情况', 'string'),
    column('published_on', '公开日期', 'date', { required: true }),
  ],
  roles: {
    key: ['code'],
    title: ['unit'],
    date: 'decided_on',
    agency: 'agency',
    main: ['code', 'decided_on', 'unit', 'category', 'facts', 'number', 'measure'],
    published: 'published_on',
    withdrawal: null,
    notice: [],
  },
  rules: (table) => [...noFutureDates(table, ['decided_on', 'published_on']), ...personsMasked(table)],
  figures: ({ shown, read }) => [
    { label: 'items', value: 'count', values: { count: shown.length } },
    { label: 'personsHeld', value: 'persons', values: { count: written(total(shown, read, 'number')) } },
    ...[...groupBy(shown, read, 'category')].map(([label, rows]) => ({
      label,
      value: 'count',
      values: { count: rows.length },
    })),
  ],
};

function personsMasked({ dataset, read }: Table): readonly Finding[] {
  return dataset.rows.flatMap((row): Finding[] => {
    const persons = read(row, 'persons')?.split(/[、,，;；\s]+/u) ?? [];
    return persons.some((name) => !isMasked(name)) ? [{ rule: 'dataset-person-name', row, column: 'persons' }] : [];
  });
}
