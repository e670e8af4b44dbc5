import type { Paragraph, RootContent, Text } from 'mdast';

const DATE =
  /^(?:\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u;
const AGENCY =
  /^[\u4e00-\u9fff（）() 　]{1,40}(?:政府|办公室|办公厅|委员会|常委会|指挥部|领导小组|局|厅|部|院|署|会|中心|办|处|站|所|社|队|镇|乡)$/u;
const MOST_AGENCIES = 8;

/** Marks the 落款: agencies and, below them, the date. It never begins a text. */
export function markSignatures(children: RootContent[]): void {
  for (let index = 0; index < children.length; index += 1) {
    const lines = linesOf(children[index]);
    if (lines === null || !DATE.test(lines.at(-1) ?? '')) continue;
    const agencies = lines.slice(0, -1);
    if (!agencies.every((line) => AGENCY.test(line))) continue;
    let first = index;
    while (
      first > 1 &&
      index - first < MOST_AGENCIES &&
      linesOf(children[first - 1])?.every((line) => AGENCY.test(line))
    ) {
      first -= 1;
    }
    if (first === 0 || (first === index && agencies.length === 0)) continue;
    for (const node of children.slice(first, index + 1)) if (node.type === 'paragraph') sign(node);
  }
}

/** Lines of a paragraph of plain text, however they are broken: by hard breaks or as they stand in the source. */
function linesOf(node: RootContent | undefined): string[] | null {
  if (node?.type !== 'paragraph') return null;
  let text = '';
  for (const child of node.children) {
    if (child.type !== 'text' && child.type !== 'break') return null;
    text += child.type === 'text' ? child.value : '\n';
    if (text.length > 200) return null;
  }
  return text.split('\n').map((line) => line.trim());
}

/** Each line of a signature stands on its own. */
function sign(node: Paragraph): void {
  node.data = { ...node.data, role: { kind: 'signature' } };
  const only = node.children[0];
  if (node.children.length > 1 || only?.type !== 'text' || !only.value.includes('\n')) return;
  node.children = only.value.split('\n').flatMap((line, row): Paragraph['children'] => {
    const text: Text = { type: 'text', value: line.trim() };
    const start = only.position?.start;
    if (start) {
      const place = { line: start.line + row, column: row === 0 ? start.column : 1 };
      text.position = { start: place, end: place };
    }
    return row === 0 ? [text] : [{ type: 'break' }, text];
  });
}
