import type { Agency } from '../../../domain/agency.ts';
import { foldQuery } from '../../../domain/search-text.ts';
import type { Site } from '../../../domain/site.ts';
import { GENERAL_VOCABULARY } from './general.ts';

/**
 * The vocabulary of a site: what the office wrote in content/search/ first, then the abbreviations of its agencies, then
 * the general one. Lines of `everyday …=official …`, folded as questions are.
 */
export function siteVocabulary(site: Site): string {
  const own = site.searchWords.map(({ said, official }) => line(said, official));
  const agencies = site.agencies.list.flatMap((agency) => agencyLines(agency, site.agencies.list));
  return [...own, ...agencies, GENERAL_VOCABULARY].filter((each) => each !== '').join('\n');
}

function line(said: readonly string[], official: readonly string[]): string {
  const fold = (words: readonly string[]) =>
    words
      .map((word) => foldQuery(word).replace(/[\s=]+/gu, ''))
      .filter(Boolean)
      .join(' ');
  const [left, right] = [fold(said), fold(official)];
  return left === '' || right === '' ? '' : `${left}=${right}`;
}

/** 县人社局, 人社局 → the agency, with the name of the place and without it. */
function agencyLines(agency: Agency, list: readonly Agency[]): readonly string[] {
  const place = placeOf(list);
  const bare = place !== '' && agency.name.startsWith(place) ? agency.name.slice(place.length) : '';
  // A bare 人民政府 is every government: it names none.
  const official = [agency.name, ...(bare.length > 4 ? [bare] : [])];
  const short = agency.shortNames.flatMap((name) => [
    name,
    name.replace(/^[省市区县州旗乡镇](?=\p{Script=Han}{2})/u, ''),
  ]);
  const said = [...new Set(short)].filter((word) => word.length > 1 && !official.includes(word));
  return said.length === 0 ? [] : [line(said, official)];
}

/** What the names of most agencies begin with: 示例县. */
function placeOf(list: readonly Agency[]): string {
  const heads = new Map<string, number>();
  for (const { name } of list) {
    const head = /^\p{Script=Han}{1,8}?[省市区县州旗](?!场)/u.exec(name)?.[0];
    if (head) heads.set(head, (heads.get(head) ?? 0) + 1);
  }
  const [best] = [...heads].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}
