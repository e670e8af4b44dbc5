import type { DocumentType } from '../documents/document-type.ts';
import { fileAddress } from '../domain/address.ts';
import type { SiteFrame } from '../domain/page.ts';
import type { PlannedFile, WrittenFile } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { copiedFiles, type PublishableFile } from './assets.ts';
import { buildJson } from './build-json.ts';
import type { ContentVersion } from './content-version.ts';
import { countDatasetFeedItems, planDatasetFiles, planDatasetPages } from './datasets/plan-datasets.ts';
import { planEditions } from './editions/plan-editions.ts';
import { feedItems } from './feeds/feed-items.ts';
import { listFeeds } from './feeds/feed-list.ts';
import { rssFeed } from './feeds/rss.ts';
import { accentStylesheet, siteFrame } from './frame.ts';
import { dataFiles, describingFiles } from './open-data/data-files.ts';
import { documentJson, documentJsonKey } from './open-data/document-json.ts';
import { reportJson } from './openness/report.ts';
import { planAgencies } from './pages/agencies.ts';
import { planCatalogue } from './pages/catalogue.ts';
import { planCategory } from './pages/category.ts';
import { planDataPage } from './pages/data.ts';
import { planDocument } from './pages/document.ts';
import { planFeedsPage } from './pages/feeds.ts';
import { planHome } from './pages/home.ts';
import { planLetters } from './pages/letters.ts';
import { planNumbers } from './pages/numbers.ts';
import { planOpenness } from './pages/openness.ts';
import { planPlainPages } from './pages/plain-pages.ts';
import { planRules } from './pages/rules.ts';
import { planSearch } from './pages/search.ts';
import { planSiteMap } from './pages/site-map.ts';
import { planTopics } from './pages/topics.ts';
import { planTranslations } from './pages/translation.ts';
import { planWithdrawal } from './pages/withdrawal.ts';
import { planYears } from './pages/years.ts';
import type { PlannedPage } from './planned-page.ts';
import { planRedirects, redirectsMap } from './redirects.ts';
import { planReportFiles } from './reports/report-files.ts';
import { agenciesFile, agenciesFileKey } from './search/agencies-file.ts';
import { ADDRESSES, indexSite, type SiteIndex } from './site-index.ts';
import { robotsText, sitemapFiles } from './sitemap.ts';
import { bodyFile, textFile } from './text-file.ts';
import { webManifest } from './web-manifest.ts';

export interface PlanOptions extends ContentVersion {
  readonly types: readonly DocumentType[];
  /** Name and version of the program, for build.json. */
  readonly generator: string;
  /** Files of the content folder that may be published, by content-relative path. */
  readonly assets: ReadonlyMap<string, PublishableFile>;
  /** Paths that others fill (`public/`): no old address gets a page there. */
  readonly reserved?: readonly string[];
}

/**
 * The whole tree of a site as a value, but for the search bundles, `public/` and what the renderer adds. The day
 * of the build reaches the home page, the self-inspection and build.json alone. Pages are computed when asked for.
 * Throws on what only a fault of the program can bring: an unknown type, an asset that intake did not list.
 */
export function planSite(site: Site, options: PlanOptions): { frame: SiteFrame; files: PlannedFile[] } {
  const index = indexSite(site, options.types);
  const pages = planPages(index, options);
  const copies = copiedFiles(site, options.assets);
  const written = planWritten(index, options, pages);
  const editions = planEditions(site, options.types, (own) => planPages(own, options));
  const taken = [...pages.map(({ file }) => file), ...editions, ...written, ...copies].map(({ path }) => path);
  const redirects = planRedirects(index, [...taken, ...(options.reserved ?? [])]);
  return {
    frame: siteFrame(index),
    files: [...[...pages, ...redirects].map(({ file }) => file), ...editions, ...written, ...copies],
  };
}

function planPages(index: SiteIndex, options: PlanOptions): readonly PlannedPage[] {
  const { site } = index;
  return [
    planHome(index),
    planCatalogue(index),
    ...site.catalogue.list.flatMap((category) => planCategory(index, category)),
    ...site.documents.flatMap((document) => [planDocument(index, document), ...planTranslations(index, document)]),
    ...site.withdrawals.map((withdrawal) => planWithdrawal(index, withdrawal)),
    ...planAgencies(index),
    ...planTopics(index),
    ...planYears(index),
    ...planNumbers(index),
    ...planLetters(index),
    planSiteMap(index),
    planFeedsPage(index),
    planDataPage(index),
    ...planDatasetPages(index),
    ...planOpenness(index, options),
    planSearch(index),
    ...planPlainPages(index),
    planRules(index),
  ];
}

function planWritten(index: SiteIndex, options: PlanOptions, pages: readonly PlannedPage[]): readonly WrittenFile[] {
  const { site } = index;
  const feeds = listFeeds(index).map((feed) => ({ feed, items: feedItems(index, feed) }));
  const listed = pages.filter(({ indexable }) => indexable);
  const accent = accentStylesheet(site.settings);
  const facts = {
    commit: options.commit,
    generator: options.generator,
    pages,
    sitemap: listed.length,
    feedItems: feeds.reduce((sum, { items }) => sum + items.length, 0) + countDatasetFeedItems(index),
  };
  return [
    ...site.documents.map((document) =>
      bodyFile(
        fileAddress(`${document.id}/document.json`),
        () => documentJsonKey(index, document),
        (read) => documentJson(index, document, read),
      ),
    ),
    ...feeds.map(({ feed, items }) => textFile(feed.address, () => rssFeed(index, feed, items))),
    bodyFile(
      ADDRESSES.searchAgencies,
      () => agenciesFileKey(index),
      (read) => agenciesFile(index, read),
    ),
    ...planReportFiles(index),
    ...dataFiles(index).map(({ file }) => file),
    ...describingFiles(index).map(({ file }) => file),
    ...planDatasetFiles(index),
    textFile(ADDRESSES.opennessReport, () => reportJson(index)),
    textFile(ADDRESSES.buildJson, () => buildJson(index, facts)),
    textFile(ADDRESSES.redirectsMap, () => redirectsMap(site)),
    ...sitemapFiles(index, listed).map(({ address, text }) => textFile(address, () => text)),
    textFile(ADDRESSES.robots, () => robotsText(index)),
    textFile(ADDRESSES.webManifest, () => webManifest(index)),
    ...(accent ? [textFile(accent.address, () => accent.text)] : []),
  ];
}
