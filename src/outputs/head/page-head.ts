import { type Address, absoluteUrl, href } from '../../domain/address.ts';
import type { Json } from '../../domain/document.ts';
import { EDITIONS, MAIN_LANGUAGE, withinEdition } from '../../domain/edition.ts';
import type { PageHead } from '../../domain/page.ts';
import type { SiteIndex } from '../site-index.ts';
import { breadcrumbList } from './json-ld.ts';

/** A step on the way to a page. */
export interface Crumb {
  readonly text: string;
  readonly address: Address;
}

/** 栏目标签: what the government meta tags say of the column that a page belongs to. */
export interface Column {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly type: string;
}

/** 内容页标签. */
export interface Article {
  readonly title: string;
  /** `YYYY-MM-DD HH:mm`; null when the day is not recorded. */
  readonly published: string | null;
  /** ISO 8601 with +08:00. */
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  readonly source: string;
  readonly keywords: readonly string[];
  readonly author: string | null;
  readonly description: string;
}

export interface HeadRequest {
  readonly title: string;
  readonly description: string;
  readonly address: Address;
  readonly crumbs: readonly Crumb[];
  readonly column?: Column;
  readonly article?: Article;
  readonly feeds?: readonly { readonly title: string; readonly address: Address }[];
  readonly alternateJson?: Address;
  /** The schema.org node of the page itself. */
  readonly node?: { readonly [key: string]: Json };
  readonly indexable?: boolean;
}

type Meta = { readonly name: string; readonly content: string };
type Property = { readonly property: string; readonly content: string };

/** The head of a page: government meta tags in the order of 《政府网站发展指引》, Open Graph, feeds, JSON-LD. */
export function pageHead(index: SiteIndex, request: HeadRequest): PageHead {
  const canonical = index.absolute(request.address);
  return {
    title: request.title,
    description: request.description,
    canonical,
    meta: [
      ...siteTags(index),
      ...(request.column ? columnTags(request.column) : []),
      ...(request.article ? articleTags(request.article, canonical) : []),
    ].filter((tag) => tag.content !== ''),
    properties: openGraph(index, request, canonical).filter((tag) => tag.content !== ''),
    feeds: (request.feeds ?? []).map((feed) => ({ title: feed.title, href: index.href(feed.address) })),
    languages: languagesOf(index, request.address),
    alternateJson: request.alternateJson ? index.href(request.alternateJson) : null,
    jsonLd: jsonLd(index, request),
    indexable: request.indexable ?? true,
  };
}

/** Every page of the site stands in every edition at its own address; the page of errors stands alone. */
function languagesOf({ site: { settings } }: SiteIndex, address: Address): PageHead['languages'] {
  if (settings.editions.length === 0 || !address.endsWith('/')) return [];
  const of = (language: string, name: string, own: string) => ({
    language,
    name,
    href: href(settings.base, own),
    url: absoluteUrl(settings.url, own),
  });
  return [
    of(MAIN_LANGUAGE.code, MAIN_LANGUAGE.name, address),
    ...settings.editions.map((code) => of(code, EDITIONS[code].name, withinEdition(EDITIONS[code], address))),
  ];
}

function siteTags({ site: { settings } }: SiteIndex): Meta[] {
  return [
    { name: 'SiteName', content: settings.name },
    { name: 'SiteDomain', content: settings.domain },
    { name: 'SiteIDCode', content: settings.siteCode ?? '' },
  ];
}

/** All four are required: what an editor left out is filled from the name. */
function columnTags(column: Column): Meta[] {
  return [
    { name: 'ColumnName', content: column.name },
    { name: 'ColumnDescription', content: column.description || column.name },
    { name: 'ColumnKeywords', content: column.keywords.join(',') || column.name },
    { name: 'ColumnType', content: column.type || column.name },
  ];
}

function articleTags(article: Article, url: string): Meta[] {
  return [
    { name: 'ArticleTitle', content: article.title },
    { name: 'PubDate', content: article.published ?? '' },
    { name: 'ContentSource', content: article.source },
    { name: 'Keywords', content: article.keywords.join(',') },
    { name: 'Author', content: article.author ?? '' },
    { name: 'Description', content: article.description },
    { name: 'Url', content: url },
  ];
}

function openGraph(index: SiteIndex, request: HeadRequest, canonical: string): Property[] {
  const { article, column } = request;
  const common: Property[] = [
    { property: 'og:type', content: article ? 'article' : 'website' },
    { property: 'og:title', content: request.title },
    { property: 'og:description', content: request.description },
    { property: 'og:url', content: canonical },
    { property: 'og:site_name', content: index.site.settings.name },
    { property: 'og:locale', content: 'zh_CN' },
  ];
  if (!article) return common;
  return [
    ...common,
    { property: 'article:published_time', content: article.publishedTime ?? '' },
    { property: 'article:modified_time', content: article.modifiedTime ?? '' },
    { property: 'article:section', content: column?.name ?? '' },
  ];
}

function jsonLd(index: SiteIndex, request: HeadRequest): Json | null {
  const trail = [...request.crumbs, { text: request.title, address: request.address }];
  const graph: Json[] = [];
  if (request.node) graph.push(request.node);
  if (request.crumbs.length > 0) graph.push(breadcrumbList(index, trail));
  return graph.length === 0 ? null : { '@context': 'https://schema.org', '@graph': graph };
}
