import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import { code } from './code.ts';
import type { BodyContext } from './context.ts';
import { containerDirective } from './directives.ts';
import { FOOTNOTE_OPTIONS, footnoteReference } from './footnotes.ts';
import { type BodyHandlers, type BodyState, contextOf } from './handler.ts';
import { heading } from './headings.ts';
import { image } from './images.ts';
import { link } from './links.ts';
import { listItem } from './lists.ts';
import { paragraph, strong } from './paragraphs.ts';
import { rawHtml } from './raw-html.ts';
import { BODY_SCHEMA } from './sanitise.ts';
import { table } from './tables.ts';
import { text } from './text.ts';

const HANDLERS: BodyHandlers = {
  code,
  containerDirective,
  footnoteReference,
  heading,
  html: rawHtml,
  image,
  link,
  listItem,
  paragraph,
  root: root as unknown as NonNullable<BodyHandlers['text']>,
  strong,
  table,
  text,
};

/** One processor for all bodies; what a run gathers is in the data of its file. */
const processor = unified()
  .use(remarkParse)
  // `10~20万元` is no deletion.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkDirective)
  .use(withoutMisreadings)
  .use(remarkRehype, { handlers: HANDLERS, ...FOOTNOTE_OPTIONS })
  .use(rehypeSanitize, BODY_SCHEMA)
  .freeze();

export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}

/**
 * The drawn and sanitised tree; findings go to the context. remark-rehype searches the whole tree it is given for
 * footnotes, which takes as long as drawing it: it is given the notes alone, and draws the blocks from the context.
 */
export function drawTree(tree: Root, context: BodyContext): HastRoot {
  const file = new VFile();
  file.data.body = context;
  context.blocks = tree.children;
  return processor.runSync({ type: 'root', children: context.footnotes }, file) as HastRoot;
}

function root(state: BodyState): HastRoot {
  const children = state.all({ type: 'root', children: contextOf(state).blocks });
  return { type: 'root', children: state.wrap(children, false) };
}

interface SyntaxExtension {
  text?: { [code: string]: unknown };
  flow?: { [code: string]: unknown };
}

/**
 * Takes out what would misread Chinese prose: `时间:9:00` is no directive, four spaces make no code, and an
 * address ends at the first Chinese character (see bare-links.ts).
 */
function withoutMisreadings(this: Processor): void {
  const data = this.data();
  const extensions = (data.micromarkExtensions ?? []) as SyntaxExtension[];
  for (const extension of extensions) {
    // Containers are the first of the two constructs at a colon in flow; leaf directives the second.
    const flow = extension.flow?.[58];
    if (Array.isArray(flow) && extension.text?.[58]) {
      extension.flow = { ...extension.flow, 58: flow.slice(0, 1) };
      extension.text = {};
    }
    for (const [code, constructs] of Object.entries(extension.text ?? {})) {
      const kept = withoutAutolinks(constructs);
      if (kept.length > 0 && extension.text) extension.text[code] = kept;
      else delete extension.text?.[code];
    }
  }
  data.micromarkExtensions?.push({ disable: { null: ['codeIndented'] } });
  for (const group of data.fromMarkdownExtensions ?? []) {
    for (const extension of Array.isArray(group) ? group : [group]) {
      if (extension.transforms) extension.transforms = [];
    }
  }
}

function withoutAutolinks(constructs: unknown): unknown[] {
  const list: { name?: string }[] = Array.isArray(constructs) ? constructs : [constructs];
  return list.filter((construct) => !/^(?:email|protocol|www)Autolink$/u.test(construct.name ?? ''));
}
