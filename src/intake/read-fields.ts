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

/** What clerks call a field elsewhere, too far from its name to be guessed; by the key that is meant. */
const CALLED: { readonly [key: string]: readonly string[] } = {
  dateAdopted: ['成文时间', '印发日期', '印发时间', '落款日期', '签发日期', '生成日期', '形成日期'],
  datePublished: ['发布时间', '公布日期', '公布时间', '公开日期', '公开时间', '上网日期', '日期', 'date'],
  dateEffective: ['实施日期', '实施时间', '施行时间', '生效日期', '生效时间', '执行日期'],
  dateExpires: ['失效时间', '废止日期', '有效期至', '截止日期', '终止日期'],
  documentNumber: ['documentNo', '文件号', '文件编号', '字号'],
  issuer: ['发布机构', '发布单位', '发文单位', '制发机关', '公开机构', '作者', 'author'],
  genre: ['文种', '文件种类', '公文类型', '文体'],
  categories: ['栏目', '分类', '所属栏目', '信息分类'],
  summary: ['摘要', '概述', '简介', '内容摘要'],
  attachments: ['附件列表', '附件下载', '相关附件'],
  review: ['保密审查', '审核', '审查记录', '三审三校'],
  openness: ['公开方式', '公开类型', '公开形式'],
};

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
    for (const [again, earlierPart] of repeatedNames(entry.value)) {
      const details = {
        field: again.name,
        found: summary(again.value),
        values: { other: earlierPart.name, line: earlierPart.nameAt[0] },
      };
      problems.push(intakeProblem('duplicateField', placeOf(again.nameAt), details));
    }
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

/** Names that stand twice in one map of a value, each with its first place: only one of the two would be read. */
function repeatedNames(node: YamlNode): readonly (readonly [again: YamlEntry, first: YamlEntry])[] {
  if (node.kind === 'text') return [];
  if (node.kind === 'list') return node.items.flatMap(repeatedNames);
  const first = new Map<string, YamlEntry>();
  return node.entries.flatMap((part) => {
    const earlier = first.get(part.name);
    if (!earlier) first.set(part.name, part);
    return [...(earlier ? [[part, earlier] as const] : []), ...repeatedNames(part.value)];
  });
}

/** The known name that an unknown one was probably meant to be, or null. */
function meantName(name: string, fields: readonly Field[], byName: ReadonlyMap<string, Field>): string | null {
  const clean = name.normalize('NFKC').trim();
  const folded = clean.toLowerCase();
  const guarding = fields.filter((field) => GUARDING.has(field.key)).flatMap((field) => [field.key, ...field.names]);
  const known = [...byName.keys()];
  return (
    known.find((each) => each.toLowerCase() === folded) ??
    fields.find(({ key }) => CALLED[key]?.some((each) => each.toLowerCase() === folded))?.names[0] ??
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
