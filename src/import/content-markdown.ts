/**
 * Loose Markdown as it is found, made such that the intake takes it whole: headings begin at level two, what would be
 * read as HTML is written out, ideographic spaces inside headings go (`第一章　总　则` → `第一章 总则`).
 */
export function toContentMarkdown(text: string): string {
  const lines = text.replace(/<!--[\s\S]*?-->/gu, '').split('\n');
  const shallowest = lines.reduce((least, line) => Math.min(least, headingDepth(line) ?? 7), 7);
  const shift = shallowest === 7 ? 0 : 2 - shallowest;
  return lines
    .map((line) => (headingDepth(line) === null ? escapeLine(line) : heading(line, shift)))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function headingDepth(line: string): number | null {
  const marks = /^(#{1,6})\s+\S/u.exec(line)?.[1];
  return marks ? marks.length : null;
}

function heading(line: string, shift: number): string {
  const [, marks = '', words = ''] = /^(#{1,6})\s{1,9}(.*)$/u.exec(line) ?? [];
  const depth = Math.min(6, Math.max(2, marks.length + shift));
  return `${'#'.repeat(depth)} ${headingWords(escapeLine(words.trim()))}`;
}

/** One space after 第…章, none between single spaced-out characters. */
export function headingWords(words: string): string {
  const match = /^(第[一二三四五六七八九十百零〇]+[编章节条])([\s\S]*)$/u.exec(words);
  const squeeze = (text: string) => text.replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '');
  return match ? `${match[1]} ${squeeze((match[2] ?? '').trim())}`.trim() : squeeze(words);
}

function escapeLine(line: string): string {
  return line
    .replace(/[ \t\u3000]+$/u, '')
    .replace(/^[\u3000\t ]+(?=\S)/u, '')
    .replace(/<(?=[A-Za-z/!?])/gu, '\\<')
    .replace(/^(#{1,6})(?=[^#\s])/u, '\\$1');
}
