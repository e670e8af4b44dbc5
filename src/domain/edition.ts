import type { Address } from './address.ts';

/** The same site once more for other readers: in traditional characters, or with an interface in English. */
export const EDITION_CODES = ['zh-Hant', 'en'] as const;
export type EditionCode = (typeof EDITION_CODES)[number];

export interface Edition {
  readonly code: EditionCode;
  /** Folder that its pages stand in: `/zh-hant/policies/2026/x/`. */
  readonly folder: string;
  /** Language whose words of the interface it is drawn with. */
  readonly language: 'zh-CN' | 'en';
  /** Its own name, as its readers write it. */
  readonly name: string;
  /** Whether titles and texts are its own too, so that it has feeds. */
  readonly hasFeeds: boolean;
}

export const EDITIONS: { readonly [code in EditionCode]: Edition } = {
  'zh-Hant': { code: 'zh-Hant', folder: 'zh-hant', language: 'zh-CN', name: '繁體中文', hasFeeds: true },
  en: { code: 'en', folder: 'en', language: 'en', name: 'English', hasFeeds: false },
};

/** The language that pages of the site itself are in. */
export const MAIN_LANGUAGE = { code: 'zh-Hans', name: '简体中文' } as const;

/**
 * Where an address leads within an edition: its own page or feed. Files that have no language (attachments, data,
 * pictures) are those of the site. A query or an anchor may follow.
 */
export function withinEdition(edition: Edition, address: string): Address {
  const path = address.replace(/[?#].*$/su, '');
  const isOwn = path.endsWith('/') || (edition.hasFeeds && path.endsWith('/rss.xml'));
  return (isOwn ? `/${edition.folder}${address}` : address) as Address;
}
