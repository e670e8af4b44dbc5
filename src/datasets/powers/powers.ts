import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind, Finding, Table } from '../../domain/dataset/dataset-kind.ts';
import { parseFlow } from '../../domain/dataset/flow.ts';
import { groupBy } from '../row-rules.ts';

/** “9+X” (中办发〔2015〕21号). */
export const POWER_TYPES = [
  '行政许可',
  '行政处罚',
  '行政强制',
  '行政征收',
  '行政给付',
  '行政检查',
  '行政确认',
  '行政奖励',
  '行政裁决',
  '其他行政权力',
] as const;

/** 权责清单: one row an item, with its basis, duties, accountability and flow. */
export const powers: DatasetKind = {
  name: 'powers',
  columns: [
    column('code', '职权编码', 'string', { required: true, identifier: true, maxLength: 60 }),
    column('name', '职权名称', 'string', { required: true, maxLength: 200 }),
    column('item', '子项', 'string', { maxLength: 200 }),
    column('type', '职权类型', 'string', { required: true, enum: POWER_TYPES }),
    column('basis', '设定依据', 'string', { required: true, maxLength: 4000 }),
    column('authority', '实施主体', 'string', { required: true, synonyms: ['法定主体'] }),
    column('duties', '责任事项', 'string', { required: true, maxLength: 8000 }),
    column('accountability', '追责情形', 'string', { required: true, maxLength: 8000, synonyms: ['追责情形及依据'] }),
    column('office', '承办机构', 'string', { required: true }),
    column('phone', '监督电话', 'string', { required: true, phone: true }),
    column('flow', '流程', 'string', { maxLength: 2000 }),
  ],
  roles: {
    key: ['code'],
    title: ['item', 'name'],
    date: null,
    agency: 'authority',
    main: ['code', 'name', 'type', 'authority', 'basis', 'phone'],
    published: null,
    withdrawal: null,
    notice: [],
  },
  flow: 'flow',
  rules: (table) => [...totalsAgree(table), ...basisInForce(table), ...flows(table)],
  figures: ({ shown, read }) => [
    { label: 'items', value: 'count', values: { count: shown.length } },
    ...[...groupBy(shown, read, 'type')].map(([type, rows]) => ({
      label: type,
      value: 'count',
      values: { count: rows.length },
    })),
  ],
};

/** The printed totals by type (合计 of dataset.yaml) must be those of the rows. */
function totalsAgree({ dataset, read }: Table): readonly Finding[] {
  if (!dataset.complete) return [];
  const counts = new Map([...groupBy(dataset.rows, read, 'type')].map(([type, rows]) => [type, rows.length]));
  return [...dataset.totals].flatMap(([type, { count }]): Finding[] => {
    const found = type === '总数' || type === '合计' ? dataset.rows.length : (counts.get(type) ?? 0);
    return found === count
      ? []
      : [
          {
            rule: 'dataset-totals',
            row: null,
            column: `totals.${type}`,
            values: { found: count, type, counted: found },
          },
        ];
  });
}

/** A basis that the site itself knows to be repealed or expired. It comes with time, so it is never an error. */
function basisInForce({ dataset, read, site }: Table): readonly Finding[] {
  const gone = new Map<string, { readonly status: string; readonly title: string }>();
  for (const { title, documentNumber, validity } of site.documents) {
    if (validity?.status !== '废止' && validity?.status !== '失效') continue;
    const fact = { status: validity.status, title };
    if (documentNumber) gone.set(documentNumber, fact);
    gone.set(title, fact);
  }
  // Another document of the same title may be in force.
  for (const { title, validity } of site.documents)
    if (validity && validity.status !== '废止' && validity.status !== '失效') gone.delete(title);
  if (gone.size === 0) return [];
  return dataset.rows.flatMap((row): Finding[] => {
    const basis = read(row, 'basis') ?? '';
    const names = [...basis.matchAll(/《([^《》]+)》(?:\s*[（(]([^（）()]+)[）)])?/gu)].flatMap((match) => [
      match[2] ?? '',
      match[1] ?? '',
    ]);
    const found = names.map((name) => gone.get(name)).find((each) => each !== undefined);
    return found
      ? [{ rule: 'dataset-basis-gone', row, column: 'basis', values: { found: found.title, status: found.status } }]
      : [];
  });
}

function flows({ dataset, read }: Table): readonly Finding[] {
  return dataset.rows.flatMap((row): Finding[] => {
    const text = read(row, 'flow');
    const flow = text === null ? null : parseFlow(text);
    return flow && !flow.ok ? [{ rule: 'dataset-flow', row, column: 'flow', values: { found: flow.found } }] : [];
  });
}
