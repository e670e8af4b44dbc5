/**
 * Exact reckoning with decimal texts such as `-1234.50`: an amount is never turned into a binary fraction. A Decimal is
 * an integer and how many of its digits stand behind the point.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const FORM = /^-?\d+(?:\.\d+)?$/u;
export const ZERO: Decimal = { digits: 0n, scale: 0 };

/** Throws for anything but a canonical decimal text: cells are parsed before. */
export function decimal(text: string): Decimal {
  if (!FORM.test(text)) throw new RangeError(`no decimal: ${text}`);
  const point = text.indexOf('.');
  const scale = point === -1 ? 0 : text.length - point - 1;
  return { digits: BigInt(text.replace('.', '')), scale };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: raised(a, scale) + raised(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { digits: -b.digits, scale: b.scale });
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, ZERO);
}

/** Negative, zero or positive, as sorting wants it. */
export function compare(a: Decimal, b: Decimal): number {
  const { digits } = subtract(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

/** With as many places behind the point as it has: `12.50`. */
export function written({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/** `part / whole` as a percentage with `places` behind the point, halves away from zero; null when the whole is zero. */
export function percentage(part: Decimal, whole: Decimal, places = 1): string | null {
  return quotient({ digits: part.digits * 100n, scale: part.scale }, whole, places);
}

/** `a / b` with `places` behind the point, halves away from zero; null when b is zero. */
export function quotient(a: Decimal, b: Decimal, places: number): string | null {
  if (b.digits === 0n) return null;
  const scale = Math.max(a.scale, b.scale);
  const top = raised(a, scale) * 10n ** BigInt(places) * 2n;
  const bottom = raised(b, scale);
  const half = top / bottom;
  const digits = (half + (half < 0n ? -1n : 1n)) / 2n;
  return written({ digits, scale: places });
}

/** The change from `before` to `after` in per cent, with its sign: `+5.0`, `-3.2`, `0.0`; null when before is zero. */
export function changeInPercent(before: Decimal, after: Decimal): string | null {
  const text = percentage(subtract(after, before), before.digits < 0n ? { ...before, digits: -before.digits } : before);
  return text === null || /^-?0\.0$/u.test(text) ? text && '0.0' : text.startsWith('-') ? text : `+${text}`;
}

function raised({ digits, scale }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}
