const LONGEST = 200;
/** A group that repeats and holds a repetition or a choice: such patterns can take for ever. */
const NESTED = /\([^()]*(?:[+*]|\{\d*,\d*\}|\|)[^()]*\)(?:[+*]|\{\d*,\d*\})/u;
const DEEP = /\([^()]*\([^()]*\)[^()]*\)(?:[+*]|\{\d*,\d*\})/u;
/** Repetitions without bound that stand side by side can share the same characters in too many ways. */
const UNBOUNDED = /(?:[+*]|\{\d+,\})/gu;
const MOST_UNBOUNDED = 2;

/** A pattern of an office's YAML as a regular expression over the whole cell; null when it is wrong or could hang. */
export function safePattern(text: string): RegExp | null {
  const bare = text.replaceAll(/\\./gu, 'x').replaceAll(/\[[^\]]*\]/gu, 'x');
  if (text.length > LONGEST || NESTED.test(bare) || DEEP.test(bare) || /\\[1-9kK]|\(\?/u.test(text)) return null;
  if ((bare.match(UNBOUNDED) ?? []).length > MOST_UNBOUNDED) return null;
  try {
    return new RegExp(`^(?:${text.replace(/^\^|(?<!\\)\$$/gu, '')})$`, 'u');
  } catch {
    // Not a regular expression: the caller says so.
    return null;
  }
}
