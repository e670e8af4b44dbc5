import type { Place } from '../domain/problem.ts';

/** Line and column (from 1, in UTF-16 units) of an index of `text`; `firstLine` is the line the text begins on. */
export function placeAt(file: string, text: string, index: number, firstLine = 1): Place {
  let line = firstLine;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { file, line, column: index - start + 1 };
}
