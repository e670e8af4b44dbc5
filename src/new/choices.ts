import type { Field } from '../documents/document-type.ts';
import { paramsOf } from '../documents/field-issue.ts';

/** The words that a field may hold, from what its own schema says when it refuses another; none for a free text. */
export function choicesOf({ schema }: Field): readonly string[] {
  const issue = schema.safeParse('？').error?.issues[0];
  if (issue?.code !== 'custom') return [];
  const { rule, values } = paramsOf(issue);
  return rule === 'value-unknown' ? (values['values'] ?? '').split('、') : [];
}

/** What to write in a field: its words where it has a few, else its form. */
export function formOf(field: Field): string {
  const choices = choicesOf(field);
  return choices.length > 0 ? choices.join('、') : field.form['zh-CN'];
}
