import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { toString as textOfNode } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The text of a page as another library sees it. */
export function visibleText(html: string): string {
  const source = html.replace(/^\s*<(tbody|tr|td)\b/iu, '<table><$1').replace(/<style[\s\S]*?<\/style>/giu, '');
  return toText(fromHtml(source));
}

/** The words of Markdown, marks gone. */
export function plainTextOf(markdown: string): string {
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  return textOfNode(root);
}
