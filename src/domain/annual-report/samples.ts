import type { TableKey } from './form.ts';
import { FORM_2021 } from './form-2021.ts';
import { readTable } from './read-table.ts';
import { completeTable, type ReportTables } from './tables.ts';

/** Rows of front matter as YAML gives them: every scalar a text. */
export type SampleRows = { readonly [row: string]: readonly string[] };

const ZERO = ['0', '0', '0', '0', '0', '0', '0'];

/** The fictional bureau of 2025, in which all identities hold; for tests. */
export const WORKED_EXAMPLE: { readonly [table in TableKey]: SampleRows } = {
  proactiveDisclosure: {
    rules: ['0', '0', '0'],
    normative_documents: ['3', '1', '21'],
    licensing: ['412'],
    penalties: ['57'],
    coercion: ['4'],
    administrative_fees: ['0'],
  },
  requests: {
    new_requests: ['12', '3', '0', '1', '1', '0', '17'],
    carried_over: ['1', '0', '0', '0', '0', '0', '1'],
    granted: ['5', '1', '0', '1', '0', '0', '7'],
    partially_granted: ['2', '0', '0', '0', '0', '0', '2'],
    'denied.state_secret': ZERO,
    'denied.prohibited_by_law': ZERO,
    'denied.three_securities_one_stability': ZERO,
    'denied.third_party_rights': ['1', '0', '0', '0', '0', '0', '1'],
    'denied.internal_affairs': ZERO,
    'denied.deliberative_process': ['0', '0', '0', '0', '1', '0', '1'],
    'denied.enforcement_case_file': ['0', '1', '0', '0', '0', '0', '1'],
    'denied.administrative_inquiry': ZERO,
    'unable_to_provide.not_held': ['2', '0', '0', '0', '0', '0', '2'],
    'unable_to_provide.requires_creation': ZERO,
    'unable_to_provide.unclear_after_supplement': ZERO,
    'not_processed.petition_or_complaint': ['1', '0', '0', '0', '0', '0', '1'],
    'not_processed.duplicate': ZERO,
    'not_processed.publication_request': ZERO,
    'not_processed.excessive_without_reason': ZERO,
    'not_processed.confirm_or_reissue': ZERO,
    'other_handling.not_supplemented_in_time': ['0', '1', '0', '0', '0', '0', '1'],
    'other_handling.fee_unpaid': ZERO,
    'other_handling.other': ZERO,
    outcome_total: ['11', '3', '0', '1', '1', '0', '16'],
    carried_forward: ['2', '0', '0', '0', '0', '0', '2'],
  },
  remedies: {
    administrative_review: ['1', '1', '0', '0', '2'],
    litigation_direct: ['0', '0', '1', '0', '1'],
    litigation_after_review: ['1', '0', '0', '1', '2'],
  },
};

/** A table with the cell at a place written otherwise. */
export function withCell(rows: SampleRows, row: string, column: number, text: string): SampleRows {
  return { ...rows, [row]: (rows[row] ?? []).map((cell, at) => (at === column ? text : cell)) };
}

/** The tables of rows. Throws where a sample has a fault of shape: a test must know what it tests. */
export function tablesFrom(rows: { readonly [table in TableKey]: SampleRows }): ReportTables {
  const table = (key: TableKey) => {
    const { written, faults } = readTable(key, rows[key]);
    if (faults[0]) throw new Error(`${faults[0].fault} ${faults[0].path.join('.')}`);
    return completeTable(FORM_2021, key, written);
  };
  return {
    proactiveDisclosure: table('proactiveDisclosure'),
    requests: table('requests'),
    remedies: table('remedies'),
  };
}
