import type { PersonalDataContext, PersonalDataFinding } from './finding.ts';
import { findPersonalNumbers } from './personal-numbers.ts';
import { findPersonalTexts } from './personal-texts.ts';

export type { PersonalDataContext, PersonalDataFinding, PersonalDataKind } from './finding.ts';

/**
 * Personal data in a text, in its order and without overlaps: identity numbers by checksum, mobiles, bank cards,
 * travel documents, plates, private mail and home addresses, children (privacy.md §2). Values that are already masked
 * are none. `masked` is what may be shown; nothing else of the value leaves this function.
 */
export function findPersonalData(text: string, context: PersonalDataContext = {}): readonly PersonalDataFinding[] {
  if (!/[0-9０-９⓪①-⑨\u{1D7CE}-\u{1D7FF}@]/u.test(text)) return NONE;
  const found = [...findPersonalNumbers(text, context), ...findPersonalTexts(text, context)];
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((finding) => {
    if (finding.start < end) return false;
    end = finding.end;
    return true;
  });
}

/** The text with every finding replaced by its masked form; what shows lines of a source must call it first. */
export function maskPersonalData(text: string, context: PersonalDataContext = {}): string {
  let masked = '';
  let at = 0;
  for (const finding of findPersonalData(text, context)) {
    masked += text.slice(at, finding.start) + finding.masked;
    at = finding.end;
  }
  return masked + text.slice(at);
}

const NONE: readonly PersonalDataFinding[] = Object.freeze([]);
