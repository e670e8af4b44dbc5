import * as OpenCC from 'opencc-js/cn2t';
import { TAGS } from './page-tags.ts';

/** Attributes whose words a reader sees or hears. All others are names and addresses, which must stay. */
const READ = /(\s(?:alt|title|label|content|placeholder|aria-label|aria-description|summary)=")([^"]*)(")/gu;

let converter: ((text: string) => string) | undefined;

/** Simplified characters made traditional, with the usual forms of words (`头发` → `頭髮`, `发布` → `發佈`). */
export function toTraditional(text: string): string {
  const convert = converter ?? OpenCC.Converter({ from: 'cn', to: 'tw' });
  converter = convert;
  return convert(text);
}

/**
 * A page of ours in traditional characters: what is read is converted; names, anchors, addresses and the words right
 * behind `translate="no"` stay.
 */
export function pageToTraditional(html: string): string {
  let result = '';
  let at = 0;
  let isKept = false;
  for (const { 0: tag, index } of html.matchAll(TAGS)) {
    const text = html.slice(at, index);
    result += isKept ? text : toTraditional(text);
    isKept = / translate="no"/u.test(tag);
    result += tag.replace(READ, (_whole, before: string, words: string, after: string) =>
      isAddress(words) ? before + words + after : before + toTraditional(words) + after,
    );
    at = index + tag.length;
  }
  return result + toTraditional(html.slice(at));
}

/** A feed in traditional characters. */
export function feedToTraditional(xml: string): string {
  return pageToTraditional(xml).replace('<language>zh-cn</language>', '<language>zh-hant</language>');
}

function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|\/)\S*$/u.test(words);
}
