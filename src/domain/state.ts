import type { Document } from './document.ts';
import type { PlainDate } from './plain-date.ts';

/**
 * What a document is to the public on a day.
 *
 * - `draft`: 草稿; never shown.
 * - `notOpen`: 公开属性 is not 主动公开; never shown, not even when it is also withdrawn.
 * - `held`: 发布日期 lies ahead and 定时发布 is set; shown from that day.
 * - `future`: 发布日期 lies ahead without 定时发布; an error of the editor.
 * - `withdrawn`: 撤回 has taken effect; a notice stays at its address.
 * - `published`.
 */
export const STATES = ['draft', 'notOpen', 'held', 'future', 'withdrawn', 'published'] as const;
export type State = (typeof STATES)[number];

/**
 * The first of {@link STATES} that applies. What must not be shown comes before what may, and a document that
 * is not yet published has nothing to withdraw. A 撤回 with a day ahead counts from that day.
 */
export function stateOf(document: Document, today: PlainDate): State {
  if (document.draft) return 'draft';
  if (document.openness !== '主动公开') return 'notOpen';
  if (!document.datePublished) {
    // Nobody recorded the day of an older text; one that waits for a day that nobody gave goes on waiting.
    if (document.scheduled) return 'held';
  } else if (document.datePublished > today) {
    return document.scheduled ? 'held' : 'future';
  }
  if (document.withdrawn && document.withdrawn.on <= today) return 'withdrawn';
  return 'published';
}
