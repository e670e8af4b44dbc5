import { TAGS } from './page-tags.ts';

const HAN = /\p{Script=Han}/u;
/** Chinese words with the digits, signs and spaces between them. */
const RUN =
  /[《“‘（〔【]?\p{Script=Han}(?:[\p{Script=Han}\p{Nd}\s\u3000-\u303f\uff00-\uffef“”‘’—…·.-]*[\p{Script=Han}\p{Nd}\u3001-\u303f\uff00-\uffef”’…])?/gu;
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;
/** No element may stand within these. */
const TEXT_ONLY = /^(?:title|option|script|style|textarea|text|tspan)$/u;
const UNSPOKEN = /^(?:script|style)$/u;

interface Open {
  readonly name: string;
  /** Whether its language, its own or that of an element around it, is Chinese. */
  readonly isChinese: boolean;
  /** Where its start tag ends in the result. */
  readonly end: number;
  readonly isNamed: boolean;
}

/**
 * A page with an English interface says which of its words are Chinese, so that screen readers change their voice:
 * titles, names and texts get `lang="zh-CN"`, on the element that holds nothing else, or on a span of their own.
 */
export function markChinese(html: string): string {
  const open: Open[] = [];
  let result = '';
  let at = 0;
  let wasStart = false;
  for (const { 0: tag, index } of html.matchAll(TAGS)) {
    const text = html.slice(at, index);
    const within = open.at(-1);
    if (within && HAN.test(text) && !within.isChinese && !UNSPOKEN.test(within.name)) {
      const isAlone = wasStart && tag.startsWith('</') && !within.isNamed;
      if (isAlone && isMostlyChinese(text))
        result = `${result.slice(0, within.end)} lang="zh-CN"${result.slice(within.end)}${text}`;
      else result += TEXT_ONLY.test(within.name) ? text : text.replace(RUN, '<span lang="zh-CN">$&</span>');
    } else result += text;
    const name = /^<([a-z][\w-]*)/iu.exec(tag)?.[1]?.toLowerCase();
    wasStart = name !== undefined && !VOID.test(name) && !tag.endsWith('/>');
    if (name && wasStart) {
      const language = / lang="([^"]*)"/u.exec(tag)?.[1];
      const isChinese = language === undefined ? (within?.isChinese ?? false) : language.startsWith('zh');
      open.push({ name, isChinese, isNamed: language !== undefined, end: result.length + tag.length - 1 });
    } else if (tag.startsWith('</')) open.pop();
    result += tag;
    at = index + tag.length;
  }
  return result + html.slice(at);
}

function isMostlyChinese(text: string): boolean {
  return !/[A-Za-z]{3}/u.test(text);
}
