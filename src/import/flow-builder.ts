import { type Block, type Paragraph, type Span, spansText } from './flow.ts';

/** Gathers spans into paragraphs: what a reader writes while it walks through a source. */
export class FlowBuilder {
  readonly blocks: Block[] = [];
  #spans: Span[] = [];
  #centred = false;
  #bold = true;
  #level: number | null = null;

  /** How the paragraphs that begin from here on look, until the next call. */
  look(looks: { readonly centred: boolean; readonly level: number | null }): void {
    this.#centred = looks.centred;
    this.#level = looks.level;
  }

  add(span: Span, bold: boolean): void {
    if (span.text.trim() !== '' && !bold) this.#bold = false;
    this.#spans.push(span);
  }

  /** Ends the line. A line without words and pictures leaves nothing. */
  flush(): void {
    const spans = trimmed(this.#spans);
    if (spans.length > 0) {
      const block: Paragraph = {
        kind: 'paragraph',
        spans,
        centred: this.#centred,
        bold: this.#bold && spansText(spans).trim() !== '',
        level: this.#level,
      };
      this.blocks.push(block);
    }
    this.#spans = [];
    this.#bold = true;
  }

  put(block: Block): void {
    this.flush();
    this.blocks.push(block);
  }
}

/** White space made single, none at the ends, neighbours of one kind joined. */
export function trimmed(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && isText(last) && isText(span) && last.href === span.href)
      joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else joined.push(span);
  }
  let open = true;
  const tidied = joined.map((span) => {
    if (!isText(span)) {
      open = false;
      return span;
    }
    let text = span.text.replace(/[\u200b\ufeff]/gu, '').replace(/[\s\u00a0\u3000]+/gu, ' ');
    if (open) text = text.replace(/^ /u, '');
    open = text === '' ? open : text.endsWith(' ');
    return { ...span, text };
  });
  const last = tidied.at(-1);
  if (last && isText(last)) tidied[tidied.length - 1] = { ...last, text: last.text.replace(/ $/u, '') };
  return tidied.filter((span) => !isText(span) || span.text !== '');
}

function isText(span: Span): boolean {
  return span.image === null && span.footnote === null;
}
