import type { Document } from '../domain/document.ts';
import { chineseDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import { type ReferenceIndex, referenceIndex, resolveReference } from '../domain/reference.ts';
import type { Site } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** What a withdrawn document can have done to others, and the status that they had by it. */
const EFFECTS: { readonly [kind: string]: string } = {
  repeals: '废止',
  replaces: '失效',
  partiallyRepeals: '部分失效',
  amends: '已被修改',
};

/**
 * A document that is withdrawn acts no longer: what it repealed or amended looks simply in force again. Whether that
 * is so only a person knows, who says it by 有效性 in the other document. Told as soon as 撤回 is written, whatever its
 * day; a warning, for an urgent withdrawal must not be held up.
 */
export const revivedByWithdrawal: Check = {
  rule: 'revived-by-withdrawal',
  run: (site, { withdrawn = [] }) => {
    if (withdrawn.length === 0) return [];
    const index = referenceIndex(site.documents);
    return withdrawn.flatMap((document) => revived(document, site, index));
  },
};

function revived(document: Document, site: Site, index: ReferenceIndex): readonly Problem[] {
  return document.relations.flatMap(({ kind, target }) => {
    const effect = EFFECTS[kind];
    const resolution = effect ? resolveReference(index, target, document) : null;
    if (!effect || resolution?.outcome !== 'found') return [];
    const other = site.byId.get(resolution.document.id);
    if (!other || other.statedValidity !== null) return [];
    // Another document that still acts on it, or its own term, says the same.
    const actsStill = other.resolvedRelations.some(
      (each) =>
        each.kind === kind && each.direction === 'in' && each.target.held && each.target.document.id !== document.id,
    );
    if (actsStill || (other.dateExpires !== null && other.dateExpires < site.today)) return [];
    const values = {
      day: document.withdrawn ? chineseDate(document.withdrawn.on) : '',
      file: other.source.file,
      effect,
    };
    const found = other.documentNumber ?? `《${other.title}》`;
    return [problemAt(document, 'withdrawn', { rule: 'revived-by-withdrawal', severity: 'warning', found, values })];
  });
}
