import { addWorkingDays } from '../../domain/calendar.ts';
import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind, Finding, Mark, Table } from '../../domain/dataset/dataset-kind.ts';
import { add, compare, decimal, percentage, subtract, ZERO } from '../../domain/dataset/decimal.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { datesInOrder, groupBy, noFutureDates, requiredWhere } from '../row-rules.ts';

const METHODS = ['公开招标', '邀请招标', '竞争性谈判', '竞争性磋商', '询价', '单一来源', '框架协议', '其他'] as const;
const STAGES = ['采购意向', '采购公告', '中标成交', '合同公告', '履约验收', '终止'] as const;
const DATES = ['intended_on', 'announced_on', 'awarded_on', 'contracted_on', 'accepted_on'] as const;
const reached = (from: string) => (stage: string | null) =>
  stage !== '终止' &&
  STAGES.indexOf((stage ?? '') as (typeof STAGES)[number]) >= STAGES.indexOf(from as (typeof STAGES)[number]);
/** 政府采购法实施条例 50: the contract is published within two working days. */
const CONTRACT_DAYS = 2;

/** 政府采购和政府合同: one row a project, through its stages. */
export const procurement: DatasetKind = {
  name: 'procurement',
  columns: [
    column('code', '项目编号', 'string', { required: true, identifier: true }),
    column('name', '项目名称', 'string', { required: true }),
    column('purchaser', '采购人', 'string', { required: true }),
    column('agent', '代理机构', 'string'),
    column('method', '采购方式', 'string', { required: true, enum: METHODS }),
    column('budget', '预算金额', 'number', { required: true, minimum: '0', unit: '万元' }),
    column('stage', '当前阶段', 'string', { required: true, enum: STAGES }),
    column('intended_on', '意向公开日期', 'date', { required: true }),
    column('announced_on', '采购公告日期', 'date'),
    column('awarded_on', '中标成交日期', 'date'),
    column('supplier', '中标成交供应商', 'string'),
    column('awarded', '中标成交金额', 'number', { minimum: '0', unit: '万元' }),
    column('contracted_on', '合同签订日期', 'date'),
    column('contract_published_on', '合同公告日期', 'date'),
    column('contract', '合同金额', 'number', { minimum: '0', unit: '万元' }),
    column('accepted_on', '验收日期', 'date'),
    column('note', '终止原因和备注', 'string'),
  ],
  roles: {
    key: ['code'],
    title: ['name'],
    date: 'intended_on',
    agency: 'purchaser',
    main: ['code', 'name', 'purchaser', 'method', 'budget', 'stage', 'supplier', 'awarded'],
    published: null,
    withdrawal: null,
    notice: [],
  },
  rules: (table) => {
    const at = (stage: string) => (row: Parameters<Table['read']>[0], read: Table['read']) =>
      reached(stage)(read(row, 'stage'));
    return [
      ...noFutureDates(table, [...DATES, 'contract_published_on']),
      ...datesInOrder(table, DATES),
      ...datesInOrder(table, ['contracted_on', 'contract_published_on']),
      ...requiredWhere(table, 'announced_on', at('采购公告'), '当前阶段已到采购公告'),
      ...requiredWhere(table, 'awarded_on', at('中标成交'), '当前阶段已到中标成交'),
      ...requiredWhere(table, 'supplier', at('中标成交'), '当前阶段已到中标成交'),
      ...requiredWhere(table, 'awarded', at('中标成交'), '当前阶段已到中标成交'),
      ...requiredWhere(table, 'contracted_on', at('合同公告'), '当前阶段已到合同公告'),
      ...requiredWhere(table, 'contract', at('合同公告'), '当前阶段已到合同公告'),
      ...requiredWhere(table, 'accepted_on', at('履约验收'), '当前阶段已到履约验收'),
      ...requiredWhere(table, 'note', (row, read) => read(row, 'stage') === '终止', '项目已经终止'),
      ...aboveBudget(table),
    ];
  },
  marks: (row, { read, calendar }): readonly Mark[] => {
    const [signed, published] = [read(row, 'contracted_on'), read(row, 'contract_published_on')];
    if (!signed || !published) return [];
    const due = addWorkingDays(signed as PlainDate, CONTRACT_DAYS, calendar);
    return due.ok && published > due.date ? [{ text: 'contract-late', values: { due: due.date }, tone: 'warn' }] : [];
  },
  figures: ({ shown, read }) => {
    const done = shown.filter((row) => read(row, 'awarded') !== null);
    const of = (name: string) => done.reduce((so, row) => add(so, decimal(read(row, name) ?? '0')), ZERO);
    const saved = percentage(subtract(of('budget'), of('awarded')), of('budget'));
    return [
      ...[...groupBy(shown, read, 'stage')].map(([label, rows]) => ({
        label,
        value: 'count',
        values: { count: rows.length },
      })),
      ...(saved === null ? [] : [{ label: 'saved', value: 'percent', values: { rate: saved } }]),
    ];
  },
};

function aboveBudget({ dataset, read }: Table): readonly Finding[] {
  return dataset.rows.flatMap((row): Finding[] => {
    const [budget, awarded] = [read(row, 'budget'), read(row, 'awarded')];
    return budget !== null && awarded !== null && compare(decimal(awarded), decimal(budget)) > 0
      ? [{ rule: 'dataset-above', row, column: 'awarded', values: { found: awarded, limit: budget, what: '预算金额' } }]
      : [];
  });
}
