import type { ElementContent, Properties } from 'hast';
import type { Table, TableCell, TableRow } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { BODY_WORDS } from '../../i18n/body.ts';
import { fill } from '../../i18n/text.ts';
import { report } from './context.ts';
import { type BodyState, contextOf, type Drawn, element, startOf } from './handler.ts';

/** Wider or larger tables belong in a spreadsheet or a dataset. */
export const MOST_COLUMNS = 200;
const MOST_CELLS = 50_000;

/** A table that scrolls by itself and can be reached by keyboard, with its caption as name. */
export function table(state: BodyState, node: Table): Drawn {
  const context = contextOf(state);
  const columns = Math.max(node.align?.length ?? 0, node.children[0]?.children.length ?? 0);
  if (columns > MOST_COLUMNS) {
    report(context, 'table-too-wide', startOf(node), { values: { count: columns, limit: MOST_COLUMNS } });
    return undefined;
  }
  if (columns * node.children.length > MOST_CELLS) {
    const values = { count: columns * node.children.length, limit: MOST_CELLS };
    report(context, 'table-too-large', startOf(node), { values });
    return undefined;
  }
  const role = node.data?.role;
  const caption = role?.kind === 'table' ? role.caption : null;
  const rowHeaders = role?.kind === 'table' && role.rowHeaders;
  context.tables += 1;
  const name = caption ? wordsOf(caption) : fill(BODY_WORDS.table, 'zh-CN', { number: context.tables });

  const [head, ...rows] = node.children;
  const parts: ElementContent[] = [];
  if (caption) parts.push(element('caption', {}, state.all(caption)));
  if (head) parts.push(element('thead', {}, [headRow(state, head, node, columns)]));
  if (rows.length > 0) {
    parts.push(
      element(
        'tbody',
        {},
        rows.map((row) => bodyRow(state, row, node, columns, rowHeaders)),
      ),
    );
  }
  return element('section', { className: ['table-scroll'], tabIndex: 0, ariaLabel: name }, [
    element('table', {}, parts),
  ]);
}

function headRow(state: BodyState, row: TableRow, table: Table, columns: number): ElementContent {
  return element(
    'tr',
    {},
    cells(row, columns).map((cell, column) => {
      const children = cell ? state.all(cell) : [];
      // An empty heading would be announced as one: the corner of a table is a plain cell.
      if (children.length === 0) return element('td', {}, []);
      return element('th', { ...alignment(table, column), scope: 'col' }, children);
    }),
  );
}

function bodyRow(state: BodyState, row: TableRow, table: Table, columns: number, rowHeaders: boolean): ElementContent {
  if (row.children.length > columns) {
    const surplus = row.children[columns];
    const at = surplus ? startOf(surplus) : startOf(row);
    report(contextOf(state), 'table-ragged', at, { values: { count: row.children.length, columns } });
  }
  return element(
    'tr',
    {},
    cells(row, columns).map((cell, column) => {
      const children = cell ? state.all(cell) : [];
      if (rowHeaders && column === 0 && children.length > 0) {
        return element('th', { ...alignment(table, column), scope: 'row' }, children);
      }
      return element('td', alignment(table, column), children);
    }),
  );
}

/** The cells of a row, filled up to the width of the head; surplus cells are kept. */
function cells(row: TableRow, columns: number): (TableCell | null)[] {
  const width = Math.max(columns, row.children.length);
  return Array.from({ length: width }, (_, column) => row.children[column] ?? null);
}

function alignment(table: Table, column: number): Properties {
  const align = table.align?.[column];
  return align ? { className: [`text-${align}`] } : {};
}
