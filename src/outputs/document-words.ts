import { type Document, filingDate } from '../domain/document.ts';
import { dateForPeople, yearOf } from '../domain/plain-date.ts';
import type { PublishedDocument } from '../domain/site.ts';
import type { ValidityFinding } from '../domain/validity.ts';
import { VALIDITY_WORDS } from '../i18n/field-values.ts';
import { CITATION_WORDS, VALIDITY_SENTENCES, VALUE_WORDS } from '../i18n/outputs.ts';
import type { SiteIndex } from './site-index.ts';

/** Longest description in heads and feeds, in characters. */
const DESCRIPTION = 150;

/** One line on a document: its summary, else how its text begins; may be empty. */
export function descriptionOf(document: Document): string {
  const text = (document.summary ?? document.body.excerpt).replace(/\s+/gu, ' ').trim();
  const characters = text.length > DESCRIPTION ? [...text] : [];
  return characters.length > DESCRIPTION ? `${characters.slice(0, DESCRIPTION - 1).join('')}…` : text;
}

/** The year a document is filed under; none for one without any day. */
export function yearsOf(document: Document): readonly number[] {
  const day = filingDate(document);
  return day ? [yearOf(day)] : [];
}

/** `2026-03-05T09:30:00+08:00`, midnight when the editor gave no time; null when the day is not recorded. */
export function timeOf({ datePublished, timePublished }: Document): string | null {
  return datePublished && `${datePublished}T${timePublished ?? '00:00'}:00+08:00`;
}

/** The agencies of a document in one line, the leading one first; null when it names none. */
export function issuersOf(index: SiteIndex, document: Document): string | null {
  return document.issuers.length === 0
    ? null
    : document.issuers.map((issuer) => issuer.name).join(index.say(VALUE_WORDS.listComma));
}

const SENTENCES = {
  尚未生效: [VALIDITY_SENTENCES.pending, VALIDITY_SENTENCES.pendingOn],
  现行有效: [VALIDITY_SENTENCES.inForce, VALIDITY_SENTENCES.inForceSince],
  已被修改: [VALIDITY_SENTENCES.amended, VALIDITY_SENTENCES.amendedSince],
  部分失效: [VALIDITY_SENTENCES.partial, VALIDITY_SENTENCES.partialSince],
  失效: [VALIDITY_SENTENCES.expired, VALIDITY_SENTENCES.expiredSince],
  废止: [VALIDITY_SENTENCES.repealed, VALIDITY_SENTENCES.repealedSince],
} as const;

/** `自2026年5月1日起废止`. A document not yet in force says when it will be. */
export function validitySentence(index: SiteIndex, finding: ValidityFinding): string {
  const [plain, dated] = SENTENCES[finding.status];
  const day = finding.status === '尚未生效' ? finding.next?.on : finding.since;
  return day ? index.say(dated, { day: dateForPeople(day, index.language) }) : index.say(plain);
}

/** What the status becomes by itself and when; null when nothing is known, or when the sentence already says it. */
export function nextValiditySentence(index: SiteIndex, { status, next }: ValidityFinding): string | null {
  if (!next || (status === '尚未生效' && next.status === '现行有效')) return null;
  return index.say(VALIDITY_SENTENCES.next, {
    day: dateForPeople(next.on, index.language),
    status: index.say(VALIDITY_WORDS[next.status]),
  });
}

/** GB/T 7714—2015: `机关. 题名: 文号[A/OL]. (2026-03-05)[引用日期]. 网址.` */
export function citationOf(index: SiteIndex, document: PublishedDocument): string {
  const { title, documentNumber: number, datePublished } = document;
  return index.say(datePublished ? CITATION_WORDS.form : CITATION_WORDS.undatedForm, {
    author: authorsOf(document.issuers.map((issuer) => issuer.name)) || index.site.settings.name,
    title: number ? index.say(CITATION_WORDS.titleWithNumber, { title, number }) : title,
    mark: number ? 'A/OL' : 'EB/OL',
    published: datePublished ?? '',
    url: index.absolute(document.address),
  });
}

/** Three authors at most, as the standard has it. */
function authorsOf(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, 等` : names.join(', ');
}
