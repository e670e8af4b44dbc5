import { type Address, fileAddress } from '../domain/address.ts';
import type { Link, SiteFrame } from '../domain/page.ts';
import type { SiteSettings } from '../domain/settings.ts';
import { PAGE_NAMES } from '../i18n/outputs.ts';
import type { Text } from '../i18n/text.ts';
import { ADDRESSES, type SiteIndex } from './site-index.ts';
import { digest } from './text-file.ts';

/** What every page shows around itself. Nothing here depends on the day or on any document. */
export function siteFrame(index: SiteIndex): SiteFrame {
  const { settings } = index.site;
  const { contact, licence } = settings;
  const link = (text: Text, address: Address): Link => ({ text: index.say(text), href: index.href(address) });
  const accent = accentStylesheet(settings);
  return {
    name: settings.name,
    description: settings.description,
    language: index.language,
    pageLanguage: index.edition?.code ?? settings.language,
    base: settings.base,
    homeHref: index.href(ADDRESSES.home),
    logoHref: settings.logo ? index.href(fileAddress(settings.logo)) : null,
    accentStylesheet: accent && index.href(accent.address),
    demonstrationDay: settings.demonstrationDay,
    navigation: [
      link(PAGE_NAMES.catalogue, ADDRESSES.catalogue),
      link(PAGE_NAMES.agencies, ADDRESSES.agencies),
      link(PAGE_NAMES.topics, ADDRESSES.topics),
      link(PAGE_NAMES.numbers, ADDRESSES.numbers),
      link(PAGE_NAMES.feeds, ADDRESSES.feeds),
    ],
    search: { href: index.href(ADDRESSES.search) },
    feeds: { all: index.href(ADDRESSES.feedAll), directory: index.href(ADDRESSES.feeds) },
    footer: {
      partyGovernmentMark: settings.partyGovernmentMark,
      errorReport: settings.errorReport,
      organiser: settings.organiser,
      undertaker: settings.undertaker,
      siteCode: settings.siteCode,
      icp: settings.icp,
      publicSecurity: settings.publicSecurity,
      phone: contact.phone,
      address: contact.address,
      email: contact.email,
      hours: contact.hours,
      hotline: settings.hotline,
      links: [
        link(PAGE_NAMES.siteMap, ADDRESSES.siteMap),
        link(PAGE_NAMES.years, ADDRESSES.years),
        link(PAGE_NAMES.data, ADDRESSES.data),
        link(PAGE_NAMES.openness, ADDRESSES.openness),
        link(PAGE_NAMES.help, ADDRESSES.help),
        link(PAGE_NAMES.helpPrivacy, ADDRESSES.helpPage('privacy')),
        link(PAGE_NAMES.accessibility, ADDRESSES.accessibility),
      ],
      licence: { name: licence.name, href: licence.url, statement: licence.statement },
    },
  };
}

/**
 * The office's accent colour as a style sheet of its own, named by its contents; null when site.yaml gives none.
 * Values are `#rrggbb`, so that nothing else can reach the style sheet. `:root:root` outweighs the product's own
 * `:root` in whatever order the two are loaded; `data-reading` holds what the reader chose (src/ui/reading); on paper the product's colour stays.
 */
export function accentStylesheet({
  accent,
}: SiteSettings): { readonly address: Address; readonly text: string } | null {
  if (!accent || !COLOUR.test(accent.light) || !COLOUR.test(accent.dark)) return null;
  const text = [
    `@media screen { :root:root { --accent: ${accent.light} } }`,
    `@media screen and (prefers-color-scheme: dark) { :root:root:not([data-reading~=light]) { --accent: ${accent.dark} } }`,
    `@media screen { :root:root[data-reading~=dark] { --accent: ${accent.dark} } }`,
    '',
  ].join('\n');
  return { address: fileAddress(`assets/office-${digest(text).slice(0, 12)}.css`), text };
}

const COLOUR = /^#[0-9a-f]{6}$/iu;
