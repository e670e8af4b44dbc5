import { resolveBody } from '../../domain/body.ts';
import type { Json } from '../../domain/document.ts';
import type { ReadBody } from '../../domain/plan.ts';
import type { PublishedDocument } from '../../domain/site.ts';
import type { SiteIndex } from '../site-index.ts';
import { documentRecord } from './record.ts';

/**
 * What `document.json` beside a page says but for the body: the record, with the relations both ways and their
 * addresses, and when and why the validity is what it is.
 */
export function documentFacts(index: SiteIndex, document: PublishedDocument): { readonly [key: string]: Json } {
  const { validity } = document;
  return {
    ...documentRecord(index, document),
    validitySince: validity?.since ?? null,
    validityBecause: validity?.because ? index.absolute(validity.because.address) : null,
    validityNext: validity?.next ? { on: validity.next.on, status: validity.next.status } : null,
    relations: document.resolvedRelations.map(({ kind, direction, target }) =>
      target.held
        ? {
            kind,
            direction,
            id: target.document.id,
            title: target.document.title,
            documentNumber: target.document.documentNumber,
            url: index.absolute(target.address),
          }
        : { kind, direction, id: null, title: target.text, documentNumber: null, url: null },
    ),
  };
}

/** The whole file; links of the text are absolute, so that it can be read anywhere. */
export function documentJson(index: SiteIndex, document: PublishedDocument, read: ReadBody): string {
  const { html, text } = read(document.body.digest);
  const [citations, references] = bodyLinks(index, document);
  const whole = { ...documentFacts(index, document), html: resolveBody(html, citations, references), text };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Everything that the file depends on: two documents with equal keys have equal files. */
export function documentJsonKey(index: SiteIndex, document: PublishedDocument): string {
  return JSON.stringify([documentFacts(index, document), document.body.digest, bodyLinks(index, document)]);
}

function bodyLinks(index: SiteIndex, { citationTargets, referenceTargets }: PublishedDocument) {
  return [index.absoluteBodyHrefs(citationTargets), index.absoluteBodyHrefs(referenceTargets)] as const;
}
