/**
 * Anchors of a document: `t12` for 第十二条, `c3` for 第三章, `c3s2` for its 第二节, `b2` for 第二编, and for other
 * headings their own words. None depends on what stands elsewhere in the text, but for equals, which are
 * counted, and for series of articles that begin anew (in a 附件), which carry a prefix.
 */
export interface AnchorRegister {
  readonly used: Set<string>;
  readonly counts: Map<string, number>;
  readonly articles: Series;
  readonly chapters: Series;
  part: number | null;
  chapter: string | null;
}

interface Series {
  prefix: string;
  readonly prefixes: Set<string>;
  /** Number of the 附件 that was announced since the last entry of the series; null when none was. */
  appendix: number | null;
}

export function newAnchorRegister(): AnchorRegister {
  return {
    used: new Set(['footnote-label']),
    counts: new Map(),
    articles: { prefix: '', prefixes: new Set(['']), appendix: null },
    chapters: { prefix: '', prefixes: new Set(['']), appendix: null },
    part: null,
    chapter: null,
  };
}

/** Tells that a 附件 begins; it counts only once numbers begin anew. */
export function announceAppendix(register: AnchorRegister, number: number): void {
  register.articles.appendix = number;
  register.chapters.appendix = number;
  register.part = null;
}

/** `t12`, `t12-1` (第十二条之一), `a2-t1` (第一条 of 附件2). */
export function articleAnchor(register: AnchorRegister, number: number, sub: number | null): string {
  const name = sub === null ? `t${number}` : `t${number}-${sub}`;
  return claim(register, seriesAnchor(register, register.articles, name, number));
}

export function partAnchor(register: AnchorRegister, number: number): string {
  register.part = number;
  register.chapter = null;
  return claim(register, seriesAnchor(register, register.chapters, `b${number}`, number));
}

export function chapterAnchor(register: AnchorRegister, number: number): string {
  const name = register.part === null ? `c${number}` : `b${register.part}c${number}`;
  const anchor = claim(register, seriesAnchor(register, register.chapters, name, number));
  register.chapter = anchor;
  return anchor;
}

export function sectionAnchor(register: AnchorRegister, number: number): string {
  return claim(register, register.chapter === null ? `s${number}` : `${register.chapter}s${number}`);
}

/** An anchor of a heading's own words: `工作要求`; the second of its kind is `工作要求-2`. */
export function wordsAnchor(register: AnchorRegister, words: string): string {
  const slug = slugOf(words);
  let count = (register.counts.get(slug) ?? 0) + 1;
  while (register.used.has(count === 1 ? slug : `${slug}-${count}`)) count += 1;
  register.counts.set(slug, count);
  return claim(register, count === 1 ? slug : `${slug}-${count}`);
}

function seriesAnchor(register: AnchorRegister, series: Series, name: string, number: number): string {
  if (register.used.has(series.prefix + name) && (number === 1 || series.appendix !== null)) {
    series.prefix = newPrefix(series);
    series.prefixes.add(series.prefix);
  }
  series.appendix = null;
  return series.prefix + name;
}

function newPrefix(series: Series): string {
  const byAppendix = series.appendix === null ? null : `a${series.appendix}-`;
  if (byAppendix !== null && !series.prefixes.has(byAppendix)) return byAppendix;
  let number = series.prefixes.size + 1;
  while (series.prefixes.has(`p${number}-`)) number += 1;
  return `p${number}-`;
}

/** An anchor is given once; a number that stands twice (a quoted 条) becomes `t20_2`. */
function claim(register: AnchorRegister, anchor: string): string {
  let free = anchor;
  if (register.used.has(anchor)) {
    let count = (register.counts.get(`${anchor}_`) ?? 1) + 1;
    while (register.used.has(`${anchor}_${count}`)) count += 1;
    register.counts.set(`${anchor}_`, count);
    free = `${anchor}_${count}`;
  }
  register.used.add(free);
  return free;
}

const ORDINAL =
  /^(?:[（(][一二三四五六七八九十百\d]{1,4}[）)]|[一二三四五六七八九十百]{1,4}、|\d{1,3}[.．、](?!\d))\s*/u;

/** Its ordinal (一、) is left out, so that a new heading before it does not change it. */
function slugOf(words: string): string {
  const bare = words.replace(ORDINAL, '');
  const letters = (bare === '' ? words : bare)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  const short = [...letters].slice(0, 40).join('');
  // Ids of the page itself are ASCII words: an editor's heading must never be taken for one.
  return /^[^\x00-\x7f\p{N}]/u.test(short) ? short : `h-${short}`.replace(/-$/u, '');
}
