import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { oneLine } from './soft-breaks.ts';

/** The words of a node on one line. Most paragraphs are one piece of text: no walk for those. */
export function plainText(node: Nodes): string {
  if ('children' in node && node.children.length === 1) {
    const only = node.children[0];
    if (only?.type === 'text') return oneLine(only.value).trim();
  }
  return oneLine(wordsOf(node)).trim();
}
