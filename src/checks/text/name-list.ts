import { findMarkdownTables } from '../../domain/privacy/markdown-tables.ts';
import { findNameList, type NameList } from '../../domain/privacy/name-list.ts';
import { type Finding, problemInText } from '../problem-at.ts';
import type { TextCheck } from './text-check.ts';

/** Tables of people with what is theirs alone (privacy.md §2). */
export const nameList: TextCheck = {
  rule: 'name-list',
  run: ({ lines, bodyStart }, document) =>
    findMarkdownTables(lines, bodyStart).flatMap(({ headers, rows, line, caption }) => {
      const list = findNameList(headers, rows, `${document.title} ${caption}`);
      return list ? [problemInText(document, line + 1, 1, nameListFinding(list))] : [];
    }),
};

/** What the rule says of a list; `where` names the attachment it stands in, empty for the document's own text. */
export function nameListFinding({ kind, severity, columns }: NameList, where = ''): Finding {
  const found = columns.length > 0 ? columns.join('、') : '学校、幼儿园';
  return { rule: 'name-list', words: kind, severity, found, values: { where } };
}
