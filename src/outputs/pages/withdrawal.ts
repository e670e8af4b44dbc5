import { dateForPeople } from '../../domain/plain-date.ts';
import type { Withdrawal } from '../../domain/site.ts';
import { PAGE_DESCRIPTIONS } from '../../i18n/outputs.ts';
import { issuersOf } from '../document-words.ts';
import { composePage, type PlannedPage, planPage } from '../planned-page.ts';
import type { SiteIndex } from '../site-index.ts';
import { categoryCrumbs } from './links.ts';

/** What stays at the address of a withdrawn document: title, day and reason. Nothing else of it. */
export function planWithdrawal(index: SiteIndex, withdrawal: Withdrawal): PlannedPage {
  const { title, on, reason, address, document } = withdrawal;
  const { phone } = index.site.settings.contact;
  return planPage({
    address,
    counts: 'withdrawal',
    indexable: false,
    page: () =>
      composePage(
        index,
        {
          title,
          description: index.say(PAGE_DESCRIPTIONS.withdrawal, { day: dateForPeople(on, index.language) }),
          address,
          crumbs: categoryCrumbs(index, index.firstCategory(document)?.id ?? null),
          indexable: false,
        },
        { kind: 'withdrawal', title, on, reason, agency: issuersOf(index, document), contact: phone },
      ),
  });
}
