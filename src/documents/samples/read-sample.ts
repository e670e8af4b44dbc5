import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { DocumentType, Field } from '../document-type.ts';
import { describeIssue } from '../field-issue.ts';
import { fieldsOf, findField, partKey } from '../type-fields.ts';

/** A fault of form as the tests of samples compare it. */
export interface SampleFault {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly field: string;
  readonly message: string;
  readonly fix: string;
}

export interface ReadSample {
  readonly values: { readonly [key: string]: unknown };
  readonly faults: readonly SampleFault[];
  /** By dotted key path, as intake records them. */
  readonly places: { readonly [path: string]: readonly [number, number] };
  /** The name written, by key. */
  readonly names: { readonly [key: string]: string };
  readonly body: string;
}

/**
 * Reads the front matter of a sample through the schemas of its type, for the tests of this room: the samples
 * are proved here without the disk and without intake. Unknown and missing fields are intake's.
 */
export function readSample(type: DocumentType, source: string): ReadSample {
  const end = source.indexOf('\n---', 4);
  if (!source.startsWith('---\n') || end < 0) throw new Error('a sample begins with front matter between --- lines');
  const counter = new LineCounter();
  const document = parseDocument(source.slice(4, end + 1), { schema: 'failsafe', lineCounter: counter });
  if (document.errors.length > 0) throw document.errors[0];
  const values: { [key: string]: unknown } = {};
  const faults: SampleFault[] = [];
  const places: { [path: string]: readonly [number, number] } = {};
  const names: { [key: string]: string } = {};
  const placeAt = (offset: number): readonly [number, number] => {
    const { line, col } = counter.linePos(offset);
    return [line + 1, col];
  };
  for (const pair of isMap(document.contents) ? document.contents.items : []) {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    const field = findField(fieldsOf(type), name);
    if (!field) throw new Error(`unknown field ${name}`);
    names[field.key] = name;
    for (const [path, offset] of placesIn(pair, field, [])) places[[field.key, ...path].join('.')] ??= placeAt(offset);
    const node = pair.value as Node | null;
    const value: unknown = node?.toJS(document) ?? '';
    if (value === '' || (Array.isArray(value) && value.length === 0)) continue;
    const result = field.schema.safeParse(value);
    if (result.success) values[field.key] = result.data;
    else
      for (const issue of result.error.issues) {
        const [line, column] = nearestPlace(places, [field.key, ...issue.path.map(String)]);
        const { rule, message, fix } = describeIssue(field, name, issue);
        faults.push({ rule, line, column, field: name, message, fix: fix ?? '' });
      }
  }
  return { values, faults, places, names, body: source.slice(source.indexOf('\n', end + 1) + 1) };
}

type Path = readonly string[];

/** Every place below a name: a text stands at itself; a map, a list or a blank stands at its name. */
function placesIn(pair: Pair, field: Field, path: Path): readonly (readonly [path: Path, offset: number])[] {
  const value = pair.value as Node | null;
  const standsAtName = !isScalar(value) || value.value === '';
  return [[path, startOf(standsAtName ? (pair.key as Node) : value)], ...placesWithin(value, field, path)];
}

function placesWithin(node: Node | null, field: Field, path: Path): readonly (readonly [path: Path, offset: number])[] {
  if (isSeq(node))
    return (node.items as Node[]).flatMap((item, index) => {
      const at = [...path, String(index)];
      return [[at, startOf(item)] as const, ...placesWithin(item, field, at)];
    });
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) => placesIn(pair, field, [...path, partKey(field, String(pair.key))]));
}

function nearestPlace(places: ReadSample['places'], path: Path): readonly [number, number] {
  for (let length = path.length; length > 0; length -= 1) {
    const place = places[path.slice(0, length).join('.')];
    if (place) return place;
  }
  return [1, 1];
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
