import type { BodyOutline } from './body.ts';
import type { Document } from './document.ts';
import type { Membership } from './membership.ts';
import type { Withdrawal } from './site.ts';

const NO_BODY: BodyOutline = Object.freeze({
  digest: '',
  headings: [],
  articles: [],
  citations: [],
  references: [],
  externalLinks: [],
  characters: 0,
  excerpt: '',
});

/**
 * The notice that stays of a withdrawn document. Its summary, text, attachments and the fields of its type are
 * taken out, so that nothing that draws the notice can leak them. Null when the document is not withdrawn.
 */
export function withdraw(document: Document, members: Membership): Withdrawal | null {
  if (!document.withdrawn) return null;
  return {
    id: document.id,
    type: document.type,
    title: document.title,
    address: document.address,
    guid: document.indexNumber ?? document.id,
    on: document.withdrawn.on,
    reason: document.withdrawn.reason,
    document: {
      ...document,
      issuers: members.issuers(document),
      categories: members.categories(document),
      topics: members.topics(document),
      summary: null,
      keywords: [],
      notes: null,
      corrections: [],
      attachments: [],
      relations: [],
      extra: {},
      body: NO_BODY,
    },
  };
}
