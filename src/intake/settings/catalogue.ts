import { type Catalogue, type Category, RHYTHMS, type Rhythm } from '../../domain/catalogue.ts';
import type { AgencyId, CategoryId } from '../../domain/document.ts';
import type { Problem } from '../../domain/problem.ts';
import { intakeForm, intakeProblem, intakeWord } from '../intake-problem.ts';
import { type Spot, summary, type YamlNode } from '../yaml-node.ts';
import { readDuration } from './duration.ts';
import { faultNotAmong, type Names, openMap, type SettingsFile, type SettingsMap } from './settings-map.ts';

const NAMES: Names = {
  id: ['id', '代号', '栏目代号'],
  name: ['名称'],
  description: ['说明'],
  keywords: ['关键词'],
  columnType: ['栏目类型'],
  basis: ['依据'],
  items: ['法定项'],
  rhythm: ['节奏'],
  maxAge: ['更新期限'],
  agency: ['责任机构'],
  types: ['类型'],
  children: ['子栏目'],
};
const RHYTHM_NAMES: { readonly [name: string]: Rhythm } = {
  长期公开: 'permanent',
  定期公开: 'regular',
  逐段公开: 'staged',
  随时公开: 'ad_hoc',
};
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
export const ID_FORM = intakeForm('id');

export interface AgencyNames {
  /** The id of an agency by its id, full or short name; null when the site has none of that name. */
  readonly idOf: (text: string) => AgencyId | null;
  readonly known: readonly string[];
}

/** catalogue.yaml as a tree; null when it is no list of columns. Columns without a sound id are left out. */
export function readCatalogue(
  node: YamlNode | null,
  file: string,
  typeNames: readonly string[],
  agencies: AgencyNames,
): { readonly catalogue: Catalogue | null; readonly problems: readonly Problem[] } {
  const into: SettingsFile = { file, problems: [], places: {}, names: {} };
  const list: Category[] = [];
  const seen = new Map<string, Spot>();
  if (node?.kind !== 'list') {
    const [line, column] = node?.at ?? [1, 1];
    return {
      catalogue: null,
      problems: [
        intakeProblem('yamlShapeList', { file, line, column }, { found: node ? summary(node) : intakeWord('blank') }),
      ],
    };
  }
  readLevel(node.items, null);
  const byId = new Map(list.map((category) => [category.id, category]));
  const childrenOf = new Map<CategoryId | null, Category[]>();
  for (const category of list) childrenOf.set(category.parent, [...(childrenOf.get(category.parent) ?? []), category]);
  return { catalogue: { list, byId, childrenOf }, problems: into.problems };

  function readLevel(items: readonly YamlNode[], parent: CategoryId | null): void {
    for (const item of items) {
      if (item.kind !== 'map') {
        into.problems.push(
          intakeProblem('yamlShapeMap', { file, line: item.at[0], column: item.at[1] }, { found: summary(item) }),
        );
        continue;
      }
      const map = openMap(item, NAMES, into);
      const id = readId(map, into, seen);
      const name = map.required('name', intakeForm('categoryName'));
      const children = map.list('children');
      if (id !== null && name !== null) list.push(category(map, id as CategoryId, name, parent, item.at[0]));
      readLevel(children, id === null ? parent : (id as CategoryId));
    }
  }

  function category(map: SettingsMap, id: CategoryId, name: string, parent: CategoryId | null, line: number): Category {
    return {
      id,
      name,
      description: map.text('description') ?? '',
      keywords: map.texts('keywords').map(({ text }) => text),
      columnType: map.text('columnType') ?? name,
      basis: map.text('basis'),
      statutoryItems: readItems(map),
      rhythm: readRhythm(map),
      maxAge: readDuration(map),
      agency: readAgency(map, agencies),
      documentTypes: readTypes(map, typeNames),
      parent,
      line,
    };
  }
}

/** An id that is well formed and used once; null after a problem. Shared with topics. */
export function readId(map: SettingsMap, into: SettingsFile, seen: Map<string, Spot>): string | null {
  const id = map.required('id', ID_FORM);
  if (id === null) return null;
  if (!ID.test(id)) {
    map.fault('settingForm', 'id', { found: id, values: { form: ID_FORM } });
    return null;
  }
  const earlier = seen.get(id);
  if (earlier) {
    map.fault('settingDuplicate', 'id', { found: id, values: { line: earlier[0] } });
    return null;
  }
  seen.set(id, into.places['id'] ?? map.at);
  return id;
}

function readItems(map: SettingsMap): string[] {
  return map.texts('items').flatMap(({ text, at }) => {
    if (/^\d{1,2}(?:\.\d{1,2})?$/u.test(text)) return [text];
    map.fault('settingForm', 'items', { found: text, values: { form: intakeForm('statutoryItems') } }, at);
    return [];
  });
}

/** 公开节奏 of a map, ad hoc when absent. Shared with datasets. */
export function readRhythm(map: SettingsMap): Rhythm {
  const text = map.text('rhythm');
  if (text === null) return 'ad_hoc';
  const rhythm = Object.hasOwn(RHYTHM_NAMES, text) ? RHYTHM_NAMES[text] : RHYTHMS.find((each) => each === text);
  if (!rhythm) faultNotAmong(map, 'settingForm', 'rhythm', text, [...Object.keys(RHYTHM_NAMES), ...RHYTHMS]);
  return rhythm ?? 'ad_hoc';
}

/** 责任机构 of a map by id or name. Shared with datasets. */
export function readAgency(map: SettingsMap, agencies: AgencyNames): AgencyId | null {
  const text = map.text('agency');
  const id = text === null ? null : agencies.idOf(text);
  if (text !== null && id === null)
    faultNotAmong(map, 'settingReference', 'agency', text, agencies.known, intakeWord('agency'));
  return id;
}

function readTypes(map: SettingsMap, typeNames: readonly string[]): string[] {
  return map.texts('types').flatMap(({ text, at }) => {
    if (typeNames.includes(text)) return [text];
    faultNotAmong(map, 'settingReference', 'types', text, typeNames, intakeWord('documentType'), at);
    return [];
  });
}
