import { timeliness } from '../../datasets/timeliness.ts';
import { DATASET_ADDRESSES, datasetPages } from '../datasets/dataset-pages.ts';
import type { SiteIndex } from '../site-index.ts';
import { type Ref, share } from './model.ts';
import type { Tally } from './publication.ts';

/** Records of one table against its own term (双公示: 7 working days). */
export interface RecordTiming extends Tally {
  readonly table: Ref;
  /** Working days. */
  readonly limit: number;
}

/** Tables whose kind has a term, by name. Withdrawn and ended records count: they were published once. */
export function recordTimings(index: SiteIndex): readonly RecordTiming[] {
  return [...datasetPages(index.site).values()].flatMap(({ dataset, kind, table }) => {
    if (!kind?.deadline) return [];
    const found = dataset.rows.map((row) => timeliness(row, table, kind.deadline));
    const inTime = found.filter((each) => each?.kind === 'on-time').length;
    const late = found.filter((each) => each?.kind === 'late').length;
    const total = dataset.rows.length;
    const address = DATASET_ADDRESSES.home(dataset.name);
    return [
      {
        table: { id: dataset.name, title: dataset.title, address },
        limit: kind.deadline.workingDays,
        total,
        inTime,
        late,
        unknown: total - inTime - late,
        rate: share(inTime, inTime + late),
      },
    ];
  });
}
