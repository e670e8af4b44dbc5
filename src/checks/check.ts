import type { PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';

/** What a rule may know besides the site. Arguments, never globals. */
export interface CheckContext {
  readonly today: PlainDate;
}

/** One rule: one file in src/checks, its test beside it, listed in src/checks/index.ts. */
export interface Check {
  /** Permanent. */
  readonly rule: string;
  readonly run: (site: Site, context: CheckContext) => readonly Problem[];
}
