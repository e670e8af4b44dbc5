import type { z } from 'zod';
import { paramsOf } from '../field-issue.ts';

/** What a schema makes of a value: the typed value, or `rule/reason@path` of each issue. For tests. */
export function judge(schema: z.ZodType<unknown>, value: unknown): { value: unknown } | { faults: readonly string[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  return {
    faults: result.error.issues.map((issue) => {
      const { rule, reason } = paramsOf(issue);
      return `${reason ? `${rule}/${reason}` : rule}@${issue.path.join('.')}`;
    }),
  };
}
