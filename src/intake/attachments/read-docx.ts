import PostalMime from 'postal-mime';
import type { AttachmentFault, AttachmentPart } from '../../domain/attachment-facts.ts';
import type { ZipEntry } from './read-zip.ts';
import { xmlTokens } from './xml-tokens.ts';

/** What stands in a document and what hides in it. */
export interface OfficeText {
  readonly parts: readonly AttachmentPart[];
  readonly faults: readonly AttachmentFault[];
}

/** Word on the web numbers its parts. */
const MAIN = /^word\/document\d*\.xml$/u;
const BESIDE = /^word\/(?:header\d*|footer\d*|footnotes|endnotes)\.xml$/u;
/** Web pages put into a document whole, as programs that make documents from pages do. */
const CHUNK = /^word\/.*\.(?:mht|mhtml|html?)$/u;
const COMMENTS = 'word/comments.xml';

/** Text, tables, headers, footnotes, comments and deleted text of a docx. Throws when it has no text part. */
export async function readDocx(zip: ReadonlyMap<string, ZipEntry>): Promise<OfficeText> {
  const main = [...zip.values()].find(({ name }) => MAIN.test(name));
  if (!main) throw new Error('no main part');
  const body = readWordText((await main.read()).toString('utf8'));
  const texts = [body.text];
  for (const [name, entry] of zip) if (CHUNK.test(name)) texts.push(await readChunk(await entry.read()));
  for (const [name, entry] of zip)
    if (BESIDE.test(name)) texts.push(readWordText((await entry.read()).toString('utf8')).text);
  const parts: AttachmentPart[] = [{ name: null, text: texts.filter(Boolean).join('\n'), tables: body.tables }];
  const faults: AttachmentFault[] = [];
  const comments = zip.get(COMMENTS);
  const commented = comments ? readWordText((await comments.read()).toString('utf8')).text : '';
  if (commented !== '') {
    parts.push({ name: 'comments', text: commented, tables: [] });
    faults.push({ kind: 'comments', detail: null });
  }
  if (body.deleted !== '') parts.push({ name: 'deleted', text: body.deleted, tables: [] });
  if (body.changed) faults.push({ kind: 'changes', detail: null });
  if (body.hidden) faults.push({ kind: 'hidden', detail: null });
  return { parts, faults };
}

async function readChunk(bytes: Buffer): Promise<string> {
  const { html, text } = await PostalMime.parse(bytes);
  return ['style', 'script', 'head']
    .reduce(withoutElement, html ?? text ?? '')
    .replaceAll(/<\/(?:p|div|tr|li|h\d)>|<br\b[^<>]{0,300}>/giu, '\n')
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll(/&nbsp;|[ \t]+/gu, ' ')
    .replaceAll(/[ \t]{0,99}\n\s*/gu, '\n')
    .trim();
}

/** Without every `<name>…</name>`; each character is looked at once. What is never closed stays. */
function withoutElement(html: string, name: string): string {
  const lower = html.toLowerCase();
  let kept = '';
  let at = 0;
  for (;;) {
    const start = lower.indexOf(`<${name}`, at);
    const end = start < 0 ? -1 : lower.indexOf(`</${name}>`, start);
    if (end < 0) return kept + html.slice(at);
    kept += html.slice(at, start);
    at = end + name.length + 3;
  }
}

/** Paragraphs of WordprocessingML, one a line; cells of a row joined by tabs. */
function readWordText(xml: string) {
  const lines: string[] = [];
  const tables: string[][][] = [];
  const state = { line: '', deleted: '', changed: false, hidden: false, inText: false, inDeleted: false, skipped: 0 };
  let depth = 0;
  let table: string[][] = [];
  let row: string[] | null = null;
  let cell: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (state.skipped > 0) continue;
      if (state.inText) state.line += token.text;
      if (state.inDeleted) state.deleted += token.text;
      continue;
    }
    const opens = token.kind === 'open' && !token.closed;
    switch (token.name) {
      case 'mc:Fallback':
        // The same text a second time, for programs of old.
        state.skipped += opens ? 1 : -1;
        break;
      case 'w:t':
        state.inText = opens;
        break;
      case 'w:delText':
        state.inDeleted = opens;
        break;
      case 'w:ins':
      case 'w:del':
      case 'w:moveFrom':
        state.changed ||= token.kind === 'open';
        if (token.kind === 'close' && state.deleted !== '') state.deleted += '\n';
        break;
      case 'w:vanish':
        state.hidden ||= token.kind === 'open' && !/w:val="(?:0|false)"/u.test(token.attributes);
        break;
      case 'w:tab':
      case 'w:br':
        if (token.kind === 'open' && state.skipped === 0) state.line += token.name === 'w:tab' ? '\t' : ' ';
        break;
      case 'w:p':
        if (token.kind !== 'close') break;
        if (row) cell.push(state.line);
        else if (state.line.trim() !== '') lines.push(state.line.trim());
        state.line = '';
        break;
      case 'w:tbl':
        depth += opens ? 1 : -1;
        if (opens && depth === 1) table = [];
        if (!opens && depth === 0) {
          tables.push(table);
          row = null;
        }
        break;
      case 'w:tr':
        if (depth !== 1) break;
        if (opens) row = [];
        else if (row) {
          table.push(row);
          lines.push(row.join('\t'));
          row = null;
        }
        break;
      case 'w:tc':
        if (depth !== 1) break;
        if (opens) cell = [];
        else row?.push(cell.join(' ').trim());
        break;
    }
  }
  return { ...state, text: lines.join('\n'), tables };
}
