import type { HistoryStep } from '../../domain/page.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { compareText } from '../../domain/problem.ts';
import type { RelationKind } from '../../domain/relation.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { HISTORY_WORDS } from '../../i18n/outputs.ts';
import type { Text } from '../../i18n/text.ts';
import type { SiteIndex } from '../site-index.ts';
import { answers, dayOfAct, isAct, relationLabel } from './relations.ts';

const ENDS: ReadonlySet<RelationKind> = new Set(['repeals', 'replaces']);

/**
 * The life of a document with validity, oldest step first: adopted, published, in force, what later documents did to
 * it, and its end where no document brought it about. Days that are still to come are among them.
 */
export function historyOf(index: SiteIndex, document: PublishedDocument): readonly HistoryStep[] {
  const { validity } = document;
  if (!validity) return [];
  const own = (label: Text, date: PlainDate | null, kind: HistoryStep['kind'] = 'own'): readonly HistoryStep[] =>
    date ? [{ label: index.say(label), kind, date, by: null }] : [];
  const acts = document.resolvedRelations.filter(isAct).flatMap((relation): readonly HistoryStep[] => {
    const { target } = relation;
    const date = target.held && dayOfAct(target.document);
    if (!target.held || !date) return [];
    const { title, documentNumber, id } = target.document;
    const href = answers(index, id) ? index.href(target.address) : null;
    const kind = ENDS.has(relation.kind) ? 'ended' : 'changed';
    return [{ label: index.say(relationLabel(relation)), kind, date, by: { text: title, href, documentNumber } }];
  });
  const ended = acts.some(({ kind }) => kind === 'ended');
  // 有效期至 is the last day in force.
  const lapse = document.dateExpires && addDays(document.dateExpires, 1);
  const end = validity.status === '失效' || validity.status === '废止' ? validity.since : lapse;
  const endWord = validity.status === '废止' ? HISTORY_WORDS.repealed : HISTORY_WORDS.expired;
  return [
    ...own(HISTORY_WORDS.adopted, document.dateAdopted),
    ...own(HISTORY_WORDS.published, document.datePublished),
    ...own(HISTORY_WORDS.effective, document.dateEffective),
    ...acts,
    ...(ended ? [] : own(endWord, end, 'ended')),
  ].sort((a, b) => compareText(a.date, b.date));
}
