/**
 * What every format becomes before anything is recognised in it: the lines that a reader of the source sees, in order,
 * with the little of their looks that tells a title from a text.
 */
export interface Flow {
  readonly blocks: readonly Block[];
  /** What the page says of itself in labelled lines, tables and meta tags: `发文字号` → `示政发〔2026〕3号`. */
  readonly labels: ReadonlyMap<string, string>;
  /** Pictures by the name that spans refer to them. */
  readonly images: ReadonlyMap<string, FlowImage>;
  /** Texts of footnotes by the name that spans refer to them. */
  readonly footnotes: ReadonlyMap<string, readonly Span[]>;
  /** What a person must look at, as names in src/i18n/import.ts. */
  readonly notes: readonly FlowNote[];
}

export type FlowNote = 'mergedCells' | 'hiddenText' | 'comments' | 'lostImages' | 'severalParts';

export interface FlowImage {
  readonly bytes: Uint8Array;
  /** Lower case, with the dot. */
  readonly extension: string;
}

/** A line of text, or a piece of it that is something else. Exactly one of the last three may be set. */
export interface Span {
  readonly text: string;
  readonly href: string | null;
  readonly image: string | null;
  readonly footnote: string | null;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
  readonly centred: boolean;
  readonly bold: boolean;
  /** Level of a heading that the source itself calls one, from 1; null for text. */
  readonly level: number | null;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Span[])[])[];
}

export type Block = Paragraph | Table;

export function textSpan(text: string, href: string | null = null): Span {
  return { text, href, image: null, footnote: null };
}

export function paragraph(text: string, looks: Partial<Omit<Paragraph, 'kind' | 'spans'>> = {}): Paragraph {
  return { kind: 'paragraph', spans: [textSpan(text)], centred: false, bold: false, level: null, ...looks };
}

/** The words of a block, a table row by row. */
export function textOf(block: Block): string {
  return block.kind === 'paragraph'
    ? spansText(block.spans)
    : block.rows.map((row) => row.map(spansText).join('\t')).join('\n');
}

export function spansText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

/** All white space gone: for comparing what people may space out (`决　定`). */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, '');
}

/** Runs of white space made one space, the ends bare; between two Chinese characters no space stays that breaks a word. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/[\s\u00a0\u3000]+/gu, ' ')
    .trim();
}

export function emptyFlow(blocks: readonly Block[]): Flow {
  return { blocks, labels: new Map(), images: new Map(), footnotes: new Map(), notes: [] };
}
