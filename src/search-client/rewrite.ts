import { commonHan } from '../domain/common-han.ts';
import type { Vocabulary } from './library.ts';

let common: ReadonlySet<string> | null | undefined;

/** Whether a text holds a Chinese character that mainland texts do not use. */
export function mayBeTraditional(text: string): boolean {
  common ??= commonHan();
  const known = common;
  return [...text].some((each) => /\p{Script=Han}/u.test(each) && !known?.has(each));
}

/** Character by character. */
export function simplify(text: string, table: ReadonlyMap<string, string>): string {
  return [...text].map((each) => table.get(each) ?? each).join('');
}

/** Most ways of saying one question that are tried. */
const VARIANTS = 4;
/** Characters of the longest saying that an office may add (content/search/). */
const LONGEST_WORD = 30;

/** The same question in official words, best known first; what was replaced stands between spaces. */
export function inOfficialWords(folded: string, vocabulary: Vocabulary): readonly string[] {
  const parts: (string | readonly string[])[] = [];
  let plain = '';
  let found = 0;
  for (let at = 0; at < folded.length; ) {
    const word = longestAt(folded, at, vocabulary);
    if (word === '') {
      plain += folded.charAt(at);
      at += 1;
      continue;
    }
    parts.push(plain, vocabulary.get(word) ?? []);
    plain = '';
    found = Math.max(found, vocabulary.get(word)?.length ?? 0);
    at += word.length;
  }
  parts.push(plain);
  return Array.from({ length: Math.min(found, VARIANTS) }, (_, index) =>
    parts
      .map((part) => (typeof part === 'string' ? part : ` ${part[Math.min(index, part.length - 1)] ?? ''} `))
      .join('')
      .replace(/ +/gu, ' ')
      .trim(),
  );
}

function longestAt(text: string, at: number, vocabulary: Vocabulary): string {
  for (let length = Math.min(LONGEST_WORD, text.length - at); length >= 2; length -= 1) {
    const word = text.slice(at, at + length);
    const official = vocabulary.get(word);
    // A word that already stands inside the official one is left as it is.
    if (official && !official.some((each) => insideOf(text, at, word, each))) return word;
  }
  return '';
}

function insideOf(text: string, at: number, word: string, official: string): boolean {
  const place = official.indexOf(word);
  return place >= 0 && text.slice(at - place, at - place + official.length) === official;
}

/** Words of asking, which no document holds for its subject. The longer come first. */
const ASKING = new RegExp(
  [
    '请问|想问|咨询一下|咨询|想知道|我想|我要|我们|我家|我的|本人|你好|您好',
    '怎么办理|如何办理|怎么办|怎么样|怎么|怎样|如何|咋办|咋样|咋',
    '能不能|可不可以|可以不可以|是不是|有没有|会不会|要不要|该不该|需不需要|合不合法|可以|能否|是否|可否',
    '为什么|什么时候|什么时间|什么地方|什么|哪些|哪里|哪儿|哪个|在哪|谁|几天|几点|多少钱|多少|多久|多长时间|多大',
    '需要|应该|必须|的话|一下|关于|有关|相关|最新|吗|呢|吧|啊|呀|嘛',
  ].join('|'),
  'gu',
);

/** The question without its words of asking: what is left, between spaces. */
export function withoutAsking(folded: string): string {
  return folded
    .replace(ASKING, ' ')
    .replace(/[?!？！]+/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim();
}

/** A run of characters cut into words by the browser's own dictionary, where it has one. */
export function cutWords(folded: string): string {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return folded;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(folded)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  // A single character says little by itself, and the words around it are enough.
  const long = words.filter((word) => [...word].length > 1);
  return (long.length > 0 ? long : words).join(' ');
}
