import type { OpennessSection } from '../../../domain/page-openness.ts';
import { addMonths } from '../../../domain/plain-date.ts';
import { OPENNESS } from '../../../i18n/openness.ts';
import type { SiteIndex } from '../../site-index.ts';
import { bar, day, link, mark, table, text } from '../cells.ts';
import type { OpennessReport } from '../report.ts';

/** Documents with an end that a page lists. */
const ENDING = 50;

export function validitySection(index: SiteIndex, { validity, today }: OpennessReport): OpennessSection {
  const { counts, ending, ended } = validity;
  const all = Math.max(1, ...counts.map(({ documents }) => documents));
  const lastYear = addMonths(today, -12);
  return {
    id: 'validity',
    title: index.say(OPENNESS.validityTitle),
    sentences: [index.say(OPENNESS.validitySentence)],
    tables: [
      ...table(
        index,
        'validity-counts',
        index.say(OPENNESS.validityCaption),
        [OPENNESS.status, OPENNESS.count],
        counts.map(({ status, documents }) => [text(status), bar(documents / all, String(documents))]),
      ),
      ...table(
        index,
        'validity-ending',
        index.say(OPENNESS.endingCaption),
        [OPENNESS.document, OPENNESS.agency, OPENNESS.reviewFrom, OPENNESS.until, OPENNESS.state],
        ending
          .slice(0, ENDING)
          .map(({ document, agency, reviewFrom, until, inReview }) => [
            link(index, document),
            text(agency ?? '—'),
            day(reviewFrom),
            day(until),
            inReview ? mark('near', index.say(OPENNESS.inReview)) : mark('unknown', index.say(OPENNESS.notYet)),
          ]),
      ),
      ...table(
        index,
        'validity-ended',
        index.say(OPENNESS.endedCaption),
        [OPENNESS.document, OPENNESS.status, OPENNESS.since, OPENNESS.because],
        ended
          .filter(({ since }) => since !== null && since > lastYear)
          .map(({ document, status, since, because }) => [
            link(index, document),
            text(status),
            day(since),
            link(index, because),
          ]),
      ),
    ],
    chart: null,
  };
}
