import { extraText } from '../../documents/extra.ts';
import { fileAddress } from '../../domain/address.ts';
import type { Agency } from '../../domain/agency.ts';
import { AGENCY_TYPE } from '../../domain/agency-directory.ts';
import type { Attachment } from '../../domain/document.ts';
import type { AttachmentView, DocumentView, Link, Page } from '../../domain/page.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import { PAGE_DESCRIPTIONS } from '../../i18n/outputs.ts';
import {
  citationOf,
  descriptionOf,
  issuersOf,
  nextValiditySentence,
  timeOf,
  validitySentence,
} from '../document-words.ts';
import { feedsOfDocument } from '../feeds/feed-list.ts';
import { documentNode } from '../head/json-ld.ts';
import type { Article, Crumb, HeadRequest } from '../head/page-head.ts';
import { composePage, type PlannedPage, planPage } from '../planned-page.ts';
import { withReportDataset } from '../reports/report-dataset.ts';
import { reportView } from '../reports/report-view.ts';
import { ADDRESSES, type SiteIndex } from '../site-index.ts';
import { publishedBy } from './agencies.ts';
import { columnOf } from './category.ts';
import { historyOf } from './history.ts';
import { agencyCrumbs, categoryCrumbs, plainColumn } from './links.ts';
import { metadataRows } from './metadata.ts';
import { interpretationLinks, relationViews } from './relations.ts';
import { translationLinks } from './translation-links.ts';

/** A document's own page. */
export function planDocument(index: SiteIndex, document: PublishedDocument): PlannedPage {
  return planPage({
    address: document.address,
    counts: 'document',
    changed: lastChanged(document),
    page: () => documentPage(index, document),
  });
}

/** 发布日期, or the newest correction after it; null when neither is recorded. */
export function lastChanged({ corrections, datePublished }: PublishedDocument): PlainDate | null {
  return corrections.reduce<PlainDate | null>((day, { on }) => (day && day > on ? day : on), datePublished);
}

export function documentPage(index: SiteIndex, document: PublishedDocument): Page<DocumentView> {
  const agency = agencyOf(index, document);
  const { older, newer } = index.neighbours.get(document.id) ?? { older: null, newer: null };
  const absoluteUrl = index.absolute(document.address);
  const feeds = feedsOfDocument(index, document);
  return composePage(index, headOf(index, document, agency), {
    kind: 'document',
    type: document.type,
    typeName: index.typeName(document.type),
    id: document.id,
    title: document.title,
    metadata: metadataRows(index, document),
    validity: document.validity && {
      status: document.validity.status,
      sentence: validitySentence(index, document.validity),
      because: document.validity.because && linkTo(index, document.validity.because),
      next: nextValiditySentence(index, document.validity),
    },
    corrections: document.corrections.map(({ on, what, why }) => ({ on, what, why })),
    contents: contentsOf(document),
    bodyDigest: document.body.digest,
    citationHrefs: index.bodyHrefs(document.citationTargets),
    referenceHrefs: index.bodyHrefs(document.referenceTargets),
    history: historyOf(index, document),
    relations: relationViews(index, document),
    interpretations: interpretationLinks(index, document),
    attachments: document.attachments.map((attachment) => attachmentView(index, attachment)),
    previous: older && linkTo(index, older),
    next: newer && linkTo(index, newer),
    topics: index.site.topics
      .filter((topic) => document.topics.includes(topic.id))
      .map((topic) => ({ text: topic.name, href: index.href(ADDRESSES.topic(topic.id)) })),
    feeds: feeds.map((feed) => ({ text: feed.title, href: index.href(feed.address) })),
    cite: citationOf(index, document),
    absoluteUrl,
    publishedBy: issuersOf(index, document),
    datePublished: document.datePublished,
    ...reportPart(index, document),
    ...translationPart(index, document),
    extra: document.extra,
    published: agency && publishedBy(index, agency),
    parentAgency: agency?.parent ? agencyPage(index, agency.parent) : null,
    childAgencies: (agency ? (index.site.agencies.childrenOf.get(agency.id) ?? []) : []).flatMap(
      (child) => agencyPage(index, child.id) ?? [],
    ),
  });
}

/** As with reports: the props of documents without a translation stay as they are. */
function translationPart(index: SiteIndex, document: PublishedDocument): Pick<DocumentView, 'translations'> {
  const translations = translationLinks(index, document);
  return translations.length > 0 ? { translations } : {};
}

/** Only annual reports with tables have one: the props of other pages stay as they are. */
function reportPart(index: SiteIndex, document: PublishedDocument): Pick<DocumentView, 'report'> {
  const report = reportView(index, document);
  return report ? { report } : {};
}

function linkTo(index: SiteIndex, document: Pick<PublishedDocument, 'title' | 'address'>): Link {
  return { text: document.title, href: index.href(document.address) };
}

function agencyOf(index: SiteIndex, document: PublishedDocument): Agency | null {
  if (document.type !== AGENCY_TYPE) return null;
  return index.site.agencies.list.find((agency) => agency.document.id === document.id) ?? null;
}

function agencyPage(index: SiteIndex, id: Agency['id']): Link | null {
  const address = index.agencyAddress(id);
  const agency = index.site.agencies.byId.get(id);
  return address && agency ? { text: agency.name, href: index.href(address) } : null;
}

/** Fewer articles than this can be seen at a glance. */
const ARTICLES = 8;

/** Headings; where a text has none, its 条. */
function contentsOf({ body }: PublishedDocument): DocumentView['contents'] {
  if (body.headings.length > 0)
    return body.headings.map(({ depth, text, anchor }) => ({ depth, text, href: `#${anchor}` }));
  if (body.articles.length < ARTICLES) return [];
  return body.articles.map(({ label, anchor }) => ({ depth: 2, text: label, href: `#${anchor}` }));
}

function attachmentView(index: SiteIndex, attachment: Attachment): AttachmentView {
  const { title, address, extension, bytes, sha256 } = attachment;
  return { title, href: index.href(address), type: extension.toUpperCase(), size: sizeOf(bytes), bytes, sha256 };
}

/** `128 KB`, `1.5 MB`. */
export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function headOf(index: SiteIndex, document: PublishedDocument, agency: Agency | null): HeadRequest {
  const category = index.firstCategory(document);
  const site = index.site.settings.name;
  const kind = index.typeName(document.type);
  const description =
    descriptionOf(document) || index.say(PAGE_DESCRIPTIONS.document, { site, kind, title: document.title });
  return {
    title: document.title,
    description,
    address: document.address,
    crumbs: crumbsOf(index, agency, category?.id ?? null),
    column: category ? columnOf(category) : plainColumn(kind, ''),
    article: articleOf(index, document, description),
    feeds: feedsOfDocument(index, document),
    alternateJson: fileAddress(`${document.id}/document.json`),
    node: withReportDataset(index, document, documentNode(index, document, description)),
  };
}

function crumbsOf(
  index: SiteIndex,
  agency: Agency | null,
  category: Parameters<typeof categoryCrumbs>[1],
): readonly Crumb[] {
  return agency ? agencyCrumbs(index, agency.id).slice(0, -1) : categoryCrumbs(index, category);
}

/** 内容页标签 of a document. */
export function articleOf(index: SiteIndex, document: PublishedDocument, description: string): Article {
  const { settings } = index.site;
  const issuers = issuersOf(index, document);
  const changed = lastChanged(document);
  return {
    title: document.title,
    published: document.datePublished && `${document.datePublished} ${document.timePublished ?? '00:00'}`,
    publishedTime: timeOf(document),
    modifiedTime: changed && changed !== document.datePublished ? `${changed}T00:00:00+08:00` : null,
    source: document.contentSource ?? issuers ?? settings.organiser ?? settings.name,
    keywords: document.keywords,
    author: extraText(document.extra, 'author') ?? issuers,
    description,
  };
}
