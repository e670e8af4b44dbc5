import { isUtf8 } from 'node:buffer';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_TYPES } from '../src/documents/index.ts';
import { fieldsOf } from '../src/documents/type-fields.ts';
import { maskPersonalData } from '../src/domain/privacy/find-personal-data.ts';
import { missingIndexNumbers, withIndexNumber } from '../src/fixing/fix-index.ts';
import { type Fixed, fixText } from '../src/fixing/fix-text.ts';
import { fixWords } from '../src/i18n/fix.ts';
import { fill } from '../src/i18n/text.ts';
import { type ReadOptions, readSite } from '../src/pipeline.ts';
import { listFiles } from '../src/publishing/digest.ts';
import { type Chosen, isChosen } from './chosen-files.ts';
import { LANGUAGE } from './command-line.ts';

export interface FixRequest {
  /** False: only shows what would change. */
  readonly write: boolean;
  /** Adds missing 索引号. */
  readonly index: boolean;
  /** Puts the fields in order. */
  readonly order: boolean;
}

/** Mends what is safe in the chosen documents (null = all) and tells every change on standard error. */
export async function fixFiles(options: ReadOptions, chosen: Chosen | null, request: FixRequest): Promise<void> {
  const numbers = request.index ? await indexNumbers(options) : new Map<string, string>();
  let count = 0;
  for (const type of DOCUMENT_TYPES) {
    const fields = fieldsOf(type);
    for (const path of listFiles(join(options.content, type.name))) {
      const file = path.slice(options.content.length + 1).replaceAll('\\', '/');
      if (!file.endsWith('.md') || (chosen && !isChosen(file, chosen))) continue;
      const bytes = readFileSync(path);
      if (!isUtf8(bytes)) continue;
      const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const fixed = fixText(source, fields, { order: request.order });
      const number = numbers.get(file) ?? null;
      const text = number === null ? fixed.text : withIndexNumber(fixed.text, number);
      if (text === source) continue;
      count += 1;
      tell(file, fixed, text === fixed.text ? null : number);
      if (request.write) replace(path, text);
    }
  }
  if (count === 0) console.error(say('nothing'));
  else console.error(`${say(request.write ? 'done' : 'wouldDo', { files: count })}\n`);
}

async function indexNumbers(options: ReadOptions): Promise<Map<string, string>> {
  const { site, documents, close } = await readSite(options);
  close();
  return site ? missingIndexNumbers(site, documents) : new Map();
}

function tell(file: string, { changes, reordered }: Fixed, number: string | null): void {
  const lines = [say('file', { file })];
  const spaces = changes.filter(({ before, after }) => before.trimEnd() === after);
  for (const { line, before, after } of changes) {
    if (before.trimEnd() === after) continue;
    lines.push(say('line', { line }), say('before', { text: maskPersonalData(before) }));
    lines.push(say('after', { text: maskPersonalData(after) }));
  }
  if (spaces.length > 0) lines.push(say('spaces', { lines: spaces.map(({ line }) => line).join('、') }));
  if (reordered) lines.push(say('reordered'));
  if (number !== null) lines.push(say('indexAdded', { text: number }));
  console.error(lines.join('\n'));
}

/** Writes aside and renames: the file is the old one or the new one, with the rights it had. */
function replace(path: string, text: string): void {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, text, { flag: 'wx', mode: statSync(path).mode });
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

function say(name: keyof typeof fixWords, values: { readonly [name: string]: string | number } = {}): string {
  return fill(fixWords[name], LANGUAGE, values);
}
