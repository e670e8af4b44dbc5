import type { Agency } from '../domain/agency.ts';
import type { Document } from '../domain/document.ts';
import { documentNumberParts } from '../domain/document-number.ts';
import { type IndexNumberParts, parseIndexNumber } from '../domain/index-number.ts';
import { type PlainDate, yearOf } from '../domain/plain-date.ts';

const USUAL_WIDTH = 5;

/**
 * The next free 索引号 of an agency for a day: its code, the year (and the month where the agency counts by month) and
 * the highest serial plus one, as wide as the others. Gaps are not filled: a number once given belongs to its document
 * for ever. Null where the agency's code is not known. `taken` are numbers given since the documents were read.
 */
export function nextIndexNumber(
  agency: Agency,
  day: PlainDate,
  documents: readonly Document[],
  taken: Iterable<string> = [],
): string | null {
  const all = [...documents.flatMap(({ indexNumber }) => indexNumber ?? []), ...taken].flatMap(
    (number) => parseIndexNumber(number) ?? [],
  );
  const code = agency.organisationCode ?? codeInUse(agency, documents);
  if (code === null) return null;
  const own = all.filter((parts) => parts.organisationCode === code);
  const byMonth = own.length > 0 && own.every(({ month }) => month !== null);
  const year = yearOf(day);
  const month = byMonth ? Number(day.slice(5, 7)) : null;
  const series = own.filter((parts) => parts.year === year && (!byMonth || parts.month === month));
  const serial = Math.max(0, ...series.map((parts) => Number(parts.serial))) + 1;
  const width = widthOf(series.length > 0 ? series : own);
  const period = byMonth ? `${year}${String(month).padStart(2, '0')}` : String(year);
  const number = `${code}/${period}-${String(serial).padStart(width, '0')}`;
  return parseIndexNumber(number) ? number : null;
}

/** The next free 文号 of a 机关代字 in a year, `示政发〔2026〕7号`; it is a proposal: the register decides. */
export function nextDocumentNumber(mark: string, year: number, documents: readonly Document[]): string {
  const serials = documents.flatMap(({ documentNumber }) => {
    const parts = documentNumber === null ? null : documentNumberParts(documentNumber);
    return parts?.form === 'document' && parts.mark === mark && parts.year === year ? [parts.serial] : [];
  });
  return `${mark}〔${year}〕${Math.max(0, ...serials) + 1}号`;
}

/** The 机关代字 an agency would use: 函 for letters, else the one used most, else the first. Null when it has none. */
export function markFor(agency: Agency, genre: string | null, documents: readonly Document[]): string | null {
  const letters = agency.documentMarks.filter((mark) => mark.endsWith('函'));
  const fitting = genre === '函' ? letters : agency.documentMarks.filter((mark) => !mark.endsWith('函'));
  const uses = (mark: string) =>
    documents.filter(({ documentNumber }) => documentNumber?.startsWith(`${mark}〔`) === true).length;
  return [...fitting].sort((a, b) => uses(b) - uses(a))[0] ?? agency.documentMarks[0] ?? null;
}

function codeInUse(agency: Agency, documents: readonly Document[]): string | null {
  const codes = documents.flatMap(({ issuers, indexNumber }) =>
    issuers[0]?.name === agency.name || issuers[0]?.name === agency.id
      ? [parseIndexNumber(indexNumber ?? '')?.organisationCode ?? '']
      : [],
  );
  const named = new Set(codes.filter((code) => code !== ''));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

function widthOf(series: readonly IndexNumberParts[]): number {
  return series.length === 0 ? USUAL_WIDTH : Math.max(...series.map(({ serial }) => serial.length));
}
