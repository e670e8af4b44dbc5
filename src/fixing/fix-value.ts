import type { Field } from '../documents/document-type.ts';
import { date, dateTime } from '../documents/field-schemas/date.ts';
import { documentNumber } from '../documents/field-schemas/document-number.ts';
import { judgeDocumentNumber } from '../domain/document-number.ts';
import { type PlainDate, parsePlainDate, parsePlainDateTime } from '../domain/plain-date.ts';

/** Wide forms of what numbers, codes and addresses are written with. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ／－＠．＋：]/gu;

/**
 * The value of a field written as it should be, or null where nothing is to be mended or only a person can. What it
 * gives is accepted by the field's schema and says the same.
 */
export function fixedValue(field: Field, value: string): string | null {
  const fixed = proposalFor(field, value);
  return fixed !== null && fixed !== value && field.schema.safeParse(fixed).success ? fixed : null;
}

/** A 文号 with the brackets, digits and spaces it should have; null when it is right or only the original can tell. */
export function fixedNumber(value: string): string | null {
  const judgement = judgeDocumentNumber(value);
  return judgement.verdict === 'ok' ? null : judgement.proposal;
}

function proposalFor(field: Field, value: string): string | null {
  if (field.schema === documentNumber) return fixedNumber(value);
  if (field.schema === date) return dayOf(value);
  if (field.schema === dateTime) {
    const moment = parsePlainDateTime(value);
    // Seconds and a time zone say more than the canonical form can.
    if (!moment || /:\d{2}:\d{2}|\+/u.test(value)) return dayOf(value);
    return moment.time === null ? moment.date : `${moment.date} ${moment.time}`;
  }
  // Only where the wide form is refused: in titles and prose it is the editor's own.
  if (!WIDE.test(value) || field.schema.safeParse(value).success) return null;
  return narrow(value);
}

function dayOf(value: string): PlainDate | null {
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(narrow(value).trim());
  return parsePlainDate(compact ? compact.slice(1).join('-') : value);
}

function narrow(value: string): string {
  return value.replaceAll(WIDE, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
