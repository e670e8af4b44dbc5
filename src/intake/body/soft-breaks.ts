/** Scripts that are written without spaces between words. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

export interface JoinedText {
  readonly text: string;
  /** Where each line of the source begins in `text`. */
  readonly starts: readonly number[];
}

/**
 * A text on one line. A line break within a paragraph becomes nothing beside a Chinese character or punctuation
 * mark (Chinese must not gain spaces), a space between Latin words. `before` and `after` are the texts beside
 * it, for breaks at its edges.
 */
export function joinLines(source: string, before = '', after = ''): JoinedText {
  const lines = source.split('\n');
  const starts = [0];
  let text = lines[0] ?? '';
  let last = lastCharacter(text === '' ? before : text);
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const next = firstCharacter(line === '' && index === lines.length - 1 ? after : line);
    text += softBreak(last, next);
    starts.push(text.length);
    text += line;
    if (line !== '') last = lastCharacter(line);
  }
  return { text, starts };
}

/** The words of a text, on one line. */
export function oneLine(source: string): string {
  return source.includes('\n') ? joinLines(source).text : source;
}

function softBreak(before: string, after: string): '' | ' ' {
  return before === '' || after === '' || WIDE.test(before) || WIDE.test(after) ? '' : ' ';
}

function firstCharacter(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function lastCharacter(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xdc00 && last <= 0xdfff ? text.slice(-2) : text.slice(-1);
}
