import type { Field } from '../documents/document-type.ts';
import type { BodyContent, BodyOutline } from '../domain/body.ts';
import type { Json } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { intakeProblem } from './intake-problem.ts';
import { readFields } from './read-fields.ts';
import { readYaml } from './read-yaml.ts';
import { summary } from './yaml-node.ts';

/** Markdown below a document's front matter, parsed; `firstLine` is its first line in the file. */
export type ParseBody = (
  text: string,
  place: { file: string; firstLine: number },
) => { outline: BodyOutline; content: BodyContent; problems: Problem[] };

/** Everything that one file's bytes say, as plain data. */
export interface ParsedDocument {
  /** Null when the front matter cannot be read. */
  readonly fields: {
    readonly values: { readonly [key: string]: Json };
    readonly faulty: readonly string[];
    readonly places: { readonly [path: string]: readonly [number, number] };
    readonly names: { readonly [key: string]: string };
  } | null;
  readonly bodyLine: number;
  /** Null when there is no body to read: the file is not text, or its fences are broken. */
  readonly outline: BodyOutline | null;
  readonly problems: readonly Problem[];
}

/** Reads a document from its bytes. Every fault becomes a problem; the body's large part is returned beside. */
export function readDocument(
  bytes: Uint8Array,
  file: string,
  fields: readonly Field[],
  parseBody: ParseBody,
): { readonly parsed: ParsedDocument; readonly content: BodyContent | null } {
  const { text, problems } = decode(bytes, file);
  if (text === null) return { parsed: { fields: null, bodyLine: 1, outline: null, problems }, content: null };
  const split = splitFrontMatter(text, file);
  const found = [...problems, ...split.problems];
  if (!split.parts) return { parsed: { fields: null, bodyLine: 1, outline: null, problems: found }, content: null };
  const { yaml, body, bodyLine } = split.parts;
  const front = readFrontMatter(yaml, file, fields, found);
  const { outline, content, problems: bodyProblems } = parseBody(body, { file, firstLine: bodyLine });
  return { parsed: { fields: front, bodyLine, outline, problems: [...found, ...bodyProblems] }, content };
}

function readFrontMatter(
  yaml: string,
  file: string,
  fields: readonly Field[],
  found: Problem[],
): ParsedDocument['fields'] {
  const { node, problems, reliable } = readYaml(yaml, file, 2);
  found.push(...problems);
  if (!reliable) return null;
  if (node === null || (node.kind === 'text' && node.text === ''))
    return { values: {}, faulty: [], places: {}, names: {} };
  if (node.kind !== 'map') {
    const [line, column] = node.at;
    found.push(intakeProblem('yamlShapeMap', { file, line, column }, { found: summary(node) }));
    return null;
  }
  const { problems: fieldProblems, ...read } = readFields(node, fields, file);
  found.push(...fieldProblems);
  return read;
}
