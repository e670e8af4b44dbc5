import { timeliness } from '../../datasets/timeliness.ts';
import type { Column } from '../../domain/dataset/column.ts';
import { column } from '../../domain/dataset/column.ts';
import { COMPUTED_COLUMNS, ROW_STATES } from '../../i18n/datasets.ts';
import type { SiteIndex } from '../site-index.ts';
import { type DatasetPages, recordTarget } from './dataset-pages.ts';

/** A record as the downloads carry it. What is gone has only the columns that a notice may show. */
export type ExportRecord = readonly (string | null)[];

/** Columns of the downloads: those of the table, then the computed ones. */
export function exportColumns(index: SiteIndex, { dataset, kind }: DatasetPages): readonly Column[] {
  const own = (name: keyof typeof COMPUTED_COLUMNS, type: Column['type']) =>
    column(name, index.say(COMPUTED_COLUMNS[name]), type, { identifier: type === 'string' });
  return [
    ...dataset.columns,
    own('_id', 'string'),
    own('_state', 'string'),
    own('_state_on', 'date'),
    own('_state_note', 'string'),
    ...(kind?.deadline ? [own('_due', 'date'), own('_late_working_days', 'integer')] : []),
    own('_url', 'string'),
  ];
}

/** Every record of the dataset, in the order of its files: none is left out of the downloads. */
export function* exportRecords(index: SiteIndex, pages: DatasetPages): Iterable<ExportRecord> {
  const { dataset, table, kind, ids } = pages;
  const allowed = new Set(dataset.roles.notice);
  const noticed = dataset.columns.map(({ name }) => allowed.has(name));
  for (const [at, row] of dataset.rows.entries()) {
    const state = table.states[at];
    const shown = state?.state === 'shown';
    const cells = shown ? row.cells : row.cells.map((cell, position) => (noticed[position] ? cell : null));
    const time = kind?.deadline ? timeliness(row, table, kind.deadline) : null;
    const due = time && time.kind !== 'unknown' ? time.due : null;
    const late = time?.kind === 'late' ? String(time.days) : time?.kind === 'on-time' ? '0' : null;
    const note = state?.state === 'withdrawn' ? state.reason : state?.state === 'ended' ? state.ruleVersion : null;
    yield [
      ...cells,
      ids[at] ?? '',
      index.say(ROW_STATES[state?.state ?? 'shown']),
      state && state.state !== 'shown' ? state.on : null,
      note,
      ...(kind?.deadline ? [due, late] : []),
      targetUrl(index, recordTarget(pages, at)),
    ];
  }
}

/** The absolute URL of an address with its anchor. */
export function targetUrl(index: SiteIndex, target: string): string {
  const [path = '', anchor = ''] = target.split('#');
  return `${index.absolute(path)}#${encodeURI(anchor)}`;
}
