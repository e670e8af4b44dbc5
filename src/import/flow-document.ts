import { basename } from 'node:path';
import { type PlainDate, parsePlainDate, parsePlainDateTime } from '../domain/plain-date.ts';
import { importWords } from '../i18n/import.ts';
import { type Block, type Flow, spansText, squeeze, tidy } from './flow.ts';
import { flowMarkdown } from './flow-markdown.ts';
import { readHead } from './head-events.ts';
import type { ImportedDocument, Read, Refusal } from './imported-document.ts';
import { issuersInTitle, readFoot } from './recognise/foot.ts';
import { type Head, numberOfText, readHeadBlocks } from './recognise/head.ts';

const ADDRESSEES = /^([^。；]{2,300})[：:]$/u;
const EFFECTIVE = /自(\d{4}年\d{1,2}月\d{1,2}日)起(?:施行|实施|执行)/u;
const NOTE = /^[（(](此件.{2,30})[）)]$/u;
const NAME_DATE = /\((\d{4}-\d{2}-\d{2})\)$/u;

/**
 * A document from what a reader of its source sees. Each value keeps the words it was read from; what the source does
 * not say is null. Every word below the head stays in the body: nothing is dropped but the navigation of a page.
 */
export function documentOfFlow(flow: Flow, source: string): ImportedDocument | Refusal {
  const { labels } = flow;
  const head = readHeadBlocks(flow.blocks, labels.get('标题') ?? null);
  const fileTitle = basename(source)
    .replace(/\.[^.]+$/u, '')
    .replace(NAME_DATE, '')
    .trim();
  const blocks = flow.blocks.filter((_, at) => !head.consumed.has(at));
  if (blocks.length === 0) return { source, reason: 'no-text', values: {} };
  const foot = readFoot(blocks, 0);
  const title = titleOf(head, fileTitle);
  if (!title) return { source, reason: 'no-title', values: {} };
  const law = readHead(head.history);
  const number = numberOf(head, labels) ?? law.documentNumber;
  const datePublished = labelledDate(labels, '发布日期') ?? law.datePublished;
  const dateAdopted =
    labelledDate(labels, '成文日期') ??
    (foot.date ? { value: foot.date, from: foot.from } : null) ??
    law.dateAdopted ??
    (datePublished ? null : dateInName(source));
  return {
    source,
    title,
    issuers: issuersOf(labels, foot.signers, foot.from, title, number, law.issuer),
    documentNumber: number,
    level: law.level,
    dateAdopted,
    datePublished,
    // The day that a first version took effect, which its text still names, says nothing of a later one.
    dateEffective: notBefore(
      dateAdopted?.value ?? null,
      labelledDate(labels, '施行日期') ?? effectiveIn(blocks) ?? law.dateEffective,
    ),
    versionDate: dateAdopted?.value ?? datePublished?.value ?? null,
    history: head.history,
    undocumentedChange: null,
    addressees: addresseesOf(blocks[0]),
    remark: remarkOf(blocks),
    images: flow.images,
    notes: flow.notes,
    body: flowMarkdown(blocks, flow.footnotes, foot.end - foot.start > 1 ? { start: foot.start, end: foot.end } : null),
  };
}

function titleOf(head: Head, fileTitle: string): Read<string> | null {
  if (head.title) return { value: head.title, from: head.titleFrom };
  return fileTitle === '' ? null : { value: fileTitle, from: importWords.fromFileName['zh-CN'] };
}

function numberOf(head: Head, labels: Flow['labels']): Read<string> | null {
  const label = labels.get('发文字号');
  const labelled = label ? numberOfText(label) : null;
  if (labelled && label) return { value: labelled, from: label };
  return head.documentNumber ? { value: head.documentNumber, from: head.numberFrom } : null;
}

function issuersOf(
  labels: Flow['labels'],
  signers: readonly string[],
  signed: string,
  title: Read<string>,
  number: Read<string> | null,
  ofLaw: Read<string> | null,
): readonly Read<string>[] {
  const label = labels.get('发文机关');
  if (label)
    return label
      .split(/[、，,;；\s]+/u)
      .filter((name) => name !== '')
      .map((value) => ({ value, from: label }));
  const titled = issuersInTitle(title.value);
  if (titled.length > 0) return titled.map((value) => ({ value, from: title.from }));
  if (signers.length > 0) return signers.map((value) => ({ value, from: signed }));
  const order = number ? /^(.+?)令第/u.exec(number.value)?.[1] : null;
  if (order && number) return [{ value: order === '国' ? '国务院' : order, from: number.from }];
  return ofLaw ? [ofLaw] : [];
}

function labelledDate(labels: Flow['labels'], name: string): Read<PlainDate> | null {
  const text = labels.get(name);
  const date = text ? (parsePlainDateTime(text)?.date ?? parsePlainDate(squeeze(text))) : null;
  return date && text ? { value: date, from: text } : null;
}

function notBefore(adopted: PlainDate | null, effective: Read<PlainDate> | null): Read<PlainDate> | null {
  return adopted && effective && effective.value < adopted ? null : effective;
}

function dateInName(source: string): Read<PlainDate> | null {
  const name = basename(source).replace(/\.[^.]+$/u, '');
  const date = parsePlainDate(NAME_DATE.exec(name)?.[1] ?? '');
  return date && { value: date, from: importWords.fromFileName['zh-CN'] };
}

function effectiveIn(blocks: readonly Block[]): Read<PlainDate> | null {
  for (const block of blocks.toReversed()) {
    if (block.kind === 'table') continue;
    const found = EFFECTIVE.exec(squeeze(spansText(block.spans)));
    const date = parsePlainDate(found?.[1] ?? '');
    if (date && found) return { value: date, from: found[0] };
  }
  return null;
}

function addresseesOf(block: Block | undefined): Read<readonly string[]> | null {
  const text = block?.kind === 'paragraph' ? tidy(spansText(block.spans)) : '';
  const names = ADDRESSEES.exec(text)?.[1];
  if (!names || /如下|意见|通知|规定/u.test(names)) return null;
  return { value: names.split(/[，,；;]/u).map((name) => name.trim()), from: text };
}

function remarkOf(blocks: readonly Block[]): Read<string> | null {
  for (const block of blocks) {
    const text = block.kind === 'paragraph' ? tidy(spansText(block.spans)) : '';
    const remark = NOTE.exec(text)?.[1];
    if (remark) return { value: remark, from: text };
  }
  return null;
}
