import type { Mark, OpennessSection } from '../../../domain/page-openness.ts';
import { fieldLabel } from '../../../i18n/fields.ts';
import { FOOTER_WORDS, OPENNESS } from '../../../i18n/openness.ts';
import type { SiteIndex } from '../../site-index.ts';
import { day, joinNames, link, mark, table, text } from '../cells.ts';
import type { OpennessReport } from '../report.ts';

export function interpretationSection(index: SiteIndex, { interpretations, today }: OpennessReport): OpennessSection {
  const { normative, interpreted, missing, late } = interpretations;
  return {
    id: 'interpretations',
    title: index.say(OPENNESS.interpretTitle),
    sentences: [index.say(OPENNESS.interpretSentence, { normative, interpreted })],
    tables: [
      ...table(
        index,
        'interpretations-missing',
        index.say(OPENNESS.interpretMissing),
        [OPENNESS.document, OPENNESS.published, OPENNESS.dueBy, OPENNESS.state],
        missing.map(({ policy, published, due }) => [
          link(index, policy),
          day(published),
          day(due),
          due !== null && due < today
            ? mark('near', index.say(OPENNESS.overdue))
            : mark('unknown', index.say(due === null ? OPENNESS.unknown : OPENNESS.toCome)),
        ]),
      ),
      ...table(
        index,
        'interpretations-late',
        index.say(OPENNESS.interpretLate),
        [
          OPENNESS.document,
          OPENNESS.interpretation,
          OPENNESS.dueBy,
          OPENNESS.published,
          [OPENNESS.daysUsed, 'numeric'],
        ],
        late.map(({ policy, interpretation, due, interpreted: on, days }) => [
          link(index, policy),
          link(index, interpretation),
          day(due),
          day(on),
          text(days ?? '—'),
        ]),
      ),
    ],
    chart: null,
  };
}

const CONSULTATION_STATES: { readonly [state: string]: readonly [Mark, keyof typeof OPENNESS] } = {
  open: ['unknown', 'consultOpen'],
  published: ['good', 'consultPublished'],
  waiting: ['unknown', 'consultWaiting'],
  overdue: ['bad', 'consultOverdue'],
  unknown: ['near', 'consultUnknown'],
};

export function consultationSection(index: SiteIndex, { consultations }: OpennessReport): OpennessSection {
  const { lastYear, minimum, rows } = consultations;
  return {
    id: 'consultations',
    title: index.say(OPENNESS.consultTitle),
    sentences: [index.say(OPENNESS.consultSentence, { count: lastYear, minimum })],
    tables: table(
      index,
      'consultations-table',
      index.say(OPENNESS.consultCaption),
      [OPENNESS.document, OPENNESS.agency, OPENNESS.closes, OPENNESS.outcomeDue, OPENNESS.state],
      rows.map(({ document, agency, closes, outcomeDue, state }) => {
        const [kind, words] = CONSULTATION_STATES[state] ?? ['unknown', 'unknown'];
        return [
          link(index, document),
          text(agency ?? '—'),
          day(closes),
          day(outcomeDue),
          mark(kind, index.say(OPENNESS[words])),
        ];
      }),
    ),
    chart: null,
  };
}

export function guideSection(index: SiteIndex, { guides }: OpennessReport): OpennessSection {
  const { total, complete, incomplete } = guides;
  const label = (key: string) => {
    const words = fieldLabel('guides', key);
    return words ? index.say(words) : key;
  };
  return {
    id: 'guides',
    title: index.say(OPENNESS.guideTitle),
    sentences: [index.say(OPENNESS.guideSentence, { total, complete })],
    tables: table(
      index,
      'guides-table',
      index.say(OPENNESS.guideCaption),
      [OPENNESS.guide, OPENNESS.missing],
      incomplete.map(({ guide, missing }) => [link(index, guide), text(joinNames(index, missing.map(label)))]),
    ),
    chart: null,
  };
}

export function identitySection(index: SiteIndex, { identity }: OpennessReport): OpennessSection {
  const state = (present: boolean) =>
    present ? mark('good', index.say(OPENNESS.present)) : mark('bad', index.say(OPENNESS.absent));
  return {
    id: 'footer-and-tags',
    title: index.say(OPENNESS.footerTitle),
    sentences: [],
    tables: [
      ...table(
        index,
        'footer-items',
        index.say(OPENNESS.footerCaption),
        [OPENNESS.item, OPENNESS.result],
        identity.footer.map(({ item, present }) => [text(index.say(FOOTER_WORDS[item])), state(present)]),
      ),
      ...table(
        index,
        'tags',
        index.say(OPENNESS.tagsCaption),
        [OPENNESS.tag, [OPENNESS.places, 'numeric'], [OPENNESS.lacking, 'numeric'], OPENNESS.result],
        identity.tags.map(({ tag, pages, missing }) => [text(tag), text(pages), text(missing), state(missing === 0)]),
      ),
    ],
    chart: null,
  };
}
