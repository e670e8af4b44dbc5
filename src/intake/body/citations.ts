import { findDocumentNumbers } from '../../domain/document-number.ts';

export interface FoundCitation {
  readonly kind: 'title' | 'number';
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
  /** As it stands in the text, brackets included. */
  readonly text: string;
  /** The title without 《》, or the canonical 文号. */
  readonly key: string;
}

/** No title of a document is longer. */
const LONGEST_TITLE = 200;

/** Every 《title》 and 文号 in a running text, in order; a 文号 within a title belongs to the title. */
export function findCitations(text: string): FoundCitation[] {
  const titles = text.includes('《') ? findTitles(text) : [];
  if (!text.includes('号')) return titles;
  const found: FoundCitation[] = [];
  let next = 0;
  for (const { index, text: written, number } of findDocumentNumbers(text)) {
    const end = index + written.length;
    for (let title = titles[next]; title && title.index < end; title = titles[++next]) found.push(title);
    const last = found.at(-1);
    if (last && index < last.index + last.text.length) continue;
    found.push({ kind: 'number', index, text: written, key: number });
  }
  for (let title = titles[next]; title; title = titles[++next]) found.push(title);
  return found;
}

/** The outer title is one citation: 《关于修改〈X〉的决定》, and also the misspelt 《关于修改《X》的决定》. */
function findTitles(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  let open = text.indexOf('《');
  while (open >= 0) {
    const close = closingBracket(text, open);
    const inner = close < 0 ? '' : text.slice(open + 1, close).trim();
    if (inner === '') open = text.indexOf('《', open + 1);
    else {
      found.push({ kind: 'title', index: open, text: text.slice(open, close + 1), key: inner });
      open = text.indexOf('《', close + 1);
    }
  }
  return found;
}

function closingBracket(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST_TITLE);
  let depth = 0;
  for (let index = open; index < limit; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x300a) depth += 1;
    else if (unit === 0x300b) {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}
