import { type Address, outputPath } from '../domain/address.ts';
import type { Page, View } from '../domain/page.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { DrawnFile } from '../domain/plan.ts';
import { PAGE_NAMES } from '../i18n/outputs.ts';
import { type Crumb, type HeadRequest, pageHead } from './head/page-head.ts';
import { ADDRESSES, type SiteIndex } from './site-index.ts';

/** A page of the plan with what the sitemap says of it. */
export interface PlannedPage {
  readonly file: DrawnFile;
  readonly address: Address;
  readonly counts: DrawnFile['counts'];
  /** Whether search engines may list it. */
  readonly indexable: boolean;
  /** Day of its newest contents, where it is known. */
  readonly changed: PlainDate | null;
}

export interface PageRequest<V extends View> {
  readonly address: Address;
  readonly counts: DrawnFile['counts'];
  readonly indexable?: boolean;
  readonly changed?: PlainDate | null;
  /** Computed when asked for, and again each time: the plan holds no pages. */
  readonly page: () => Page<V>;
}

export function planPage<V extends View>(request: PageRequest<V>): PlannedPage {
  const { address, counts, page, indexable = true, changed = null } = request;
  return { file: { by: 'draw', path: outputPath(address), page, counts }, address, counts, indexable, changed };
}

/** Joins head and view; the trail of the head is that of the page. */
export function composePage<V extends View>(index: SiteIndex, request: HeadRequest, view: V): Page<V> {
  const breadcrumbs = request.crumbs.map((crumb) => ({ text: crumb.text, href: index.href(crumb.address) }));
  return { head: pageHead(index, request), breadcrumbs, view };
}

export function homeCrumb(index: SiteIndex): Crumb {
  return { text: index.say(PAGE_NAMES.home), address: ADDRESSES.home };
}
