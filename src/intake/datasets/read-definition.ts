import { datasetProblem } from '../../datasets/dataset-problem.ts';
import { COLUMN_TYPES, type Column, type ColumnOptions, type ColumnType, column } from '../../domain/dataset/column.ts';
import type { Dataset, Roles, StatedTotal } from '../../domain/dataset/dataset.ts';
import { NO_ROLES } from '../../domain/dataset/dataset.ts';
import type { DatasetKind } from '../../domain/dataset/dataset-kind.ts';
import type { CategoryId } from '../../domain/document.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  COLUMN_TYPE_NAMES,
  DATASET_FIELD_SETTINGS,
  DATASET_FORMS,
  DATASET_SETTINGS,
} from '../../i18n/dataset-settings.ts';
import { intakeForm, intakeProblem } from '../intake-problem.ts';
import { type AgencyNames, readAgency, readRhythm } from '../settings/catalogue.ts';
import { readDuration } from '../settings/duration.ts';
import { faultNotAmong, openMap, type SettingsFile, type SettingsMap } from '../settings/settings-map.ts';
import type { YamlNode } from '../yaml-node.ts';
import { safePattern } from './safe-pattern.ts';

/** What dataset.yaml says: everything of a dataset but its rows. */
export type Definition = Omit<Dataset, 'rows' | 'files' | 'complete'> & {
  /** CSV files in the order to be read, where the YAML names them. */
  readonly named: readonly string[];
};

/** dataset.yaml of the dataset `name`; null when it defines no table. `node` is its YAML. */
export function readDefinition(
  node: YamlNode,
  file: string,
  name: string,
  kinds: readonly DatasetKind[],
  agencies: AgencyNames,
): { readonly definition: Definition | null; readonly problems: readonly Problem[] } {
  const into: SettingsFile = { file, problems: [], places: {}, names: {} };
  if (node.kind !== 'map') {
    const place = { file, line: node.at[0], column: node.at[1] };
    return { definition: null, problems: [intakeProblem('yamlShapeMap', place, { found: '' })] };
  }
  const map = openMap(node, DATASET_SETTINGS, into);
  const title = map.required('title', DATASET_FORMS.title['zh-CN']);
  const description = map.required('description', DATASET_FORMS.description['zh-CN']);
  const kindName = map.text('kind');
  const kind = kinds.find((each) => each.name === kindName) ?? null;
  const report = (fault: Parameters<typeof datasetProblem>[0], key: string, values: { [name: string]: string }) => {
    const [line, columnAt] = into.places[key] ?? map.at;
    into.problems.push(datasetProblem(fault, { file, line, column: columnAt, field: into.names[key] ?? key }, values));
  };
  if (kindName !== null && !kind)
    report('kind-unknown', 'kind', { found: kindName, names: kinds.map((each) => each.name).join('、') });
  const own = readColumns(map, into, report);
  if (!kind && own.length === 0 && kindName === null) report('fields-none', 'title', {});
  const columns = [...(kind?.columns ?? [])];
  for (const each of own) {
    const twin = columns.some((known) => known.name === each.name || known.title === each.title);
    if (twin) report('field-twice', 'fields', { found: each.title });
    else columns.push(each);
  }
  const roles = readRoles(map, kind?.roles ?? NO_ROLES, columns, report);
  const settings = {
    agency: readAgency(map, agencies),
    category: map.text('category') as CategoryId | null,
    basis: map.text('basis'),
    rhythm: readRhythm(map),
    maxAge: readDuration(map),
    keywords: map.texts('keywords').map(({ text }) => text),
    totals: readTotals(map, into),
    named: map.texts('files').map(({ text }) => text),
  };
  const usable = title !== null && columns.length > 0;
  return {
    definition: usable
      ? {
          name,
          title,
          description: description ?? title,
          kind: kind?.name ?? null,
          columns,
          roles,
          file,
          places: into.places,
          ...settings,
        }
      : null,
    problems: into.problems,
  };
}

type Report = (fault: Parameters<typeof datasetProblem>[0], key: string, values: { [name: string]: string }) => void;

function readColumns(map: SettingsMap, into: SettingsFile, report: Report): readonly Column[] {
  return map.list('fields').flatMap((item): Column[] => {
    if (item.kind !== 'map') {
      into.problems.push(
        intakeProblem('yamlShapeMap', { file: into.file, line: item.at[0], column: item.at[1] }, { found: '' }),
      );
      return [];
    }
    // Places of one field must not stand in for those of the dataset.
    const local: SettingsFile = { file: into.file, problems: into.problems, places: {}, names: {} };
    const field = openMap(item, DATASET_FIELD_SETTINGS, local);
    const title = field.text('title');
    const name = field.text('name') ?? title;
    if (name === null) {
      field.required('title', DATASET_FORMS.fieldTitle['zh-CN']);
      return [];
    }
    const written = field.text('pattern');
    const pattern = written === null ? null : safePattern(written);
    if (written !== null && pattern === null)
      report('pattern-unsafe', 'fields', { title: title ?? name, found: written });
    const options: ColumnOptions = {
      ...flags(field),
      enum: field.list('enum').length > 0 ? field.texts('enum').map(({ text }) => text) : null,
      pattern,
      minimum: field.text('minimum'),
      maximum: field.text('maximum'),
      minLength: whole(field, 'minLength'),
      maxLength: whole(field, 'maxLength'),
      synonyms: field.texts('synonyms').map(({ text }) => text),
      ...presentText('description', field.text('description')),
      ...presentText('unit', field.text('unit')),
    };
    return [column(name, title ?? name, typeOf(field), options)];
  });
}

function presentText<K extends string>(key: K, text: string | null): { readonly [key in K]?: string } {
  return text === null ? {} : ({ [key]: text } as { readonly [key in K]: string });
}

function flags(field: SettingsMap) {
  const yes = (key: string) => {
    const text = field.text(key);
    if (text === null || ['否', 'false', 'no'].includes(text)) return false;
    if (['是', 'true', 'yes'].includes(text)) return true;
    faultNotAmong(field, 'settingForm', key, text, ['是', '否']);
    return false;
  };
  return {
    required: yes('required'),
    unique: yes('unique'),
    identifier: yes('identifier'),
    person: yes('person'),
    phone: yes('phone'),
    ditto: yes('ditto'),
  };
}

function whole(field: SettingsMap, key: string): number | null {
  const text = field.text(key);
  if (text === null) return null;
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  field.fault('settingForm', key, { found: text, values: { form: intakeForm('number') } });
  return null;
}

function typeOf(field: SettingsMap): ColumnType {
  const text = field.text('type');
  if (text === null) return 'string';
  const names: { readonly [name: string]: ColumnType } = COLUMN_TYPE_NAMES;
  const known = Object.hasOwn(names, text) ? names[text] : COLUMN_TYPES.find((each) => each === text);
  if (!known) faultNotAmong(field, 'settingForm', 'type', text, [...Object.keys(names), ...COLUMN_TYPES]);
  return known ?? 'string';
}

/** Roles of the YAML stand over those of the kind. */
function readRoles(map: SettingsMap, kind: Roles, columns: readonly Column[], report: Report): Roles {
  const byName = new Map(columns.flatMap(({ name, title }) => [[name, name] as const, [title, name] as const]));
  const named = (key: string): readonly string[] =>
    map.texts(key).flatMap(({ text }) => {
      const name = byName.get(text);
      if (name) return [name];
      const suggestion = nearest(text, byName.keys());
      report('field-reference', key, {
        found: text,
        setting: key,
        names: suggestion ?? columns.map(({ title }) => title).join('、'),
      });
      return [];
    });
  const list = (key: string, otherwise: readonly string[]) => {
    const found = named(key);
    return found.length > 0 ? found : otherwise;
  };
  const main = list('mainFields', kind.main);
  const title = list('titleField', kind.title);
  return {
    ...kind,
    key: list('primaryKey', kind.key),
    title: title.length > 0 ? title : columns.slice(0, 1).map(({ name }) => name),
    date: named('dateField')[0] ?? kind.date,
    agency: named('agencyField')[0] ?? kind.agency,
    main: main.length > 0 ? main : columns.slice(0, 8).map(({ name }) => name),
  };
}

function readTotals(map: SettingsMap, into: SettingsFile): ReadonlyMap<string, StatedTotal> {
  const totals = map.map('totals', null);
  const found = new Map<string, StatedTotal>();
  for (const key of totals?.keys() ?? []) {
    const text = totals?.text(key) ?? null;
    if (text === null) continue;
    const at = into.places[`totals.${key}`] ?? map.at;
    if (/^\d{1,9}$/u.test(text)) found.set(key, { count: Number(text), at });
    else totals?.fault('settingForm', key, { found: text, values: { form: intakeForm('number') } });
  }
  return found;
}
