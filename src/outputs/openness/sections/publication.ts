import type { OpennessCell, OpennessSection } from '../../../domain/page-openness.ts';
import { yearOf } from '../../../domain/plain-date.ts';
import { OPENNESS } from '../../../i18n/openness.ts';
import type { SiteIndex } from '../../site-index.ts';
import { bar, day, link, mark, percent, table, text } from '../cells.ts';
import type { LedgerRow, Tally } from '../publication.ts';
import type { OpennessReport } from '../report.ts';

/** Late documents that a page lists; the ledger has them all. */
const LATE = 50;

export function publicationSection(index: SiteIndex, { publication, records, today }: OpennessReport): OpennessSection {
  const { lateDocuments, byYear, byAgencyYear } = publication;
  const year = yearOf(today);
  const ofYear = byAgencyYear.filter((each) => each.year === year);
  return {
    id: 'in-time',
    title: index.say(OPENNESS.timeTitle),
    sentences: [
      index.say(OPENNESS.timeNote),
      index.say(OPENNESS.timeSentence, {
        known: publication.inTime + publication.late,
        inTime: publication.inTime,
        late: publication.late,
        rate: percent(index, publication.rate),
      }),
      ...publication.missingYears.map(({ year: missing, documents }) =>
        index.say(OPENNESS.timeNoYear, { year: missing, count: documents }),
      ),
      ...(publication.undated > 0 ? [index.say(OPENNESS.timeUndated, { count: publication.undated })] : []),
      ...(lateDocuments.length === 0 ? [index.say(OPENNESS.lateNone)] : []),
      ...(lateDocuments.length > LATE ? [index.say(OPENNESS.lateMore, { count: LATE })] : []),
    ],
    tables: [
      ...tallies(index, 'in-time-years', index.say(OPENNESS.timeYearCaption), 'year', byYear, ({ year: each }) =>
        text(each),
      ),
      ...tallies(
        index,
        'in-time-agencies',
        index.say(OPENNESS.timeAgencyCaption, { year }),
        'agency',
        ofYear,
        ({ agency }) => text(agency),
      ),
      ...tallies(
        index,
        'in-time-records',
        index.say(OPENNESS.timeRecordsCaption),
        'dataset',
        records,
        ({ table: ref, limit }) =>
          link(index, { ...ref, title: index.say(OPENNESS.tableWithin, { title: ref.title, limit }) }),
      ),
      ...table(
        index,
        'late',
        index.say(OPENNESS.lateCaption),
        LEDGER_HEAD,
        lateDocuments.slice(0, LATE).map((row) => ledgerCells(index, row)),
      ),
    ],
    chart: null,
  };
}

function tallies<T extends Tally>(
  index: SiteIndex,
  id: string,
  caption: string,
  first: 'year' | 'agency' | 'dataset',
  rows: readonly T[],
  head: (row: T) => OpennessCell,
) {
  const columns = [
    OPENNESS[first],
    [OPENNESS.total, 'numeric'],
    [OPENNESS.inTime, 'numeric'],
    [OPENNESS.late, 'numeric'],
    [OPENNESS.cannotTell, 'numeric'],
    OPENNESS.rate,
  ] as const;
  const cells = rows.map((row) => [
    head(row),
    text(row.total),
    text(row.inTime),
    text(row.late),
    text(row.unknown),
    row.rate === null ? text('—') : bar(row.rate, percent(index, row.rate)),
  ]);
  return table(index, id, caption, columns, cells);
}

export const LEDGER_HEAD = [
  OPENNESS.document,
  OPENNESS.agency,
  OPENNESS.formed,
  OPENNESS.dueBy,
  OPENNESS.published,
  [OPENNESS.daysUsed, 'numeric'],
  OPENNESS.result,
] as const;

const STATES = {
  inTime: ['good', OPENNESS.statusInTime],
  late: ['bad', OPENNESS.statusLate],
  noYear: ['unknown', OPENNESS.statusNoYear],
  undated: ['unknown', OPENNESS.statusUndated],
} as const;

export function ledgerCells(index: SiteIndex, row: LedgerRow): readonly OpennessCell[] {
  const [kind, words] = STATES[row.status];
  return [
    link(index, row.document),
    text(row.agency ?? '—'),
    day(row.formed),
    day(row.due),
    day(row.published),
    text(row.days ?? '—'),
    mark(kind, index.say(words)),
  ];
}
