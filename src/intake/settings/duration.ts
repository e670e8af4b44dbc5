import { intakeForm } from '../intake-problem.ts';
import type { SettingsMap } from './settings-map.ts';

const UNITS: { readonly [unit: string]: string } = {
  天: 'D',
  日: 'D',
  周: 'W',
  星期: 'W',
  个月: 'M',
  月: 'M',
  年: 'Y',
};
const FORM = intakeForm('duration');

/** 更新期限 as an ISO 8601 duration, or null. */
export function readDuration(map: SettingsMap): string | null {
  const text = map.text('maxAge');
  if (text === null) return null;
  const duration = parseDuration(text);
  if (duration === null) map.fault('settingForm', 'maxAge', { found: text, values: { form: FORM } });
  return duration;
}

/** `14天` → `P14D`, `6个月` → `P6M`, `2周` → `P14D`; ISO 8601 as it stands. Null for anything else, and for nothing. */
export function parseDuration(text: string): string | null {
  const clean = text.normalize('NFKC').replaceAll(/\s/gu, '');
  if (/^P(?=\d)(?:[1-9]\d{0,3}Y)?(?:[1-9]\d{0,3}M)?(?:[1-9]\d{0,4}D)?$/u.test(clean)) return clean;
  const match = /^([1-9]\d{0,3})(天|日|周|星期|个月|月|年)$/u.exec(clean);
  const unit = match?.[2] ? UNITS[match[2]] : undefined;
  if (!match || !unit) return null;
  return unit === 'W' ? `P${Number(match[1]) * 7}D` : `P${match[1]}${unit}`;
}
