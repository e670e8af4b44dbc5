import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/**
 * A stated 有效性 that dates and relations contradict: the computed value wins, and time alone can make it so, hence
 * a warning (document-metadata.md §6). A stated value that nothing supports is `unsupported-validity`.
 */
export const validityStated: Check = {
  rule: 'validity-stated',
  run: (site) =>
    site.documents.flatMap((document) => {
      const { statedValidity: found, validity } = document;
      if (found === null || validity === null || validity.status === found) return [];
      const values = { computed: validity.status };
      return [problemAt(document, 'validity', { rule: 'validity-stated', severity: 'warning', found, values })];
    }),
};
