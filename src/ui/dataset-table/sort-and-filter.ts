import { compareCells, type SortKind } from './compare-cells.ts';

/** Makes every table of records on a page sortable and searchable. Without it the table is complete as it is. */
export function startRecords(root: Document): void {
  for (const tools of root.querySelectorAll<HTMLElement>('[data-records]')) {
    const table = root.getElementById(tools.dataset['records'] ?? '')?.closest('table');
    const words = root.getElementById(`${tools.dataset['records']}-words`)?.textContent;
    if (table && words) startTable(tools, table, JSON.parse(words) as Words);
  }
}

interface Words {
  readonly counted: string;
  readonly sortBy: string;
  readonly sorted: string;
  readonly ascending: string;
  readonly descending: string;
}

function startTable(tools: HTMLElement, table: HTMLTableElement, words: Words): void {
  const input = tools.querySelector('input');
  const status = tools.querySelector<HTMLElement>('[role="status"]');
  const body = table.tBodies[0];
  if (!input || !status || !body) return;
  const rows = [...body.rows].map((row) => ({ row, text: fold(row.textContent ?? '') }));
  let order = '';

  const say = () => {
    const shown = rows.filter(({ row }) => !row.hidden).length;
    const counted = fillWords(words.counted, { shown, total: rows.length });
    status.textContent = order === '' ? counted : `${counted}，${order}`;
  };
  input.addEventListener('input', () => {
    const wanted = fold(input.value).split(' ').filter(Boolean);
    for (const { row, text } of rows) row.hidden = !wanted.every((part) => text.includes(part));
    say();
  });

  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  for (const [at, head] of heads.entries()) {
    const kind = head.dataset['sort'];
    if (kind !== 'text' && kind !== 'number' && kind !== 'date') continue;
    const title = head.textContent ?? '';
    const button = table.ownerDocument.createElement('button');
    button.type = 'button';
    button.textContent = title;
    button.title = fillWords(words.sortBy, { column: title });
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const ascending = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      sortRows(body, at, kind, ascending);
      const direction = ascending ? words.ascending : words.descending;
      order = fillWords(words.sorted, { column: title, order: direction });
      say();
    });
  }
  tools.hidden = false;
  say();
  // The anchor was looked for before the tools pushed the table down.
  if (location.hash.length > 1)
    table.ownerDocument.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

function sortRows(body: HTMLTableSectionElement, at: number, kind: SortKind, ascending: boolean): void {
  const cells = [...body.rows].map((row) => ({ row, text: row.cells[at]?.textContent?.trim() ?? '' }));
  cells.sort((a, b) => compareCells(a.text, b.text, kind, ascending));
  body.append(...cells.map(({ row }) => row));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ');
}

function fillWords(text: string, values: { readonly [name: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
