import { cellReader, type Dataset } from '../domain/dataset/dataset.ts';
import type { Table } from '../domain/dataset/dataset-kind.ts';
import { type RowState, rowStates } from '../domain/dataset/row-state.ts';
import type { Site } from '../domain/site.ts';
import { datasetKind } from './index.ts';

/** A dataset as rules, figures and pages see it, with the state of each row on the site's day. */
export interface StatedTable extends Table {
  /** In the order of `dataset.rows`. */
  readonly states: readonly RowState[];
}

export function tableOf(site: Site, dataset: Dataset): StatedTable {
  const states = rowStates(dataset, datasetKind(dataset.kind), site.today);
  return {
    dataset,
    shown: dataset.rows.filter((_row, index) => states[index]?.state === 'shown'),
    states,
    read: cellReader(dataset),
    today: site.today,
    calendar: site.calendar,
    site,
  };
}
