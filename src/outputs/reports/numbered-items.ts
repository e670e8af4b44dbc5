const LIST = /<ol\b([^>]*)>((?:(?!<[ou]l\b)[\s\S])*?)<\/ol>/gu;
const ITEM = /<li\b[^>]*>([\s\S]*?)<\/li>/gu;
const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * The items of numbered lists in a body by their plain text, each with its number before it: `1. 每月公布…`. Plain text
 * of a body leaves the numbers out, for the page counts them itself. Lists within lists keep their plain text.
 */
export function numberedItems(html: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, attributes = '', items = ''] of html.matchAll(LIST)) {
    const start = Number(/\bstart="(\d+)"/u.exec(attributes)?.[1] ?? 1);
    for (const [at, [, item = '']] of [...items.matchAll(ITEM)].entries()) {
      const text = plain(item);
      if (text !== '') found.set(text, `${start + at}. ${text}`);
    }
  }
  return found;
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(#39|amp|lt|gt|quot);/gu, (_whole, name: string) => ENTITIES[name] ?? '')
    .trim();
}
