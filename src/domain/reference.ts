import type { Document, DocumentId } from './document.ts';
import {
  documentNumberKey,
  documentNumberParts,
  findDocumentNumbers,
  normaliseDocumentNumber,
} from './document-number.ts';
import { parseIndexNumber } from './index-number.ts';
import { type PlainDate, parsePlainDate } from './plain-date.ts';

/** A reference to a document as an editor may write it in 关系. */
export type Reference =
  | { readonly form: 'number'; readonly number: string }
  | { readonly form: 'indexNumber'; readonly indexNumber: string }
  /** 《title》, with what follows it in brackets when that is a 文号, a year or a day. */
  | {
      readonly form: 'title';
      readonly title: string;
      readonly number: string | null;
      readonly date: PlainDate | null;
      readonly year: number | null;
    }
  /** A path below `content/`, with or without `.md`; also an address of the site. */
  | { readonly form: 'id'; readonly id: string };

const TITLE = /^《(.+)》\s*(.*)$/su;

/** What kind of reference a text is. Anything that is nothing else is taken for a title without brackets. */
export function parseReference(text: string): Reference {
  const clean = text.trim();
  const title = TITLE.exec(clean);
  if (title) {
    const rest = (title[2] ?? '').replace(/^[（(〔［[]\s{0,9}|\s{0,9}[）)〕］\]]$/gu, '');
    const number = normaliseDocumentNumber(rest) ?? findDocumentNumbers(rest)[0]?.number ?? null;
    const date = parsePlainDate(rest);
    const year = number === null && date === null ? /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/u.exec(rest)?.[1] : undefined;
    return { form: 'title', title: title[1] ?? '', number, date, year: year === undefined ? null : Number(year) };
  }
  if (parseIndexNumber(clean)) return { form: 'indexNumber', indexNumber: clean };
  const number = normaliseDocumentNumber(clean);
  if (number !== null) return { form: 'number', number };
  if (/^[\w./-]+$/u.test(clean) || (clean.includes('/') && !/[《》\s]/u.test(clean)))
    return { form: 'id', id: idOf(clean) };
  return { form: 'title', title: clean, number: null, date: null, year: null };
}

/** `/policies/2026/x/` or `policies/2026/x.md` → `policies/2026/x`. */
export function idOf(text: string): string {
  return text.trim().replace(/^\/|\/$|\.md$/gu, '');
}

/** Where documents can be found by the names that others call them. */
export interface ReferenceIndex {
  readonly byId: ReadonlyMap<string, Document>;
  readonly byIndexNumber: ReadonlyMap<string, readonly Document[]>;
  /** By `〔2016〕54号` or `令第711号`: in prose nothing marks where a 机关代字 begins. */
  readonly byNumberTail: ReadonlyMap<string, readonly Numbered[]>;
  /** By {@link titleKey}, and by each title as it is written. Versions of one title, latest first. */
  readonly byTitle: ReadonlyMap<string, readonly Document[]>;
  /** By the title of what a notice issues: `关于印发《甲办法》的通知` under 甲办法. */
  readonly byIssuedTitle: ReadonlyMap<string, readonly Document[]>;
  /** The id of a document of the same file name in another folder; empty when there is none. */
  readonly suggestId: (text: string) => string;
}

interface Numbered {
  /** As documentNumberKey makes it. */
  readonly key: string;
  readonly document: Document;
}

export function referenceIndex(documents: readonly Document[]): ReferenceIndex {
  const byId = new Map<string, Document>();
  const byIndexNumber = new Map<string, Document[]>();
  const byNumberTail = new Map<string, Numbered[]>();
  const byTitle = new Map<string, Document[]>();
  const byIssuedTitle = new Map<string, Document[]>();
  for (const document of documents) {
    byId.set(document.id, document);
    if (document.indexNumber) add(byIndexNumber, document.indexNumber, document);
    if (document.documentNumber) {
      const key = documentNumberKey(document.documentNumber);
      add(byNumberTail, numberTail(key), { key, document });
    }
    const key = titleKey(document.title);
    add(byTitle, key, document);
    const issued = key.length <= LONGEST_TITLE ? ISSUED.exec(key)?.[1] : undefined;
    if (issued) add(byIssuedTitle, issued, document);
  }
  for (const list of byNumberTail.values())
    if (list.length > 1) list.sort((a, b) => compareLatestFirst(a.document, b.document));
  for (const map of [byTitle, byIssuedTitle, byIndexNumber])
    for (const list of map.values()) if (list.length > 1) list.sort(compareLatestFirst);
  for (const { title } of documents) {
    const versions = byTitle.get(titleKey(title));
    if (versions) byTitle.set(title, versions);
  }
  let byName: Map<string, string> | null = null;
  const suggestId = (text: string) => {
    byName ??= new Map([...byId.keys()].map((id) => [nameOf(id), id]));
    return byName.get(nameOf(idOf(text))) ?? '';
  };
  return { byId, byIndexNumber, byNumberTail, byTitle, byIssuedTitle, suggestId };
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).toLowerCase();
}

/** Beyond it a title is no title, and searching it would take its time. */
const LONGEST_TITLE = 300;
const ISSUED = /印发《?([^《》]{1,200})》?的(?:通知|函)$/u;

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** Titles that differ only in width, white space or nested brackets are one title. */
export function titleKey(title: string): string {
  if (/^[\u4e00-\u9fff0-9A-Za-z《》、]+$/u.test(title)) return title;
  return title.normalize('NFKC').replace(/\s+/gu, '').replaceAll('〈', '《').replaceAll('〉', '》');
}

/** The day a version is known by: 成文日期, else 发布日期. */
export function versionDate(document: Document): string {
  return document.dateAdopted ?? document.datePublished ?? document.dateEffective ?? '';
}

function compareLatestFirst(a: Document, b: Document): number {
  const x = versionDate(a);
  const y = versionDate(b);
  return x > y ? -1 : x < y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** From the year, or from 令第, to the end. */
function numberTail(number: string): string {
  const year = number.indexOf('〔');
  if (year >= 0) return number.slice(year);
  const order = number.lastIndexOf('令第');
  return order >= 0 ? number.slice(order) : (/\d{4}年第\d+号$/u.exec(number)?.[0] ?? number);
}

/**
 * Documents with a canonical number, latest first. With `inProse`, words that run into the 机关代字 are
 * forgiven: `根据国办发〔2016〕54号` finds 国办发〔2016〕54号, the longest mark that fits.
 */
export function findByNumber(index: ReferenceIndex, number: string, inProse = false): readonly Document[] {
  const candidates = index.byNumberTail.get(numberTail(number));
  if (!candidates) return NONE;
  const key = documentNumberKey(number);
  const exact = candidates.filter((each) => each.key === key);
  const longest = inProse && exact.length === 0 ? longestEnding(candidates, key) : 0;
  const held = longest > 0 ? candidates.filter((each) => each.key.length === longest && key.endsWith(each.key)) : exact;
  return held.map(({ document }) => document);
}

const NONE: readonly Document[] = Object.freeze([]);

function longestEnding(candidates: readonly Numbered[], key: string): number {
  let longest = 0;
  for (const each of candidates) if (each.key.length > longest && key.endsWith(each.key)) longest = each.key.length;
  return longest;
}

/** Documents of a title, latest first; failing these, the notices that issue it. */
export function findByTitle(index: ReferenceIndex, title: string): readonly Document[] {
  const written = index.byTitle.get(title);
  if (written) return written;
  const key = titleKey(title);
  return index.byTitle.get(key) ?? index.byIssuedTitle.get(key) ?? NONE;
}

export type Resolution =
  | { readonly outcome: 'found'; readonly document: Document }
  | { readonly outcome: 'itself' }
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly Document[] }
  /** Not on the site; `form` says whether it could be a document of another office. */
  | { readonly outcome: 'none'; readonly form: Reference['form'] };

/**
 * The document that a reference of `from` means. Of several versions of one title a 文号, day or year beside
 * it decides; else the latest version dated before the referring document is meant. Two of the same day are
 * ambiguous.
 */
export function resolveReference(index: ReferenceIndex, text: string, from: Document): Resolution {
  const byId = findById(index, text.trim(), from);
  if (byId) return byId === from ? { outcome: 'itself' } : { outcome: 'found', document: byId };
  const reference = parseReference(text);
  const candidates = candidatesOf(index, reference);
  const others = candidates.filter((document) => document.id !== from.id);
  if (others.length === 0)
    return candidates.length > 0 ? { outcome: 'itself' } : { outcome: 'none', form: reference.form };
  return chooseVersion(others, versionDate(from));
}

function candidatesOf(index: ReferenceIndex, reference: Reference): readonly Document[] {
  switch (reference.form) {
    case 'id':
      return [];
    case 'indexNumber':
      return index.byIndexNumber.get(reference.indexNumber) ?? [];
    case 'number':
      return findByNumber(index, reference.number);
    case 'title': {
      const { number, date, year } = reference;
      const titled = findByTitle(index, reference.title);
      if (number !== null) {
        const numbered = findByNumber(index, number);
        const both = numbered.filter((document) => titled.includes(document));
        return both.length > 0 ? both : numbered;
      }
      if (date !== null)
        return titled.filter((version) => version.dateAdopted === date || version.datePublished === date);
      if (year !== null) return titled.filter((version) => versionDate(version).startsWith(String(year)));
      return titled;
    }
  }
}

function chooseVersion(latestFirst: readonly Document[], before: string): Resolution {
  const [only] = latestFirst;
  if (only && latestFirst.length === 1) return { outcome: 'found', document: only };
  const earlier = latestFirst.filter((document) => versionDate(document) <= before);
  const [first, second] = earlier;
  if (!first || versionDate(first) === '' || (second && versionDate(second) === versionDate(first)))
    return { outcome: 'ambiguous', candidates: latestFirst };
  return { outcome: 'found', document: first };
}

function findById(index: ReferenceIndex, text: string, from: Document): Document | undefined {
  const path = idOf(text);
  const folder = from.id.slice(0, from.id.lastIndexOf('/') + 1);
  return index.byId.get(path as DocumentId) ?? index.byId.get(folder + path);
}

/** Whether a number bears one of the given 机关代字. */
export function isMarkOf(number: string, marks: ReadonlySet<string>): boolean {
  return marks.has(documentNumberParts(number)?.mark ?? '');
}
