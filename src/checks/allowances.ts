import type { PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { publicDocuments } from './twins.ts';

/**
 * Leaves out the warnings and notices that a document allows itself by 检查豁免: the same file and rule, on or before
 * its 至 day (none = without end). Errors are never silenced.
 */
export function withoutAllowed(problems: readonly Problem[], site: Site, today: PlainDate): readonly Problem[] {
  const allowed = new Set(
    publicDocuments(site).flatMap(({ source, allow }) =>
      allow.filter(({ until }) => until === null || until >= today).map(({ rule }) => `${source.file} ${rule}`),
    ),
  );
  return problems.filter(({ severity, file, rule }) => severity === 'error' || !allowed.has(`${file} ${rule}`));
}
