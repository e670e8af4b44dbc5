import { type Flow, type FlowImage, type FlowNote, type Span, spansText, type Table, textSpan } from '../flow.ts';
import { FlowBuilder, trimmed } from '../flow-builder.ts';
import { htmlFlow } from '../html/html-flow.ts';
import { labelsOfBlocks } from '../recognise/labels.ts';
import { mhtHtml } from './mht.ts';
import { Numbering } from './numbering.ts';
import { type Styles, stylesOf } from './styles.ts';
import { childOf, childrenOf, findIn, isOn, parseXml, settingOf, type XmlNode } from './xml.ts';

/** Why a Word file is not taken. */
export type DocxFault = 'damaged' | 'encrypted' | 'tracked-changes';

const DOCUMENT = 'word/document.xml';
const TRACKED = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];

/**
 * The text of a Word file: styles, numbers that Word writes itself, tables, pictures, footnotes, text boxes, and parts
 * that are web pages (as some systems export). A file with tracked changes is refused: which text is the right one,
 * only a person knows.
 */
export async function docxFlow(parts: ReadonlyMap<string, Uint8Array>): Promise<Flow | DocxFault> {
  if (parts.has('EncryptedPackage')) return 'encrypted';
  try {
    const document = parts.get(DOCUMENT);
    if (!document) return 'damaged';
    const root = parseXml(document);
    if (TRACKED.some((name) => findIn(root, name) !== null)) return 'tracked-changes';
    const body = findIn(root, 'w:body');
    if (!body) return 'damaged';
    const walker = new DocxWalker(parts);
    await walker.blocks(body);
    return walker.finish();
  } catch {
    // A part that is not XML: the file is damaged, and the caller names it.
    return 'damaged';
  }
}

class DocxWalker {
  readonly #parts: ReadonlyMap<string, Uint8Array>;
  readonly #links: ReadonlyMap<string, { readonly target: string; readonly external: boolean }>;
  readonly #numbering: Numbering;
  readonly #styles: Styles;
  readonly #images = new Map<string, FlowImage>();
  readonly #footnotes = new Map<string, readonly Span[]>();
  readonly #notes = new Set<FlowNote>();
  readonly #flow = new FlowBuilder();
  readonly #labels = new Map<string, string>();

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = parts;
    this.#links = linksOf(parts.get('word/_rels/document.xml.rels'));
    this.#numbering = new Numbering(this.#part('word/numbering.xml'));
    this.#styles = stylesOf(this.#part('word/styles.xml'));
    if (parts.has('word/comments.xml')) this.#notes.add('comments');
    for (const note of childrenOf(
      this.#part('word/footnotes.xml')?.children.find(({ name }) => name === 'w:footnotes'),
      'w:footnote',
    )) {
      if (note.attributes['w:type']) continue;
      const inner = new FlowBuilder();
      for (const each of childrenOf(note, 'w:p')) this.#runs(each, inner, false);
      inner.flush();
      const spans = inner.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.spans : []));
      if (spans.length > 0) this.#footnotes.set(note.attributes['w:id'] ?? '', spans);
    }
  }

  #part(name: string): XmlNode | null {
    const bytes = this.#parts.get(name);
    return bytes ? parseXml(bytes) : null;
  }

  async blocks(parent: XmlNode): Promise<void> {
    for (const node of parent.children) {
      if (node.name === 'w:p') this.#paragraph(node);
      else if (node.name === 'w:tbl') await this.#table(node);
      else if (node.name === 'w:altChunk') await this.#chunk(node);
      else if (node.name === 'w:sdt') await this.blocks(childOf(node, 'w:sdtContent') ?? EMPTY);
    }
  }

  finish(): Flow {
    const { blocks } = this.#flow;
    const used = new Set(
      blocks
        .flatMap((block) => (block.kind === 'paragraph' ? block.spans : block.rows.flat(2)))
        .map(({ footnote }) => footnote),
    );
    return {
      blocks,
      labels: new Map([...this.#labels, ...labelsOfBlocks(blocks)]),
      images: this.#images,
      footnotes: new Map([...this.#footnotes].filter(([name]) => used.has(name))),
      notes: [...this.#notes].sort(),
    };
  }

  #paragraph(node: XmlNode): void {
    const properties = childOf(node, 'w:pPr');
    const style = this.#styles.get(settingOf(properties, 'w:pStyle') ?? '');
    const outline = Number(settingOf(properties, 'w:outlineLvl') ?? style?.outline ?? '9');
    const centred = (settingOf(properties, 'w:jc') ?? style?.align) === 'center';
    this.#flow.flush();
    this.#flow.look({ centred, level: outline < 9 ? outline + 1 : null });
    const own = childOf(properties, 'w:numPr') ?? style?.numbering;
    const list = settingOf(own, 'w:numId') ?? null;
    if (list !== null && list !== '0') {
      const mark = this.#numbering.next(list, Number(settingOf(own, 'w:ilvl') ?? '0'));
      if (mark !== '') this.#flow.add(textSpan(mark), true);
    }
    this.#runs(node, this.#flow, style?.bold ?? false);
    this.#flow.flush();
  }

  /** The runs of a paragraph, those inside links, fields and text boxes among them. */
  #runs(node: XmlNode, into: FlowBuilder, boldStyle: boolean, href: string | null = null): void {
    for (const child of node.children) {
      if (child.name === 'w:r') this.#run(child, into, boldStyle, href);
      else if (child.name === 'w:hyperlink') {
        const link = this.#links.get(child.attributes['r:id'] ?? '');
        this.#runs(child, into, boldStyle, link?.external && /^https?:/iu.test(link.target) ? link.target : null);
      } else if (/^w:(?:smartTag|fldSimple|sdt|sdtContent|customXml|dir|bdo)$/u.test(child.name))
        this.#runs(child, into, boldStyle, href);
    }
  }

  #run(run: XmlNode, into: FlowBuilder, boldStyle: boolean, href: string | null): void {
    const properties = childOf(run, 'w:rPr');
    if (isOn(properties, 'w:vanish')) {
      this.#notes.add('hiddenText');
      return;
    }
    const bold = isOn(properties, 'w:b') ?? boldStyle;
    for (const child of run.children) {
      if (child.name === 'w:t') into.add(textSpan(child.children.map(({ text }) => text).join(''), href), bold);
      else if (child.name === 'w:tab') into.add(textSpan(' ', href), bold);
      else if (child.name === 'w:noBreakHyphen') into.add(textSpan('-', href), bold);
      else if (child.name === 'w:br' || child.name === 'w:cr') {
        if ((child.attributes['w:type'] ?? 'textWrapping') === 'textWrapping') into.flush();
      } else if (child.name === 'w:footnoteReference')
        into.add({ text: '', href: null, image: null, footnote: child.attributes['w:id'] ?? '' }, bold);
      else if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object')
        this.#drawing(child, into);
      else if (child.name === 'mc:AlternateContent') this.#drawing(childOf(child, 'mc:Choice') ?? child, into);
    }
  }

  /** A picture, or a box with text of its own. */
  #drawing(node: XmlNode, into: FlowBuilder): void {
    const box = findIn(node, 'w:txbxContent');
    if (box) {
      for (const each of childrenOf(box, 'w:p')) {
        into.flush();
        this.#runs(each, into, false);
        into.flush();
      }
      return;
    }
    const reference = findIn(node, 'a:blip')?.attributes['r:embed'] ?? findIn(node, 'v:imagedata')?.attributes['r:id'];
    const target = reference ? this.#links.get(reference)?.target : undefined;
    const bytes = target ? this.#parts.get(`word/${target.replace(/^\/word\//u, '')}`) : undefined;
    const extension = /\.(?:png|jpe?g|gif|webp)$/iu.exec(target ?? '')?.[0]?.toLowerCase();
    if (!target || !bytes || !extension) {
      this.#notes.add('lostImages');
      return;
    }
    const alternative = findIn(node, 'wp:docPr')?.attributes['descr'] ?? '';
    this.#images.set(target, { bytes, extension });
    into.add({ text: alternative, href: null, image: target, footnote: null }, false);
  }

  async #table(node: XmlNode): Promise<void> {
    let merged = false;
    const rows = childrenOf(node, 'w:tr').map((row) =>
      childrenOf(row, 'w:tc').flatMap((cell): (readonly Span[])[] => {
        const properties = childOf(cell, 'w:tcPr');
        const across = Number(settingOf(properties, 'w:gridSpan') ?? '1');
        const down = childOf(properties, 'w:vMerge');
        if (across > 1 || down) merged = true;
        const continues = down !== undefined && (down.attributes['w:val'] ?? 'continue') === 'continue';
        return [continues ? [] : this.#cell(cell), ...Array.from({ length: Math.min(99, across - 1) }, () => [])];
      }),
    );
    if (merged) this.#notes.add('mergedCells');
    if (rows.every((row) => row.length <= 1)) {
      for (const cell of childrenOf(node, 'w:tr').flatMap((row) => childrenOf(row, 'w:tc'))) await this.blocks(cell);
      return;
    }
    const table: Table = { kind: 'table', rows: rows.filter((row) => row.some((cell) => spansText(cell) !== '')) };
    if (table.rows.length > 0) this.#flow.put(table);
  }

  #cell(cell: XmlNode): readonly Span[] {
    const inner = new FlowBuilder();
    const visit = (parent: XmlNode): void => {
      for (const child of parent.children) {
        if (child.name === 'w:p') {
          inner.flush();
          this.#runs(child, inner, false);
          inner.flush();
        } else if (['w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent'].includes(child.name)) visit(child);
      }
    };
    visit(cell);
    inner.flush();
    return trimmed(
      inner.blocks.flatMap((block, at) =>
        block.kind === 'paragraph' ? [...(at === 0 ? [] : [textSpan(' ')]), ...block.spans] : [],
      ),
    );
  }

  /** A part of another form inside the document: a web page, bare or in a web archive. */
  async #chunk(node: XmlNode): Promise<void> {
    const target = this.#links.get(node.attributes['r:id'] ?? '')?.target;
    const bytes = target ? this.#parts.get(`word/${target.replace(/^\/word\//u, '')}`) : undefined;
    const html = bytes && target ? await mhtHtml(bytes, target) : null;
    if (html === null) throw new Error(`a part of the document cannot be read: ${target}`);
    const flow = htmlFlow(html, () => null);
    for (const [label, value] of flow.labels) this.#labels.set(label, value);
    for (const note of flow.notes) this.#notes.add(note);
    for (const block of flow.blocks) this.#flow.put(block);
  }
}

const EMPTY: XmlNode = { name: '', attributes: {}, children: [], text: '' };

function linksOf(bytes: Uint8Array | undefined) {
  const root = bytes ? parseXml(bytes).children.find(({ name }) => name === 'Relationships') : undefined;
  return new Map(
    childrenOf(root, 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      { target: attributes['Target'] ?? '', external: attributes['TargetMode'] === 'External' },
    ]),
  );
}
