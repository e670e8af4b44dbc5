import { extraText } from '../documents/extra.ts';
import type { Document } from '../domain/document.ts';
import { chineseDate, type PlainDate, parsePlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Check } from './check.ts';
import { fieldName, problemAt } from './problem-at.ts';

/** Pairs of which the first must not be after the second; the problem stands at the second. */
const ORDER: readonly (readonly [earlier: string, later: string])[] = [
  ['dateAdopted', 'datePublished'],
  ['dateAdopted', 'dateEffective'],
  ['dateEffective', 'dateExpires'],
  ['opens', 'closes'],
];

/**
 * 成文 ≤ 发布, 成文 ≤ 施行, 施行 ≤ 失效, 成文 ≤ 失效, 开始 ≤ 截止: the other way round one date is false. 发布 after 施行 is lawful and
 * worth a notice (document-metadata.md §1, §7).
 */
export const dateOrder: Check = {
  rule: 'date-order',
  run: (site) =>
    site.documents.flatMap((document) => [...reversed(document), ...endedBefore(document), ...afterEffect(document)]),
};

function reversed(document: Document): readonly Problem[] {
  return ORDER.flatMap(([earlier, later]) => {
    const from = dateOf(document, earlier);
    const to = dateOf(document, later);
    if (!from || !to || from <= to) return [];
    const values = { other: fieldName(document, earlier), otherDate: chineseDate(from) };
    const found = chineseDate(to);
    return [problemAt(document, later, { rule: 'date-order', words: 'reversed', severity: 'error', found, values })];
  });
}

/**
 * Without 施行日期 the term is measured by the other days: 失效 before 成文 is false; before 发布 it is lawful for an old
 * text that is published late, but then the text was never in force here.
 */
function endedBefore(document: Document): readonly Problem[] {
  const { dateEffective, dateAdopted, datePublished, dateExpires } = document;
  if (!dateExpires || dateEffective) return [];
  const found = chineseDate(dateExpires);
  const finding = { rule: 'date-order', found } as const;
  const told = (other: string, day: PlainDate) => ({ other: fieldName(document, other), otherDate: chineseDate(day) });
  if (dateAdopted && dateExpires < dateAdopted) {
    const values = told('dateAdopted', dateAdopted);
    return [problemAt(document, 'dateExpires', { ...finding, words: 'reversed', severity: 'error', values })];
  }
  if (!datePublished || dateExpires >= datePublished) return [];
  const values = told('datePublished', datePublished);
  return [problemAt(document, 'dateExpires', { ...finding, words: 'endedBefore', severity: 'warning', values })];
}

function afterEffect(document: Document): readonly Problem[] {
  const { datePublished, dateEffective } = document;
  if (!datePublished || !dateEffective || datePublished <= dateEffective) return [];
  const values = { other: fieldName(document, 'dateEffective'), otherDate: chineseDate(dateEffective) };
  const found = chineseDate(datePublished);
  return [
    problemAt(document, 'datePublished', {
      rule: 'date-order',
      words: 'afterEffect',
      severity: 'notice',
      found,
      values,
    }),
  ];
}

function dateOf(document: Document, key: string): PlainDate | null {
  switch (key) {
    case 'dateAdopted':
    case 'datePublished':
    case 'dateEffective':
    case 'dateExpires':
      return document[key];
    default:
      return parsePlainDate(extraText(document.extra, key) ?? '');
  }
}
