export interface BareLink {
  readonly index: number;
  readonly text: string;
  readonly url: string;
}

/**
 * Addresses that stand in the text as they are. Only ASCII belongs to them: GFM's own rule would take the
 * Chinese words after an address (`见http://example.cn，请下载`) into it.
 */
const ADDRESS =
  /(?:https?:\/\/|(?<![\w.-])www\.)[\w\-./?:@!$&'()*+,;=%~#]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/giu;

export function findBareLinks(text: string): BareLink[] {
  if (!/:\/\/|www\.|@/iu.test(text)) return [];
  const found: BareLink[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const written = trimmed(match[0]);
    if (/^https?:\/\/[A-Za-z0-9]/iu.test(written)) found.push({ index: match.index, text: written, url: written });
    else if (/^www\.[^.]+\../iu.test(written)) {
      found.push({ index: match.index, text: written, url: `http://${written}` });
    } else if (/^[^:/]+@/u.test(written) && !/[-_]$/u.test(written)) {
      found.push({ index: match.index, text: written, url: `mailto:${written}` });
    }
  }
  return found;
}

/** Punctuation at the end belongs to the sentence, and so does a bracket that was opened before. */
function trimmed(address: string): string {
  let end = address.length;
  while (end > 0) {
    const last = address.charAt(end - 1);
    const unmatched = last === ')' && count(address, ')', end) > count(address, '(', end);
    if (!unmatched && !/[.,:;!?'*_~&]/u.test(last)) break;
    end -= 1;
  }
  return address.slice(0, end);
}

function count(text: string, character: string, end: number): number {
  let number = 0;
  for (let index = text.indexOf(character); index >= 0 && index < end; index = text.indexOf(character, index + 1)) {
    number += 1;
  }
  return number;
}
