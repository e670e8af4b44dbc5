import type { OpennessSection } from '../../../domain/page-openness.ts';
import { OPENNESS } from '../../../i18n/openness.ts';
import type { SiteIndex } from '../../site-index.ts';
import { bar, joinNames, linkTo, percent, table, text } from '../cells.ts';
import type { OpennessReport } from '../report.ts';

export function countSection(index: SiteIndex, { counts }: OpennessReport): OpennessSection {
  const { year, months, totals, total, agencies, silentThisMonth, silentThisYear } = counts;
  const most = Math.max(1, ...agencies.map(({ count }) => count));
  const ranked = [...agencies].sort((a, b) => b.count - a.count);
  const monthLabels = months.map((month) => ({
    words: index.say(OPENNESS.monthNumber, { month: Number(month.slice(5)) }),
    numeric: true,
  }));
  return {
    id: 'counts',
    title: index.say(OPENNESS.countTitle),
    sentences: [
      index.say(OPENNESS.countSentence, { year, count: total }),
      silentThisMonth.length > 0
        ? index.say(OPENNESS.silentMonth, { names: joinNames(index, silentThisMonth) })
        : index.say(OPENNESS.silentNone),
      ...(silentThisYear.length > 0
        ? [index.say(OPENNESS.silentYear, { names: joinNames(index, silentThisYear) })]
        : []),
    ],
    chart: {
      caption: index.say(OPENNESS.chartCaption),
      bars: months.map((month, at) => ({ label: String(Number(month.slice(5))), value: totals[at] ?? 0 })),
    },
    tables: [
      ...table(
        index,
        'counts-year',
        index.say(OPENNESS.countCaption, { year }),
        [OPENNESS.agency, OPENNESS.count, OPENNESS.share],
        ranked.map(({ name, address, count, share }) => [
          linkTo(index, name, address),
          bar(count / most, String(count)),
          text(percent(index, share)),
        ]),
      ),
      ...table(
        index,
        'counts-months',
        index.say(OPENNESS.monthsCaption),
        [OPENNESS.agency, ...monthLabels],
        [
          [text(index.say(OPENNESS.allUnits)), ...totals.map((value) => text(value))],
          ...agencies.map((agency) => [
            text(agency.name),
            ...agency.months.map((value) => text(value === 0 ? '·' : value)),
          ]),
        ],
      ),
    ],
  };
}
