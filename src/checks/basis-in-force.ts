import type { Problem } from '../domain/problem.ts';
import type { PublishedDocument } from '../domain/site.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** A rule in force whose basis is no longer: it must be reviewed (document-metadata.md §8). Time alone can make it so. */
export const basisInForce: Check = {
  rule: 'basis-in-force',
  run: (site) =>
    site.documents.flatMap((document): readonly Problem[] => {
      if (!inForce(document)) return [];
      let index = 0;
      return document.resolvedRelations.flatMap(({ kind, direction, target }) => {
        if (kind !== 'basedOn' || direction !== 'out') return [];
        const path = `relations.basedOn.${index++}`;
        const basis = target.held ? site.byId.get(target.document.id) : undefined;
        if (!basis || !ended(basis)) return [];
        const values = { status: basis.validity?.status ?? '' };
        const found = basis.documentNumber ?? `《${basis.title}》`;
        return [problemAt(document, path, { rule: 'basis-in-force', severity: 'warning', found, values })];
      });
    }),
};

function ended({ validity }: PublishedDocument): boolean {
  return validity?.status === '废止' || validity?.status === '失效';
}

function inForce(document: PublishedDocument): boolean {
  // A single act (an announcement, a decision on one case) is judged by the law of its day.
  const isRule = document.level !== null && document.level !== '其他文件';
  return isRule && document.validity !== null && !ended(document);
}
