import type { YAMLError } from 'yaml';
import type { IntakeFault } from '../i18n/problems-intake.ts';

const BY_MESSAGE: readonly (readonly [pattern: RegExp, fault: IntakeFault])[] = [
  [/tab/iu, 'yamlTab'],
  [/block sequence may not be used as an implicit map key/u, 'yamlIndent'],
  [/Nested mappings are not allowed in compact mappings/u, 'yamlColonInValue'],
  [/Missing closing ["']quote/u, 'yamlQuote'],
  [
    /Flow (?:sequence|map)|in flow|Missing (?:, |space)|Block collections are not allowed|Unexpected (?:, |empty item|flow)/u,
    'yamlBracket',
  ],
  [/Implicit map keys need to be|Implicit keys/u, 'yamlNoColon'],
  [/Block scalar header|Block collections cannot/u, 'yamlBlock'],
  [/at node end|Unexpected scalar/u, 'yamlAfterValue'],
  [/Comments must be separated/u, 'yamlAfterValue'],
];

const BY_CODE: { readonly [code: string]: IntakeFault } = {
  TAB_AS_INDENT: 'yamlTab',
  BAD_INDENT: 'yamlIndent',
  BAD_DQ_ESCAPE: 'yamlEscape',
  BAD_SCALAR_START: 'yamlStart',
  BAD_ALIAS: 'yamlReference',
  ALIAS_PROPS: 'yamlReference',
  MULTIPLE_ANCHORS: 'yamlReference',
  TAG_RESOLVE_FAILED: 'yamlTag',
  MULTIPLE_TAGS: 'yamlTag',
  RESOURCE_EXHAUSTION: 'yamlDepth',
  BLOCK_AS_IMPLICIT_KEY: 'yamlColonInValue',
  KEY_OVER_1024_CHARS: 'yamlNoColon',
};

/** An error of the YAML parser in the clerk's words, and the index of the source that explains it best. */
export interface YamlFault {
  readonly fault: IntakeFault;
  readonly index: number;
}

/** Translates an error of the parser, whose own messages are English, speak of tokens and come late. */
export function faultOfYamlError(error: YAMLError, source: string): YamlFault {
  const at = error.pos[0];
  const known = BY_MESSAGE.find(([pattern]) => pattern.test(error.message))?.[1];
  const fault = known ?? (Object.hasOwn(BY_CODE, error.code) ? BY_CODE[error.code] : undefined) ?? 'yamlSyntax';
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const line = source.slice(start).split('\n', 1)[0] ?? '';
  const value = valueStart(line);
  const sign = line.charAt(value);
  if ('*&!'.includes(sign) && sign !== '')
    return { fault: sign === '!' ? 'yamlTag' : 'yamlReference', index: start + value };
  const gap = blankItem(line);
  if (gap !== null && SYNTAX.has(fault)) return { fault: 'yamlBlankItem', index: start + gap };
  if (fault === 'yamlQuote') return { fault, index: openingQuote(source, at) };
  if (fault === 'yamlBracket') return { fault, index: openingBracket(source, at) };
  // The parser sees a second colon wherever a line is indented too far; the clerk sees one only on this line.
  const indented = fault === 'yamlColonInValue' && !/:(?:\s|$)/u.test(line.slice(at - start));
  return { fault: indented ? 'yamlIndent' : fault, index: at };
}

/** Faults that a place left empty between two commas shows itself as. */
const SYNTAX: ReadonlySet<IntakeFault> = new Set([
  'yamlBracket',
  'yamlNoColon',
  'yamlSyntax',
  'yamlStart',
  'yamlBlock',
]);

/** Where a list on one line has nothing, or only a dash, between two commas: a clerk's "none". */
function blankItem(line: string): number | null {
  const list = /^[^"'#[]*(\[[^"'[\]]*\])\s*(?:#.*)?$/u.exec(line)?.[1];
  if (list === undefined) return null;
  const gap = /(?<=[[,]\s{0,9})(?:[-–—]\s{0,9}(?=[,\]])|,)/u.exec(list);
  return gap === null ? null : line.indexOf(list) + gap.index;
}

/** Index of the value on a line, behind `- ` and `name: `. */
function valueStart(line: string): number {
  let at = skipSpaces(line, 0);
  if (line.startsWith('- ', at)) at = skipSpaces(line, at + 2);
  const colon = line.indexOf(': ', at);
  return colon === -1 || /["'[{]/u.test(line.slice(at, colon)) ? at : skipSpaces(line, colon + 2);
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at += 1;
  return at;
}

/** Where the quotation mark stands that was never closed; the parser notices at the end of the text only. */
function openingQuote(source: string, before: number): number {
  let offset = 0;
  for (const line of source.slice(0, before).split('\n')) {
    const start = valueStart(line);
    const quote = line.charAt(start);
    if ((quote === '"' || quote === "'") && line.split(quote).length % 2 === 0) return offset + start;
    offset += line.length + 1;
  }
  return before;
}

/** Where a list or map begins that was not closed on its line; the parser notices on a later one. */
function openingBracket(source: string, before: number): number {
  const start = source.lastIndexOf('\n', before - 1) + 1;
  if (/[[\]{}]/u.test(source.slice(start, before))) return before;
  const above = source.slice(0, start).split('\n');
  let end = start;
  for (const line of above.reverse()) {
    const value = valueStart(line);
    if (/^[[{]/u.test(line.slice(value)) && !/[\]}]/u.test(line.slice(value))) return end - line.length + value;
    end -= line.length + 1;
  }
  return before;
}
