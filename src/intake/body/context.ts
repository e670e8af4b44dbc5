import type { ElementContent } from 'hast';
import type { FootnoteDefinition, RootContent } from 'mdast';
import type { Article, BodyReference, Citation, Heading } from '../../domain/body.ts';
import type { Place, Problem } from '../../domain/problem.ts';
import {
  BODY_RULES,
  type BodyRule,
  DID_YOU_MEAN,
  HTML_INSTEAD,
  HTML_INSTEAD_OTHER,
  NOTHING_NEAR,
} from '../../i18n/problems-body.ts';
import { fill, type Text } from '../../i18n/text.ts';
import { quoted } from '../intake-problem.ts';
import { type AnchorRegister, newAnchorRegister } from './anchors.ts';

/** A place in the body's own text; lines and columns count from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** What one run of the pipeline gathers. */
export interface BodyContext {
  readonly place: { readonly file: string; readonly firstLine: number };
  /** The body as the editor wrote it, without a mark of byte order, with `\n`. */
  readonly lines: readonly string[];
  /** What was given to the parser: offsets of nodes count in it. */
  readonly source: string;
  readonly anchors: AnchorRegister;
  readonly headings: Heading[];
  readonly articles: Article[];
  readonly citations: Citation[];
  readonly references: BodyReference[];
  readonly externalLinks: { url: string; line: number; column: number }[];
  /** Links to places of this document, checked when all places are known. */
  readonly ownLinks: { readonly anchor: string; readonly written: string; readonly at: Point }[];
  readonly problems: Problem[];
  /** Open headings, outermost first: their level in the source and as drawn. */
  readonly levels: { readonly source: number; readonly drawn: number }[];
  /** Level of the last heading in the source; the title's is 1. */
  lastDepth: number;
  /** Level in the source of the chapter that sections belong to. */
  chapterDepth: number;
  /** What is drawn, and the footnotes it refers to. */
  blocks: RootContent[];
  readonly footnotes: FootnoteDefinition[];
  /** Inside links no citation is marked: a link cannot hold a link. */
  insideLink: number;
  /** References to footnotes that stand in a link are drawn after it. */
  waitingNotes: ElementContent[];
  /** Tags that were refused: their closing tags are the same fault. */
  readonly tags: Set<string>;
  tables: number;
}

declare module 'vfile' {
  interface DataMap {
    body: BodyContext;
  }
}

export function newBodyContext(place: BodyContext['place'], lines: readonly string[], source: string): BodyContext {
  return {
    place,
    lines,
    source,
    anchors: newAnchorRegister(),
    headings: [],
    articles: [],
    citations: [],
    references: [],
    externalLinks: [],
    ownLinks: [],
    problems: [],
    levels: [],
    lastDepth: 1,
    chapterDepth: 2,
    insideLink: 0,
    blocks: [],
    footnotes: [],
    waitingNotes: [],
    tags: new Set(),
    tables: 0,
  };
}

/** Line of the file for a line of the body. */
export function fileLine(context: Pick<BodyContext, 'place'>, line: number): number {
  return context.place.firstLine + line - 1;
}

export interface Finding {
  readonly found?: string | null;
  /** For the places of the sentences; `found` is among them already. */
  readonly values?: { readonly [name: string]: string | number };
}

/** Records a fault in the words of src/i18n/problems-body.ts. */
export function report(context: BodyContext, rule: BodyRule, at: Point, finding: Finding = {}): void {
  const place = { file: context.place.file, line: fileLine(context, at.line), column: at.column };
  context.problems.push(bodyProblem(rule, place, finding));
}

export function bodyProblem(rule: BodyRule, place: Place, finding: Finding = {}): Problem {
  const words = BODY_RULES[rule];
  const found = finding.found === undefined || finding.found === null ? null : quoted(finding.found);
  const values = { ...finding.values, found: found ?? '' };
  return {
    rule,
    severity: words.severity,
    file: place.file,
    line: place.line,
    column: place.column,
    field: null,
    found,
    expected: words.expected && fill(words.expected, 'zh-CN', values),
    fix: fill(words.fix, 'zh-CN', values),
    basis: words.basis,
    message: `${fill(words.message, 'zh-CN', values)}${fill(words.why, 'zh-CN')}`,
  };
}

/** The sentence on what to write instead of a tag. */
export function insteadOf(tag: string): string {
  const instead: Text = (Object.hasOwn(HTML_INSTEAD, tag) ? HTML_INSTEAD[tag] : undefined) ?? HTML_INSTEAD_OTHER;
  return fill(instead, 'zh-CN');
}

export function didYouMean(name: string | null): string {
  return name === null ? '' : fill(DID_YOU_MEAN, 'zh-CN', { name });
}

export function nothingNear(): string {
  return fill(NOTHING_NEAR, 'zh-CN');
}
