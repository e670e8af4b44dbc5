import type { Category } from '../domain/catalogue.ts';
import { type Document, filingDate } from '../domain/document.ts';
import type { Place, Problem, Severity } from '../domain/problem.ts';
import type { SiteSettings } from '../domain/settings.ts';
import { fieldLabel } from '../i18n/fields.ts';
import { CHECK_RULES, type CheckCaseText, type CheckRule, type CheckRuleText } from '../i18n/problems-checks.ts';
import { SETTING_LABELS } from '../i18n/problems-checks-site.ts';
import { fill } from '../i18n/text.ts';

/** What a rule found, but for its place. `values` fill the words of the case; {field} and {found} are given. */
export interface Finding {
  readonly rule: CheckRule;
  /** Case of the rule's words; `main` when left out. */
  readonly words?: string;
  readonly severity: Severity;
  readonly found?: string | null;
  readonly values?: { readonly [name: string]: string | number };
  /** Where this case rests on another law than the rule. */
  readonly basis?: string;
}

/**
 * A problem at a field of a document, by dotted key path (`relations.amends.0`). The field's name is the one the
 * editor wrote; a field that is not there has its Chinese name and stands at the title.
 */
export function problemAt(document: Document, path: string, finding: Finding): Problem {
  const [line, column] = placeOf(document.source.places, path) ?? placeOf(document.source.places, 'title') ?? [1, 1];
  const field = fieldName(document, path.split('.')[0] ?? path);
  return make({ file: document.source.file, line, column, field }, fieldName(document, path), finding);
}

/** A problem of a document as a whole: at its title. */
export function problemOf(document: Document, finding: Finding): Problem {
  return problemAt(document, 'title', finding);
}

/** A problem in the body (or anywhere in the file): line and column count from 1. */
export function problemInText(document: Document, line: number, column: number, finding: Finding): Problem {
  return make({ file: document.source.file, line, column, field: null }, '', finding);
}

/** A problem of a column of catalogue.yaml, whose name is {field}; null: of the catalogue as a whole. */
export function problemInCatalogue(category: Category | null, finding: Finding): Problem {
  const place = { file: 'catalogue.yaml', line: category?.line ?? 1, column: 1, field: null };
  return make(place, category?.name ?? '', finding);
}

/** A problem of a file as a whole, be it missing. */
export function problemInFile(file: string, finding: Finding): Problem {
  return make({ file, line: 1, column: 1, field: null }, '', finding);
}

/** A problem of site.yaml, at a setting by dotted path; 1:1 when the setting is not there. */
export function problemInSettings(settings: SiteSettings, path: string, finding: Finding): Problem {
  const [line, column] = settings.places[path] ?? [1, 1];
  const labels: { readonly [path: string]: { readonly 'zh-CN': string } } = SETTING_LABELS;
  const key = path.split('.')[0] ?? path;
  const field = settings.names[key] ?? labels[key]?.['zh-CN'] ?? key;
  const place = { file: 'site.yaml', line, column, field };
  return make(place, path === key ? field : (labels[path]?.['zh-CN'] ?? path), finding);
}

/**
 * The severity of incompleteness: an error for documents published on or after `strictFrom`, a warning before,
 * and where no such day is set (design.md, Severity). It never changes with time alone.
 */
export function strictSeverity({ strictFrom }: SiteSettings, document: Document): 'error' | 'warning' {
  const day = filingDate(document);
  return strictFrom && day && day >= strictFrom ? 'error' : 'warning';
}

/** The name of a field for messages: as the editor wrote it, else its Chinese label; a part follows in brackets. */
export function fieldName(document: Document, path: string): string {
  const [key = '', part] = path.split('.');
  const name = document.source.names[key] ?? fieldLabel(document.type, key)?.['zh-CN'] ?? key;
  const partLabel = part === undefined ? null : fieldLabel(document.type, `${key}.${part}`);
  return partLabel ? `${name}（${partLabel['zh-CN']}）` : name;
}

function placeOf(places: Document['source']['places'], path: string): readonly [number, number] | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = places[at];
    if (place) return place;
  }
  return null;
}

/** `words`: what {field} stands for in the sentences; the problem's own field is the top one. */
function make(place: Place & { readonly field: string | null }, words: string, finding: Finding): Problem {
  const rule: CheckRuleText = CHECK_RULES[finding.rule];
  const text: CheckCaseText | undefined = rule.cases[finding.words ?? 'main'];
  if (!text) throw new Error(`no words for ${finding.rule}/${finding.words ?? 'main'}`);
  const values = { field: words, found: finding.found ?? '', ...finding.values };
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...place,
    found: finding.found ?? null,
    expected: text.expected ? fill(text.expected, 'zh-CN', values) : null,
    fix: fill(text.fix, 'zh-CN', values),
    basis: finding.basis ?? rule.basis,
    message: fill(text.message, 'zh-CN', values),
  };
}
