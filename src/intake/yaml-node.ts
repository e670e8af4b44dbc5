/** A piece of YAML as data with its place: every scalar is a text, as written. */
export type YamlNode = YamlText | YamlList | YamlMap;

/** Line and column in the file, from 1. */
export type Spot = readonly [line: number, column: number];

export interface YamlText {
  readonly kind: 'text';
  readonly text: string;
  readonly at: Spot;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly at: Spot;
}

export interface YamlMap {
  readonly kind: 'map';
  /** In the order written; a name may come twice. */
  readonly entries: readonly YamlEntry[];
  readonly at: Spot;
}

export interface YamlEntry {
  readonly name: string;
  readonly nameAt: Spot;
  readonly value: YamlNode;
}

/** What a schema gets: text, array or plain object. The first of two equal names counts (both are reported elsewhere). */
export function plainValue(node: YamlNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries([...node.entries].reverse().map(({ name, value }) => [name, plainValue(value)]));
}

/** Nothing was written: blank text, an empty list or map. */
export function isBlank(node: YamlNode): boolean {
  if (node.kind === 'text') return node.text.trim() === '';
  return node.kind === 'list' ? node.items.length === 0 : node.entries.length === 0;
}

/** The value as a message quotes it. */
export function summary(node: YamlNode): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'map') return `{${node.entries.map(({ name }) => name).join(', ')}}`;
  return `[${node.items.map(summary).join(', ')}]`;
}

/** Where to point at for an entry: at a value on a line, at the name of a block below it or of nothing. */
export function spotOf(entry: YamlEntry): Spot {
  return entry.value.kind === 'text' && !isBlank(entry.value) ? entry.value.at : entry.nameAt;
}
