import { extraText } from '../../documents/extra.ts';
import type { Agency } from '../../domain/agency.ts';
import type { CategoryFreshness } from '../../domain/openness/freshness.ts';
import type { HomeFreshness } from '../../domain/openness/vetoes.ts';
import { type PlainDate, yearOf } from '../../domain/plain-date.ts';
import { compareText } from '../../domain/problem.ts';
import type { Site } from '../../domain/site.ts';
import { ADDRESSES } from '../site-index.ts';
import type { Consultations } from './consultations.ts';
import type { Interpretations } from './interpretations.ts';
import type { Ref } from './model.ts';
import type { ValidityState } from './validity.ts';

export type DutyKind = 'home' | 'column' | 'interpretation' | 'outcome' | 'expiry' | 'annualReport' | 'calendar';

/** Something that is due on a day and not done yet. */
export interface Duty {
  readonly on: PlainDate;
  readonly kind: DutyKind;
  /** The column, document or agency it concerns; null for the site as a whole. */
  readonly about: Ref | null;
  /** For annual reports and calendars: of which year. */
  readonly year: number | null;
}

export interface DutySources {
  readonly freshness: readonly CategoryFreshness[];
  readonly home: HomeFreshness;
  readonly interpretations: Interpretations;
  readonly consultations: Consultations;
  readonly validity: ValidityState;
}

/** Open duties by day, those overdue first. A duty that nobody can date is not among them. */
export function dutiesOf(site: Site, sources: DutySources): readonly Duty[] {
  const { strictFrom } = site.settings;
  const duties: Duty[] = [
    ...(sources.home.due ? [duty(sources.home.due, 'home')] : []),
    ...sources.freshness.flatMap(({ category, due, state }) =>
      due && state !== 'empty'
        ? [duty(due, 'column', { id: category.id, title: category.name, address: ADDRESSES.category(category.id) })]
        : [],
    ),
    ...sources.interpretations.missing.flatMap(({ policy, published, due }) =>
      due && published && strictFrom && published >= strictFrom ? [duty(due, 'interpretation', policy)] : [],
    ),
    ...sources.consultations.rows.flatMap(({ document, outcomeDue, state }) =>
      outcomeDue && state !== 'published' ? [duty(outcomeDue, 'outcome', document)] : [],
    ),
    ...sources.validity.ending.map(({ document, until }) => duty(until, 'expiry', document)),
    ...annualReports(site),
    ...missingCalendars(site),
  ];
  return duties.sort(
    (a, b) =>
      compareText(a.on, b.on) || compareText(a.kind, b.kind) || compareText(a.about?.id ?? '', b.about?.id ?? ''),
  );
}

function duty(on: PlainDate, kind: DutyKind, about: Ref | null = null, year: number | null = null): Duty {
  return { on, kind, about, year };
}

/**
 * 条例 49: departments by 31 January, governments by 31 March. Asked of agencies that have published an annual report here
 * before, and of governments: others may publish elsewhere, which this site cannot know.
 */
function annualReports(site: Site): readonly Duty[] {
  const reports = site.documents.filter(({ extra }) => extra['reportKind'] === '政府信息公开工作年度报告');
  const done = new Set(
    reports.flatMap(({ issuers, extra }) => issuers.map(({ id }) => `${id} ${extraText(extra, 'reportYear')}`)),
  );
  const known = new Set(reports.flatMap(({ issuers }) => issuers.map(({ id }) => id)));
  const thisYear = yearOf(site.today);
  return site.agencies.list.flatMap((agency) => {
    if (!known.has(agency.id)) return [];
    return [thisYear - 1, thisYear].flatMap((year) =>
      done.has(`${agency.id} ${year}`) ? [] : [duty(reportDue(agency, year), 'annualReport', agencyRef(agency), year)],
    );
  });
}

function reportDue({ kind }: Agency, year: number): PlainDate {
  return `${year + 1}-${kind === 'government' ? '03-31' : '01-31'}` as PlainDate;
}

function agencyRef({ id, name, document }: Agency): Ref {
  return { id, title: name, address: document.address };
}

/** Next year's 调休 is announced in autumn: a year's file is needed before the year begins. */
function missingCalendars(site: Site): readonly Duty[] {
  const thisYear = yearOf(site.today);
  return [thisYear, thisYear + 1].flatMap((year) =>
    site.calendar.years.has(year) ? [] : [duty(`${year - 1}-12-31` as PlainDate, 'calendar', null, year)],
  );
}
