import type { CategoryFreshness } from '../../../domain/openness/freshness.ts';
import type { Mark, OpennessCell, OpennessSection } from '../../../domain/page-openness.ts';
import { daysBetween } from '../../../domain/plain-date.ts';
import { compareText } from '../../../domain/problem.ts';
import { durationText } from '../../../i18n/duration.ts';
import { OPENNESS } from '../../../i18n/openness.ts';
import { RHYTHM_WORDS } from '../../../i18n/outputs.ts';
import { ADDRESSES, type SiteIndex } from '../../site-index.ts';
import { bar, day, joinNames, linkTo, mark, percent, table, text } from '../cells.ts';
import type { OpennessReport } from '../report.ts';

const MARKS: { readonly [state in CategoryFreshness['state']]: Mark } = {
  fresh: 'good',
  nearly: 'near',
  stale: 'bad',
  empty: 'bad',
  unlimited: 'unknown',
};

export function freshnessSection(index: SiteIndex, { freshness, vetoes }: OpennessReport): OpennessSection {
  const limited = freshness
    .filter(({ limit, state }) => limit !== null && state !== 'empty')
    .sort((a, b) => compareText(a.due ?? '', b.due ?? '') || compareText(a.category.id, b.category.id));
  const blank = vetoes.find(({ id }) => id === 'empty')?.items ?? [];
  const unlimited = freshness.filter(({ state }) => state === 'unlimited').length;
  return {
    id: 'freshness',
    title: index.say(OPENNESS.freshTitle),
    sentences: [
      index.say(OPENNESS.freshNote),
      blank.length === 0
        ? index.say(OPENNESS.emptyNone)
        : index.say(OPENNESS.emptySentence, { names: joinNames(index, blank) }),
      ...(unlimited > 0 ? [index.say(OPENNESS.unlimited, { count: unlimited })] : []),
    ],
    tables: table(
      index,
      'freshness-table',
      index.say(OPENNESS.freshCaption),
      [OPENNESS.column, OPENNESS.rhythm, OPENNESS.limit, OPENNESS.newest, OPENNESS.due, OPENNESS.used, OPENNESS.state],
      limited.map((row) => freshnessRow(index, row)),
    ),
    chart: null,
  };
}

function freshnessRow(index: SiteIndex, row: CategoryFreshness): readonly OpennessCell[] {
  const { category, limit, newest, due, age, state } = row;
  const used = newest && due && age !== null ? age / Math.max(1, daysBetween(newest, due)) : null;
  return [
    linkTo(index, category.name, ADDRESSES.category(category.id)),
    text(index.say(RHYTHM_WORDS[category.rhythm])),
    text(limit === null ? '—' : durationText(limit, index.language)),
    day(newest),
    day(due),
    used === null ? text('—') : bar(used, percent(index, Math.round(used * 100) / 100)),
    mark(MARKS[state], index.say(OPENNESS[state === 'unlimited' ? 'unknown' : state])),
  ];
}
