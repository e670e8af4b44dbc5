import { createHash } from 'node:crypto';
import type { BodyContent, BodyOutline } from '../../domain/body.ts';
import { compareProblems, type Problem } from '../../domain/problem.ts';
import { arrange } from './arrange.ts';
import { type BodyContext, newBodyContext } from './context.ts';
import { excerptOf } from './excerpt.ts';
import { beyondLimits, isTooDeep, tooCrowded, tooDeep } from './limits.ts';
import { checkOwnLinks } from './own-links.ts';
import { putPlainBlocksBack, takePlainBlocks } from './plain-blocks.ts';
import { drawTree, parseMarkdown } from './processor.ts';
import { type SectionTitles, serialise } from './serialise.ts';

/** Raise it when the same text gives another outline or content. */
export const BODY_VERSION = '1';

export interface ParsedBody {
  readonly outline: BodyOutline;
  readonly content: BodyContent;
  readonly problems: Problem[];
}

/**
 * Reads the Markdown body of a document: sanitised HTML with the markers of src/domain/body.ts, plain text,
 * sections, outline, and every fault with line and column of the file. `firstLine` is the line of the file that
 * the body begins at, counted from 1. Pure: the same text and place give the same bytes. Never throws; a body
 * beyond the limits is refused with a problem and an empty outline.
 */
export function parseBody(text: string, place: { readonly file: string; readonly firstLine: number }): ParsedBody {
  const clean = text.replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n');
  const lines = clean.split('\n');
  const refusal = beyondLimits(lines, clean, place);
  if (refusal) return refused(text, refusal);

  const reduced = takePlainBlocks(lines, clean);
  const crowd = tooCrowded(reduced.source, place);
  if (crowd) return refused(text, crowd);
  let source = reduced.source;
  let tree = parseMarkdown(source);
  let deep = isTooDeep(tree);
  if (!deep && !putPlainBlocksBack(tree, reduced.runs)) {
    source = clean;
    tree = parseMarkdown(source);
    deep = isTooDeep(tree);
  }
  if (deep) return refused(text, tooDeep(place));

  const context = newBodyContext(place, lines, source);
  arrange(tree, context);
  const { content, paragraphs } = serialise(drawTree(tree, context), sectionTitles(context));
  checkOwnLinks(context);
  return {
    outline: outlineOf(text, context, content, paragraphs),
    content,
    problems: context.problems.sort(compareProblems),
  };
}

function sectionTitles(context: BodyContext): SectionTitles {
  const titles = new Map<string, { title: string; heading: boolean }>();
  for (const { anchor, label } of context.articles) titles.set(anchor, { title: label, heading: false });
  for (const { anchor, text } of context.headings) titles.set(anchor, { title: text, heading: true });
  return titles;
}

function outlineOf(
  text: string,
  context: BodyContext,
  content: BodyContent,
  paragraphs: readonly string[],
): BodyOutline {
  const { headings, articles, citations, references, externalLinks } = context;
  return {
    digest: digestOf(text),
    headings,
    articles,
    citations,
    references,
    externalLinks,
    characters: countCharacters(content.text),
    excerpt: excerptOf(paragraphs, content.text),
  };
}

function refused(text: string, problem: Problem): ParsedBody {
  return {
    outline: {
      digest: digestOf(text),
      headings: [],
      articles: [],
      citations: [],
      references: [],
      externalLinks: [],
      characters: 0,
      excerpt: '',
    },
    content: { html: '', text: '', sections: [] },
    problems: [problem],
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(`${BODY_VERSION}\n${text}`).digest('hex');
}

/** Characters but white space; one beyond the basic plane counts once. */
function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const space = unit <= 32 || unit === 0x3000 || unit === 0xa0;
    if (!space && (unit < 0xdc00 || unit > 0xdfff)) count += 1;
  }
  return count;
}
