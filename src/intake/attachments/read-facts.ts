import { parse } from 'csv-parse/sync';
import type {
  AttachmentFacts,
  AttachmentFault,
  AttachmentFormat,
  AttachmentPart,
} from '../../domain/attachment-facts.ts';
import { formatOf } from '../file-signature.ts';
import { extensionOf, isExecutable, isImage } from '../media-type.ts';
import { readOfficeProperties } from './office-properties.ts';
import type { PdfText } from './pdf-worker.ts';
import { type OfficeText, readDocx } from './read-docx.ts';
import { imageTellsPlace } from './read-image.ts';
import { readOle } from './read-ole.ts';
import { readPptx } from './read-pptx.ts';
import { readXlsx } from './read-xlsx.ts';
import { openZip, type ZipEntry, ZipLimitError } from './read-zip.ts';

type Facts = Omit<AttachmentFacts, 'text'>;
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfText>;

/** What a name promises, by extension. Those of one line are kin: their programs open each other's files. */
const PROMISED: { readonly [extension: string]: readonly AttachmentFormat[] } = {
  docx: ['docx'],
  doc: ['ole', 'docx'],
  wps: ['ole', 'docx'],
  xlsx: ['xlsx'],
  xls: ['ole', 'xlsx'],
  et: ['ole', 'xlsx'],
  pptx: ['pptx'],
  ppt: ['ole', 'pptx'],
  dps: ['ole', 'pptx'],
  pdf: ['pdf'],
  zip: ['zip'],
  ofd: ['zip'],
};
const TEXTS = new Set(['csv', 'tsv', 'txt', 'json', 'geojson', 'xml', 'yaml', 'rtf', 'svg']);
const ARCHIVES = new Set(['zip', 'rar', '7z', 'gz', 'tar']);
/** Characters of a text file that are looked at. */
const TEXT_LIMIT = 20_000_000;
const ROW_LIMIT = 200_000;

/**
 * Everything a file beside documents says, in whatever format. A damaged, encrypted or endless file is a fault among
 * the facts; nothing is thrown.
 */
export async function readFacts(path: string, bytes: Uint8Array, readPdf: ReadPdf): Promise<AttachmentFacts> {
  const facts = await readAny(path, bytes, readPdf, 0);
  return { ...facts, text: facts.parts.map((part) => part.text).join('\n') };
}

async function readAny(path: string, bytes: Uint8Array, readPdf: ReadPdf, depth: number): Promise<Facts> {
  const extension = extensionOf(path);
  const signature = formatOf(bytes);
  const plain = { parts: [], metadata: [], faults: [] } as const;
  if (signature === 'zip') return readZipped(path, bytes, readPdf, depth);
  if (signature === 'pdf') return typed(extension, { format: 'pdf', ...(await readPdf(bytes.slice())) });
  if (signature === 'ole') return typed(extension, { format: 'ole', metadata: [], ...readOle(bytes) });
  if (signature === 'image' || isImage(extension)) {
    const faults: AttachmentFault[] = imageTellsPlace(bytes) ? [{ kind: 'place', detail: null }] : [];
    return typed(extension, { ...plain, format: extension === 'svg' ? 'text' : 'image', faults });
  }
  if (TEXTS.has(extension)) return { ...plain, format: 'text', parts: [readText(extension, bytes)] };
  // A name that promises what its first bytes do not begin: nothing opens it.
  if (PROMISED[extension]) return { ...plain, format: 'other', faults: [{ kind: 'damaged', detail: null }] };
  return { ...plain, format: 'other', faults: [{ kind: 'unread', detail: null }] };
}

async function readZipped(path: string, bytes: Uint8Array, readPdf: ReadPdf, depth: number): Promise<Facts> {
  const extension = extensionOf(path);
  try {
    const zip = await openZip(bytes);
    const metadata = await readOfficeProperties(zip);
    const office = await readOffice(zip);
    if (office) return typed(extension, { format: office.format, metadata, ...office.text });
    const read = extension === 'ofd' ? readOfd : readArchive;
    return typed(extension, { format: 'zip', metadata, ...(await read(zip, readPdf, depth)) });
  } catch (error) {
    // Whatever the library says of damaged bytes means the same to a clerk.
    const kind = error instanceof ZipLimitError ? 'partly' : 'damaged';
    return { format: 'zip', parts: [], metadata: [], faults: [{ kind, detail: null }] };
  }
}

async function readOffice(
  zip: ReadonlyMap<string, ZipEntry>,
): Promise<{ format: AttachmentFormat; text: OfficeText } | null> {
  if ([...zip.keys()].some((name) => /^word\/document\d*\.xml$/u.test(name)))
    return { format: 'docx', text: await readDocx(zip) };
  if (zip.has('xl/workbook.xml')) return { format: 'xlsx', text: await readXlsx(zip) };
  if (zip.has('ppt/presentation.xml')) return { format: 'pptx', text: await readPptx(zip) };
  return null;
}

/** OFD keeps its words in glyph runs: `TextCode` elements of its pages. */
async function readOfd(zip: ReadonlyMap<string, ZipEntry>): Promise<OfficeText> {
  const parts: AttachmentPart[] = [];
  for (const [name, entry] of zip) {
    if (!/Content\.xml$/u.test(name)) continue;
    const xml = (await entry.read()).toString('utf8');
    const text = [...xml.matchAll(/<(?:ofd:)?TextCode[^<>]*>([^<]*)</gu)].map(([, run]) => run).join('\n');
    if (text !== '') parts.push({ name: null, text, tables: [] });
  }
  return { parts, faults: parts.length === 0 ? [{ kind: 'scanned', detail: null }] : [] };
}

/** Files of an archive, one level deep. */
async function readArchive(zip: ReadonlyMap<string, ZipEntry>, readPdf: ReadPdf, depth: number): Promise<OfficeText> {
  const parts: AttachmentPart[] = [{ name: null, text: [...zip.keys()].join('\n'), tables: [] }];
  const faults: AttachmentFault[] = [];
  for (const entry of zip.values()) {
    const extension = extensionOf(entry.name);
    if (isExecutable(extension)) faults.push({ kind: 'program', detail: entry.name });
    else if (entry.encrypted) faults.push({ kind: 'encrypted', detail: entry.name });
    else if (ARCHIVES.has(extension) || depth > 0) faults.push({ kind: 'nested', detail: entry.name });
    else {
      const inner = await readAny(entry.name, await entry.read(), readPdf, depth + 1);
      parts.push(...inner.parts.map((part) => ({ ...part, name: entry.name })));
      faults.push(...inner.faults.map((fault) => ({ ...fault, detail: entry.name })));
    }
  }
  return { parts, faults };
}

function readText(extension: string, bytes: Uint8Array): AttachmentPart {
  const text = decodeText(bytes).slice(0, TEXT_LIMIT);
  if (extension !== 'csv' && extension !== 'tsv') return { name: null, text, tables: [] };
  const rows = parse(text, {
    delimiter: extension === 'tsv' ? '\t' : ',',
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    to: ROW_LIMIT,
  });
  return { name: null, text, tables: [rows] };
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the other encoding in use reads any bytes.
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Adds the fault of a name that promises another format. */
function typed(extension: string, facts: Facts): Facts {
  const promised = PROMISED[extension];
  const image = isImage(extension) && extension !== 'svg';
  const fits = promised ? promised.includes(facts.format) : !image || facts.format === 'image';
  return fits ? facts : { ...facts, faults: [...facts.faults, { kind: 'type', detail: facts.format }] };
}
