import { normaliseDocumentNumber } from '../domain/document-number.ts';
import { type PlainDate, parsePlainDate } from '../domain/plain-date.ts';
import type { Read } from './imported-document.ts';

/** What a dated line at the head of a law says. `revised`: a new text (修订); `amended`: changed places (修正). */
export interface HeadEvent {
  readonly kind: 'adopted' | 'approved' | 'published' | 'revised' | 'amended' | 'effective';
  readonly date: PlainDate;
  readonly line: string;
  /** The line without its date. */
  readonly words: string;
}

export interface HeadFacts {
  readonly events: readonly HeadEvent[];
  readonly issuer: Read<string> | null;
  readonly documentNumber: Read<string> | null;
  readonly level: Read<string> | null;
  readonly dateAdopted: Read<PlainDate> | null;
  readonly datePublished: Read<PlainDate> | null;
  readonly dateEffective: Read<PlainDate> | null;
}

const DATED = /^(?:根据)?\s{0,9}(\d{4}年\d{1,2}月\d{1,2}日)\s{0,9}([\s\S]*)$/u;
const KINDS: readonly (readonly [RegExp, HeadEvent['kind']])[] = [
  [/施行|实施$/u, 'effective'],
  [/修订/u, 'revised'],
  [/修正|修改/u, 'amended'],
  [/公布|发布|颁布|公告/u, 'published'],
  [/批准/u, 'approved'],
  [/通过/u, 'adopted'],
];
const ORDER = /([\p{Script=Han}]{2,30}?令第\s{0,3}[1-9]\d{0,8}\s{0,3}号)/u;
const NATIONAL = /第[一二三四五六七八九十]+届(全国人民代表大会(?:常务委员会)?)/u;
const LOCAL =
  /([\p{Script=Han}]{2,12}?(?:省|市|自治区|自治州|自治县))(?:第[一二三四五六七八九十]+届)?(人民代表大会(?:常务委员会)?)/u;

/** Reads the dated lines of a head. What they do not say stays null. */
export function readHead(lines: readonly string[]): HeadFacts {
  const events = lines.flatMap((line) => readEvent(line) ?? []);
  const texts = events.filter((event) => event.kind !== 'effective' && event.kind !== 'approved');
  const current = texts.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1) ?? null;
  const changed = latestOf(events, ['adopted', 'revised', 'amended']);
  const published = publicationOf(events, changed);
  const number = numberOf(events);
  const effective = latestOf(events, ['effective']);
  return {
    events,
    issuer: issuerOf(events, number),
    documentNumber: number,
    level: levelOf(events, number),
    dateAdopted: changed ? read(changed) : null,
    datePublished: published ? read(published) : null,
    // The day the first version took effect says nothing of a version made later.
    dateEffective: effective && current && effective.date >= current.date ? read(effective) : null,
  };
}

function readEvent(line: string): HeadEvent | null {
  const match = DATED.exec(line);
  const date = parsePlainDate(match?.[1] ?? '');
  const words = match?.[2]?.trim() ?? '';
  const kind = KINDS.find(([pattern]) => pattern.test(withoutTitles(words)))?.[1];
  return date && kind ? { kind, date, line, words } : null;
}

/** 《关于修改…的决定》 is a name, not the event. */
function withoutTitles(words: string): string {
  return words.replace(/《[^《》]{0,300}》/gu, '').replace(/[<〈][^<>〈〉]{0,300}[>〉]/gu, '');
}

function latestOf(events: readonly HeadEvent[], kinds: readonly HeadEvent['kind'][]): HeadEvent | null {
  let found: HeadEvent | null = null;
  for (const event of events) if (kinds.includes(event.kind) && (!found || event.date >= found.date)) found = event;
  return found;
}

/** A text is published by the order that brought it out; an order older than the last change published another text. */
function publicationOf(events: readonly HeadEvent[], changed: HeadEvent | null): HeadEvent | null {
  const published = latestOf(events, ['published']);
  if (published && (!changed || published.date >= changed.date)) return published;
  return changed?.kind === 'revised' && ORDER.test(changed.words) ? changed : null;
}

function numberOf(events: readonly HeadEvent[]): Read<string> | null {
  const brought = events.filter((event) => event.kind === 'published' || event.kind === 'revised');
  for (const event of brought.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))) {
    const order = ORDER.exec(event.words.replaceAll(' ', ''))?.[1];
    const number = order ? normaliseDocumentNumber(order.replace(/^中华人民共和国/u, '')) : null;
    if (number) return { value: number, from: event.line };
  }
  return null;
}

function issuerOf(events: readonly HeadEvent[], number: Read<string> | null): Read<string> | null {
  if (number) return { value: number.value.replace(/令第[\s\S]*$/u, ''), from: number.from };
  for (const event of events) {
    const body = congressOf(event.words);
    if (body) return { value: body, from: event.line };
    const government = /^(国务院)/u.exec(event.words)?.[1];
    if (government && event.kind !== 'approved' && event.kind !== 'effective')
      return { value: government, from: event.line };
  }
  return null;
}

function congressOf(words: string): string | null {
  const text = withoutTitles(words);
  const national = NATIONAL.exec(text)?.[1];
  if (national) return national;
  const local = LOCAL.exec(text);
  return local ? `${local[1]}${local[2]}` : null;
}

/** 效力等级 by who made the text; unknown stays unknown. */
function levelOf(events: readonly HeadEvent[], number: Read<string> | null): Read<string> | null {
  for (const event of events) {
    const body = congressOf(event.words);
    if (body) return { value: body.startsWith('全国') ? '法律' : '地方性法规', from: event.line };
  }
  const order = number?.value ?? '';
  if (order.startsWith('国务院令')) return { value: '行政法规', from: number?.from ?? order };
  if (/^[\p{Script=Han}]*(?:部|委员会|总局|局|署|银行)令第/u.test(order))
    return { value: '部门规章', from: number?.from ?? order };
  return null;
}

function read(event: HeadEvent): Read<PlainDate> {
  return { value: event.date, from: event.line };
}
