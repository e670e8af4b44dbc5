import type { Citation } from '../../domain/body.ts';
import type { Document } from '../../domain/document.ts';
import { plainOfSource } from '../../domain/history.ts';
import type { SourceText } from '../../domain/source-text.ts';
import { type ReportParagraph, readReportProse } from '../report-prose.ts';
import { proseOf, withoutMarks } from './prose.ts';
import { digest } from './text-cache.ts';

/** What the body of a document says about others; kept in the cache as the problems are. */
export interface TextFacts {
  /** Documents that the text says are repealed as a whole. */
  readonly repeals: readonly RepealClause[];
  /** The prose of an annual report, for rules that compare it with its tables and with last year's. */
  readonly reportProse?: readonly ReportParagraph[];
  /** SHA-256 of the words of the body, without what only shapes them. */
  readonly textDigest?: string;
}

export interface RepealClause {
  /** As an editor would write it in 关系: `《甲办法》（示政发〔2019〕3号）` or a 文号. */
  readonly reference: string;
  readonly line: number;
  readonly column: number;
}

export const NO_FACTS: TextFacts = Object.freeze({ repeals: [] });

/** Reads the facts that rules across documents need, once for each state of a document. */
export function readFacts(text: SourceText, document: Document): TextFacts {
  const reportProse = readReportProse(text, document);
  const textDigest = digest(plainOfSource(text.lines.slice(text.bodyStart)));
  const facts = { ...readRepeals(text, document), textDigest };
  return reportProse.length > 0 ? { ...facts, reportProse } : facts;
}

function readRepeals(text: SourceText, document: Document): TextFacts {
  const { citations } = document.body;
  if (citations.length === 0 || !proseOf(text).some(({ text: line }) => TOUCHES.test(line))) return NO_FACTS;
  const byLine = new Map<number, Citation[]>();
  for (const citation of citations) {
    const list = byLine.get(citation.line);
    if (list) list.push(citation);
    else byLine.set(citation.line, [citation]);
  }
  const repeals: RepealClause[] = [];
  let listed = ENDS_LIST.test(document.title) ? false : LIST_TITLE.test(document.title);
  for (const { text: line, number, kind } of proseOf(text)) {
    if (kind === 'blank' || kind === 'hidden') continue;
    if (!listed && !TOUCHES.test(line)) continue;
    const { text: rest, cut } = withoutMarks(line);
    const isItem = kind === 'table' || ITEM.test(rest);
    const cited = byLine.get(number);
    const found = cited && VERB.test(line) ? repealedIn(line, cited) : [];
    if (found.length > 0)
      repeals.push(...found.map(({ reference, index }) => ({ reference, line: number, column: index + 1 })));
    else if (listed && isItem && cited) repeals.push(...listedIn(line, cited, number, cut));
    // A sentence or heading opens a list of what is repealed, or one of what is not.
    if (kind === 'heading' || !isItem || /[：:]$/u.test(rest.trimEnd()))
      listed = opensList(rest, kind === 'heading', listed);
  }
  return repeals.length === 0 ? NO_FACTS : { repeals };
}

const TOUCHES = /废止|失效|停止执行/u;
const VERB = /废止|停止执行|同时失效/u;
const LIST_TITLE = /(?:废止|失效).{0,20}(?:目录|清单|名单|公告|通告|决定|通知)$/u;
const ENDS_LIST = /修改|修订|继续有效|保留/u;
const OPENS_LIST =
  /(?:下列|以下|附件|如下).{0,60}(?:废止|失效)|(?:废止|失效).{0,30}(?:下列|以下|目录|清单|如下|文件)|(?:废止|失效)[^，。；：:]{0,12}[：:]\s{0,9}$/u;
const ITEM = /^(?:[（(]?[\d一二三四五六七八九十]{1,4}[）)、.．]|《)/u;

function opensList(text: string, isHeading: boolean, listed: boolean): boolean {
  if (text.length > 200) return listed && !isHeading;
  const names = /废止|失效/u.test(text);
  if (ENDS_LIST.test(text) && !OPENS_LIST.test(text)) return false;
  if (names && ENDS_LIST.test(text)) return false;
  if (OPENS_LIST.test(text)) return true;
  return isHeading ? names || listed : listed;
}

/** The first document of an item; one that is named with some of its articles is not repealed as a whole. */
function listedIn(line: string, citations: readonly Citation[], number: number, cut: number): readonly RepealClause[] {
  const [first] = itemsOf(line, citations);
  if (!first || first.start > cut + 60) return [];
  if (PARTLY.test(line.slice(first.end))) return [];
  return [{ reference: first.reference, line: number, column: first.start + 1 }];
}

interface Item {
  readonly reference: string;
  readonly start: number;
  readonly end: number;
}

/** 《title》（文号） as one. Places are taken from the line itself: those of citations may be of another writing. */
function itemsOf(line: string, citations: readonly Citation[]): readonly Item[] {
  const items: Item[] = [];
  let from = 0;
  for (const { kind, text, key } of citations) {
    const start = line.indexOf(text, from);
    if (start < 0) continue;
    from = start + text.length;
    const last = items.at(-1);
    const open = last ? /^[（(][^（）()《》]{0,20}$/u.test(line.slice(last.end, start)) : false;
    if (kind === 'number' && last && open) {
      const close = /^[^（）()《》]{0,10}[）)]/u.exec(line.slice(from))?.[0].length ?? 0;
      items[items.length - 1] = { reference: `${last.reference}（${key}）`, start: last.start, end: from + close };
    } else items.push({ reference: kind === 'title' ? text : key, start, end: from });
  }
  // A remark in brackets such as a day belongs to its document.
  return items.map((item) => ({
    ...item,
    end: item.end + (/^[（(][^（）()《》]{1,40}[）)]/u.exec(line.slice(item.end))?.[0].length ?? 0),
  }));
}

const JOINED = /^(?:[、，,]|和|及|与|以及|[、，,](?:和|及|以及))$/u;
const BEFORE = /(?:^|[^、和或者与已经被应当拟不未可得])(?:同时|予以|决定|现|即行|一并|经研究|宣布)?废止(?:了)?[：:]?$/u;
const AFTER =
  /^[，,]?(?:自[^，。；]{1,24}(?:起|之日))?[，,]?(?:同时|予以|即行|相应|一并|均|都|自行|也|现|决定|即)*(?:废止|停止执行|同时失效)(?![的前后或、者])/u;
const PARTLY = /^(?:中|的?第[〇零一二三四五六七八九十百\d]{1,6}[条章项款]|有关|部分|附件|的?(?:下列|以下|如下))/u;

function repealedIn(line: string, citations: readonly Citation[]): readonly { reference: string; index: number }[] {
  const items = itemsOf(line, citations);
  const found: { reference: string; index: number }[] = [];
  for (let from = 0; from < items.length; ) {
    let to = from;
    while (to + 1 < items.length && JOINED.test(line.slice(items[to]?.end, items[to + 1]?.start).trim())) to += 1;
    const group = items.slice(from, to + 1);
    const first = group[0];
    const last = group.at(-1);
    from = to + 1;
    if (!first || !last) continue;
    const before = line.slice(Math.max(0, first.start - 12), first.start);
    const after = line.slice(last.end, last.end + 60);
    // 《甲》废止后、《甲》（…）由本办法代替 and the like say nothing of a day.
    const acts =
      AFTER.test(after) || (BEFORE.test(before) && !PARTLY.test(after) && !/^(?:的决定|的通知)/u.test(after));
    if (acts) found.push(...group.map(({ reference, start }) => ({ reference, index: start })));
  }
  return found;
}
