import type { Address } from '../../domain/address.ts';
import type { Mark, OpennessSection, OpennessView } from '../../domain/page-openness.ts';
import { dateForPeople } from '../../domain/plain-date.ts';
import { OPENNESS } from '../../i18n/openness.ts';
import type { ContentVersion } from '../content-version.ts';
import { joinNames, monthName, percent, table, text } from '../openness/cells.ts';
import { monthSections, openMonths } from '../openness/month.ts';
import { type OpennessReport, opennessReport } from '../openness/report.ts';
import { countSection } from '../openness/sections/counts.ts';
import { coverageSection } from '../openness/sections/coverage.ts';
import { dutySection, isOverdue } from '../openness/sections/duties.ts';
import { freshnessSection } from '../openness/sections/freshness.ts';
import { publicationSection } from '../openness/sections/publication.ts';
import {
  consultationSection,
  guideSection,
  identitySection,
  interpretationSection,
} from '../openness/sections/quality.ts';
import { validitySection } from '../openness/sections/validity.ts';
import { vetoSection } from '../openness/sections/vetoes.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { plainColumn } from './links.ts';

/** `/openness/`, its evidence sheet and a page for each month. They depend on the day of the build. */
export function planOpenness(index: SiteIndex, source: ContentVersion): readonly PlannedPage[] {
  const site = { site: index.site.settings.name };
  return [
    planView(index, ADDRESSES.openness, index.say(OPENNESS.description, site), () => mainView(index)),
    planView(index, ADDRESSES.opennessEvidence, index.say(OPENNESS.evidenceDescription, site), () =>
      evidenceView(index, source),
    ),
    ...openMonths(index).map((month) =>
      planView(
        index,
        ADDRESSES.opennessMonth(month),
        index.say(OPENNESS.monthDescription, { ...site, ...monthNumbers(month) }),
        () => monthView(index, month),
      ),
    ),
  ];
}

function planView(index: SiteIndex, address: Address, description: string, view: () => OpennessView): PlannedPage {
  const main = address === ADDRESSES.openness;
  const title = index.say(OPENNESS.title);
  return planPage({
    address,
    counts: 'other',
    page: () => {
      const shown = view();
      const head = {
        title: shown.title,
        description,
        address,
        crumbs: [homeCrumb(index), ...(main ? [] : [{ text: title, address: ADDRESSES.openness }])],
        column: plainColumn(title, description),
        ...(main ? { alternateJson: ADDRESSES.opennessReport } : {}),
      };
      return composePage(index, head, shown);
    },
  });
}

function mainView(index: SiteIndex): OpennessView {
  const report = opennessReport(index);
  const sections = [
    vetoSection,
    dutySection,
    freshnessSection,
    coverageSection,
    publicationSection,
    countSection,
    interpretationSection,
    consultationSection,
    guideSection,
    validitySection,
    identitySection,
  ].map((section) => section(index, report));
  return {
    kind: 'openness',
    title: index.say(OPENNESS.title),
    intro: index.say(OPENNESS.intro, { day: dateForPeople(report.today, index.language) }),
    verdict: verdict(index, report),
    figures: opennessFigures(index, report),
    sections,
    signatures: [],
    siblings: openMonths(index).map((month) => ({
      text: monthName(index, month),
      href: index.href(ADDRESSES.opennessMonth(month)),
      current: false,
    })),
    downloads: [
      {
        text: index.say(OPENNESS.evidence),
        href: index.href(ADDRESSES.opennessEvidence),
        note: index.say(OPENNESS.evidenceNote),
      },
      {
        text: index.say(OPENNESS.ledger),
        href: index.href(ADDRESSES.opennessLedger),
        note: index.say(OPENNESS.ledgerNote),
      },
      {
        text: index.say(OPENNESS.report),
        href: index.href(ADDRESSES.opennessReport),
        note: index.say(OPENNESS.reportNote),
      },
    ],
  };
}

function verdict(index: SiteIndex, { vetoes }: OpennessReport): { mark: Mark; text: string } {
  const failed = vetoes.filter(({ state }) => state === 'fail').length;
  const near = vetoes.filter(({ state }) => state === 'near').length;
  if (failed > 0) return { mark: 'bad', text: index.say(OPENNESS.verdictBad, { count: failed }) };
  if (near > 0) return { mark: 'near', text: index.say(OPENNESS.verdictNear, { count: near }) };
  return { mark: 'good', text: index.say(OPENNESS.verdictGood) };
}

function opennessFigures(index: SiteIndex, report: OpennessReport): OpennessView['figures'] {
  const { vetoes, publication, coverage, duties, today, freshness } = report;
  const failed = vetoes.filter(({ state }) => state === 'fail').length;
  const stale = freshness.filter(({ state }) => state === 'stale').length;
  const covered = coverage.items.filter(({ state }) => state === 'covered').length;
  const overdue = duties.filter((duty) => isOverdue(duty, today)).length;
  return [
    { label: index.say(OPENNESS.figureVetoes), value: index.say(OPENNESS.items, { count: failed }), href: '#vetoes' },
    { label: index.say(OPENNESS.figureRate), value: percent(index, publication.rate), href: '#in-time' },
    {
      label: index.say(OPENNESS.figureStale),
      value: index.say(OPENNESS.columnsCount, { count: stale }),
      href: '#freshness',
    },
    {
      label: index.say(OPENNESS.figureCoverage),
      value: index.say(OPENNESS.ofItems, { part: covered, whole: coverage.items.length }),
      href: '#coverage',
    },
    { label: index.say(OPENNESS.figureOverdue), value: index.say(OPENNESS.items, { count: overdue }), href: '#due' },
  ];
}

function evidenceView(index: SiteIndex, source: ContentVersion): OpennessView {
  const report = opennessReport(index);
  return {
    kind: 'openness',
    title: index.say(OPENNESS.evidenceTitle),
    intro: index.say(OPENNESS.evidenceIntro),
    verdict: verdict(index, report),
    figures: [],
    sections: [
      basisSection(index, report, source),
      vetoSection(index, report),
      summarySection(index, report),
      { ...identitySection(index, report), tables: identitySection(index, report).tables.slice(0, 1) },
    ],
    signatures: [OPENNESS.signInspector, OPENNESS.signHead, OPENNESS.signDate].map((words) => index.say(words)),
    siblings: [],
    downloads: [],
  };
}

function basisSection(
  index: SiteIndex,
  report: OpennessReport,
  { commit, committed = null }: ContentVersion,
): OpennessSection {
  const { settings } = index.site;
  const years = report.calendar.map(({ year, source }) => `${year}（${source}）`);
  const facts = [
    [OPENNESS.siteName, settings.name],
    [OPENNESS.siteCode, settings.siteCode ?? '—'],
    [OPENNESS.day, dateForPeople(report.today, index.language)],
    [OPENNESS.commit, commit ?? index.say(OPENNESS.noCommit)],
    ...(committed ? [[OPENNESS.committed, committed] as const] : []),
    [OPENNESS.rules, report.rules],
    [OPENNESS.calendarYears, years.length === 0 ? index.say(OPENNESS.calendarNone) : joinNames(index, years)],
  ] as const;
  return {
    id: 'basis',
    title: index.say(OPENNESS.basisTitle),
    sentences: [],
    tables: table(
      index,
      'basis-table',
      index.say(OPENNESS.basisCaption),
      [OPENNESS.fact, OPENNESS.value],
      facts.map(([label, value]) => [text(index.say(label)), text(value)]),
    ),
    chart: null,
  };
}

/** What the main page shows at length, one line each. */
function summarySection(index: SiteIndex, report: OpennessReport): OpennessSection {
  const { publication, interpretations, consultations, guides, counts } = report;
  const rows = opennessFigures(index, report).map(({ label, value }) => [text(label), text(value)]);
  return {
    id: 'summary',
    title: index.say(OPENNESS.result),
    sentences: [
      index.say(OPENNESS.timeSentence, {
        known: publication.inTime + publication.late,
        inTime: publication.inTime,
        late: publication.late,
        rate: percent(index, publication.rate),
      }),
      index.say(OPENNESS.countSentence, { year: counts.year, count: counts.total }),
      index.say(OPENNESS.interpretSentence, interpretationsNumbers(interpretations)),
      index.say(OPENNESS.consultSentence, { count: consultations.lastYear, minimum: consultations.minimum }),
      index.say(OPENNESS.guideSentence, { total: guides.total, complete: guides.complete }),
    ],
    tables: table(index, 'summary-table', index.say(OPENNESS.mainNumbers), [OPENNESS.fact, OPENNESS.value], rows),
    chart: null,
  };
}

function interpretationsNumbers({ normative, interpreted }: OpennessReport['interpretations']) {
  return { normative, interpreted };
}

function monthView(index: SiteIndex, month: string): OpennessView {
  const months = openMonths(index);
  const at = months.indexOf(month);
  const beside = [months[at + 1], month, months[at - 1]].filter((each) => each !== undefined);
  const values = monthNumbers(month);
  return {
    kind: 'openness',
    title: index.say(OPENNESS.monthTitle, values),
    intro: index.say(OPENNESS.monthIntro),
    verdict: null,
    figures: [],
    sections: monthSections(index, month),
    signatures: [],
    siblings: beside.map((each) => ({
      text: monthName(index, each),
      href: index.href(ADDRESSES.opennessMonth(each)),
      current: each === month,
    })),
    downloads: [],
  };
}

function monthNumbers(month: string) {
  return { year: Number(month.slice(0, 4)), month: Number(month.slice(5)) };
}
