import { timelinessFigures } from '../../datasets/timeliness.ts';
import { type Column, headingOf } from '../../domain/dataset/column.ts';
import type { DatasetAbout } from '../../domain/page-dataset.ts';
import { dateForPeople, type PlainDate } from '../../domain/plain-date.ts';
import {
  COLUMN_TYPE_WORDS,
  DATASET_FACTS,
  DATASET_FIGURE_VALUES,
  DATASET_FIGURES,
  DATASET_FILES,
  DATASET_NOTES,
  DATASET_SUMMARIES,
  DATASET_SUMMARY_HEADINGS,
  FIELD_NOTES,
} from '../../i18n/datasets.ts';
import { RHYTHM_WORDS } from '../../i18n/outputs.ts';
import type { Text } from '../../i18n/text.ts';
import type { SiteIndex } from '../site-index.ts';
import { datasetFiles } from './dataset-files.ts';
import type { DatasetPages } from './dataset-pages.ts';

type Words = { readonly [key: string]: Text };

/** What the page of a dataset says of it. */
export function aboutDataset(index: SiteIndex, pages: DatasetPages): DatasetAbout {
  return {
    facts: factsOf(index, pages),
    figures: figuresOf(index, pages),
    summaries: summariesOf(index, pages),
    downloads: datasetFiles(pages).map(({ key, address, name }) => ({
      title: name,
      href: index.href(address),
      type: name.slice(name.lastIndexOf('.') + 1).toUpperCase(),
      note: index.say(DATASET_FILES[key]),
    })),
    fields: pages.dataset.columns.map((column) => ({
      name: column.name,
      title: headingOf(column),
      type: index.say(COLUMN_TYPE_WORDS[column.type]),
      note: fieldNote(index, pages, column),
    })),
    notes: notesOf(index, pages),
  };
}

function factsOf(index: SiteIndex, pages: DatasetPages): DatasetAbout['facts'] {
  const { dataset, table } = pages;
  const count = (state: string) => table.states.filter((each) => each.state === state).length;
  const [withdrawn, ended] = [count('withdrawn'), count('ended')];
  const total = dataset.rows.length;
  const records =
    withdrawn + ended === 0
      ? index.say(DATASET_FACTS.recordsValue, { count: total })
      : index.say(DATASET_FACTS.recordsGone, { count: total, withdrawn, ended });
  const newest = newestDay(pages);
  const agency = dataset.agency && index.site.agencies.byId.get(dataset.agency);
  return [
    { label: DATASET_FACTS.agency, text: agency ? agency.name : null },
    { label: DATASET_FACTS.basis, text: dataset.basis },
    { label: DATASET_FACTS.rhythm, text: index.say(RHYTHM_WORDS[dataset.rhythm]) },
    { label: DATASET_FACTS.records, text: records },
    { label: DATASET_FACTS.newest, text: newest && dateForPeople(newest, index.language) },
  ].flatMap(({ label, text }) => (text ? [{ label: index.say(label), text }] : []));
}

/** The newest day of publication, else of the records; null where the table has neither. */
export function newestDay({ dataset, table, order }: DatasetPages): PlainDate | null {
  const { published, date } = dataset.roles;
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const row = dataset.rows[order[place] ?? -1];
    const day = row && ((published && table.read(row, published)) || (date && table.read(row, date)));
    if (day && day.length === 10 && day <= table.today) return day as PlainDate;
  }
  return null;
}

function figuresOf(index: SiteIndex, { table, kind }: DatasetPages): DatasetAbout['figures'] {
  const figures = [...timelinessFigures(table, kind?.deadline), ...(kind?.figures?.(table) ?? [])];
  const labels: Words = DATASET_FIGURES;
  const values: Words = DATASET_FIGURE_VALUES;
  return figures.map((figure) => {
    const label = labels[figure.label];
    const value = values[figure.value];
    if (!value) throw new Error(`no words for the figure ${figure.value}`);
    return { label: label ? index.say(label) : figure.label, value: index.say(value, figure.values), href: null };
  });
}

function summariesOf(index: SiteIndex, { table, kind }: DatasetPages): DatasetAbout['summaries'] {
  const captions: Words = DATASET_SUMMARIES;
  const names: Words = DATASET_SUMMARY_HEADINGS;
  const say = (words: Words, key: string) => {
    const text = words[key];
    return text ? index.say(text) : key;
  };
  return (kind?.summary?.(table) ?? []).map(({ caption, headings, rows }, at) => ({
    id: `summary-${at + 1}`,
    caption: say(captions, caption),
    headings: headings.map((heading) => say(names, heading)),
    rows,
  }));
}

function fieldNote(index: SiteIndex, { dataset }: DatasetPages, column: Column): string {
  const { constraints, unit, description } = column;
  const choices = constraints.enum && index.say(FIELD_NOTES.enum, { values: constraints.enum.join('、') });
  return [
    dataset.roles.key.includes(column.name) ? index.say(FIELD_NOTES.key) : null,
    constraints.required ? index.say(FIELD_NOTES.required) : null,
    constraints.unique ? index.say(FIELD_NOTES.unique) : null,
    unit && index.say(FIELD_NOTES.unit, { unit }),
    choices,
    description,
  ]
    .filter((note) => note)
    .join('；');
}

function notesOf(index: SiteIndex, { dataset, kind }: DatasetPages): readonly string[] {
  const persons = dataset.columns.some(({ name, extension }) => extension.person || name === 'party_kind');
  return [
    kind?.deadline ? index.say(DATASET_NOTES.deadline, { days: kind.deadline.workingDays }) : null,
    kind?.publicityEnd ? index.say(DATASET_NOTES.publicity) : null,
    dataset.roles.withdrawal ? index.say(DATASET_NOTES.withdrawal) : null,
    persons ? index.say(DATASET_NOTES.persons) : null,
    index.say(DATASET_NOTES.csv),
    index.say(DATASET_NOTES.computed),
  ].filter((note) => note !== null);
}
