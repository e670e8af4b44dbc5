import { column } from '../../domain/dataset/column.ts';
import type { DatasetKind } from '../../domain/dataset/dataset-kind.ts';
import { CREDIT_CODE } from '../credit-code.ts';
import { PARTY_COLUMNS, PUBLICITY_DAYS, personRules, RECORD_COLUMNS, withdrawalRules } from '../double-publicity.ts';
import { datesInOrder, noFutureDates } from '../row-rules.ts';

/** 许可类别 [knowledge]. */
const LICENCE_KINDS = ['普通', '特许', '认可', '核准', '登记', '其他'] as const;
const STATUS = ['有效', '无效', '撤销', '注销', '变更'] as const;

/** 行政许可 of 双公示, with the national columns (catalogues.md §2). */
export const licences: DatasetKind = {
  name: 'licences',
  columns: [
    ...PARTY_COLUMNS,
    column('decision_title', '行政许可决定文书名称', 'string', { required: true, maxLength: 200 }),
    column('decision_no', '行政许可决定文书号', 'string', { required: true, identifier: true, maxLength: 100 }),
    column('licence_kind', '许可类别', 'string', { required: true, enum: LICENCE_KINDS }),
    column('certificate_name', '许可证书名称', 'string', { maxLength: 100 }),
    column('licence_no', '许可编号', 'string', { identifier: true, maxLength: 100 }),
    column('content', '许可内容', 'string', { required: true, maxLength: 4000 }),
    column('decided_on', '许可决定日期', 'date', { required: true }),
    column('valid_from', '有效期自', 'date'),
    column('valid_until', '有效期至', 'date'),
    column('authority', '许可机关', 'string', { required: true }),
    column('authority_uscc', '许可机关统一社会信用代码', 'string', { required: true, ...CREDIT_CODE }),
    column('status', '当前状态', 'string', { required: true, enum: STATUS }),
    column('source', '数据来源单位', 'string', { required: true }),
    column('source_uscc', '数据来源单位统一社会信用代码', 'string', { required: true, ...CREDIT_CODE }),
    ...RECORD_COLUMNS,
  ],
  roles: {
    key: ['decision_no'],
    title: ['decision_title', 'decision_no'],
    date: 'decided_on',
    agency: 'authority',
    main: ['decision_no', 'party_name', 'content', 'authority', 'decided_on', 'valid_until', 'published_on'],
    published: 'published_on',
    withdrawal: { on: 'withdrawn_on', reason: 'withdrawn_reason' },
    notice: ['decision_no', 'authority', 'decided_on', 'published_on', 'withdrawn_on', 'withdrawn_reason'],
  },
  deadline: { from: 'decided_on', workingDays: PUBLICITY_DAYS },
  rules: (table) => [
    ...noFutureDates(table, ['decided_on', 'published_on']),
    ...datesInOrder(table, ['decided_on', 'published_on']),
    ...datesInOrder(table, ['valid_from', 'valid_until']),
    ...datesInOrder(table, ['published_on', 'withdrawn_on']),
    ...personRules(table),
    ...withdrawalRules(table),
  ],
  creditExport: [
    'party_name',
    'party_kind',
    'party_uscc',
    'legal_representative',
    'decision_title',
    'decision_no',
    'licence_kind',
    'certificate_name',
    'licence_no',
    'content',
    'decided_on',
    'valid_from',
    'valid_until',
    'authority',
    'authority_uscc',
    'status',
    'source',
    'source_uscc',
  ],
};
