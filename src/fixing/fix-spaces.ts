/**
 * Lines of a body without the spaces at their ends that mean nothing. Two or more after a text are a line break in
 * Markdown and stay; in code everything stays. Gives the mended texts, line for line.
 */
export function withoutSpacesAtEnds(texts: readonly string[]): readonly string[] {
  let fence: string | null = null;
  return texts.map((text) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(text)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence) && text.trim() === mark) fence = null;
      return text;
    }
    if (mark !== null) {
      fence = mark;
      return text;
    }
    if (/^(?: {4}|\t)/u.test(text) && text.trim() !== '') return text;
    if (/^[ \t\u3000]*$/u.test(text)) return '';
    if (/^#{1,6} /u.test(text)) return text.replace(/[ \t\u3000]+$/u, '');
    return /\S[ \t\u3000]$/u.test(text) ? text.slice(0, -1) : text;
  });
}
