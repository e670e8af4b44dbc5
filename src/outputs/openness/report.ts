import { type CategoryFreshness, categoryFreshness, newestByCategory } from '../../domain/openness/freshness.ts';
import { columnVetoes, type HomeFreshness, homeFreshness } from '../../domain/openness/vetoes.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { type Consultations, consultationsOf } from './consultations.ts';
import { type Counts, countsOf } from './counts.ts';
import { coverageOf, type StatuteCoverage } from './coverage.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { type Guides, guidesOf } from './guides.ts';
import { type Identity, identityOf } from './identity.ts';
import { type Interpretations, interpretationsOf } from './interpretations.ts';
import { RULE_VERSION, withUrls } from './model.ts';
import { type LedgerRow, ledger, type Publication, publicationOf } from './publication.ts';
import { type RecordTiming, recordTimings } from './records.ts';
import { type ValidityState, validityOf } from './validity.ts';
import { type Veto, vetoesOf } from './vetoes.ts';

/** The self-inspection of a site on its day, complete: pages, report.json and the command are views of it. */
export interface OpennessReport {
  readonly today: PlainDate;
  readonly rules: string;
  /** Years whose working days are known, with the notice behind each. */
  readonly calendar: readonly { readonly year: number; readonly source: string }[];
  readonly vetoes: readonly Veto[];
  readonly home: HomeFreshness;
  readonly freshness: readonly CategoryFreshness[];
  readonly coverage: StatuteCoverage;
  readonly publication: Publication;
  /** Tables with a term of their own. */
  readonly records: readonly RecordTiming[];
  readonly ledger: readonly LedgerRow[];
  readonly counts: Counts;
  readonly interpretations: Interpretations;
  readonly consultations: Consultations;
  readonly guides: Guides;
  readonly identity: Identity;
  readonly validity: ValidityState;
  readonly duties: readonly Duty[];
}

const reports = new WeakMap<SiteIndex, OpennessReport>();

/** Pure; made once for each index, because many pages ask for it. */
export function opennessReport(index: SiteIndex): OpennessReport {
  const known = reports.get(index);
  if (known) return known;
  const { site } = index;
  const newest = newestByCategory(site);
  const freshness = categoryFreshness(site, newest);
  const home = homeFreshness(site);
  const guides = guidesOf(site);
  const interpretations = interpretationsOf(site);
  const consultations = consultationsOf(site);
  const validity = validityOf(site);
  const rows = ledger(site);
  const report: OpennessReport = {
    today: site.today,
    rules: RULE_VERSION,
    calendar: [...site.calendar.sources].map(([year, source]) => ({ year, source })).sort((a, b) => a.year - b.year),
    vetoes: vetoesOf(site, columnVetoes(site, freshness), home, guides),
    home,
    freshness,
    coverage: coverageOf(index, newest),
    publication: publicationOf(rows),
    records: recordTimings(index),
    ledger: rows,
    counts: countsOf(index),
    interpretations,
    consultations,
    guides,
    identity: identityOf(site),
    validity,
    duties: dutiesOf(site, { freshness, home, interpretations, consultations, validity }),
  };
  reports.set(index, report);
  return report;
}

/** `/openness/report.json`: the whole report but for the ledger of every document, which is a CSV. */
export function reportJson(index: SiteIndex): string {
  const { ledger: _rows, freshness, ...rest } = opennessReport(index);
  const whole = {
    site: index.site.settings.name,
    url: index.absolute(ADDRESSES.openness),
    ...rest,
    columns: freshness.map(({ category, ...state }) => ({
      id: category.id,
      name: category.name,
      address: ADDRESSES.category(category.id),
      rhythm: category.rhythm,
      agency: category.agency,
      ...state,
    })),
  };
  return `${JSON.stringify(withUrls(index, whole), null, 2)}\n`;
}
