import { EDITION_CODES, EDITIONS, type EditionCode } from '../../domain/edition.ts';
import { type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import { THRESHOLDS, type Threshold } from '../../domain/thresholds.ts';
import { INTAKE_DEFAULTS } from '../../i18n/problems-intake.ts';
import { fill } from '../../i18n/text.ts';
import { THRESHOLD_FORM, THRESHOLD_UNITS } from '../../i18n/thresholds.ts';
import { intakeForm, intakeProblem, intakeWord } from '../intake-problem.ts';
import { summary, type YamlNode } from '../yaml-node.ts';
import { faultNotAmong, type Names, openMap, type SettingsFile, type SettingsMap } from './settings-map.ts';
import { readSiteUrl } from './site-url.ts';

const NAMES: Names = {
  name: ['网站名称'],
  description: ['简介'],
  url: ['网址'],
  siteCode: ['网站标识码'],
  icp: ['ICP备案'],
  publicSecurity: ['公安备案'],
  organiser: ['主办单位'],
  undertaker: ['承办单位'],
  contact: ['联系'],
  hotline: ['热线'],
  partyGovernmentMark: ['党政机关标识'],
  errorReport: ['找错'],
  strictFrom: ['正式上线日'],
  demonstrationDay: ['演示日'],
  ownNames: ['自有名称'],
  accent: ['主题色'],
  logo: ['标志'],
  doors: ['门户'],
  homeCategories: ['首页栏目'],
  licence: ['许可'],
  thresholds: ['阈值'],
  editions: ['语言版本'],
  pdf: ['PDF版'],
};
const CONTACT: Names = { phone: ['电话'], address: ['地址'], email: ['邮箱'], hours: ['办公时间'] };
const ACCENT: Names = { light: ['浅色'], dark: ['深色'] };
const DOORS: Names = { guide: ['指南'], rules: ['制度'], disclosure: ['法定主动公开内容'], reports: ['年报'] };
const LICENCE: Names = { name: ['名称'], url: ['网址'], statement: ['声明'] };

/** Where the four doors lead unless site.yaml says otherwise. */
export const DEFAULT_DOORS = {
  guide: '/guides/foia/',
  rules: 'foia-rules',
  disclosure: '/catalogue/',
  reports: 'foia-reports',
} as const;

export interface ReadSiteSettings {
  readonly settings: SiteSettings | null;
  /** What could be read, with defaults for the rest. */
  readonly fallback: SiteSettings;
  readonly map: SettingsMap | null;
  readonly problems: readonly Problem[];
}

/** Settings of a site of which nothing is known. */
export function defaultSettings(): SiteSettings {
  return readSiteSettings({ kind: 'map', entries: [], at: [1, 1] }, 'site.yaml').fallback;
}

const NOWHERE = { url: 'https://site.invalid/', base: '/', domain: 'site.invalid' } as const;

/** site.yaml as settings; null when what no site can do without (name, address) is missing or wrong. */
export function readSiteSettings(node: YamlNode | null, file: string): ReadSiteSettings {
  const into: SettingsFile = { file, problems: [], places: {}, names: {} };
  if (node?.kind !== 'map') {
    const [line, column] = node?.at ?? [1, 1];
    return {
      settings: null,
      fallback: defaultSettings(),
      map: null,
      problems: [
        intakeProblem('yamlShapeMap', { file, line, column }, { found: node ? summary(node) : intakeWord('blank') }),
      ],
    };
  }
  const map = openMap(node, NAMES, into);
  const name = map.required('name', intakeForm('siteName'));
  const location = readSiteUrl(map);
  const contact = map.map('contact', CONTACT);
  const doors = map.map('doors', DOORS);
  const licence = map.map('licence', LICENCE);
  const settings: Omit<SiteSettings, 'name' | 'url' | 'base' | 'domain'> = {
    description: map.text('description') ?? '',
    language: 'zh-CN',
    editions: readEditions(map),
    pdf: readChoice(map, 'pdf', PDF_CHOICES),
    siteCode: map.text('siteCode'),
    icp: map.text('icp'),
    publicSecurity: map.text('publicSecurity'),
    organiser: map.text('organiser'),
    undertaker: map.text('undertaker'),
    contact: {
      phone: contact?.text('phone') ?? null,
      address: contact?.text('address') ?? null,
      email: contact?.text('email') ?? null,
      hours: contact?.text('hours') ?? null,
    },
    hotline: map.text('hotline'),
    partyGovernmentMark: readLink(map, 'partyGovernmentMark'),
    errorReport: readLink(map, 'errorReport'),
    strictFrom: readDay(map, 'strictFrom'),
    demonstrationDay: readDay(map, 'demonstrationDay'),
    ownNames: map.texts('ownNames').map(({ text }) => text),
    accent: readAccent(map),
    logo: map.text('logo'),
    doors: {
      guide: doors?.text('guide') ?? DEFAULT_DOORS.guide,
      rules: doors?.text('rules') ?? DEFAULT_DOORS.rules,
      disclosure: doors?.text('disclosure') ?? DEFAULT_DOORS.disclosure,
      reports: doors?.text('reports') ?? DEFAULT_DOORS.reports,
    },
    homeCategories: map.texts('homeCategories').map(({ text }) => text),
    licence: {
      name: licence?.text('name') ?? INTAKE_DEFAULTS.licenceName['zh-CN'],
      url: licence ? readLink(licence, 'url') : null,
      statement: licence?.text('statement') ?? INTAKE_DEFAULTS.licenceStatement['zh-CN'],
    },
    thresholds: readThresholds(map),
    places: into.places,
    names: into.names,
  };
  const usable = name !== null && location !== null;
  const fallback = { name: name ?? '', ...(location ?? NOWHERE), ...settings };
  return { settings: usable ? { name, ...location, ...settings } : null, fallback, map, problems: into.problems };
}

function readDay(map: SettingsMap, key: string): PlainDate | null {
  const text = map.text(key);
  const day = text === null ? null : parsePlainDate(text);
  if (text !== null && day === null)
    map.fault('settingForm', key, { found: text, values: { form: intakeForm('day') } });
  return day;
}

/** An address elsewhere, or one of the site beginning with `/`. */
function readLink(map: SettingsMap, key: string): string | null {
  const text = map.text(key);
  if (text === null) return null;
  if (/^https?:\/\/[^\s/]+/u.test(text) && URL.canParse(text)) return text;
  if (/^\/(?!\/)[^\s\\]*$/u.test(text)) return text;
  map.fault('settingForm', key, { found: text, values: { form: intakeForm('link') } });
  return null;
}

function readAccent(map: SettingsMap): SiteSettings['accent'] {
  const accent = map.map('accent', ACCENT);
  if (!accent) return null;
  const form = intakeForm('colour');
  const [light, dark] = (['light', 'dark'] as const).map((key) => {
    const text = accent.required(key, form);
    if (text === null || /^#[0-9a-f]{6}$/iu.test(text)) return text?.toLowerCase() ?? null;
    accent.fault('settingForm', key, { found: text, values: { form } });
    return null;
  });
  return light && dark ? { light, dark } : null;
}

function readEditions(map: SettingsMap): readonly EditionCode[] {
  const found = map.texts('editions').flatMap(({ text }) => {
    const code = EDITION_CODES.find((each) => each === text || EDITIONS[each].name === text);
    if (!code) map.fault('settingForm', 'editions', { found: text, values: { form: intakeForm('edition') } });
    return code ?? [];
  });
  return [...new Set(found)];
}

const PDF_CHOICES = { 否: 'no', 是: 'yes', 尽量: 'where-possible' } as const;

/** One of a few words; the first where the setting is absent. */
function readChoice<Value extends string>(
  map: SettingsMap,
  key: string,
  choices: { readonly [word: string]: Value },
): Value {
  const text = map.text(key);
  const chosen = text === null ? Object.values(choices)[0] : choices[text];
  if (chosen) return chosen;
  faultNotAmong(map, 'settingForm', key, text ?? '', Object.keys(choices));
  return readChoice({ ...map, text: () => null }, key, choices);
}

function readThresholds(map: SettingsMap): { [rule: string]: number } {
  const known: readonly (readonly [string, Threshold])[] = Object.entries(THRESHOLDS);
  const thresholds = map.map('thresholds', Object.fromEntries(known.map(([rule, { names }]) => [rule, names])));
  const found: { [rule: string]: number } = {};
  for (const [rule, { least, most, unit }] of known) {
    const text = thresholds?.text(rule) ?? null;
    if (text === null) continue;
    const number = /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) found[rule] = number;
    else {
      const form = fill(THRESHOLD_FORM, 'zh-CN', { least, most, unit: THRESHOLD_UNITS[unit]['zh-CN'] });
      thresholds?.fault('settingForm', rule, { found: text, values: { form } });
    }
  }
  return found;
}
