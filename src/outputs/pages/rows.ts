import { filingDate } from '../../domain/document.ts';
import type { CountedLink, DocumentRow, Link } from '../../domain/page.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import type { SiteIndex } from '../site-index.ts';

/** One document in a list. Without its summary: an edit of the text must not redraw every list that names it. */
export function documentRow(index: SiteIndex, document: PublishedDocument): DocumentRow {
  return {
    title: document.title,
    href: index.href(document.address),
    typeName: index.typeName(document.type),
    documentNumber: document.documentNumber,
    agency: document.issuers[0]?.name ?? null,
    date: filingDate(document),
    validity: document.validity?.status ?? null,
    summary: null,
    withdrawn: false,
  };
}

export function documentRows(index: SiteIndex, documents: readonly PublishedDocument[]): readonly DocumentRow[] {
  return documents.map((document) => documentRow(index, document));
}

/** The day of the newest of a list that is newest first. */
export function newestDay(documents: readonly PublishedDocument[]): PlainDate | null {
  return documents[0]?.datePublished ?? null;
}

export function counted(link: Link, documents: readonly unknown[] | undefined): CountedLink {
  return { ...link, count: documents?.length ?? 0 };
}
