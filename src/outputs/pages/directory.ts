import type { Address } from '../../domain/address.ts';
import type { DirectoryView } from '../../domain/page.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { composePage, homeCrumb, type PlannedPage, planPage } from '../planned-page.ts';
import type { SiteIndex } from '../site-index.ts';
import { plainColumn } from './links.ts';

export interface DirectoryRequest {
  readonly address: Address;
  readonly title: string;
  readonly description: string;
  readonly changed: PlainDate | null;
  readonly groups: () => DirectoryView['groups'];
}

/** An index of pages: `/agencies/`, `/topics/`, `/years/`. */
export function planDirectory(index: SiteIndex, request: DirectoryRequest): PlannedPage {
  const { address, title, description, changed } = request;
  return planPage({
    address,
    counts: 'list',
    changed,
    page: () =>
      composePage(
        index,
        {
          title,
          description,
          address,
          crumbs: [homeCrumb(index)],
          column: plainColumn(title, description),
          node: { '@type': 'CollectionPage', name: title, url: index.absolute(address) },
        },
        { kind: 'directory', title, intro: description, groups: request.groups() },
      ),
  });
}
