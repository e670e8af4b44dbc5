import type { AttachmentFault, AttachmentPart } from '../../domain/attachment-facts.ts';
import type { OfficeText } from './read-docx.ts';
import type { ZipEntry } from './read-zip.ts';
import { attribute, xmlTokens } from './xml-tokens.ts';

/** Cells of one workbook; what lies beyond is not read, and that is said. */
const CELL_LIMIT = 1_000_000;
const COLUMN_LIMIT = 512;

/** Rows of every sheet, hidden ones too, and comments. Throws when it has no workbook. */
export async function readXlsx(zip: ReadonlyMap<string, ZipEntry>): Promise<OfficeText> {
  const text = async (name: string) => (await zip.get(name)?.read())?.toString('utf8') ?? null;
  const workbook = await text('xl/workbook.xml');
  if (workbook === null) throw new Error('no xl/workbook.xml');
  const shared = readStrings((await text('xl/sharedStrings.xml')) ?? '');
  const targets = readTargets((await text('xl/_rels/workbook.xml.rels')) ?? '');
  const parts: AttachmentPart[] = [];
  const faults: AttachmentFault[] = [];
  const budget = { cells: CELL_LIMIT };
  for (const { name, relation, hidden } of readSheets(workbook)) {
    const path = targets.get(relation);
    const xml = path === undefined ? null : await text(path);
    if (xml === null) continue;
    const sheet = readRows(xml, shared, budget);
    parts.push({
      name,
      text: sheet.rows.map((row) => row.join('\t')).join('\n'),
      tables: sheet.rows.length > 0 ? [sheet.rows] : [],
    });
    if (hidden || sheet.hidden) faults.push({ kind: 'hidden', detail: name });
  }
  for (const path of zip.keys()) {
    if (!/^xl\/(?:comments\d*|threadedComments\/.+)\.xml$/u.test(path)) continue;
    const comments = readStrings((await text(path)) ?? '', 'comment').join('\n');
    if (comments.trim() === '') continue;
    parts.push({ name: 'comments', text: comments, tables: [] });
    faults.push({ kind: 'comments', detail: null });
  }
  if (budget.cells <= 0) faults.push({ kind: 'partly', detail: null });
  return { parts, faults };
}

function readSheets(workbook: string) {
  return [...xmlTokens(workbook)].flatMap((token) => {
    if (token.kind !== 'open' || token.name !== 'sheet') return [];
    const state = attribute(token.attributes, 'state');
    const name = attribute(token.attributes, 'name') ?? '';
    return [{ name, relation: attribute(token.attributes, 'r:id') ?? '', hidden: state?.endsWith('idden') === true }];
  });
}

function readTargets(relations: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const token of xmlTokens(relations)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const target = attribute(token.attributes, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
    targets.set(attribute(token.attributes, 'Id') ?? '', path);
  }
  return targets;
}

/** The texts of elements; readings of characters (`rPh`) are no part of them. */
function readStrings(xml: string, element = 'si'): string[] {
  const strings: string[] = [];
  let open: string | null = null;
  let inText = false;
  let phonetic = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (open !== null && inText && !phonetic) open += token.text;
    } else if (token.name === element) {
      if (token.kind === 'open') open = '';
      if (open !== null && (token.kind === 'close' || token.closed)) {
        strings.push(open);
        open = null;
      }
    } else if (token.name === 't') inText = token.kind === 'open' && !token.closed;
    else if (token.name === 'rPh') phonetic = token.kind === 'open' && !token.closed;
  }
  return strings;
}

function readRows(xml: string, shared: readonly string[], budget: { cells: number }) {
  const rows: string[][] = [];
  let row: string[] = [];
  let type = 'n';
  let column = 0;
  let value: string | null = null;
  let hidden = false;
  let reading = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (reading) value = (value ?? '') + token.text;
      continue;
    }
    const opens = token.kind === 'open';
    if ((token.name === 'row' || token.name === 'col') && opens && /\shidden="(?:1|true)"/u.test(token.attributes))
      hidden = true;
    if (token.name === 'row') {
      if (opens) row = [];
      else if (row.some((cell) => cell !== '')) rows.push(Array.from(row, (cell) => cell ?? ''));
    } else if (token.name === 'c' && opens) {
      type = attribute(token.attributes, 't') ?? 'n';
      column = columnOf(attribute(token.attributes, 'r')) ?? row.length;
      value = null;
    } else if (token.name === 'v' || token.name === 't') reading = opens && !token.closed;
    else if (token.name === 'c' && value !== null && column < COLUMN_LIMIT) {
      budget.cells -= 1;
      if (budget.cells <= 0) break;
      while (row.length < column) row.push('');
      row[column] = cellText(type, value, shared);
    }
  }
  return { rows, hidden };
}

/** `AB12` → 27. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(type: string, value: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type !== 'n') return value.trim();
  // 13912345678 may be written as 1.3912345678E10.
  const number = Number(value);
  return /e/iu.test(value) && Number.isSafeInteger(number) ? String(number) : value.trim();
}
