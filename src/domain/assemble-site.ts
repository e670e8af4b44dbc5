import { pageAddress } from './address.ts';
import { buildAddressBook } from './address-book.ts';
import { AGENCY_TYPE, type AgencyRegister, buildAgencyDirectory } from './agency-directory.ts';
import { type WorkYear, workCalendar } from './calendar.ts';
import type { Catalogue, Category, Topic } from './catalogue.ts';
import type { Dataset } from './dataset/dataset.ts';
import { type Document, type DocumentId, publicationKey } from './document.ts';
import { createMembership } from './membership.ts';
import { nearest } from './nearest.ts';
import { ownPages } from './own-pages.ts';
import type { PlainDate } from './plain-date.ts';
import { compareText, type Problem } from './problem.ts';
import { referenceIndex } from './reference.ts';
import type { SearchWords } from './search-words.ts';
import type { SiteSettings } from './settings.ts';
import type { PublishedDocument, PublishedTranslation, Site, Withdrawal } from './site.ts';
import { createLinks } from './site-links.ts';
import { createReporter, type Reporter, type Say } from './site-problem.ts';
import { resolveRelations } from './site-relations.ts';
import { type State, stateOf } from './state.ts';
import type { Translation } from './translation.ts';
import { computeValidity, validityFromFacts } from './validity.ts';
import { withdraw } from './withdraw.ts';

/** What assembling needs to know of a document type; every DocumentType fits. */
export interface TypeFacts {
  readonly name: string;
  readonly hasValidity: boolean;
  /** Category of documents that name none, if the catalogue holds it. */
  readonly defaultCategory: string | null;
}

export interface SiteInput {
  readonly settings: SiteSettings;
  readonly catalogue: Catalogue;
  readonly topics: readonly Topic[];
  /** Working days by year; left out: no year is known, and no working day is counted. */
  readonly calendar?: readonly WorkYear[];
  /** Left out: none. */
  readonly datasets?: readonly Dataset[];
  /** What the office adds to the vocabulary of the search. */
  readonly searchWords?: readonly SearchWords[];
  /** Left out: none. */
  readonly translations?: readonly Translation[];
  readonly types: readonly TypeFacts[];
  /** All documents whose fields are sound, drafts and held ones included. */
  readonly documents: readonly Document[];
  /** Content files read. */
  readonly files: number;
  /** Content-relative paths of the files that may be published beside documents. */
  readonly assets: ReadonlySet<string>;
  /** Ids of documents that have errors of their own and are therefore not among `documents`. */
  readonly unusable?: ReadonlySet<string>;
  readonly today: PlainDate;
  /** Shows drafts as if published, for `dev --drafts`; they still act on no other document. */
  readonly includeDrafts?: boolean;
  /** Words for problems. */
  readonly say: Say;
}

/**
 * Makes the Site of a day out of its parts: who issued what, where it belongs, what relates to it, what it
 * links to, what is in force. All problems are returned together. Faults of held documents are told before their
 * day, and what collides or is ambiguous is judged over all that will ever be open: no error appears by the
 * passing of time.
 */
export function assembleSite(input: SiteInput): { readonly site: Site; readonly problems: readonly Problem[] } {
  const { settings, today } = input;
  const reporter = createReporter(input.say);
  const report = reporter.atField;
  const states = statesOf(input);
  const state = (document: Document): State => states.get(document) ?? 'draft';
  const isPublished = (document: Document) => state(document) === 'published';
  const open = input.documents.filter((document) => OPEN.has(state(document)));
  const checked = open.filter((document) => state(document) !== 'withdrawn');
  reportDates(input.documents, state, today, report);

  const agencies = buildAgencyDirectory(
    open.filter(({ type }) => type === AGENCY_TYPE),
    isPublished,
    report,
  );
  const catalogue = resolveAgencies(input.catalogue, agencies, reporter);
  const book = buildAddressBook(open, settings, report);
  const byId = new Map<string, Document>(input.documents.map((document) => [document.id, document]));
  const index = referenceIndex(open);
  const relationsOf = resolveRelations({ checked, index, byId, state, unusable: input.unusable ?? NO_IDS }, report);
  const links = createLinks(
    {
      byId,
      index,
      book,
      assets: input.assets,
      withheld: withheldFiles(input.documents, isPublished),
      unusable: input.unusable ?? NO_IDS,
      settings,
      isOwnPage: ownPages(catalogue, input.topics, agencies.directory),
      state,
    },
    reporter.atPlace,
  );
  const members = createMembership(
    {
      agencies: agencies.known,
      catalogue,
      topics: input.topics,
      defaultCategories: defaultCategories(input.types),
    },
    report,
  );
  const withValidity = new Set(input.types.filter(({ hasValidity }) => hasValidity).map(({ name }) => name));

  const aliasesOf = gatherAliases(book.redirects);
  const complete = (document: Document): PublishedDocument => {
    const relations = relationsOf(document);
    const validity = withValidity.has(document.type) ? computeValidity(document, relations, today) : null;
    if (validity && isPublished(document) && validity.status !== validityFromFacts(document, relations, today).status)
      report('unsupported-validity', document, 'validity', { found: validity.status });
    return {
      ...document,
      issuers: members.issuers(document),
      categories: members.categories(document),
      topics: members.topics(document),
      aliases: aliasesOf.get(document.id) ?? NO_ALIASES,
      validity,
      resolvedRelations: relations,
      citationTargets: links.citations(document),
      referenceTargets: links.references(document),
      guid: document.indexNumber ?? document.id,
    };
  };

  const documents: PublishedDocument[] = [];
  const withdrawals: Withdrawal[] = [];
  for (const document of open) {
    if (state(document) === 'withdrawn') {
      const withdrawal = withdraw(document, members);
      if (withdrawal) withdrawals.push(withdrawal);
    } else {
      const completed = complete(document);
      if (isPublished(document)) documents.push(completed);
    }
  }
  const published = newestFirst(documents);
  const translations = placeTranslations(input, new Set(documents.map(({ id }) => id)), links, report);
  const count = (wanted: State) => input.documents.filter((document) => stateOf(document, today) === wanted).length;
  const shown = new Set<DocumentId>([...published, ...withdrawals].map(({ id }) => id));
  const site: Site = {
    settings,
    today,
    catalogue,
    agencies: agencies.directory,
    topics: input.topics,
    searchWords: input.searchWords ?? [],
    calendar: workCalendar(input.calendar ?? []),
    datasets: input.datasets ?? [],
    documents: published,
    byId: new Map(published.map((document) => [document.id, document])),
    translations,
    withdrawals: withdrawals.sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id)),
    redirects: book.redirects.filter(({ document }) => shown.has(document)),
    counts: { files: input.files, drafts: count('draft'), held: count('held'), notOpen: count('notOpen') },
  };
  return { site, problems: reporter.problems };
}

/** Translations go with their originals: held, withdrawn or hidden as these are. One without an original is at fault. */
function placeTranslations(
  input: SiteInput,
  published: ReadonlySet<DocumentId>,
  links: ReturnType<typeof createLinks>,
  report: Reporter['atField'],
): Site['translations'] {
  const byOriginal = new Map<DocumentId, PublishedTranslation[]>();
  const known = new Set<string>([...input.documents.map(({ id }) => id), ...(input.unusable ?? NO_IDS)]);
  for (const translation of input.translations ?? []) {
    const { of, language, text } = translation;
    if (!known.has(of)) report('translation-alone', text, 'title', { found: `${of}.md` });
    if (known.has(`${of}/${language}`)) report('translation-address', text, 'title', { found: `${of}/${language}.md` });
    const id = of as DocumentId;
    if (!published.has(id)) continue;
    const placed = {
      ...translation,
      address: pageAddress(`${of}/${language}`),
      citationTargets: links.citations(text),
      referenceTargets: links.references(text),
    };
    byOriginal.set(id, [...(byOriginal.get(id) ?? []), placed]);
  }
  return byOriginal;
}

/** What is or will be open to the public. `future` is an error, and its other faults are told with it. */
const OPEN: ReadonlySet<State> = new Set<State>(['published', 'held', 'future', 'withdrawn']);
const NO_IDS: ReadonlySet<string> = new Set();
const NO_ALIASES: readonly string[] = Object.freeze([]);

function statesOf(input: SiteInput): ReadonlyMap<Document, State> {
  const state = (document: Document): State => {
    const found = stateOf(document, input.today);
    return found === 'draft' && input.includeDrafts && document.openness === '主动公开' ? 'published' : found;
  };
  return new Map(input.documents.map((document) => [document, state(document)]));
}

function reportDates(
  documents: readonly Document[],
  state: (document: Document) => State,
  today: PlainDate,
  report: Reporter['atField'],
): void {
  for (const document of documents) {
    const found = state(document);
    if (found === 'future')
      report('future-publication', document, 'datePublished', { found: document.datePublished ?? '', today });
  }
}

/** 责任机构 may be written by id or by name. */
function resolveAgencies(catalogue: Catalogue, agencies: AgencyRegister, reporter: Reporter): Catalogue {
  const list = catalogue.list.map((category): Category => {
    if (category.agency === null) return category;
    const known = agencies.known.get(category.agency);
    if (!known) {
      const suggestion = nearest(category.agency, agencies.known.keys()) ?? '';
      const place = { file: 'catalogue.yaml', line: category.line, column: 1 };
      reporter.atPlace('unknown-agency', place, { found: category.agency, suggestion });
    }
    return { ...category, agency: known?.published ? known.agency.id : null };
  });
  const byId = new Map(list.map((category) => [category.id, category]));
  const childrenOf = new Map(
    [...catalogue.childrenOf].map(([parent, children]) => [
      parent,
      children.map((category) => byId.get(category.id) ?? category),
    ]),
  );
  return { list, byId, childrenOf };
}

function defaultCategories(types: readonly TypeFacts[]): ReadonlyMap<string, string> {
  return new Map(types.flatMap(({ name, defaultCategory }) => (defaultCategory ? [[name, defaultCategory]] : [])));
}

/** Attachments that belong only to documents which are not published. */
function withheldFiles(
  documents: readonly Document[],
  isPublished: (document: Document) => boolean,
): ReadonlySet<string> {
  const withheld = new Set<string>();
  for (const document of documents)
    if (!isPublished(document)) for (const { file } of document.attachments) withheld.add(file);
  for (const document of documents)
    if (isPublished(document)) for (const { file } of document.attachments) withheld.delete(file);
  return withheld;
}

function gatherAliases(redirects: Site['redirects']): ReadonlyMap<DocumentId, readonly string[]> {
  const aliases = new Map<DocumentId, string[]>();
  for (const { from, document } of redirects) {
    const list = aliases.get(document);
    if (list) list.push(from);
    else aliases.set(document, [from]);
  }
  return aliases;
}

/** As compareNewestFirst, with each key made once. */
function newestFirst(documents: readonly PublishedDocument[]): readonly PublishedDocument[] {
  return documents
    .map((document) => ({ key: publicationKey(document), document }))
    .sort((a, b) => compareText(b.key, a.key) || compareText(a.document.id, b.document.id))
    .map(({ document }) => document);
}
