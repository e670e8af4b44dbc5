import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind, Finding, PublicityEnd, Table } from '../../domain/dataset/dataset-kind.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { CREDIT_CODE } from '../credit-code.ts';
import { PARTY_COLUMNS, PUBLICITY_DAYS, personRules, RECORD_COLUMNS, withdrawalRules } from '../double-publicity.ts';
import { datesInOrder, noFutureDates, requiredWhere } from '../row-rules.ts';
import { PUBLICITY_CLASSES, publicityEnd } from './publicity.ts';

/** 行政处罚法 9; several kinds of one decision are joined by `、`. */
const PENALTY_KINDS = [
  '警告',
  '通报批评',
  '罚款',
  '没收违法所得',
  '没收非法财物',
  '暂扣许可证件',
  '降低资质等级',
  '吊销许可证件',
  '限制开展生产经营活动',
  '责令停产停业',
  '责令关闭',
  '限制从业',
  '行政拘留',
  '其他',
];

/** 行政处罚 of 双公示, with the national columns, publicity classes and their ends. */
export const penalties: DatasetKind = {
  name: 'penalties',
  columns: [
    ...PARTY_COLUMNS,
    column('decision_no', '行政处罚决定书文号', 'string', { required: true, identifier: true, maxLength: 100 }),
    column('offence_type', '违法行为类型', 'string', { required: true, maxLength: 200 }),
    column('facts', '违法事实', 'string', { required: true, maxLength: 4000 }),
    column('basis', '处罚依据', 'string', { required: true, maxLength: 2000 }),
    column('penalty_kind', '处罚类别', 'string', {
      required: true,
      pattern: new RegExp(`^(?:${PENALTY_KINDS.join('|')})(?:[、；;](?:${PENALTY_KINDS.join('|')})){0,9}$`, 'u'),
      description: PENALTY_KINDS.join('、'),
    }),
    column('content', '处罚内容', 'string', { required: true, maxLength: 4000 }),
    column('fine_10k', '罚款金额', 'number', { unit: '万元', minimum: '0' }),
    column('confiscated_10k', '没收违法所得、没收非法财物的金额', 'number', { unit: '万元', minimum: '0' }),
    column('revoked_licence', '暂扣或吊销证照名称及编号', 'string'),
    column('decided_on', '处罚决定日期', 'date', { required: true }),
    column('valid_until', '处罚有效期', 'date'),
    column('publicity_class', '公示类别', 'string', { required: true, enum: PUBLICITY_CLASSES }),
    column('publicity_until', '公示截止期', 'date'),
    column('authority', '处罚机关', 'string', { required: true }),
    column('authority_uscc', '处罚机关统一社会信用代码', 'string', { required: true, ...CREDIT_CODE }),
    column('source', '数据来源单位', 'string', { required: true }),
    column('source_uscc', '数据来源单位统一社会信用代码', 'string', { required: true, ...CREDIT_CODE }),
    ...RECORD_COLUMNS,
    column('repaired_on', '信用修复日期', 'date'),
  ],
  roles: {
    key: ['decision_no'],
    title: ['decision_no'],
    date: 'decided_on',
    agency: 'authority',
    main: ['decision_no', 'party_name', 'offence_type', 'content', 'authority', 'decided_on', 'published_on'],
    published: 'published_on',
    withdrawal: { on: 'withdrawn_on', reason: 'withdrawn_reason' },
    notice: ['decision_no', 'authority', 'decided_on', 'published_on', 'withdrawn_on', 'withdrawn_reason'],
  },
  deadline: { from: 'decided_on', workingDays: PUBLICITY_DAYS },
  publicityEnd: endOf,
  rules: (table) => [
    ...noFutureDates(table, ['decided_on', 'published_on', 'repaired_on']),
    ...datesInOrder(table, ['decided_on', 'published_on']),
    ...datesInOrder(table, ['published_on', 'withdrawn_on']),
    ...personRules(table),
    ...withdrawalRules(table),
    ...requiredWhere(table, 'fine_10k', (row, read) => /罚款/u.test(read(row, 'penalty_kind') ?? ''), '处罚类别含罚款'),
    ...requiredWhere(
      table,
      'confiscated_10k',
      (row, read) => /没收/u.test(read(row, 'penalty_kind') ?? ''),
      '处罚类别含没收',
    ),
    ...requiredWhere(
      table,
      'revoked_licence',
      (row, read) => /吊销|暂扣/u.test(read(row, 'penalty_kind') ?? ''),
      '处罚类别含暂扣或者吊销',
    ),
    ...statedEnds(table),
  ],
  creditExport: [
    'party_name',
    'party_kind',
    'party_uscc',
    'legal_representative',
    'decision_no',
    'offence_type',
    'facts',
    'basis',
    'penalty_kind',
    'content',
    'fine_10k',
    'confiscated_10k',
    'revoked_licence',
    'decided_on',
    'valid_until',
    'publicity_until',
    'authority',
    'authority_uscc',
    'source',
    'source_uscc',
  ],
};

/** The end of the longest publicity, or the day of repair where that is earlier. */
function endOf(cell: (name: string) => string | null): PublicityEnd | null {
  const longest = publicityEnd(cell('decided_on'), cell('publicity_class'));
  const repaired = cell('repaired_on') as PlainDate | null;
  if (repaired && (!longest || repaired < longest.on)) return { on: repaired, ruleVersion: '信用修复' };
  return longest;
}

/** The computed end counts; one that says otherwise is told. */
function statedEnds(table: Table): readonly Finding[] {
  return table.dataset.rows.flatMap((row): Finding[] => {
    const stated = table.read(row, 'publicity_until');
    const computed = publicityEnd(table.read(row, 'decided_on'), table.read(row, 'publicity_class'));
    if (!stated || !computed || stated === computed.on) return [];
    const values = { found: stated, computed: computed.on, version: computed.ruleVersion };
    return [{ rule: 'dataset-publicity-until', row, column: 'publicity_until', values }];
  });
}
