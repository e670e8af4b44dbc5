import { addWorkingDays } from '../domain/calendar.ts';
import { column } from '../domain/dataset/column.ts';
import type { DatasetRow, ReadCell } from '../domain/dataset/dataset.ts';
import type { Finding, Table } from '../domain/dataset/dataset-kind.ts';
import { isMasked, isMaskedNumber, organisationLike } from '../domain/dataset/personal-data.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { CREDIT_CODE } from './credit-code.ts';
import { blankWhere, requiredWhere } from './row-rules.ts';

// What 行政许可 and 行政处罚 share (双公示: 国办发〔2015〕51号).

export const PARTY_KINDS = ['法人及非法人组织', '自然人', '个体工商户'] as const;
/** Working days from the decision to its publication. */
export const PUBLICITY_DAYS = 7;
/** Working days from the change of a decision to the withdrawal of its record (行政处罚法 48, 85). */
export const WITHDRAWAL_DAYS = 3;

export const PARTY_COLUMNS = [
  column('party_name', '行政相对人名称', 'string', { required: true, maxLength: 200, synonyms: ['相对人名称'] }),
  column('party_kind', '行政相对人类别', 'string', { required: true, enum: PARTY_KINDS, synonyms: ['相对人类别'] }),
  column('party_uscc', '统一社会信用代码', 'string', {
    ...CREDIT_CODE,
    synonyms: [
      '行政相对人代码_1（统一社会信用代码）',
      '行政相对人代码-1',
      '行政相对人代码_1',
      '行政相对人代码-1（统一社会信用代码）',
    ],
  }),
  column('legal_representative', '法定代表人', 'string', { maxLength: 50 }),
] as const;

/** Columns of our own behind the national ones: publication, change and withdrawal. */
export const RECORD_COLUMNS = [
  column('published_on', '公开日期', 'date', { required: true, synonyms: ['公示日期', '发布日期'] }),
  column('changed_on', '决定变更日期', 'date', { synonyms: ['变更撤销日期'] }),
  column('withdrawn_on', '撤下日期', 'date'),
  column('withdrawn_reason', '撤下原因', 'string', { maxLength: 500 }),
] as const;

export function isPerson(row: DatasetRow, read: ReadCell): boolean {
  return read(row, 'party_kind') === '自然人';
}

/** Persons are shown de-identified only; a firm's name that reads like a person's is asked about. */
export function personRules(table: Table): readonly Finding[] {
  const { dataset, read } = table;
  const findings: Finding[] = [];
  for (const row of dataset.rows) {
    const name = read(row, 'party_name') ?? '';
    const code = read(row, 'party_uscc');
    if (isPerson(row, read)) {
      if (!isMasked(name)) findings.push({ rule: 'dataset-person-name', row, column: 'party_name', values: {} });
      if (code !== null && !isMaskedNumber(code))
        findings.push({ rule: 'dataset-person-code', row, column: 'party_uscc', values: {} });
    } else if (code === null && !isMasked(name) && !organisationLike(name))
      findings.push({ rule: 'dataset-person-like', row, column: 'party_name', values: {} });
  }
  return [
    ...findings,
    ...blankWhere(table, 'legal_representative', isPerson, '行政相对人类别为自然人'),
    ...requiredWhere(table, 'withdrawn_reason', (row) => read(row, 'withdrawn_on') !== null, '已填撤下日期'),
    ...requiredWhere(table, 'withdrawn_on', (row) => read(row, 'withdrawn_reason') !== null, '已填撤下原因'),
  ];
}

/** A changed decision whose record is not withdrawn: told, never an error, for it comes with time. */
export function withdrawalRules(table: Table): readonly Finding[] {
  const { read, calendar } = table;
  return table.dataset.rows.flatMap((row): Finding[] => {
    const changed = read(row, 'changed_on');
    if (!changed) return [];
    const due = addWorkingDays(changed as PlainDate, WITHDRAWAL_DAYS, calendar);
    if (!due.ok) return [];
    const withdrawn = read(row, 'withdrawn_on');
    if ((withdrawn ?? table.today) <= due.date) return [];
    return [{ rule: 'dataset-withdrawal-late', row, column: 'changed_on', values: { found: changed, due: due.date } }];
  });
}
