import type { Place, Problem } from '../domain/problem.ts';
import type { IntakeFault } from '../i18n/problems-intake.ts';
import { intakeProblem } from './intake-problem.ts';
import { placeAt } from './line-places.ts';

// Joiners (U+200C, U+200D) and direction marks (U+200E, U+200F) are needed by Mongolian and Uyghur: accepted.
const SUSPICIOUS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u00ad\u200b\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffd]/gu;
// 锟斤拷 and its kin; and UTF-8 read as Windows-1252: a lead byte's letter and its continuation bytes' signs.
const GARBLED =
  /锟斤拷|烫烫烫|屯屯屯|(?:[\u00e2-\u00ef][\u00a0-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}){3,}/u;
const REPORTED = 20;

/**
 * Characters that break pages, feeds, search or the reader's trust, each kind once at its first place with
 * the number of times it occurs.
 */
export function checkCharacters(text: string, file: string): Problem[] {
  const firsts = new Map<number, { index: number; count: number; fault: IntakeFault }>();
  for (const match of text.matchAll(SUSPICIOUS)) {
    const code = match[0].codePointAt(0) ?? 0;
    const seen = firsts.get(code);
    if (seen) seen.count += 1;
    else firsts.set(code, { index: match.index, count: 1, fault: faultOf(code) });
  }
  const problems = [...firsts]
    .slice(0, REPORTED)
    .map(([code, { index, count, fault }]) =>
      intakeProblem(fault, placeAt(file, text, index), { found: codePoint(code), values: { count } }),
    );
  const garbled = GARBLED.exec(text);
  if (garbled) problems.push(intakeProblem('garbled', placeAt(file, text, garbled.index), { found: garbled[0] }));
  return problems;
}

/**
 * As {@link checkCharacters}, for a value that an escape of YAML (`"\0"`) may have made; only what the text
 * of the file itself cannot show.
 */
export function checkEscapedCharacters(value: string, place: Place, field: string | null): Problem[] {
  return [...value.matchAll(SUSPICIOUS)].slice(0, 1).map((match) => {
    const code = match[0].codePointAt(0) ?? 0;
    return intakeProblem(faultOf(code), place, { field, found: codePoint(code), values: { count: 1 } });
  });
}

function faultOf(code: number): IntakeFault {
  if (code === 0xfffd) return 'replacementCharacter';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'directionCharacter';
  if (code === 0xad || code === 0x200b || code === 0xfeff || (code >= 0x2060 && code <= 0x2064)) return 'invisible';
  if ((code >= 0xe000 && code <= 0xf8ff) || (code >= 0xf0000 && (code & 0xffff) < 0xfffe)) return 'privateUse';
  if ((code >= 0xfdd0 && code <= 0xfdef) || (code & 0xffff) >= 0xfffe) return 'noncharacter';
  // C0 and C1 controls, line and paragraph separators, interlinear annotation, lone surrogates.
  return 'controlCharacter';
}

/** `U+0008`. */
export function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
