import type { DocumentType } from '../documents/document-type.ts';
import type { Address } from '../domain/address.ts';
import type { PlannedFile } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { PAGE_DESCRIPTIONS, PAGE_NAMES } from '../i18n/outputs.ts';
import type { LostAddresses } from './lost-addresses.ts';
import { composePage } from './planned-page.ts';
import { indexSite } from './site-index.ts';

/** Pages at the addresses of lists that are no more, each leading to the nearest page that stays. */
export function planMovedLists(
  site: Site,
  types: readonly DocumentType[],
  moved: LostAddresses['moved'],
): readonly PlannedFile[] {
  if (moved.length === 0) return [];
  const index = indexSite(site, types);
  const title = index.say(PAGE_NAMES.catalogue);
  return moved.map(({ path, to }) => {
    const address = `/${to.replace(/index\.html$/u, '')}` as Address;
    const head = { title, description: index.say(PAGE_DESCRIPTIONS.redirect), address, crumbs: [], indexable: false };
    return {
      by: 'draw',
      path,
      counts: 'redirect',
      page: () => composePage(index, head, { kind: 'redirect', to: { text: title, href: index.href(address) } }),
    };
  });
}
