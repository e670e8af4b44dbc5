import { XMLParser } from 'fast-xml-parser';

/** An element of an XML part. Names keep their usual prefix: `w:p`. Text is a child without a name. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
});

/** Throws when the part is not well-formed enough to be read. */
export function parseXml(bytes: Uint8Array): XmlNode {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return { name: '', attributes: {}, children: (PARSER.parse(text) as RawNode[]).map(nodeOf), text: '' };
}

type RawNode = { readonly [name: string]: unknown };

function nodeOf(raw: RawNode): XmlNode {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const value = raw[name];
  if (name === '#text') return { name: '', attributes: {}, children: [], text: String(value) };
  const attributes = (raw[':@'] ?? {}) as { readonly [name: string]: string };
  return { name, attributes, children: Array.isArray(value) ? (value as RawNode[]).map(nodeOf) : [], text: '' };
}

/** The first child of this name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first element of this name at any depth. */
export function findIn(node: XmlNode, name: string): XmlNode | null {
  for (const child of node.children) {
    if (child.name === name) return child;
    const found = findIn(child, name);
    if (found) return found;
  }
  return null;
}

/** `w:val` of a child, as most properties are written. */
export function settingOf(node: XmlNode | undefined, name: string): string | null {
  return childOf(node, name)?.attributes['w:val'] ?? null;
}

/** A switch such as `<w:b/>`: on when there, unless it says otherwise. */
export function isOn(node: XmlNode | undefined, name: string): boolean | null {
  const found = childOf(node, name);
  if (!found) return null;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}
