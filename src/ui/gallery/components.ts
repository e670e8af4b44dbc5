import { examples as article } from '../article/examples.ts';
import { examples as attachments } from '../attachments/examples.ts';
import { examples as banner } from '../banner/examples.ts';
import { examples as breadcrumbs } from '../breadcrumbs/examples.ts';
import { examples as categoryTree } from '../category-tree/examples.ts';
import { examples as citation } from '../citation/examples.ts';
import { examples as contents } from '../contents/examples.ts';
import { examples as day } from '../day/examples.ts';
import { examples as documentList } from '../document-list/examples.ts';
import { examples as doors } from '../doors/examples.ts';
import { examples as emptyState } from '../empty-state/examples.ts';
import type { Example } from '../example.ts';
import { examples as factList } from '../fact-list/examples.ts';
import { examples as feedLinks } from '../feed-links/examples.ts';
import { examples as feedTable } from '../feed-table/examples.ts';
import { examples as figures } from '../figures/examples.ts';
import { examples as filterLinks } from '../filter-links/examples.ts';
import { examples as history } from '../history/examples.ts';
import { examples as dated } from '../home/examples.ts';
import { examples as linkList } from '../link-list/examples.ts';
import { examples as listHeading } from '../list-heading/examples.ts';
import { examples as metadataTable } from '../metadata-table/examples.ts';
import { examples as opennessSection } from '../openness-section/examples.ts';
import { examples as pageHeader } from '../page-header/examples.ts';
import { examples as pager } from '../pager/examples.ts';
import { examples as panes } from '../panes/examples.ts';
import { examples as qrCode } from '../qr-code/examples.ts';
import { examples as relations } from '../relations/examples.ts';
import { examples as searchForm } from '../search-form/examples.ts';
import { examples as steps } from '../steps/examples.ts';
import { examples as title } from '../title/examples.ts';
import { examples as validityBanner } from '../validity-banner/examples.ts';
import { examples as validityMark } from '../validity-mark/examples.ts';
import { examples as withdrawalNotice } from '../withdrawal-notice/examples.ts';

/** A component of the gallery: its folder in src/ui, its file there, its states. */
export interface Shown {
  readonly name: string;
  readonly file: string;
  readonly examples: readonly Example<object>[];
}

function shown(name: string, file: string, examples: readonly Example<object>[]): Shown {
  return { name, file, examples };
}

export const COMPONENTS: readonly Shown[] = [
  shown('article', 'Article', article),
  shown('attachments', 'Attachments', attachments),
  shown('banner', 'Banner', banner),
  shown('breadcrumbs', 'Breadcrumbs', breadcrumbs),
  shown('category-tree', 'CategoryTree', categoryTree),
  shown('citation', 'Citation', citation),
  shown('contents', 'Contents', contents),
  shown('day', 'Day', day),
  shown('document-list', 'DocumentList', documentList),
  shown('doors', 'Doors', doors),
  shown('empty-state', 'EmptyState', emptyState),
  shown('fact-list', 'FactList', factList),
  shown('feed-links', 'FeedLinks', feedLinks),
  shown('feed-table', 'FeedTable', feedTable),
  shown('figures', 'Figures', figures),
  shown('filter-links', 'FilterLinks', filterLinks),
  shown('history', 'History', history),
  shown('home', 'Dated', dated),
  shown('link-list', 'LinkList', linkList),
  shown('list-heading', 'ListHeading', listHeading),
  shown('metadata-table', 'MetadataTable', metadataTable),
  shown('openness-section', 'OpennessSection', opennessSection),
  shown('page-header', 'PageHeader', pageHeader),
  shown('pager', 'Pager', pager),
  shown('panes', 'Panes', panes),
  shown('qr-code', 'QrCode', qrCode),
  shown('relations', 'Relations', relations),
  shown('search-form', 'SearchForm', searchForm),
  shown('steps', 'Steps', steps),
  shown('title', 'Title', title),
  shown('validity-banner', 'ValidityBanner', validityBanner),
  shown('validity-mark', 'ValidityMark', validityMark),
  shown('withdrawal-notice', 'WithdrawalNotice', withdrawalNotice),
];

/** Components that bring the title of the page. */
export const OWN_HEADING: ReadonlySet<string> = new Set(['page-header', 'title', 'withdrawal-notice']);
