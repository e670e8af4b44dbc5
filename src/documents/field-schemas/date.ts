import { z } from 'zod';
import { type PlainDate, parsePlainDate, parsePlainDateTime } from '../../domain/plain-date.ts';
import { refuse } from '../field-issue.ts';
import { quote } from '../quote.ts';
import { line } from './text.ts';

const LIKE_A_DATE =
  /^(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,4}日)$/u;

/** A calendar day: `2026-03-01`, `2026/3/1`, `2026.3.1`, `2026年3月1日`. A day that does not exist is refused. */
export const date = line.transform((value, context): PlainDate => {
  const day = parsePlainDate(value);
  if (day) return day;
  refuse(context, faultOf(value, 'date-form/time'), { found: quote(value) });
  return z.NEVER;
});

/** A day with an optional time of day in Asia/Shanghai: `2026-03-01 09:30`. */
export const dateTime = line.transform((value, context): { date: PlainDate; time: string | null } => {
  const moment = parsePlainDateTime(value);
  if (moment) return moment;
  refuse(context, faultOf(value, 'time-form'), { found: quote(value) });
  return z.NEVER;
});

/** `behind`: the fault where a good day is followed by something else. */
function faultOf(value: string, behind: string): string {
  const [day = '', ...rest] = value
    .normalize('NFKC')
    .trim()
    .split(/[\sT]+/u);
  if (parsePlainDateTime(value) || (rest.length > 0 && parsePlainDate(day))) return behind;
  return LIKE_A_DATE.test(day) ? 'date-impossible' : 'date-form';
}
