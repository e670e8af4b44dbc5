import type { PlainDate } from '../plain-date.ts';
import { cellReader, type Dataset, type DatasetRow } from './dataset.ts';
import type { DatasetKind } from './dataset-kind.ts';

/**
 * What readers see of a record on a day. A withdrawn record leaves its reason, one whose longest period of publicity
 * has ended a notice; neither shows more than the columns that `roles.notice` allows.
 */
export type RowState =
  | { readonly state: 'shown' }
  | { readonly state: 'withdrawn'; readonly on: PlainDate; readonly reason: string }
  | { readonly state: 'ended'; readonly on: PlainDate; readonly ruleVersion: string };

const SHOWN: RowState = { state: 'shown' };

/** States of all rows on `today`, in their order. */
export function rowStates(dataset: Dataset, kind: DatasetKind | null, today: PlainDate): readonly RowState[] {
  const read = cellReader(dataset);
  const { withdrawal } = dataset.roles;
  const end = kind?.publicityEnd;
  return dataset.rows.map((row: DatasetRow): RowState => {
    const on = withdrawal && read(row, withdrawal.on);
    if (withdrawal && on && on <= today)
      return { state: 'withdrawn', on: on as PlainDate, reason: read(row, withdrawal.reason) ?? '' };
    const ends = end?.((name) => read(row, name));
    if (ends && ends.on < today) return { state: 'ended', ...ends };
    return SHOWN;
  });
}
