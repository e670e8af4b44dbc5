import type { PlannedPage } from './planned-page.ts';
import type { SiteIndex } from './site-index.ts';

export interface BuildFacts {
  /** Commit of the content, or null outside Git. */
  readonly commit: string | null;
  readonly generator: string;
  readonly pages: readonly PlannedPage[];
  readonly sitemap: number;
  readonly feedItems: number;
}

/**
 * `/data/build.json`: what this build holds. Search records are the documents themselves: the publisher refuses a
 * tree in which their numbers differ. What was drawn and what was kept is not told: an incremental build must
 * equal a full one.
 */
export function buildJson(index: SiteIndex, facts: BuildFacts): string {
  const { site } = index;
  const count = (...kinds: readonly PlannedPage['counts'][]) =>
    facts.pages.filter(({ counts }) => kinds.includes(counts)).length;
  const whole = {
    commit: facts.commit,
    today: site.today,
    generator: facts.generator,
    files: site.counts.files,
    documents: site.documents.length,
    pages: { documents: count('document'), lists: count('list'), other: count('other') },
    records: site.documents.length,
    sitemap: facts.sitemap,
    feedItems: facts.feedItems,
    redirects: site.redirects.length,
    held: site.counts.held,
    drafts: site.counts.drafts,
    withdrawn: site.withdrawals.length,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
