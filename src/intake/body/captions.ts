import type { Paragraph, RootContent, Table } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';

const NUMBERED = /^表\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[-－—.．]\d{1,3})?[\s:：.、]+\S/u;
const MARKED = /^(?::|：|Table\s*[:：]|表格?\s*[:：])\s*(?=\S)/u;
const ROW_HEADERS = /[{｛]\s*(?:行标题|rowheaders)\s*[}｝]\s*$/u;

/** Gives each table the caption that stands just before it, else just after, and takes that paragraph out. */
export function pairCaptions(children: RootContent[]): RootContent[] {
  const taken = new Set<RootContent>();
  children.forEach((node, index) => {
    if (node.type !== 'table' || node.data?.role) return;
    const before = children[index - 1];
    const after = children[index + 1];
    const caption =
      before && !taken.has(before) && isCaption(before)
        ? before
        : after && isCaption(after) && children[index + 2]?.type !== 'table'
          ? after
          : null;
    if (!caption) return;
    taken.add(caption);
    describe(node, caption);
  });
  return taken.size === 0 ? children : children.filter((node) => !taken.has(node));
}

/** Gives a table its caption, without the marks that made it one. */
export function describe(table: Table, caption: Paragraph | null, rowHeaders = false): void {
  let asked = rowHeaders;
  const first = caption?.children[0];
  if (first?.type === 'text') {
    const bare = first.value.replace(MARKED, '');
    if (first.position) first.position.start.column += first.value.length - bare.length;
    first.value = bare;
  }
  const last = caption?.children.at(-1);
  if (last?.type === 'text' && ROW_HEADERS.test(last.value)) {
    last.value = last.value.replace(ROW_HEADERS, '').trimEnd();
    asked = true;
  }
  table.data = { ...table.data, role: { kind: 'table', caption, rowHeaders: asked } };
}

function isCaption(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const text = wordsOf(node);
  return text.length <= 80 && !/[。；\n]/u.test(text) && (NUMBERED.test(text) || MARKED.test(text));
}
