/** Characters that terminals draw two columns wide (Unicode East Asian Width W and F; ambiguous ones count one). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\u200b-\u200d\ufeff]/u;

/** Columns that a character takes on a terminal: 0, 1 or 2. */
export function columnsOf(character: string): 0 | 1 | 2 {
  if (WIDE.test(character)) return 2;
  return WITHOUT_WIDTH.test(character) ? 0 : 1;
}

/** Columns that a text without tabs and control characters takes on a terminal. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}
