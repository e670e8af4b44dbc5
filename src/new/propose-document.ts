import type { DocumentType } from '../documents/document-type.ts';
import { proposeReportBody, proposeReportFields } from '../documents/reports/propose-report.ts';
import { fieldsOf } from '../documents/type-fields.ts';
import type { Agency } from '../domain/agency.ts';
import { formOfYear } from '../domain/annual-report/form.ts';
import { ANNUAL_REPORT_KIND } from '../domain/annual-report/report.ts';
import type { Category } from '../domain/catalogue.ts';
import type { CategoryId, Document } from '../domain/document.ts';
import { genreOfTitle } from '../domain/genre.ts';
import { type PlainDate, yearOf } from '../domain/plain-date.ts';
import type { Site } from '../domain/site.ts';
import { GUIDE_KIND_WORDS, REPORT_KIND_WORDS } from '../i18n/field-values.ts';
import { newWords } from '../i18n/new.ts';
import { fill } from '../i18n/text.ts';
import { formOf } from './choices.ts';
import { markFor, nextDocumentNumber, nextIndexNumber } from './next-numbers.ts';
import { reportTitle } from './report-title.ts';
import { freeName, slugOf } from './slug.ts';
import { yamlItem, yamlText } from './yaml-text.ts';

const LANGUAGE = 'zh-CN';

export interface NewDocument {
  readonly type: DocumentType;
  readonly title: string;
  /** Null for an agency's own page, and for an organ that the site does not list. */
  readonly agency: Agency | null;
  /** 发布日期; 成文日期 is the same day unless `adopted` says otherwise. */
  readonly published: PlainDate;
  readonly adopted: PlainDate;
  readonly category: CategoryId | null;
  /** Values given by hand, by the key of their field, as they are written in front matter. */
  readonly given: ReadonlyMap<string, string>;
}

export interface Surroundings {
  readonly site: Site;
  /** Every document at hand, drafts among them. */
  readonly documents: readonly Document[];
  /** Whether a content path (without `.md`) is taken by anything. */
  readonly isTaken: (id: string) => boolean;
}

export interface ProposedDocument {
  /** Content-relative. */
  readonly path: string;
  readonly text: string;
  /** What was made up from what the site holds, and is to be checked: name of the field and value. */
  readonly proposed: readonly (readonly [name: string, value: string])[];
  /** What only a person knows: names of fields, then the body. */
  readonly left: readonly string[];
}

/** Folders of types that are not filed by year. */
const WITHOUT_YEAR = new Set(['agencies', 'guides', 'datasets']);

/**
 * The file of a new document: everything that the site and the answers tell is filled in, the rest stands there empty.
 * It begins as a draft, so that nothing unfinished is published and nobody else's build is stopped by it.
 */
export function proposeDocument(wish: NewDocument, around: Surroundings): ProposedDocument {
  const { type } = wish;
  const proposals = proposedValues(wish, around);
  const values = new Map([
    ...proposals,
    ...[...wish.given].map(([key, value]) => [key, { value, note: null }] as const),
  ]);
  const path = `${idFor(wish, around)}.md`;
  const left: string[] = [];
  const lines: string[] = [
    comment(fill(newWords.fileHead, LANGUAGE, { type: type.label[LANGUAGE], folder: type.name })),
  ];
  for (const field of fieldsOf(type)) {
    const found = values.get(field.key);
    const [name] = field.names;
    if (found) {
      if (found.note) lines.push(comment(found.note));
      lines.push(`${name}: ${found.value}`);
    } else if (field.need !== 'optional' && !['draft', 'scheduled'].includes(field.key)) {
      left.push(name);
      lines.push(comment(fill(newWords.toFill, LANGUAGE, { form: formOf(field) })), `${name}:`);
    }
  }
  const report = annualReport(wish, values.get('reportKind')?.value ?? '', around);
  lines.push(...(report?.fields ?? []), comment(newWords.draftNote[LANGUAGE]), `${nameOf(type, 'draft')}: 是`);
  if (report) left.push(newWords.reportTables[LANGUAGE]);
  const body = report?.body ?? newWords[`body-${type.name}` as keyof typeof newWords]?.[LANGUAGE] ?? '';
  left.push(newWords.body[LANGUAGE]);
  const proposed = [...proposals].flatMap(([key, { value, note }]) =>
    note && !wish.given.has(key) ? [[nameOf(type, key), value] as const] : [],
  );
  return { path, text: `---\n${lines.join('\n')}\n---\n\n${body}`, proposed, left };
}

/** Kinds of reports and guides that a title names. */
const KINDS = [...Object.keys(REPORT_KIND_WORDS), ...Object.keys(GUIDE_KIND_WORDS)];

interface Proposal {
  readonly value: string;
  /** Said above the line where a person must look at it. */
  readonly note: string | null;
}

function proposedValues(wish: NewDocument, { site, documents }: Surroundings): Map<string, Proposal> {
  const { type, agency, adopted, published } = wish;
  const fields = new Set(fieldsOf(type).map(({ key }) => key));
  const values = new Map<string, Proposal>();
  const set = (key: string, value: string | null, note: string | null = null) => {
    if (value !== null && fields.has(key)) values.set(key, { value, note });
  };
  const isAgencyPage = type.name === 'agencies';
  const genre = type.metadata.includes('genre') ? genreOfTitle(wish.title) : null;
  set('title', yamlText(wish.title));
  if (agency) {
    const index = nextIndexNumber(agency, published, documents);
    set('indexNumber', index && yamlText(index), newWords.indexNumberNote[LANGUAGE]);
    if (!isAgencyPage) set('issuer', yamlText(agency.name));
    const mark = type.hasValidity ? markFor(agency, genre, documents) : null;
    if (mark)
      set('documentNumber', nextDocumentNumber(mark, yearOf(adopted), documents), newWords.numberNote[LANGUAGE]);
  }
  if (!isAgencyPage) set('dateAdopted', adopted);
  set('datePublished', published);
  set('categories', wish.category && `[${yamlItem(wish.category)}]`);
  set('openness', '主动公开');
  set('genre', genre && yamlText(genre));
  const kind = KINDS.find((word) => wish.title.includes(word)) ?? null;
  for (const key of ['reportKind', 'guideKind']) set(key, kind);
  if (type.name === 'reports') set('reportYear', String(yearOf(published) - 1), newWords.reportYearNote[LANGUAGE]);
  if (published > site.today) set('scheduled', '是', newWords.scheduledNote[LANGUAGE]);
  return values;
}

/** Categories that may hold a type, the likeliest first: the type's own, then those used most by this agency and type. */
export function categoriesFor(
  type: DocumentType,
  agency: Agency | null,
  site: Site,
  documents: readonly Document[],
): Category[] {
  const parents = new Set(site.catalogue.list.map(({ parent }) => parent));
  const fitting = site.catalogue.list.filter(
    ({ id, documentTypes }) =>
      (documentTypes.length === 0 || documentTypes.includes(type.name)) &&
      (!parents.has(id) || id === type.defaultCategory),
  );
  const uses = new Map<string, number>();
  for (const document of documents) {
    if (document.type !== type.name) continue;
    const [first] = document.categories;
    const near = document.issuers[0]?.name === agency?.name ? 1000 : 1;
    if (first) uses.set(first, (uses.get(first) ?? 0) + near);
  }
  const rank = ({ id }: Category) => (id === type.defaultCategory ? Number.MAX_SAFE_INTEGER : (uses.get(id) ?? 0));
  return fitting
    .map((category, index) => ({ category, index }))
    .sort((a, b) => rank(b.category) - rank(a.category) || a.index - b.index)
    .map(({ category }) => category);
}

/** The tables and headings of a 政府信息公开工作年度报告, filled with what the site knows; null for any other document. */
function annualReport({ agency, ...wish }: NewDocument, kind: string, { site }: Surroundings) {
  const year = Number(reportYearOf(wish));
  if (!agency || kind !== ANNUAL_REPORT_KIND || !site.agencies.byId.has(agency.id)) return null;
  if (formOfYear(year)?.version !== '2021-30') return null;
  return { fields: proposeReportFields(site, agency.id, year), body: proposeReportBody(site, agency.id, year) };
}

function reportYearOf({ given, published }: Pick<NewDocument, 'given' | 'published'>): string {
  return given.get('reportYear') ?? String(yearOf(published) - 1);
}

function idFor({ type, title, agency, published, given }: NewDocument, { site, isTaken }: Surroundings): string {
  const year = type.name === 'reports' ? reportYearOf({ given, published }) : String(yearOf(published));
  const folder = WITHOUT_YEAR.has(type.name) ? type.name : `${type.name}/${year}`;
  const slug =
    agency && reportTitle(type.name, agency.name, year) === title
      ? `${agency.id}-annual-report`
      : slugOf(title, namesToLeaveOut(site));
  return `${folder}/${freeName(slug, (name) => isTaken(`${folder}/${name}`))}`;
}

/** Names that would stand in every file name: those of the agencies, and the place they all begin with. */
function namesToLeaveOut(site: Site): readonly string[] {
  const names = site.agencies.list.map(({ name }) => name);
  const [first = ''] = names;
  let shared = names.length > 1 ? first.length : 0;
  while (shared > 0 && !names.every((name) => name.startsWith(first.slice(0, shared)))) shared -= 1;
  return [...names, ...site.agencies.list.flatMap(({ shortNames }) => shortNames), first.slice(0, shared)];
}

function nameOf(type: DocumentType, key: string): string {
  return fieldsOf(type).find((field) => field.key === key)?.names[0] ?? key;
}

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n');
}
