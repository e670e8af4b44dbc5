import { basename } from 'node:path';
import { type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import { importWords } from '../../i18n/import.ts';
import { toContentMarkdown } from '../content-markdown.ts';
import { type HeadEvent, readHead } from '../head-events.ts';
import type { ImportedDocument, ImportFormat, Read, Refusal } from '../imported-document.ts';
import { decodeUtf8 } from '../text-flow.ts';

const END_OF_HEAD = '<!-- INFO END -->';
const NAME_DATE = /\((\d{4}-\d{2}-\d{2})\)$/u;

/**
 * Laws as loose Markdown: `# title`, a head of dated lines (通过, 公布, 修订, 施行), then the text. Without the mark
 * that ends the head, the head ends at the first chapter or article.
 */
export const lawMarkdown: ImportFormat = {
  name: 'law-markdown',
  extensions: ['.md', '.markdown'],
  read: async (bytes, source) => [read(bytes, source)],
};

function read(bytes: Uint8Array, source: string): ImportedDocument | Refusal {
  const text = decodeUtf8(bytes);
  if (text === null) return { source, reason: 'not-utf8', values: {} };
  const { head, body } = split(text);
  const name = basename(source).replace(/\.[^.]+$/u, '');
  const title = readTitle(head, name);
  if (!title) return { source, reason: 'no-title', values: {} };
  const markdown = toContentMarkdown(body);
  if (markdown.trim() === '') return { source, reason: 'no-text', values: {} };
  const lines = head.filter((line) => !line.startsWith('#'));
  const facts = readHead(lines);
  const nameDate = parsePlainDate(NAME_DATE.exec(name)?.[1] ?? '');
  const fromName = nameDate && { value: nameDate, from: importWords.fromFileName['zh-CN'] };
  return {
    source,
    title,
    issuers: facts.issuer ? [facts.issuer] : [],
    documentNumber: facts.documentNumber,
    level: facts.level,
    dateAdopted: facts.dateAdopted ?? (facts.datePublished ? null : fromName),
    datePublished: facts.datePublished,
    dateEffective: facts.dateEffective,
    versionDate: later(latest(facts.events), nameDate),
    history: facts.events.length > 0 ? lines : [],
    undocumentedChange: nameDate && nameDate > (latest(facts.events) ?? nameDate) ? nameDate : null,
    addressees: null,
    remark: null,
    images: new Map(),
    notes: [],
    body: markdown,
  };
}

function split(text: string): { head: string[]; body: string } {
  const mark = text.indexOf(END_OF_HEAD);
  const end = mark >= 0 ? mark : (/^(?:##\s|第[一二三四五六七八九十百零〇]+[章条])/mu.exec(text)?.index ?? text.length);
  const head = text
    .slice(0, end)
    .split('\n')
    // Some heads run several events together on one line.
    .flatMap((line) => line.split(/(?<=\S)[\s\u3000]+(?=(?:根据)?\d{4}年\d{1,2}月\d{1,2}日)/u))
    .map((line) =>
      line
        .replace(/[\s\u3000]+/gu, ' ')
        .replace(/ 根据$/u, '')
        .trim(),
    )
    .filter((line) => line !== '');
  return { head, body: text.slice(mark >= 0 ? end + END_OF_HEAD.length : end) };
}

function readTitle(head: readonly string[], name: string): Read<string> | null {
  const heading = head.find((line) => /^#\s+\S/u.test(line));
  if (heading) return { value: heading.replace(/^#\s+/u, '').replaceAll(' ', ''), from: heading };
  const fromName = name.replace(NAME_DATE, '').trim();
  return fromName === '' ? null : { value: fromName, from: importWords.fromFileName['zh-CN'] };
}

function later(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a && b ? (a > b ? a : b) : (a ?? b);
}

function latest(events: readonly HeadEvent[]) {
  const dates = events.filter((event) => event.kind !== 'effective').map((event) => event.date);
  return dates.toSorted().at(-1) ?? null;
}
