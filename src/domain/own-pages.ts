import type { AgencyDirectory } from './agency.ts';
import type { Catalogue, Topic } from './catalogue.ts';
import type { AgencyId, CategoryId } from './document.ts';

/**
 * Whether one of the site's own pages and files may answer at an address below a system folder. Ids of categories,
 * topics and agencies are looked up; which parts and years of a list exist is for the crawl to find.
 */
export function ownPages(
  catalogue: Catalogue,
  topics: readonly Topic[],
  agencies: AgencyDirectory,
): (address: string) => boolean {
  const topicIds = new Set<string>(topics.map(({ id }) => id));
  return (address) => {
    const [, folder = '', id = '', deeper = '', last = ''] = address.split('/');
    if (id === '' || id.startsWith('rss.')) return true;
    switch (folder) {
      case 'catalogue':
        return catalogue.byId.has(id as CategoryId) && (deeper !== 'agencies' || agencies.byId.has(last as AgencyId));
      case 'topics':
        return topicIds.has(id);
      case 'agencies':
        return agencies.byId.has(id as AgencyId);
      case 'years':
      case 'numbers':
        return /^\d{4}$/u.test(id);
      case 'feeds':
        return id !== 'agencies' || agencies.byId.has(deeper as AgencyId);
      default:
        return true;
    }
  };
}
