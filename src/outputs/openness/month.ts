import { extraText, hasExtra } from '../../documents/extra.ts';
import type { OpennessCell, OpennessSection } from '../../domain/page-openness.ts';
import { addMonths, type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import { compareText } from '../../domain/problem.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { OPENNESS } from '../../i18n/openness.ts';
import type { Text } from '../../i18n/text.ts';
import { gather, type SiteIndex } from '../site-index.ts';
import { bar, day, joinNames, link, percent, table, text } from './cells.ts';
import { monthOf, type Ref, refOf, share } from './model.ts';
import type { LedgerRow } from './publication.ts';
import { opennessReport } from './report.ts';
import { LEDGER_HEAD, ledgerCells } from './sections/publication.ts';

const byMonth = new WeakMap<SiteIndex, ReadonlyMap<string, readonly PublishedDocument[]>>();
const rowsByMonth = new WeakMap<SiteIndex, ReadonlyMap<string, readonly LedgerRow[]>>();

/**
 * Months with a page, newest first: every month from the day the office went live to the day of the site; without such
 * a day those in which something was published. What was published before going live stands in the ledger alone.
 */
export function openMonths(index: SiteIndex): readonly string[] {
  const { settings, today } = index.site;
  const last = monthOf(today);
  if (settings.strictFrom === null)
    return [...documentsByMonth(index).keys()].filter((month) => month <= last).sort((a, b) => compareText(b, a));
  const months: string[] = [];
  for (let at = `${last}-01` as PlainDate; monthOf(at) >= monthOf(settings.strictFrom); at = addMonths(at, -1))
    months.push(monthOf(at));
  return months;
}

/** 月报 (S3): the month before in numbers, what is fixed for the month, and what it published. */
export function monthSections(index: SiteIndex, month: string): readonly OpennessSection[] {
  const before = monthOf(addMonths(`${month}-01` as PlainDate, -1));
  const documents = documentsByMonth(index).get(month) ?? [];
  return [
    beforeSection(index, before),
    planSection(index, month),
    {
      id: 'published',
      title: index.say(OPENNESS.monthDone),
      sentences: [
        documents.length === 0
          ? index.say(OPENNESS.monthDoneNone)
          : index.say(OPENNESS.monthBeforeSentence, { ...numbers(month), count: documents.length }),
        ...silent(index, documents),
      ],
      tables: [
        ...kindTable(index, 'kinds', OPENNESS.monthKinds, documents),
        ...agencyTable(index, documents),
        ...table(index, 'ledger', index.say(OPENNESS.monthLedger), LEDGER_HEAD, ledgerOf(index, month)),
      ],
      chart: null,
    },
  ];
}

function beforeSection(index: SiteIndex, month: string): OpennessSection {
  const documents = documentsByMonth(index).get(month) ?? [];
  return {
    id: 'before',
    title: index.say(OPENNESS.monthBefore),
    sentences: [index.say(OPENNESS.monthBeforeSentence, { ...numbers(month), count: documents.length })],
    tables: kindTable(index, 'before-kinds', OPENNESS.monthKindsBefore, documents),
    chart: null,
  };
}

interface Planned {
  readonly on: PlainDate;
  readonly what: string;
  readonly about: Ref | null;
}

/** Dates that documents state and that fall into the month, with the yearly terms of 条例 49. */
function planSection(index: SiteIndex, month: string): OpennessSection {
  const planned: Planned[] = [];
  for (const document of index.site.documents) {
    const add = (on: PlainDate | null, what: keyof typeof OPENNESS) => {
      if (on?.startsWith(month)) planned.push({ on, what: index.say(OPENNESS[what]), about: refOf(document) });
    };
    const closes = parsePlainDate(extraText(document.extra, 'closes') ?? '');
    add(parsePlainDate(extraText(document.extra, 'opens') ?? ''), 'planOpens');
    add(closes, 'planCloses');
    const isCall = document.extra['noticeKind'] === '征求意见' && !hasExtra(document.extra, 'outcome');
    if (isCall) add(closes && addMonths(closes, 1), 'planOutcome');
    add(document.dateEffective, 'planEffective');
    add(document.dateExpires, 'planExpires');
  }
  const year = month.slice(0, 4);
  for (const [ends, what] of [
    ['01-31', 'planReports'],
    ['03-31', 'planGovernmentReports'],
  ] as const)
    if (month === `${year}-${ends.slice(0, 2)}`)
      planned.push({ on: `${year}-${ends}` as PlainDate, what: index.say(OPENNESS[what]), about: null });
  planned.sort((a, b) => compareText(a.on, b.on) || compareText(a.about?.id ?? '', b.about?.id ?? ''));
  return {
    id: 'plan',
    title: index.say(OPENNESS.monthPlan),
    sentences: planned.length === 0 ? [index.say(OPENNESS.monthPlanNone)] : [],
    tables: table(
      index,
      'plan-table',
      index.say(OPENNESS.monthPlanCaption),
      [OPENNESS.planDay, OPENNESS.dueWhat, OPENNESS.dueAbout],
      planned.map(({ on, what, about }) => [day(on), text(what), link(index, about)]),
    ),
    chart: null,
  };
}

function kindTable(index: SiteIndex, id: string, caption: Text, documents: readonly PublishedDocument[]) {
  const kinds = gather(documents, ({ type }) => [type]);
  const order = [...index.types.keys()];
  const rows = order.flatMap((type): OpennessCell[][] => {
    const count = kinds.get(type)?.length ?? 0;
    return count === 0 ? [] : [[text(index.typeName(type)), bar(count / documents.length, String(count))]];
  });
  return table(index, id, index.say(caption), [OPENNESS.kind, OPENNESS.count], rows);
}

function agencyTable(index: SiteIndex, documents: readonly PublishedDocument[]) {
  const byAgency = gather(documents, ({ issuers }) => issuers.flatMap(({ id }) => (id ? [id] : [])));
  const rows = index.site.agencies.list.flatMap(({ id, name }): OpennessCell[][] => {
    const count = byAgency.get(id)?.length ?? 0;
    if (count === 0) return [];
    return [
      [text(name), bar(count / documents.length, String(count)), text(percent(index, share(count, documents.length)))],
    ];
  });
  return table(
    index,
    'agencies',
    index.say(OPENNESS.monthAgencies),
    [OPENNESS.agency, OPENNESS.count, OPENNESS.share],
    rows,
  );
}

function silent(index: SiteIndex, documents: readonly PublishedDocument[]): readonly string[] {
  const active = new Set(documents.flatMap(({ issuers }) => issuers.map(({ id }) => id)));
  const names = index.site.agencies.list.filter(({ id }) => !active.has(id)).map(({ name }) => name);
  return names.length === 0 || documents.length === 0
    ? []
    : [index.say(OPENNESS.silentThen, { names: joinNames(index, names) })];
}

function ledgerOf(index: SiteIndex, month: string) {
  const known = rowsByMonth.get(index);
  const rows =
    known ?? gather(opennessReport(index).ledger, ({ published }) => (published ? [monthOf(published)] : []));
  if (!known) rowsByMonth.set(index, rows);
  return [...(rows.get(month) ?? [])]
    .sort((a, b) => compareText(a.published ?? '', b.published ?? '') || compareText(a.document.id, b.document.id))
    .map((row) => ledgerCells(index, row));
}

function documentsByMonth(index: SiteIndex): ReadonlyMap<string, readonly PublishedDocument[]> {
  const known = byMonth.get(index);
  if (known) return known;
  const found = gather(index.site.documents, ({ type, datePublished }) =>
    type !== 'agencies' && datePublished ? [monthOf(datePublished)] : [],
  );
  byMonth.set(index, found);
  return found;
}

function numbers(month: string) {
  return { year: Number(month.slice(0, 4)), month: Number(month.slice(5)) };
}
