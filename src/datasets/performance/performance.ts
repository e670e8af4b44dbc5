import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind, Finding, Mark, Table } from '../../domain/dataset/dataset-kind.ts';
import { compare, decimal, quotient } from '../../domain/dataset/decimal.ts';
import { requiredWhere } from '../row-rules.ts';

const HIGHER = '越高越好';
const LOWER = '越低越好';

/** 行政绩效和解决纠纷等指标: target, result and formula; a rate is recomputed from its numerator and denominator. */
export const performance: DatasetKind = {
  name: 'performance',
  columns: [
    column('year', '年度', 'year', { required: true, synonyms: ['年份'] }),
    column('indicator', '指标', 'string', { required: true }),
    column('unit', '责任单位', 'string', { required: true }),
    column('measure', '计量单位', 'string', { required: true }),
    column('formula', '计算方法', 'string', { required: true }),
    column('direction', '方向', 'string', { required: true, enum: [HIGHER, LOWER] }),
    column('target', '目标值', 'number', { required: true }),
    column('numerator', '分子', 'number'),
    column('denominator', '分母', 'number'),
    column('result', '完成值', 'number'),
    column('note', '说明', 'string', { maxLength: 2000 }),
  ],
  roles: {
    key: ['year', 'indicator', 'unit'],
    title: ['indicator'],
    date: 'year',
    agency: 'unit',
    main: ['indicator', 'year', 'unit', 'measure', 'target', 'result', 'formula'],
    published: null,
    withdrawal: null,
    notice: [],
  },
  rules: (table) => [
    ...requiredWhere(table, 'denominator', (row, read) => read(row, 'numerator') !== null, '已填分子'),
    ...requiredWhere(table, 'numerator', (row, read) => read(row, 'denominator') !== null, '已填分母'),
    ...recomputed(table),
  ],
  marks: (row, { read }): readonly Mark[] => {
    const [target, result] = [read(row, 'target'), read(row, 'result')];
    if (target === null || result === null) return [];
    const order = compare(decimal(result), decimal(target));
    const met = read(row, 'direction') === LOWER ? order <= 0 : order >= 0;
    return [met ? { text: 'met', tone: 'ok' } : { text: 'not-met', tone: 'warn' }];
  },
};

/** 完成值 = 分子 ÷ 分母 (× 100 for a rate), to as many places as it is written with. */
function recomputed({ dataset, read }: Table): readonly Finding[] {
  return dataset.rows.flatMap((row): Finding[] => {
    const [numerator, denominator, result] = ['numerator', 'denominator', 'result'].map((name) => read(row, name));
    if (!numerator || !denominator || !result) return [];
    const top = decimal(numerator);
    const whole = decimal(denominator);
    const scaled = read(row, 'measure') === '%' ? { ...top, digits: top.digits * 100n } : top;
    const computed = quotient(scaled, whole, decimal(result).scale);
    if (computed === null)
      return [{ rule: 'dataset-denominator-zero', row, column: 'denominator', values: { found: denominator } }];
    return compare(decimal(computed), decimal(result)) === 0
      ? []
      : [
          {
            rule: 'dataset-recomputed',
            row,
            column: 'result',
            values: { found: result, numerator, denominator, computed },
          },
        ];
  });
}
