import type { Site } from '../../domain/site.ts';

/** Items of the footer and tags of the pages (《政府网站发展指引》), each present or not. */
export interface Identity {
  readonly footer: readonly { readonly item: FooterItem; readonly present: boolean }[];
  readonly tags: readonly { readonly tag: string; readonly pages: number; readonly missing: number }[];
}

export type FooterItem =
  | 'partyGovernmentMark'
  | 'errorReport'
  | 'siteCode'
  | 'organiser'
  | 'contact'
  | 'icp'
  | 'publicSecurity'
  | 'siteMap';

export function identityOf({ settings, catalogue, documents }: Site): Identity {
  const { contact } = settings;
  const footer: { readonly [item in FooterItem]: boolean } = {
    partyGovernmentMark: settings.partyGovernmentMark !== null,
    errorReport: settings.errorReport !== null,
    siteCode: settings.siteCode !== null,
    organiser: settings.organiser !== null,
    contact: contact.phone !== null || contact.address !== null || contact.email !== null,
    icp: settings.icp !== null,
    publicSecurity: settings.publicSecurity !== null,
    // Every page of this product links to it.
    siteMap: true,
  };
  const columns = catalogue.list;
  const lack = <T>(list: readonly T[], isMissing: (item: T) => boolean) => list.filter(isMissing).length;
  const tag = (name: string, pages: number, missing: number) => ({ tag: name, pages, missing });
  return {
    footer: (Object.keys(footer) as FooterItem[]).map((item) => ({ item, present: footer[item] })),
    tags: [
      tag('SiteIDCode', 1, settings.siteCode === null ? 1 : 0),
      tag(
        'ColumnDescription',
        columns.length,
        lack(columns, ({ description }) => description === ''),
      ),
      tag(
        'ColumnKeywords',
        columns.length,
        lack(columns, ({ keywords }) => keywords.length === 0),
      ),
      tag(
        'PubDate',
        documents.length,
        lack(documents, ({ datePublished }) => datePublished === null),
      ),
      tag(
        'ContentSource',
        documents.length,
        lack(
          documents,
          ({ contentSource, issuers, type }) => type !== 'agencies' && !contentSource && issuers.length === 0,
        ),
      ),
    ],
  };
}
