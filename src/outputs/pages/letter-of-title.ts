import { pinyin } from 'pinyin-pro';

/** Of titles whose subject begins with no letter and no Chinese character. */
export const OTHER_LETTER = 'other';

const OPENING = /^[^\p{L}\p{Nd}]+/u;
/** What stands before the subject of a title; the longer come first. */
const PREAMBLE =
  /^(?:\d{4}年度?|关于|印发|公布|发布|转发|批转|颁布|下达|调整|修改|修订|废止|做好|加强|进一步|开展|组织|征集|公开征求|的)/u;

/**
 * The pinyin initial, `a` to `z`, of what a title is about: the names that begin it (`示例县人民政府`, `示例县`), brackets and
 * words such as 关于印发 are passed over, or every title of an office would stand under one letter.
 */
export function letterOfTitle(title: string, names: readonly string[]): string {
  let rest = title.normalize('NFKC');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(OPENING, '');
    const name = names.find((each) => rest.startsWith(each) && rest.length > each.length);
    rest = (name ? rest.slice(name.length) : rest).replace(OPENING, '');
    const shorter = rest.replace(PREAMBLE, '');
    if (shorter !== '') rest = shorter;
  }
  const [sound = ''] = pinyin(rest.slice(0, 4), { toneType: 'none', type: 'array', nonZh: 'spaced' });
  const initial = sound.charAt(0).toLowerCase();
  return /^[a-z]$/u.test(initial) ? initial : OTHER_LETTER;
}

/** Names that titles begin with, longest first: those of the agencies, and of their place. */
export function openingNames(agencies: readonly { readonly name: string }[]): readonly string[] {
  const places = agencies.flatMap(({ name }) => /^\p{Script=Han}{1,8}?[省市区县州旗](?!场)/u.exec(name) ?? []);
  const names = agencies.flatMap(({ name }) => [
    name,
    ...[...places].filter((place) => name.startsWith(place)).map((place) => name.slice(place.length)),
  ]);
  return [...new Set([...names, ...places])]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
