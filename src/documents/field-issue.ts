import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { FIELD_PROBLEMS, type FieldProblemText } from '../i18n/problems-fields.ts';
import { fill, type Language } from '../i18n/text.ts';
import type { Field } from './document-type.ts';

/** What every issue of a field schema carries in `params`. */
export interface FieldIssueParams {
  /** Permanent rule name. */
  readonly rule: string;
  /** Which words within the rule; null for the rule's only ones. */
  readonly reason: string | null;
  /** `found` and whatever else the words need. */
  readonly values: { readonly [name: string]: string };
}

/** The part of zod's refinement context that field schemas use. */
export interface IssueContext {
  addIssue(issue: { code: 'custom'; message: string; path: PropertyKey[]; params: { [name: string]: unknown } }): void;
}

/** Reports a fault of form; `code` is `rule` or `rule/reason`, a key of FIELD_PROBLEMS. */
export function refuse(
  context: IssueContext,
  code: string,
  values: { readonly [name: string]: string },
  path: readonly PropertyKey[] = [],
): void {
  const [rule = code, reason = null] = code.split('/');
  const params = { rule, reason, values } satisfies FieldIssueParams;
  context.addIssue({ code: 'custom', message: code, path: [...path], params: { ...params } });
}

/** Passes the issues of an inner value on, below `path`. */
export function passOn(context: IssueContext, error: z.ZodError, path: readonly PropertyKey[]): void {
  for (const issue of error.issues) {
    const params = paramsOf(issue);
    refuse(context, codeOf(params), params.values, [...path, ...issue.path]);
  }
}

/**
 * An issue of `field.schema` as a Problem, but for its severity (`error`) and place. `writtenName` is the
 * name the editor used. Throws for an issue that no schema of ours made.
 */
export function describeIssue(
  field: Field,
  writtenName: string,
  issue: z.core.$ZodIssue,
  language: Language = 'zh-CN',
): Omit<Problem, 'severity' | 'file' | 'line' | 'column'> {
  const params = paramsOf(issue);
  const text: FieldProblemText | undefined = FIELD_PROBLEMS[codeOf(params)];
  if (!text) throw new Error(`no words for ${codeOf(params)}`);
  const values = { field: writtenName, form: field.form[language], ...params.values };
  return {
    rule: params.rule,
    field: writtenName,
    found: params.values['found'] ?? null,
    expected: fill(text.expected, language, values),
    fix: fill(text.fix, language, values),
    basis: text.basis ?? field.basis ?? null,
    message: fill(text.message, language, values),
  };
}

/** The params of an issue. Throws when they are not ours: a schema was made without {@link refuse}. */
export function paramsOf(issue: z.core.$ZodIssue): FieldIssueParams {
  const params: unknown = issue.code === 'custom' ? issue.params : undefined;
  if (!isParams(params)) throw new Error(`a field schema made an issue without params: ${issue.code} ${issue.message}`);
  return params;
}

function codeOf(params: FieldIssueParams): string {
  return params.reason ? `${params.rule}/${params.reason}` : params.rule;
}

function isParams(value: unknown): value is FieldIssueParams {
  return typeof value === 'object' && value !== null && 'rule' in value && 'values' in value;
}
