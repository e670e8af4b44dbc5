import { timelinessMarks } from '../../datasets/timeliness.ts';
import { type Column, headingOf } from '../../domain/dataset/column.ts';
import type { Mark } from '../../domain/dataset/dataset-kind.ts';
import type { DatasetCellView, DatasetColumnView, DatasetRowView } from '../../domain/page-dataset.ts';
import { dateForPeople } from '../../domain/plain-date.ts';
import { DATASET_MARKS, DATASET_WORDS } from '../../i18n/datasets.ts';
import type { Text } from '../../i18n/text.ts';
import type { SiteIndex } from '../site-index.ts';
import { type DatasetPages, recordTarget, recordTitle } from './dataset-pages.ts';
import { flowChart } from './flow-chart.ts';

/** How a row is shown: with its anchor and all its fields on its own page, with a link to that page elsewhere. */
export type RowPlace = 'own-page' | 'elsewhere';

export function mainColumns({ dataset }: DatasetPages): readonly Column[] {
  return dataset.roles.main.flatMap((name) => dataset.columns.find((column) => column.name === name) ?? []);
}

export function columnViews(pages: DatasetPages): readonly DatasetColumnView[] {
  return mainColumns(pages).map((column) => ({
    title: headingOf(column),
    sort: column.type === 'number' || column.type === 'integer' ? 'number' : column.type === 'date' ? 'date' : 'text',
  }));
}

/** Makes the rows of one page; positions of columns are looked up once. */
export function rowMaker(index: SiteIndex, pages: DatasetPages, place: RowPlace): (at: number) => DatasetRowView {
  const { dataset, table, kind, ids } = pages;
  const positions = new Map(dataset.columns.map(({ name }, position) => [name, position]));
  const main = mainColumns(pages).map((column) => ({ column, position: positions.get(column.name) ?? -1 }));
  const shownInTable = new Set(main.map(({ column }) => column.name));
  const rest = dataset.columns.flatMap((column, position) =>
    shownInTable.has(column.name) || column.name === kind?.flow ? [] : [{ column, position }],
  );
  const allowed = new Set(dataset.roles.notice);
  return (at) => {
    const row = dataset.rows[at];
    const state = table.states[at];
    if (!row || !state) throw new RangeError(`${dataset.name} has no row ${at}`);
    const shown = state.state === 'shown';
    const href = place === 'elsewhere' ? targetHrefOf(index, recordTarget(pages, at)) : null;
    const cells = main.map(({ column, position }, number): DatasetCellView => {
      const cell = shown || allowed.has(column.name) ? (row.cells[position] ?? null) : null;
      return {
        text: cell === null ? index.say(DATASET_WORDS.blank) : cellText(index, column, cell),
        href: number === 0 ? href : cell === null ? null : agencyHref(index, pages, column, cell),
      };
    });
    const flow = kind?.flow && shown && place === 'own-page' ? table.read(row, kind.flow) : null;
    return {
      id: place === 'own-page' ? (ids[at] ?? null) : null,
      state: state.state,
      cells,
      marks: shown ? marksOf(index, pages, at) : [],
      notice: noticeOf(index, pages, at),
      rest:
        place === 'own-page' && shown
          ? rest.flatMap(({ column, position }) => {
              const cell = row.cells[position] ?? null;
              return cell === null ? [] : [{ label: headingOf(column), text: cellText(index, column, cell) }];
            })
          : [],
      flow: flow === null ? null : flowChart(index, recordTitle(pages, at), flow),
    };
  };
}

/** A cell for people: amounts with commas, days as they are, yes and no in words. */
export function cellText(index: SiteIndex, column: Column, cell: string): string {
  if (column.type === 'boolean') return index.say(cell === 'true' ? DATASET_WORDS.yes : DATASET_WORDS.no);
  if (column.type !== 'number' && column.type !== 'integer') return cell;
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/u.exec(cell) ?? [];
  return `${sign}${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')}${rest}`;
}

/** What stands in the place of a record that is gone. */
export function noticeOf(index: SiteIndex, { table }: DatasetPages, at: number): string | null {
  const state = table.states[at];
  if (!state || state.state === 'shown') return null;
  const day = dateForPeople(state.on, index.language);
  if (state.state === 'withdrawn') return index.say(DATASET_WORDS.withdrawn, { day, reason: state.reason });
  return state.ruleVersion === '信用修复'
    ? index.say(DATASET_WORDS.repaired, { day })
    : index.say(DATASET_WORDS.ended, { day, version: state.ruleVersion });
}

function marksOf(index: SiteIndex, { kind, table, dataset }: DatasetPages, at: number): DatasetRowView['marks'] {
  const row = dataset.rows[at];
  if (!row || !kind) return [];
  const marks: readonly Mark[] = [...timelinessMarks(row, table, kind.deadline), ...(kind.marks?.(row, table) ?? [])];
  const words: { readonly [key: string]: Text } = DATASET_MARKS;
  return marks.map(({ text, values, tone }) => {
    const word = words[text];
    return { text: word ? index.say(word, values) : text, tone };
  });
}

function agencyHref(index: SiteIndex, { dataset }: DatasetPages, column: Column, cell: string): string | null {
  if (column.name !== dataset.roles.agency) return null;
  const agency = index.site.agencies.byName.get(cell);
  const address = agency && index.agencyAddress(agency.id);
  return address ? index.href(address) : null;
}

/** The href of an address with its anchor. */
export function targetHrefOf(index: SiteIndex, target: string): string {
  const [path = '', anchor = ''] = target.split('#');
  return `${index.href(path)}#${encodeURI(anchor)}`;
}
