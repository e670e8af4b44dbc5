import { normaliseDocumentNumber } from '../../domain/document-number.ts';
import { type Block, type Paragraph, spansText, squeeze, tidy } from '../flow.ts';
import { isFactTable, labelledLine } from './labels.ts';

/** Where the parts of a document's head stand. Positions are those of the blocks given. */
export interface Head {
  readonly title: string | null;
  /** Words that the title was read from. */
  readonly titleFrom: string;
  readonly documentNumber: string | null;
  readonly numberFrom: string;
  /** Blocks that became fields or are the letterhead and the navigation around them; all others belong to the body. */
  readonly consumed: ReadonlySet<number>;
  /** A bracket with the history of a law below its title: `（1990年6月28日……通过）`. */
  readonly history: readonly string[];
}

/** Blocks that may belong to the head. */
const REACH = 40;
const LONGEST_TITLE = 160;
const LONGEST_JUNK = 80;
const JUNK =
  /^(?:首页(?:$|[>＞»])|(?:您?当前的?位置|您(?:现在)?所?在的?位置)[：:]?|【?(?:打印|关闭|收藏|返回|分享)(?:本页|窗口|到)?】?[：:]?$|(?:字体|字号)[：:]|(?:【?[大中小]】?)+$|扫一扫|(?:浏览|阅读|点击)(?:次数|数|量|率)[：:]|(?:来源|作者|编辑|责任编辑|文章来源|信息来源|发布时间|发布日期|时间|索引号)[：:]|附件下载|-?(?:格式|大小|文档页数)[：:]|(?:正文|文章属性)$)/u;
const GENRE =
  /(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|复?函|纪要|办法|规定|条例|细则|方案|规则|答复|章程|规划|计划|要点|制度|规程|标准|规范|目录|清单|指南|预案|法|说明|解读|公示|启事|措施|若干规定)(?:（[^（）]{1,14}）|\([^()]{1,14}\))?$/u;
const LAW_HISTORY = /^[（(]\s*\d{4}年\d{1,2}月\d{1,2}日/u;
/** The head of a red-headed paper: who issues it, not what it is about. */
const LETTERHEAD = /^[\p{Script=Han}、\s]{3,40}文件$/u;
const SALUTATION = /^[^。；]{2,300}[：:]$/u;
const BEGINNING =
  /^(?:第[一二三四五六七八九十百零〇]+[编章节条]|[一二三四五六七八九十]+、|目\s*录$|为(?:了|贯彻|进一步|规范|加强)|根据)/u;

/** Finds title, number and history at the head of a document. `given` is the title that the page or the file states. */
export function readHeadBlocks(blocks: readonly Block[], given: string | null): Head {
  const reach = blocks.slice(0, REACH);
  const number = numberIn(reach);
  const title = titleIn(reach, given ?? orderedTitle(blocks, number), number);
  const consumed = new Set<number>();
  for (const found of [title, number]) if (found) for (let at = found.start; at < found.end; at += 1) consumed.add(at);
  const history = historyAfter(blocks, Math.max(title?.end ?? 0, title || !number ? 0 : number.end), consumed);
  const headEnd = Math.max(0, ...[...consumed].map((at) => at + 1));
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || consumed.has(at)) continue;
    const text = lineOf(block);
    const isAround =
      text === null
        ? isFactTable(block)
        : isJunk(text) || (at < headEnd && LETTERHEAD.test(text)) || (number && normalised(text) === number.value);
    if (isAround) consumed.add(at);
    else if (at >= headEnd) break;
  }
  return {
    title: title?.value ?? null,
    titleFrom: title?.from ?? '',
    documentNumber: number?.value ?? null,
    numberFrom: number?.from ?? '',
    consumed,
    history,
  };
}

/** An order that brings out a text is filed under the name of that text. */
function orderedTitle(blocks: readonly Block[], number: Found | null): string | null {
  if (!number || !/令第\d+号$/u.test(number.value)) return null;
  return /^《([^》]{2,80})》已/u.exec(lineOf(blocks[number.end]) ?? '')?.[1] ?? null;
}

/** The bracket with the history of a law, right below its title; a number may stand between. */
function historyAfter(blocks: readonly Block[], from: number, consumed: Set<number>): readonly string[] {
  let at = from;
  while (consumed.has(at)) at += 1;
  const lines: string[] = [];
  for (let end = at; end < blocks.length && end - at < 30; end += 1) {
    const text = lineOf(blocks[end]);
    if (text === null || (lines.length === 0 && !LAW_HISTORY.test(text))) return [];
    lines.push(text);
    if (!endsBracket(lines)) continue;
    for (let each = at; each <= end; each += 1) consumed.add(each);
    return linesOfHistory(lines);
  }
  return [];
}

export function isJunk(text: string): boolean {
  const words = squeeze(text);
  return words.length <= LONGEST_JUNK && (JUNK.test(words) || labelledLine(tidy(text)) !== null);
}

interface Found {
  readonly value: string;
  readonly from: string;
  readonly start: number;
  /** The block after the last. */
  readonly end: number;
}

/** A line, or two, that is a document number and nothing else. */
function numberIn(blocks: readonly Block[]): Found | null {
  for (const [at, block] of blocks.entries()) {
    const text = lineOf(block);
    if (text === null) continue;
    const alone = normalised(text);
    if (alone) return { value: alone, from: text, start: at, end: at + 1 };
    const next = lineOf(blocks[at + 1]);
    if (next === null) continue;
    const both = /令$/u.test(squeeze(text)) && /^第?\d+号$/u.test(squeeze(next)) ? normalised(text + next) : null;
    if (both) return { value: both, from: `${text} ${next}`, start: at, end: at + 2 };
  }
  return null;
}

/** A number as the domain writes it: `国发[2019]5号` too, and with the name of the state left out of an order's. */
function normalised(text: string): string | null {
  const bare = squeeze(text)
    .replace(/^[（(](.+)[）)]$/u, '$1')
    .replace(/^(?:文号|发文字号|字号)[：:]/u, '')
    .replace(/^中华人民共和国(?=[\p{Script=Han}]{2,20}令)/u, '');
  if (bare.length < 5 || bare.length > 40 || !/\d号$/u.test(bare)) return null;
  return normaliseDocumentNumber(bare) ?? normaliseDocumentNumber(bare.replace(/^[^\p{Script=Han}]+/u, ''));
}

export { normalised as numberOfText };

function titleIn(blocks: readonly Block[], given: string | null, number: Found | null): Found | null {
  if (given) {
    const found = titleGiven(blocks, given);
    if (found) return found;
  }
  const before = number ? titleRun(blocks.slice(0, number.start), 0, true) : null;
  if (before) return before;
  const after = titleRun(blocks.slice(number?.end ?? 0), number?.end ?? 0, false);
  if (after) return after;
  return given ? { value: tidyTitle(given), from: given, start: 0, end: 0 } : null;
}

/** The lines that together say the given title. */
function titleGiven(blocks: readonly Block[], given: string): Found | null {
  const wanted = squeeze(given);
  for (let start = 0; start < blocks.length; start += 1) {
    let sum = '';
    for (let at = start; at < blocks.length; at += 1) {
      const text = lineOf(blocks[at]);
      if (text === null) break;
      sum += squeeze(text);
      if (sum === wanted) return { value: tidyTitle(given), from: given, start, end: at + 1 };
      if (!wanted.startsWith(sum)) break;
    }
  }
  return null;
}

/** The run of lines that reads as a title: nothing of a sentence, one look, a genre at its end. */
function titleRun(blocks: readonly Block[], offset: number, mustEndThere: boolean): Found | null {
  for (let start = 0; start < blocks.length; start += 1) {
    const first = blocks[start];
    if (!first || !mayBeTitle(first)) continue;
    const lines: string[] = [];
    let best: Found | null = null;
    for (let at = start; at < blocks.length; at += 1) {
      const block = blocks[at];
      if (!block || !mayBeTitle(block) || (at > start && !looksAlike(first, block))) break;
      lines.push(lineOf(block) ?? '');
      const sum = joinLines(lines);
      if (sum.length > LONGEST_TITLE) break;
      if (GENRE.test(squeeze(sum)))
        best = { value: sum, from: lines.join(' '), start: start + offset, end: at + 1 + offset };
      else if (best && !mustEndThere) break;
    }
    if (best) return best;
    // A heading of the page is a title whatever it is called.
    if (first.kind === 'paragraph' && (first.level === 1 || (first.centred && first.bold)) && lines.length > 0)
      return {
        value: joinLines(lines),
        from: lines.join(' '),
        start: start + offset,
        end: start + lines.length + offset,
      };
    if (start > 8) break;
  }
  return null;
}

function mayBeTitle(block: Block): block is Paragraph {
  const text = lineOf(block);
  return (
    text !== null &&
    squeeze(text).length >= 2 &&
    !/[。；;]$/u.test(text) &&
    !SALUTATION.test(text) &&
    !LAW_HISTORY.test(text) &&
    !BEGINNING.test(text) &&
    !isJunk(text) &&
    !LETTERHEAD.test(text) &&
    !/\d{1,2}日$|[一二三四五六七八九十]日$/u.test(text) &&
    normalised(text) === null
  );
}

function looksAlike(a: Paragraph, b: Paragraph): boolean {
  return a.centred === b.centred && (a.bold === b.bold || a.centred) && a.level === b.level;
}

/** Lines of a title joined as they were before they were broken: no space between two Chinese characters. */
export function joinLines(lines: readonly string[]): string {
  return tidyTitle(lines.join(''));
}

/** Spaced-out titles (`决 定`) closed; a space between the names of two agencies stays. */
export function tidyTitle(text: string): string {
  const tidied = tidy(text);
  const pieces = tidied.split(' ');
  const spacedOut = pieces.filter((piece) => [...piece].length === 1).length * 2 > pieces.length;
  const closed = spacedOut ? tidied.replace(/ /gu, '') : tidied;
  return closed
    .replace(/^《([^《》]+)》$/u, '$1')
    .replace(
      /(?<=(?:^|\s|[\p{Script=Han}])\p{Script=Han}) (?=\p{Script=Han}(?: \p{Script=Han})* |\p{Script=Han}$)/gu,
      '',
    )
    .replace(/(?<=[，。、：；（《“]) | (?=[，。、：；）》”])/gu, '');
}

function lineOf(block: Block | undefined): string | null {
  return block?.kind === 'paragraph' ? tidy(spansText(block.spans)) : null;
}

function endsBracket(history: readonly string[]): boolean {
  return history.length > 0 && /[）)]$/u.test(history.at(-1) ?? '');
}

function linesOfHistory(history: readonly string[]): readonly string[] {
  return history
    .map((line, at) => {
      const opened = at === 0 ? line.replace(/^[（(]\s*/u, '') : line;
      return at === history.length - 1 ? opened.replace(/\s{0,9}[）)]$/u, '') : opened;
    })
    .flatMap((line) =>
      line.split(
        /(?<=\S)[\s\u3000]+(?=(?:根据)?\d{4}年\d{1,2}月\d{1,2}日)|(?<=通过|修正|修订|公布|施行)(?=(?:根据)?\d{4}年)/u,
      ),
    );
}
