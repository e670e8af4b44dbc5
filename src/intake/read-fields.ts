import type { z } from 'zod';
import type { Field } from '../documents/document-type.ts';
import { describeIssue } from '../documents/field-issue.ts';
import type { Json } from '../domain/document.ts';
import { nearest } from '../domain/nearest.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { intakeProblem } from './intake-problem.ts';
import {
  isBlank,
  plainValue,
  type Spot,
  spotOf,
  summary,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
} from './yaml-node.ts';

export interface ReadFields {
  /** Typed values by key; absent, blank and faulty fields are left out. */
  readonly values: { readonly [key: string]: Json };
  /** Keys whose value was refused, or whose name was misspelt. */
  readonly faulty: readonly string[];
  readonly places: { readonly [path: string]: Spot };
  readonly names: { readonly [key: string]: string };
  readonly problems: readonly Problem[];
}

/** Fields that decide whether a document is published: a name that resembles one of them is never just ignored. */
const GUARDING = new Set(['draft', 'scheduled', 'openness', 'withdrawn']);

/**
 * Front matter as typed values. Names may be Chinese, a synonym or the English key. An unknown name is a warning,
 * but an error where it is near to a known one (the editor meant it) or holds the name of a field that keeps a
 * document from being published.
 */
export function readFields(map: YamlMap, fields: readonly Field[], file: string): ReadFields {
  const problems: Problem[] = [];
  const values: { [key: string]: Json } = {};
  const faulty: string[] = [];
  const misspelt: string[] = [];
  const places: { [path: string]: Spot } = {};
  const names: { [key: string]: string } = {};
  const first = new Map<string, YamlEntry>();
  const byName = new Map(fields.flatMap((field) => [field.key, ...field.names].map((name) => [name, field] as const)));
  const placeOf = ([line, column]: Spot): Place => ({ file, line, column });

  for (const entry of map.entries) {
    const field = byName.get(entry.name);
    const place = placeOf(entry.nameAt);
    if (!field) {
      const meant = meantName(entry.name, fields, byName);
      const details = { field: entry.name, found: entry.name };
      problems.push(
        meant === null
          ? intakeProblem('unknownField', place, details)
          : intakeProblem('unknownFieldNear', place, { ...details, values: { suggestion: meant } }),
      );
      // One message for one mistake: the field that was meant is not missing as well.
      const key = byName.get(meant ?? '')?.key;
      if (key) misspelt.push(key);
      continue;
    }
    const earlier = first.get(field.key);
    if (earlier) {
      const details = {
        field: entry.name,
        found: summary(entry.value),
        values: { other: earlier.name, line: earlier.nameAt[0] },
      };
      problems.push(intakeProblem('duplicateField', place, details));
      continue;
    }
    first.set(field.key, entry);
    names[field.key] = entry.name;
    recordPlaces(field, entry, places);
    if (isBlank(entry.value)) continue;
    const result = field.schema.safeParse(plainValue(entry.value));
    // Schemas turn text into plain data only; the cache holds it as JSON.
    if (result.success) values[field.key] = result.data as Json;
    else {
      faulty.push(field.key);
      for (const issue of result.error.issues) problems.push(fieldProblem(field, entry, issue, file, places));
    }
  }
  faulty.push(...misspelt.filter((key) => !first.has(key)));
  return { values, faulty, places, names, problems };
}

/** The known name that an unknown one was probably meant to be, or null. */
function meantName(name: string, fields: readonly Field[], byName: ReadonlyMap<string, Field>): string | null {
  const clean = name.normalize('NFKC').trim();
  const folded = clean.toLowerCase();
  const guarding = fields.filter((field) => GUARDING.has(field.key)).flatMap((field) => [field.key, ...field.names]);
  const known = [...byName.keys()];
  return (
    known.find((each) => each.toLowerCase() === folded) ??
    nearest(clean, known) ??
    guarding.find((each) => folded.includes(each.toLowerCase())) ??
    null
  );
}

function fieldProblem(
  field: Field,
  entry: YamlEntry,
  issue: z.core.$ZodIssue,
  file: string,
  places: { readonly [path: string]: Spot },
): Problem {
  const [line, column] = nearestPlace(places, [field.key, ...issue.path.map(String)]);
  if (issue.code === 'custom' && issue.params && 'rule' in issue.params)
    return { severity: 'error', file, line, column, ...describeIssue(field, entry.name, issue) };
  // A schema with zod's own checks: their English is not for clerks, the field's form says what to write.
  const values = { form: field.form['zh-CN'] };
  const details = { field: entry.name, found: summary(entry.value), basis: field.basis ?? null, values };
  return intakeProblem('fieldForm', { file, line, column }, details);
}

/** The place of a path, or of the longest part of it that has one. */
function nearestPlace(places: { readonly [path: string]: Spot }, path: readonly string[]): Spot {
  for (let length = path.length; length > 0; length -= 1) {
    const place = places[path.slice(0, length).join('.')];
    if (place) return place;
  }
  return [1, 1];
}

/** Places by key path; the parts of maps go by their English keys, as the values do. */
function recordPlaces(field: Field, entry: YamlEntry, places: { [path: string]: Spot }): void {
  const keys = new Map<string, string>();
  for (const [key, part] of Object.entries(field.parts ?? {}))
    for (const name of [key, ...part.names]) keys.set(name, key);
  places[field.key] = spotOf(entry);
  descend(entry.value, field.key);

  function descend(node: YamlNode, path: string): void {
    if (node.kind === 'list')
      for (const [index, item] of node.items.entries()) {
        places[`${path}.${index}`] = item.at;
        descend(item, `${path}.${index}`);
      }
    if (node.kind === 'map')
      for (const part of node.entries) {
        const partPath = `${path}.${keys.get(part.name) ?? part.name}`;
        places[partPath] ??= spotOf(part);
        descend(part.value, partPath);
      }
  }
}
