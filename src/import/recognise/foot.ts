import { type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import { type Block, spansText, squeeze, tidy } from '../flow.ts';

/** 落款: who signs and when. */
export interface Foot {
  readonly signers: readonly string[];
  readonly date: PlainDate | null;
  readonly from: string;
  /** First block of the signature, and the block after its date; equal when there is none. */
  readonly start: number;
  readonly end: number;
}

const DATE_AT_END =
  /(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[〇零○Ｏ0一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,4}日)$/u;
const ORGANISATION =
  /(?:国务院|政府|人民政府|办公室|办公厅|委员会|委|局|部|厅|署|院|行|中心|处|站|所|公司|管理局|指挥部|领导小组|集团|学校|协会|法院|检察院|大队|支队|总队|街道办事处|办事处|管委会|联合会|总工会)$/u;
const MOST_SIGNERS = 12;

/**
 * The first line that is a date, with the lines of names before it. Attachments follow after it, so the last date of
 * a text would be another's.
 */
export function readFoot(blocks: readonly Block[], from: number): Foot {
  for (let at = from; at < blocks.length; at += 1) {
    const line = lineOf(blocks[at]);
    const found = line === null ? null : DATE_AT_END.exec(line);
    if (!line || !found) continue;
    const date = parsePlainDate(squeeze(found[1] ?? '').replace(/[○Ｏ0](?=[〇零○Ｏ一二三四五六七八九年])/gu, zero));
    const rest = line.slice(0, found.index).trim();
    if (!date || rest.length > 40 || /[，。；：、]/u.test(rest)) continue;
    const signers = rest === '' ? signersBefore(blocks, at, from) : namesIn(rest);
    return {
      signers: signers.filter((name) => ORGANISATION.test(name)),
      date,
      from: [...(rest === '' ? signers : []), line].join(' '),
      start: rest === '' ? at - lengthBefore(blocks, at, from) : at,
      end: at + 1,
    };
  }
  return { signers: [], date: null, from: '', start: blocks.length, end: blocks.length };
}

/** Agencies in a title: `国务院办公厅转发……`, `甲局 乙局关于……`. */
export function issuersInTitle(title: string): readonly string[] {
  const verbs = /关于|印发|转发|批转|颁布|公布|发布|对|致/gu;
  for (const { index } of title.matchAll(verbs)) {
    const names = namesIn(title.slice(0, index));
    if (names.length > 0 && names.every((name) => ORGANISATION.test(name) && name.length >= 3)) return names;
  }
  return [];
}

function signersBefore(blocks: readonly Block[], at: number, from: number): string[] {
  const count = lengthBefore(blocks, at, from);
  return blocks.slice(at - count, at).flatMap((block) => namesIn(lineOf(block) ?? ''));
}

/** Lines right before the date that bear names. */
function lengthBefore(blocks: readonly Block[], at: number, from: number): number {
  let count = 0;
  while (at - count - 1 >= from && count < MOST_SIGNERS) {
    const line = lineOf(blocks[at - count - 1]);
    if (line === null || line.length > 60 || /[，。；：:、！？]/u.test(line) || !/[\p{Script=Han}]$/u.test(line)) break;
    if (!namesIn(line).every((name) => ORGANISATION.test(name) || /^[\p{Script=Han}]{2,5}$/u.test(name))) break;
    count += 1;
  }
  return count;
}

function namesIn(text: string): string[] {
  const spaced = tidy(text);
  const closed = /^(?:\p{Script=Han} )+\p{Script=Han}$/u.test(spaced) ? spaced.replaceAll(' ', '') : spaced;
  return closed.split(' ').filter((name) => name !== '');
}

function zero(): string {
  return '〇';
}

function lineOf(block: Block | undefined): string | null {
  return block?.kind === 'paragraph' ? tidy(spansText(block.spans)) : null;
}
