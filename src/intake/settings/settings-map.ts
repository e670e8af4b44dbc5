import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import type { IntakeFault } from '../../i18n/problems-intake.ts';
import { type Details, intakeForm, intakeProblem, intakeWord } from '../intake-problem.ts';
import { isBlank, type Spot, spotOf, summary, type YamlEntry, type YamlMap, type YamlNode } from '../yaml-node.ts';

/** Chinese name and synonyms by English key. */
export type Names = { readonly [key: string]: readonly [string, ...string[]] };

/** What reading one configuration file gathers. */
export interface SettingsFile {
  readonly file: string;
  readonly problems: Problem[];
  /** By dotted key path. */
  readonly places: { [path: string]: Spot };
  readonly names: { [path: string]: string };
}

/** A map of a configuration file, read by key; what is blank counts as absent. */
export interface SettingsMap {
  readonly at: Spot;
  /** The text of a setting, or null when it is absent or no text (which is reported). */
  readonly text: (key: string) => string | null;
  /** As `text`; reports when it is absent. `form` says what to write. */
  readonly required: (key: string, form: string) => string | null;
  /** The texts of a list, their places recorded as `key.0`; one text counts as a list of one. */
  readonly texts: (key: string) => readonly { readonly text: string; readonly at: Spot }[];
  readonly list: (key: string) => readonly YamlNode[];
  readonly map: (key: string, names: Names | null) => SettingsMap | null;
  readonly keys: () => readonly string[];
  /** Reports a fault of a setting at its place, or at that of a part of it. */
  readonly fault: (fault: IntakeFault, key: string, details?: Details, at?: Spot) => void;
}

/** Opens a map whose keys are those of `names` (null: any); unknown and double keys are reported. */
export function openMap(node: YamlMap, names: Names | null, into: SettingsFile, path = ''): SettingsMap {
  const entries = new Map<string, YamlEntry>();
  const at = (spot: Spot) => ({ file: into.file, line: spot[0], column: spot[1] });
  for (const entry of node.entries) {
    const key = names === null ? entry.name : keyOf(names, entry.name);
    if (key === null) {
      into.problems.push(unknownSetting(entry, names ?? {}, into.file));
      continue;
    }
    const earlier = entries.get(key);
    if (earlier) {
      const values = { other: earlier.name, line: earlier.nameAt[0] };
      into.problems.push(
        intakeProblem('duplicateField', at(entry.nameAt), { field: entry.name, found: summary(entry.value), values }),
      );
      continue;
    }
    entries.set(key, entry);
    into.places[path + key] = spotOf(entry);
    into.names[path + key] = entry.name;
  }

  const present = (key: string): YamlEntry | null => {
    const entry = entries.get(key);
    return entry && !isBlank(entry.value) ? entry : null;
  };
  const fault: SettingsMap['fault'] = (name, key, details = {}, part) => {
    const entry = entries.get(key);
    const spot = part ?? (entry ? spotOf(entry) : node.at);
    into.problems.push(intakeProblem(name, at(spot), { field: entry?.name ?? names?.[key]?.[0] ?? key, ...details }));
  };
  const wrongForm = (key: string, value: YamlNode, form: string) =>
    fault('settingForm', key, { found: summary(value), values: { form } });
  const text = (key: string): string | null => {
    const value = present(key)?.value;
    if (!value) return null;
    if (value.kind === 'text' && !value.text.trim().includes('\n')) return value.text.trim();
    wrongForm(key, value, intakeForm('line'));
    return null;
  };
  const list = (key: string): readonly YamlNode[] => {
    const value = present(key)?.value;
    if (!value) return [];
    return value.kind === 'list' ? value.items : [value];
  };
  return {
    at: node.at,
    text,
    list,
    required: (key, form) => {
      if (!present(key)) fault('settingMissing', key, { found: intakeWord('absent'), values: { form } });
      return text(key);
    },
    texts: (key) => {
      const found: { text: string; at: Spot }[] = [];
      for (const item of list(key)) {
        if (item.kind === 'text' && !isBlank(item)) {
          into.places[`${path}${key}.${found.length}`] = item.at;
          found.push({ text: item.text.trim(), at: item.at });
        } else if (!isBlank(item)) wrongForm(key, item, intakeForm('list'));
      }
      return found;
    },
    map: (key, inner) => {
      const value = present(key)?.value;
      if (!value) return null;
      if (value.kind === 'map') return openMap(value, inner, into, `${path}${key}.`);
      const form = Object.values(inner ?? {}).map(([name]) => `${name}: …`);
      wrongForm(key, value, form.length > 0 ? form.join('，') : intakeForm('map'));
      return null;
    },
    keys: () => [...entries.keys()],
    fault,
  };
}

function keyOf(names: Names, name: string): string | null {
  for (const [key, synonyms] of Object.entries(names)) if (key === name || synonyms.includes(name)) return key;
  return null;
}

function unknownSetting(entry: YamlEntry, names: Names, file: string): Problem {
  const place = { file, line: entry.nameAt[0], column: entry.nameAt[1] };
  const known = [...Object.values(names).flat(), ...Object.keys(names)];
  const suggestion = nearest(entry.name, known);
  const details = { field: entry.name, found: entry.name };
  return suggestion
    ? intakeProblem('settingUnknownNear', place, { ...details, values: { suggestion } })
    : intakeProblem('settingUnknown', place, {
        ...details,
        values: {
          names: Object.values(names)
            .map(([name]) => name)
            .join('、'),
        },
      });
}

/** Reports a value that is not among `known`, with the nearest of them. */
export function faultNotAmong(
  map: SettingsMap,
  fault: 'settingForm' | 'settingReference',
  key: string,
  found: string,
  known: readonly string[],
  what = '',
  at?: Spot,
): void {
  const suggestion = nearest(found, known);
  const shown = known.length > 12 ? `${known.slice(0, 12).join('、')}…` : known.join('、');
  const values = { form: shown, what, suggestion: suggestion ?? '' };
  map.fault(suggestion ? `${fault}Near` : fault, key, { found, values }, at);
}
