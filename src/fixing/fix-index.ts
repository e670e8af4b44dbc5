import type { Document } from '../domain/document.ts';
import { filingDate } from '../domain/document.ts';
import { compareText } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { nextIndexNumber } from '../new/next-numbers.ts';
import { frontMatterRange, nameLine } from './front-matter-lines.ts';
import { joinLines, splitLines } from './lines.ts';

/** Types whose documents are in the catalogue without an 索引号 of their own. */
const WITHOUT = new Set(['news', 'agencies']);

/**
 * The 索引号 that documents lack, by their files, in the order of their days: the next free one of the agency that
 * issued them and the year they were published in. Where agency or day is not known there is none: nothing is invented.
 */
export function missingIndexNumbers(site: Site, documents: readonly Document[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const inOrder = [...documents].sort(
    (a, b) => compareText(filingDate(a) ?? '', filingDate(b) ?? '') || compareText(a.id, b.id),
  );
  for (const document of inOrder) {
    const day = document.datePublished;
    const agency = site.agencies.byName.get(document.issuers[0]?.name ?? '');
    const named = document.source.names['indexNumber'] !== undefined;
    if (named || document.draft || WITHOUT.has(document.type) || !agency || !day) continue;
    const number = nextIndexNumber(agency, day, documents, numbers.values());
    if (number) numbers.set(document.source.file, number);
  }
  return numbers;
}

/** The source with the number on a line of its own below the title. */
export function withIndexNumber(source: string, number: string): string {
  const lines = [...splitLines(source)];
  const range = frontMatterRange(lines);
  if (!range) return source;
  const titles = new Set(['标题', '名称', 'title']);
  const title = lines.findIndex(({ text }, index) => index < range.end && titles.has(nameLine(text)?.name ?? ''));
  // A title that runs over several lines must not be cut in two.
  const folded = /^[|>]/u.test(nameLine(lines[title]?.text ?? '')?.value ?? '');
  const at = title < 0 || folded ? range.start : title + 1;
  lines.splice(at, 0, { text: `索引号: ${number}`, end: lines[at - 1]?.end ?? '\n' });
  return joinLines(lines);
}
