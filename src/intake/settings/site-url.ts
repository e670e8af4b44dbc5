import { intakeForm } from '../intake-problem.ts';
import type { SettingsMap } from './settings-map.ts';

export interface SiteLocation {
  readonly url: string;
  readonly base: string;
  readonly domain: string;
}

const FORM = intakeForm('siteUrl');

/** The address of the site, completed with a final `/`; null after a problem. */
export function readSiteUrl(map: SettingsMap): SiteLocation | null {
  const text = map.required('url', FORM);
  if (text === null) return null;
  const location = siteLocation(text);
  if (location === null) map.fault('settingForm', 'url', { found: text, values: { form: FORM } });
  return location;
}

/** Null unless it is an absolute http(s) address of plain segments, without user, query or fragment. */
export function siteLocation(text: string): SiteLocation | null {
  if (!/^https?:\/\/[^\s?#@\\]+$/iu.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  if (!/^\/(?:[\w.~-]+\/)*$/u.test(base)) return null;
  return { url: `${url.origin}${base}`, base, domain: url.host };
}
