import { type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';

/** A day of an example; throws when there is no such day. */
export function exampleDay(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day) throw new Error(`no such day: ${text}`);
  return day;
}
