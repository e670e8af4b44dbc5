import type { Problem } from '../domain/problem.ts';
import type { SiteSettings } from '../domain/settings.ts';
import type { Check } from './check.ts';
import { findPlaceholder } from './placeholder.ts';
import { problemInSettings } from './problem-at.ts';

/** Forms of site-rules.md §1: 网站标识码, ICP备案, 公安备案. */
const FORMS: readonly (readonly [path: 'siteCode' | 'icp' | 'publicSecurity', form: RegExp])[] = [
  ['siteCode', /^(?:\d{10}|bm\d{8})$/u],
  ['icp', /^[\u4e00-\u9fff]ICP备\d{8}(?:\d{2})?号(?:-\d{1,4})?$/u],
  ['publicSecurity', /^[\u4e00-\u9fff]公网安备[\s:：]{0,2}\d{14}号?$/u],
];

/** What the meta tags and the footer need (《政府网站发展指引》; site-rules.md §1, §2): each value there, real and well-formed. */
export const siteIdentity: Check = {
  rule: 'site-identity',
  run: ({ settings }) => {
    const values = valuesOf(settings);
    const missing = [...values].filter(([path, value]) => value === null && REQUIRED.has(path)).map(([path]) => path);
    return [
      ...missing.map((path) =>
        problemInSettings(settings, path, { rule: 'site-identity', words: 'missing', severity: 'warning' }),
      ),
      ...[...values].flatMap(([path, value]) => placeholderIn(settings, path, value)),
      ...FORMS.flatMap(([path, form]) => malformed(settings, path, form)),
    ];
  },
};

const REQUIRED = new Set([
  'siteCode',
  'icp',
  'publicSecurity',
  'organiser',
  'contact.phone',
  'contact.address',
  'partyGovernmentMark',
  'errorReport',
]);

function valuesOf(settings: SiteSettings): ReadonlyMap<string, string | null> {
  const { contact } = settings;
  return new Map([
    ['name', settings.name],
    ['description', settings.description],
    ['url', settings.url],
    ['siteCode', settings.siteCode],
    ['icp', settings.icp],
    ['publicSecurity', settings.publicSecurity],
    ['organiser', settings.organiser],
    ['undertaker', settings.undertaker],
    ['contact.phone', contact.phone],
    ['contact.address', contact.address],
    ['contact.email', contact.email],
    ['partyGovernmentMark', settings.partyGovernmentMark],
    ['errorReport', settings.errorReport],
  ]);
}

/** Hosts that belong to nobody (RFC 2606); a site for demonstration may use them. */
const RESERVED_HOST = /\bexample\.(?:com|org|net|gov\.cn)\b|\.(?:example|test|invalid|localhost)(?![\w.-])/u;

function placeholderIn(settings: SiteSettings, path: string, value: string | null): readonly Problem[] {
  if (value === null) return [];
  const host = settings.demonstrationDay === null ? RESERVED_HOST.exec(value)?.[0] : undefined;
  const word = host ?? findPlaceholder(value, settings.ownNames);
  if (word === null) return [];
  const words = host === undefined ? 'placeholder' : 'reservedHost';
  const finding = { rule: 'site-identity', words, severity: 'warning', found: value, values: { word } } as const;
  return [problemInSettings(settings, path, finding)];
}

function malformed(
  settings: SiteSettings,
  path: 'siteCode' | 'icp' | 'publicSecurity',
  form: RegExp,
): readonly Problem[] {
  const value = settings[path];
  if (value === null || form.test(value)) return [];
  return [problemInSettings(settings, path, { rule: 'site-identity', words: path, severity: 'warning', found: value })];
}
