/** A line with the very bytes that end it, so that what is not mended stays as it was. */
export interface Line {
  readonly text: string;
  /** `\n`, `\r\n`, `\r`, or nothing at the end of the file. */
  readonly end: string;
}

export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/gu)) {
    const [whole, line = '', end = ''] = match;
    if (whole === '' && lines.length > 0) break;
    lines.push({ text: line, end });
  }
  return lines;
}

export function joinLines(lines: readonly Line[]): string {
  return lines.map(({ text, end }) => text + end).join('');
}
