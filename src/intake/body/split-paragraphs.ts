import type { Paragraph, Text } from 'mdast';

/**
 * Lines that begin a paragraph of their own although no empty line stands before them: two full-width spaces,
 * 第十二条, 一、 or （一）. Clerks paste texts like that, and joined lines would hide an article within another.
 */
const BEGINNING =
  /\n(?=\u3000{2}|第[〇零一二两三四五六七八九十百千\d]{1,8}[编章节条](?:之[一二三四五六七八九十]{1,3})?\s|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/u;

/** The paragraphs that a paragraph of the source really is. */
export function splitParagraph(node: Paragraph): Paragraph[] {
  if (!node.children.some((child) => child.type === 'text' && BEGINNING.test(child.value))) return [node];
  const paragraphs: Paragraph[] = [];
  let children: Paragraph['children'] = [];
  const close = () => {
    if (children.length > 0) paragraphs.push(paragraphOf(children));
    children = [];
  };
  for (const child of node.children) {
    if (child.type !== 'text') {
      children.push(child);
      continue;
    }
    let row = 0;
    child.value.split(BEGINNING).forEach((value, index) => {
      if (index > 0) close();
      if (value !== '') children.push(textAt(child, value, row));
      row += value.split('\n').length;
    });
  }
  close();
  return paragraphs;
}

/** A piece of a text that begins `rows` lines below it. */
function textAt(text: Text, value: string, rows: number): Text {
  const start = text.position?.start;
  if (!start || rows === 0) return { ...text, value };
  const place = { line: start.line + rows, column: 1 };
  return { type: 'text', value, position: { start: place, end: { ...place, column: 1 + value.length } } };
}

function paragraphOf(children: Paragraph['children']): Paragraph {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { type: 'paragraph', children, ...(start && end && { position: { start: { ...start }, end: { ...end } } }) };
}

/** Takes the spaces at both ends away, full-width ones too: indenting is the style sheet's. */
export function trimParagraph(node: Paragraph): void {
  const first = node.children[0];
  if (first?.type === 'text') {
    const bare = first.value.trimStart();
    const cut = first.value.length - bare.length;
    if (cut > 0) {
      if (first.position && !first.value.slice(0, cut).includes('\n')) {
        first.position = {
          ...first.position,
          start: { ...first.position.start, column: first.position.start.column + cut },
        };
      }
      first.value = bare;
    }
  }
  const last = node.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}
