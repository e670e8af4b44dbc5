import { type Address, pageAddress } from '../domain/address.ts';
import { partsOf, sliceOfPart } from '../domain/listing.ts';
import type { Pager } from '../domain/page.ts';
import { LIST_WORDS } from '../i18n/outputs.ts';
import type { SiteIndex } from './site-index.ts';

/** One part of a list: its rows newest first, and the number it has, or null for the newest, at the base address. */
export interface ListPart<T> {
  readonly number: number | null;
  readonly address: Address;
  readonly rows: readonly T[];
  /** How many older parts the whole list has. */
  readonly olderParts: number;
}

/**
 * Cuts a list (newest first) into parts counted from the oldest: part 1 holds the 20 oldest and never changes
 * when something new is added; the base holds what is left, 20 to 39 rows, or all of a shorter list.
 */
export function cutIntoParts<T>(newestFirst: readonly T[], base: Address): readonly ListPart<T>[] {
  const olderParts = partsOf(newestFirst.length).older;
  const part = (number: number | null, address: Address): ListPart<T> => ({
    number,
    address,
    rows: sliceOfPart(newestFirst, number),
    olderParts,
  });
  const older = Array.from({ length: olderParts }, (_none, i) =>
    part(olderParts - i, partAddress(base, olderParts - i)),
  );
  return [part(null, base), ...older];
}

/** `/catalogue/x/` → `/catalogue/x/page/3/`. */
export function partAddress(base: Address, number: number): Address {
  return pageAddress(`${base.slice(1)}page/${number}`);
}

/** Parts shown beside the present one on its older side. */
const BESIDE = 2;

/**
 * Links between parts. What part k shows depends on k and on whether k is the newest numbered part, never on
 * how many there are, so that a new part redraws only the base and its neighbour.
 */
export function pagerOf(index: SiteIndex, part: ListPart<unknown>, base: Address): Pager | null {
  const { number, olderParts } = part;
  if (olderParts === 0) return null;
  const link = (n: number | null) => ({
    text: n === null ? index.say(LIST_WORDS.newestPart) : index.say(LIST_WORDS.part, { part: n }),
    href: index.href(n === null ? base : partAddress(base, n)),
    current: n === number,
  });
  const parts: (ReturnType<typeof link> | null)[] = [link(null)];
  if (number === null) parts.push(...listed(olderParts).map((n) => (n === null ? null : link(n))));
  else {
    if (number < olderParts) parts.push(null, link(number + 1));
    parts.push(...listed(number).map((n) => (n === null ? null : link(n))));
  }
  const newer = number === null ? undefined : number < olderParts ? number + 1 : null;
  const older = (number ?? olderParts + 1) - 1;
  return {
    newer: newer === undefined ? null : { text: index.say(LIST_WORDS.newer), href: link(newer).href },
    older: older < 1 ? null : { text: index.say(LIST_WORDS.older), href: link(older).href },
    parts,
  };
}

/** From a part down to the oldest, the middle of a long series left out as null. */
function listed(from: number): (number | null)[] {
  const near = Array.from({ length: Math.min(BESIDE + 1, from) }, (_none, i) => from - i);
  const last = near.at(-1) ?? 1;
  if (last === 1) return near;
  return last === 2 ? [...near, 1] : [...near, null, 1];
}
