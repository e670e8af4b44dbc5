import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { compareText } from '../domain/problem.ts';
import type { Language } from '../i18n/text.ts';
import { type PlacedDocument, placeDocuments } from './chain-versions.ts';
import { IMPORT_FORMATS } from './formats/index.ts';
import { type ImportedDocument, isRefusal, type Refusal } from './imported-document.ts';
import { type ImportSummary, summariseImport } from './summary.ts';
import { type ContentFile, categoriesOf, contentFiles, starterFiles } from './write-content.ts';

export interface ImportOptions {
  /** Folder name of the document type. */
  readonly type: string;
  readonly language: Language;
  /** Whether a site.yaml and a catalogue.yaml to begin with belong to the result. */
  readonly starter: boolean;
  /** Whether documents glued in one file are parted. */
  readonly split: boolean;
}

/**
 * Reads a file or a folder of sources and gives the content files they become. Writes nothing.
 */
export async function importFolder(place: string, options: ImportOptions): Promise<Imported> {
  const documents: ImportedDocument[] = [];
  const refused: Refusal[] = [];
  for (const { source, path } of sources(place)) {
    const extension = extname(source).toLowerCase();
    const format = IMPORT_FORMATS.find((candidate) => candidate.extensions.includes(extension));
    const around = { split: options.split, beside: (name: string) => readBeside(path, name) };
    const results: readonly (ImportedDocument | Refusal)[] = format
      ? await format.read(readFileSync(path), source, around)
      : [{ source, reason: 'unknown-format', values: { extension: extension || '?' } }];
    for (const result of results)
      if (isRefusal(result)) refused.push(result);
      else documents.push(result);
  }
  const { placed, refused: twins } = placeDocuments(documents, options.type);
  return compose(placed, [...refused, ...twins], options);
}

/** What an import gives: the files, and what is to be told of it. */
export interface Imported {
  readonly files: readonly ContentFile[];
  readonly summary: ImportSummary;
  /** The same without the documents at these paths, which are refused each for its reason. */
  readonly without: (faults: ReadonlyMap<string, string>) => Imported;
}

function compose(placed: readonly PlacedDocument[], refused: readonly Refusal[], options: ImportOptions): Imported {
  const categories = categoriesOf(placed);
  const files = placed.flatMap((document) =>
    contentFiles(document, categories.get(document.folder) ?? '', options.language),
  );
  return {
    files: options.starter ? [...starterFiles(categories, options.language), ...files] : files,
    summary: summariseImport(placed, refused),
    without: (faults) => {
      const faulty = placed.flatMap(({ path, document }): Refusal[] => {
        const fault = faults.get(path);
        return fault === undefined ? [] : [{ source: document.source, reason: 'faulty', values: { fault } }];
      });
      const sound = placed.filter(({ path }) => !faults.has(path));
      return compose(sound, [...refused, ...faulty], options);
    },
  };
}

/** A file beside a source, nothing outside the folder of the source. */
function readBeside(source: string, name: string): Uint8Array | null {
  const folder = dirname(source);
  const path = join(folder, name);
  if (!path.startsWith(join(folder, '/'))) return null;
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
}

function sources(place: string): { source: string; path: string }[] {
  if (statSync(place).isFile()) return [{ source: basename(place), path: place }];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return {
        path,
        source: path
          .slice(place.replace(/\/$/u, '').length + 1)
          .replaceAll('\\', '/')
          .normalize('NFC'),
      };
    })
    .sort((a, b) => compareText(a.source, b.source));
}
