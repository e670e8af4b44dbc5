import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Place, Problem } from '../domain/problem.ts';
import type { IntakeFault } from '../i18n/problems-intake.ts';
import { checkEscapedCharacters } from './characters.ts';
import { intakeProblem } from './intake-problem.ts';
import { faultOfYamlError } from './yaml-errors.ts';
import type { Spot, YamlEntry, YamlNode } from './yaml-node.ts';

export interface ReadYaml {
  /** Null when nothing can be read. Where there are errors it is what could be read in spite of them. */
  readonly node: YamlNode | null;
  readonly problems: readonly Problem[];
  /** False when values may not be what the editor meant: judging them would mislead. */
  readonly reliable: boolean;
}

export const DEPTH_LIMIT = 20;
/** Problems after which a value may not be what was meant. */
const MISLEADING = new Set(['yaml-syntax', 'yaml-reference', 'yaml-tag', 'yaml-depth', 'yaml-shape']);
/** A broken file yields a cascade; the first few lead to the cause. */
const REPORTED = 8;
const EXPLAINED = 50;
/** A file that is no front matter at all would fill the list. */
const REPORTED_AT_MOST = 40;
const OPTIONS = {
  schema: 'failsafe',
  version: '1.2',
  strict: true,
  // Checked by the readers, with the two lines; the parser's own check is quadratic.
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/**
 * Reads YAML as texts, lists and maps with their places. No value is converted (`0123` stays `0123`); anchors,
 * aliases, merge keys and tags are refused; errors become problems. `firstLine` is the line of the file that
 * `text` begins on.
 */
export function readYaml(text: string, file: string, firstLine = 1): ReadYaml {
  const problems: Problem[] = [];
  const lines = new LineCounter();
  const source = repairColons(text, file, firstLine, problems);
  const spot = (offset: number): Spot => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return [Math.max(1, line) + firstLine - 1, Math.max(1, col)];
  };
  const placeOf = ([line, column]: Spot): Place => ({ file, line, column });
  const report = (fault: IntakeFault, at: Spot, found: string | null) => {
    if (problems.length >= REPORTED_AT_MOST) return;
    const details = { field: fieldAt(at[0]), found, values: { limit: DEPTH_LIMIT } };
    problems.push(intakeProblem(fault, placeOf(at), details));
  };

  let root: Node | null = null;
  try {
    const document = parseDocument(source, { ...OPTIONS, lineCounter: lines });
    reportErrors([...document.errors, ...document.warnings]);
    root = document.contents;
  } catch (error) {
    // The parser recurses: only nesting of thousands of levels gets here.
    if (!(error instanceof RangeError)) throw error;
    report('yamlDepth', [firstLine, 1], source.slice(0, 60));
  }
  const broken = problems.some(({ rule }) => MISLEADING.has(rule));
  const node = root && !broken ? convert(root, 1, [firstLine, 1]) : null;
  return { node, problems, reliable: !problems.some(({ rule }) => MISLEADING.has(rule)) };

  function reportErrors(errors: readonly YAMLError[]): void {
    const seen = new Set<number>();
    // A cascade can be as long as the file, and each explanation costs a look at the lines above.
    for (const error of errors.slice(0, EXPLAINED)) {
      const { fault, index } = faultOfYamlError(error, source);
      const at = spot(index);
      // An unknown tag is reported with the value it stands at.
      if (error.code === 'TAG_RESOLVE_FAILED' || seen.has(at[0]) || seen.size === REPORTED) continue;
      seen.add(at[0]);
      const rest = source.slice(index).split('\n', 1)[0] ?? '';
      report(fault, at, fault === 'yamlStart' ? rest.slice(0, 1) : rest);
    }
  }

  /** The name whose value a line belongs to. */
  function fieldAt(line: number): string | null {
    const above = source.split('\n', line - firstLine + 1);
    for (const each of above.reverse()) {
      const name = /^([^\s:#"'[\]{}|>&*!%@,?-][^:]{0,40}?)[ \t]*:(?:\s|$)/u.exec(each)?.[1];
      if (name) return name;
      if (/^\S/u.test(each) && !each.startsWith('#')) return null;
    }
    return null;
  }

  function convert(node: Node, depth: number, fallback: Spot): YamlNode {
    const at = node.range ? spot(node.range[0]) : fallback;
    if (depth > DEPTH_LIMIT) {
      report('yamlDepth', at, node.range ? source.slice(node.range[0], node.range[1]) : null);
      return { kind: 'text', text: '', at };
    }
    if (isAlias(node)) {
      report('yamlReference', at, `*${node.source}`);
      return { kind: 'text', text: '', at };
    }
    if ('anchor' in node && node.anchor) report('yamlReference', at, `&${node.anchor}`);
    if (node.tag !== undefined) report('yamlTag', at, shortTag(node.tag));
    if (isSeq(node)) {
      const items = node.items.map((item) => (isNode(item) ? convert(item, depth + 1, at) : blank(at)));
      return { kind: 'list', items, at };
    }
    if (isMap(node)) return { kind: 'map', entries: node.items.flatMap((pair) => entry(pair, depth, at)), at };
    return isScalar(node) ? scalar(node, at) : blank(at);
  }

  function entry(pair: unknown, depth: number, at: Spot): YamlEntry[] {
    if (!isPair(pair)) return [];
    const { key, value } = pair;
    const nameAt = isNode(key) && key.range ? spot(key.range[0]) : at;
    if (!isScalar(key) || typeof key.value !== 'string') {
      const written = isNode(key) && key.range ? source.slice(key.range[0], key.range[1]) : '?';
      report(isAlias(key) ? 'yamlReference' : 'yamlName', nameAt, written);
      return [];
    }
    if (key.value === '<<') {
      report('yamlReference', nameAt, '<<');
      return [];
    }
    if (key.anchor) report('yamlReference', nameAt, `&${key.anchor}`);
    if (key.tag !== undefined) report('yamlTag', nameAt, shortTag(key.tag));
    return [{ name: key.value, nameAt, value: isNode(value) ? convert(value, depth + 1, nameAt) : blank(nameAt) }];
  }

  function scalar(
    node: { value: unknown; type?: unknown; comment?: string | null; range?: unknown },
    at: Spot,
  ): YamlNode {
    const written = typeof node.value === 'string' ? node.value : '';
    const plain = node.type === 'PLAIN';
    if (plain && node.comment && written !== '') report('yamlComment', at, `#${node.comment.split('\n')[0]}`);
    if (node.type === 'QUOTE_DOUBLE') problems.push(...checkEscapedCharacters(written, placeOf(at), fieldAt(at[0])));
    // YAML's own words for "nothing", which tools write; in quotes they are text.
    return { kind: 'text', text: plain && /^(?:~|null)$/iu.test(written) ? '' : written, at };
  }
}

function shortTag(tag: string): string {
  return tag.startsWith('!') ? tag : tag.replace(/^tag:yaml\.org,2002:/u, '!!');
}

function blank(at: Spot): YamlNode {
  return { kind: 'text', text: '', at };
}

/**
 * Names followed by a full-width colon, or by a colon without a space, are reported, and read as meant so that
 * the faults behind them are found in the same run. Only lines that begin at the margin can be names.
 */
function repairColons(text: string, file: string, firstLine: number, problems: Problem[]): string {
  return text
    .split('\n')
    .map((line, index) => {
      const match = /^([^\s:：#"'[\]{}|>&*!%@,?-][^:：]{0,40}?)[ \t]*([:：])(.*)$/u.exec(line);
      if (!match) return line;
      const [, name = '', colon = '', rest = ''] = match;
      const sound = colon === ':' && (rest === '' || /^[ \t]/u.test(rest));
      if (sound) return line;
      const place = { file, line: firstLine + index, column: name.length + 1 };
      problems.push(
        intakeProblem(colon === '：' ? 'fullWidthColon' : 'colonSpace', place, { field: name, found: line }),
      );
      return `${name}: ${rest.trimStart()}`;
    })
    .join('\n');
}
