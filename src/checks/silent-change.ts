import { type ChangedPart, changedParts, publishedState } from '../domain/history.ts';
import { chineseDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublishedDocument } from '../domain/site.ts';
import { PART_LABELS } from '../i18n/problems-checks-history.ts';
import type { Check, CheckContext } from './check.ts';
import { fieldName, problemOf } from './problem-at.ts';

/**
 * Published texts that changed without a 更正 entry that says what and why: against the record of the release before,
 * else against what Git says stood there when they were published.
 */
export const silentChange: Check = {
  rule: 'silent-change',
  run: ({ documents, settings }, { history }) => {
    if (!history) return [];
    if (history.before) return documents.flatMap((document) => sinceRelease(document, history));
    // The days of a demonstration are made up: its commits prove nothing.
    if (settings.demonstrationDay !== null) return [];
    return documents.flatMap((document) => sinceCommit(document, history));
  },
};

type History = NonNullable<CheckContext['history']>;

function sinceRelease(document: PublishedDocument, { before, textOf }: History): readonly Problem[] {
  const state = before?.published.get(document.id);
  const text = textOf(document);
  if (!before || !state || text === null) return [];
  const now = publishedState(document, text);
  if (now.corrections > state.corrections || document.corrections.some(({ on }) => on > before.today)) return [];
  const parts = changedParts(state, now);
  if (parts.length === 0) return [];
  const names = parts.map((part) => partLabel(document, part)).join('、');
  const values = { since: chineseDate(before.today), parts: names };
  return [problemOf(document, { rule: 'silent-change', words: 'released', severity: 'warning', found: names, values })];
}

function sinceCommit(document: PublishedDocument, { files, textOf }: History): readonly Problem[] {
  const published = files.get(document.source.file)?.published;
  const text = textOf(document);
  if (!published || text === null || published.text === text) return [];
  if (document.corrections.some(({ on }) => on >= published.day)) return [];
  const values = { since: chineseDate(published.day) };
  const found = PART_LABELS.body['zh-CN'];
  return [problemOf(document, { rule: 'silent-change', words: 'committed', severity: 'warning', found, values })];
}

function partLabel(document: PublishedDocument, part: ChangedPart): string {
  return part === 'body' ? PART_LABELS.body['zh-CN'] : `“${fieldName(document, part)}”`;
}
