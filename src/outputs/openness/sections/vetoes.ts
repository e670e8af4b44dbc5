import type { OpennessSection } from '../../../domain/page-openness.ts';
import { OPENNESS, VETO_THRESHOLDS, VETO_WORDS } from '../../../i18n/openness.ts';
import type { SiteIndex } from '../../site-index.ts';
import { joinNames, mark, table, text } from '../cells.ts';
import type { OpennessReport } from '../report.ts';
import type { Veto } from '../vetoes.ts';

const MARKS = { pass: 'good', near: 'near', fail: 'bad', notComputed: 'unknown' } as const;

export function vetoSection(index: SiteIndex, { vetoes }: OpennessReport): OpennessSection {
  return {
    id: 'vetoes',
    title: index.say(OPENNESS.vetoTitle),
    sentences: [index.say(OPENNESS.vetoNote)],
    tables: table(
      index,
      'vetoes-table',
      index.say(OPENNESS.vetoCaption),
      [OPENNESS.indicator, OPENNESS.threshold, OPENNESS.found, OPENNESS.result],
      vetoes.map((veto) => [
        text(index.say(VETO_WORDS[veto.id])),
        text(index.say(VETO_THRESHOLDS[veto.id])),
        text(found(index, veto)),
        mark(MARKS[veto.state], index.say(OPENNESS[veto.state])),
      ]),
    ),
    chart: null,
  };
}

function found(index: SiteIndex, { id, found: count, items }: Veto): string {
  if (count === null) return '—';
  const number = index.say(id === 'home' ? OPENNESS.days : OPENNESS.columnsCount, { count });
  return items.length === 0 ? number : `${number}（${joinNames(index, items)}）`;
}
