import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IMPORT_FORMATS } from '../../src/import/formats/index.ts';
import { type ImportedDocument, isRefusal } from '../../src/import/imported-document.ts';
import { plainTextOf, visibleText } from './reference-text.ts';

/** What is known of a source from elsewhere. Null: not known, and not counted. */
export interface Truth {
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly issuer: string | null;
  readonly dateAdopted: string | null;
  /** The words of the source as another reader gives them, white space gone. */
  readonly text: string;
}

export interface Judged {
  readonly source: string;
  readonly right: { readonly [field: string]: boolean | null };
  /** Characters of the body lost, added or changed, as a share of its length. */
  readonly characterErrors: number;
  readonly found: { readonly [field: string]: string | null };
}

/** Imports one source and compares it with what is known of it. */
export async function judge(folder: string, name: string, truth: Truth): Promise<Judged> {
  const extension = name.slice(name.lastIndexOf('.'));
  const format = IMPORT_FORMATS.find(({ extensions }) => extensions.includes(extension));
  if (!format) throw new Error(`no format reads ${name}`);
  const bytes = readFileSync(join(folder, name));
  const [result] = await format.read(bytes, name, { split: false, beside: () => null });
  if (!result || isRefusal(result)) throw new Error(`${name} was refused: ${result?.reason}`);
  const found = {
    title: result.title.value,
    documentNumber: result.documentNumber?.value ?? null,
    issuer: result.issuers.map(({ value }) => value).join('、') || null,
    dateAdopted: result.dateAdopted?.value ?? null,
  };
  const same = (field: keyof typeof found) =>
    truth[field] === null ? null : bare(found[field] ?? '') === bare(truth[field] ?? '');
  return {
    source: name,
    right: {
      title: same('title'),
      documentNumber: same('documentNumber'),
      issuer: same('issuer'),
      dateAdopted: same('dateAdopted'),
    },
    characterErrors: errorRate(bodyOf(truth.text, result), bare(plainTextOf(result.body))),
    found,
  };
}

export function bare(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/gu, '');
}

/** The words that belong to the body: the lines of the source without those of the head that became fields. */
function bodyOf(text: string, result: ImportedDocument): string {
  let rest = `\n${text.split('\n').map(bare).join('\n')}\n`;
  for (const part of [result.title.from, result.documentNumber?.from ?? '', ...result.history].map(bare)) {
    if (part === '') continue;
    const letters = [...part].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\n*');
    rest = rest.replace(new RegExp(`(?<=\\n[（(]*|[（(].*)${letters}(?=[）)]*\\n|.*[）)]\\n)`, 'u'), '');
  }
  return bare(rest.replace(/\n[（(]\n*[）)]\n/u, '\n'));
}

/** Edit distance over the longer length, by bands: texts that differ little are compared exactly. */
export function errorRate(a: string, b: string): number {
  const [one, two] = [[...a], [...b]];
  let start = 0;
  while (start < one.length && start < two.length && one[start] === two[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < two.length - start && one.at(-1 - end) === two.at(-1 - end)) end += 1;
  const left = one.slice(start, one.length - end);
  const right = two.slice(start, two.length - end);
  const length = Math.max(1, one.length, two.length);
  if (left.length * right.length > 60_000_000) return Math.max(left.length, right.length) / length;
  let row = Array.from({ length: right.length + 1 }, (_, x) => x);
  for (let y = 1; y <= left.length; y += 1) {
    const next = [y];
    for (let x = 1; x <= right.length; x += 1)
      next[x] = Math.min(
        (row[x] ?? 0) + 1,
        (next[x - 1] ?? 0) + 1,
        (row[x - 1] ?? 0) + Number(left[y - 1] !== right[x - 1]),
      );
    row = next;
  }
  return (row.at(-1) ?? 0) / length;
}

/** The pages of a live site with the facts that the site itself states of them. */
export function htmlCorpus(folder: string): readonly { readonly name: string; readonly truth: Truth }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const facts = JSON.parse(readFileSync(join(folder, name.replace('.html', '.json')), 'utf8')) as {
        title: string;
        issuer: string;
        documentNumber: string;
      };
      const text = visibleText(readFileSync(join(folder, name), 'utf8'));
      return {
        name,
        truth: {
          title: facts.title,
          documentNumber: facts.documentNumber.replace(/^国令/u, '国务院令'),
          issuer: facts.issuer,
          dateAdopted: lastSigned(bare(text)),
          text,
        },
      };
    });
}

/** Laws as Word files: the title is the name of the file; date and issuer stand in the bracket below the title. */
export function docxCorpus(
  folder: string,
  htmlOf: (name: string) => string,
): readonly { readonly name: string; readonly truth: Truth }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .sort()
    .map((name) => {
      const text = visibleText(htmlOf(name));
      const bracket = /（(\d{4}年[\s\S]*?通过[\s\S]*?)）\s*\n/u.exec(text)?.[1] ?? '';
      const days = [...bracket.matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/gu)].map(
        ([, year, month, day]) => `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`,
      );
      return {
        name,
        truth: {
          title: name.replace('.docx', ''),
          documentNumber: null,
          issuer: /(全国人民代表大会(?:常务委员会)?)/u.exec(bracket)?.[1] ?? null,
          dateAdopted: days.toSorted().at(-1) ?? null,
          text,
        },
      };
    });
}

/** The first day that stands right after the name of an agency: independent of how the importer looks for it. */
function lastSigned(text: string): string | null {
  const found =
    /(?:国务院|办公厅|李克强)((\d{4})年(\d{1,2})月(\d{1,2})日|([一二三四五六七八九○〇零]{4})年([一二三四五六七八九十]+)月([一二三四五六七八九十]+)日)(?![起以前通前至内])/u.exec(
      text,
    );
  if (!found) return null;
  const digits = '〇一二三四五六七八九';
  const small = (text: string) => {
    const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['0', text];
    return (tens === '0' ? 0 : tens === '' ? 10 : digits.indexOf(tens) * 10) + (ones === '' ? 0 : digits.indexOf(ones));
  };
  if (found[2]) return `${found[2]}-${found[3]?.padStart(2, '0')}-${found[4]?.padStart(2, '0')}`;
  const year = [...(found[5] ?? '')].map((digit) => Math.max(0, digits.indexOf(digit))).join('');
  return `${year}-${String(small(found[6] ?? '')).padStart(2, '0')}-${String(small(found[7] ?? '')).padStart(2, '0')}`;
}
