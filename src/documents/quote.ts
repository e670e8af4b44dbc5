const LONG = 60;

/**
 * A value as a problem shows it: on one line, shortened, control and invisible characters as `\u200b`, and digit
 * runs as long as people's numbers (telephone, identity card, bank card) masked. A list or map is `[…]` or `{…}`.
 */
export function quote(value: unknown): string {
  if (typeof value !== 'string') return Array.isArray(value) ? '[…]' : '{…}';
  return shorten(value).replaceAll(/(?<!\d)\d{11,19}[Xx]?(?!\d)/gu, mask);
}

/** As {@link quote} but with digits left open, for numbers of documents and records. */
export function shorten(text: string): string {
  const line = [...visible(text.replaceAll(/\s+/gu, ' ').trim())];
  return line.length > LONG ? `${line.slice(0, LONG).join('')}…` : line.join('');
}

function visible(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

function mask(digits: string): string {
  return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 5)}${digits.slice(-2)}`;
}
