import { nearest } from '../domain/nearest.ts';
import type { Site } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** What tells a superior organ from one's own. */
const PLACES = /[省市县区州盟旗镇乡]/gu;

/**
 * 发文机关 that is almost the name of an agency of the site, or its last part (县财政局): it would have no page, and the
 * document would be missing from its agency's.
 */
export const issuerName: Check = {
  rule: 'issuer-name',
  run: (site) => {
    const names = site.agencies.list.map(({ name }) => name);
    if (names.length === 0) return [];
    const told = new Map<string, { readonly words: string; readonly suggestion: string } | null>();
    return site.documents.flatMap((document) =>
      document.issuers.flatMap(({ id, name }, index) => {
        if (id !== null) return [];
        const known = told.get(name);
        const meant = known === undefined ? (severalIn(name, site) ?? meantBy(name, names)) : known;
        told.set(name, meant);
        if (!meant) return [];
        const path = document.source.places[`issuer.${index}`] ? `issuer.${index}` : 'issuer';
        const { words, suggestion } = meant;
        const severity = isLive(site, document.datePublished) ? 'warning' : 'notice';
        return [
          problemAt(document, path, { rule: 'issuer-name', words, severity, found: name, values: { suggestion } }),
        ];
      }),
    );
  },
};

/** Of older texts the name may be that of an organ that is no more. */
function isLive({ settings: { strictFrom } }: Site, published: string | null): boolean {
  return strictFrom !== null && published !== null && published >= strictFrom;
}

/** Two agencies written as one: 甲局、乙局. */
function severalIn(name: string, { agencies }: Site) {
  const parts = name.split(/[、，,；;\s]+/u).filter((part) => part !== '');
  if (parts.length < 2 || !parts.some((part) => agencies.byName.has(part))) return null;
  return parts.every((part) => part.length > 2) ? { words: 'several', suggestion: `[${parts.join(', ')}]` } : null;
}

function meantBy(name: string, names: readonly string[]) {
  const ends = names.filter((each) => name.length >= 3 && each.endsWith(name));
  if (ends.length === 1 && ends[0]) return { words: 'short', suggestion: ends[0] };
  if (name.length < 5) return null;
  const near = nearest(
    name,
    names.filter((each) => Math.abs(each.length - name.length) <= 1 && differBy(each, name) <= 1),
  );
  if (!near || near.replace(PLACES, '') === name.replace(PLACES, '')) return null;
  return { words: 'near', suggestion: near };
}

/** Signs that stand in one but not in the other, the larger way. */
function differBy(one: string, other: string): number {
  const missing = (a: string, b: string) => [...a].filter((sign) => !b.includes(sign)).length;
  return Math.max(missing(one, other), missing(other, one));
}
