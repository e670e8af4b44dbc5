import type { Document } from './document.ts';
import type { Problem, Severity } from './problem.ts';

/** Rules that assembling the site applies. Names are permanent; their words are in src/i18n/problems-site.ts. */
export const SITE_RULES = [
  'future-publication',
  'unknown-agency',
  'agency-place',
  'agency-name-taken',
  'agency-parent-unknown',
  'agency-circle',
  'unknown-category',
  'ambiguous-category',
  'unknown-topic',
  'unknown-relation-target',
  'unpublished-relation-target',
  'ambiguous-relation',
  'relation-to-itself',
  'relation-circle',
  'unsupported-validity',
  'broken-link',
  'broken-image',
  'broken-anchor',
  'link-to-unpublished',
  'alias-form',
  'alias-taken',
  'address-taken',
  'address-characters',
  'translation-alone',
  'translation-address',
] as const;
export type SiteRule = (typeof SITE_RULES)[number];

export interface Wording {
  readonly severity: Severity;
  readonly message: string;
  readonly expected: string | null;
  readonly fix: string | null;
  readonly basis: string | null;
}

/**
 * Puts a rule into words. The domain knows no language, so whoever assembles a site says how. `values` always
 * holds `found`; `suggestion` is empty where none is near.
 */
export type Say = (rule: SiteRule, values: { readonly [name: string]: string }) => Wording;

export interface Reporter {
  readonly problems: readonly Problem[];
  /** A fault of a field, or of a value in it: `relations.repeals.0`; empty for the file as a whole. */
  readonly atField: (rule: SiteRule, document: Document, path: string, values: Values) => void;
  /** A fault in the body. */
  readonly atPlace: (rule: SiteRule, place: { file: string; line: number; column: number }, values: Values) => void;
}

interface Values {
  readonly found: string;
  readonly [name: string]: string;
}

export function createReporter(say: Say): Reporter {
  const problems: Problem[] = [];
  const add = (rule: SiteRule, file: string, line: number, column: number, field: string | null, values: Values) => {
    problems.push({ rule, file, line, column, field, found: values.found || null, ...say(rule, values) });
  };
  return {
    problems,
    atField: (rule, document, path, values) => {
      const [line, column] = placeOf(document, path);
      const key = path.split('.')[0] ?? path;
      const field = path === '' ? null : (document.source.names[key] ?? key);
      add(rule, document.source.file, line, column, field, values);
    },
    atPlace: (rule, { file, line, column }, values) => add(rule, file, line, column, null, values),
  };
}

/** Where a value stands: its own place, else that of the list or field it is in, else 1:1. */
function placeOf(document: Document, path: string): readonly [number, number] {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('.'))) {
    const place = document.source.places[at];
    if (place) return place;
    if (!at.includes('.')) return [1, 1];
  }
}
