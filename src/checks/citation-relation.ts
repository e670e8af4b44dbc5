import type { Citation } from '../domain/body.ts';
import type { Document, DocumentId } from '../domain/document.ts';
import type { Problem } from '../domain/problem.ts';
import { type ReferenceIndex, referenceIndex, resolveReference } from '../domain/reference.ts';
import type { PublishedDocument } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemInText } from './problem-at.ts';

/**
 * Documents of the site that a policy cites without a relation to them: readers then cannot walk from one to the
 * other (document-metadata.md §8). One notice a document; those it issues, repeals or belongs to are related already.
 */
export const citationRelation: Check = {
  rule: 'citation-relation',
  run: (site, { facts }) => {
    const index = referenceIndex(site.documents);
    return site.documents.flatMap((document) => {
      // What is said to be repealed is the matter of another rule.
      const repealed = new Set((facts?.get(document.id)?.repeals ?? []).map(({ line }) => line));
      return judge(document, index, repealed);
    });
  },
};

function judge(document: PublishedDocument, index: ReferenceIndex, repealed: ReadonlySet<number>): readonly Problem[] {
  if (document.type !== 'policies') return [];
  const known = related(document);
  const missing = new Map<DocumentId, { readonly citation: Citation; readonly target: Document }>();
  for (const citation of document.body.citations) {
    if (repealed.has(citation.line)) continue;
    const found = resolveReference(index, citation.kind === 'title' ? citation.text : citation.key, document);
    if (found.outcome !== 'found' || found.document.type !== 'policies') continue;
    const { document: target } = found;
    if (!known.has(target.id) && !missing.has(target.id)) missing.set(target.id, { citation, target });
  }
  const [first] = missing.values();
  if (!first) return [];
  const { line, column, text } = first.citation;
  return [
    problemInText(document, line, column, {
      rule: 'citation-relation',
      severity: 'notice',
      found: text,
      values: {
        count: missing.size,
        targets: [...missing.values()]
          .slice(0, 3)
          .map(({ target }) => target.documentNumber ?? `《${target.title}》`)
          .join('、'),
      },
    }),
  ];
}

/** What the document is related to, in either direction, and what those that it amends or replaces are related to. */
function related(document: PublishedDocument): ReadonlySet<DocumentId> {
  return new Set(document.resolvedRelations.flatMap(({ target }) => (target.held ? [target.document.id] : [])));
}
