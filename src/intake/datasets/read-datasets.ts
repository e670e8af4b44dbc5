import { statSync } from 'node:fs';
import { datasetProblem } from '../../datasets/dataset-problem.ts';
import type { Dataset, DatasetFile, DatasetRow } from '../../domain/dataset/dataset.ts';
import type { DatasetKind } from '../../domain/dataset/dataset-kind.ts';
import { compareText, type Problem } from '../../domain/problem.ts';
import { decode } from '../decode.ts';
import { digestOf } from '../digest.ts';
import { readBytes } from '../read-bytes.ts';
import { readProblem } from '../read-problem.ts';
import { type AgencyNames, ID } from '../settings/catalogue.ts';
import { readSettingsFile } from '../settings/settings-file.ts';
import type { WalkedFile } from '../walk.ts';
import { checkKeys } from './keys.ts';
import { type Definition, readDefinition } from './read-definition.ts';
import { readTable } from './read-table.ts';

/** MB of one CSV, and of all CSV of a dataset. */
export const CSV_LIMIT_MB = 100;
export const DATASET_LIMIT_MB = 200;
/** Records of a dataset. */
export const ROW_LIMIT = 300_000;
const FOLDER = 'datasets/';
const SETTINGS = 'dataset.yaml';

export interface ReadDatasets {
  /** In the order of their names. Those with faulty rows hold the sound ones and say so. */
  readonly datasets: readonly Dataset[];
  readonly problems: readonly Problem[];
  readonly filesRead: number;
}

/** Reads every table below `datasets/`: one folder, one dataset.yaml, its CSV files. Never throws for what they hold. */
export function readDatasets(
  files: readonly WalkedFile[],
  kinds: readonly DatasetKind[],
  agencies: AgencyNames,
): ReadDatasets {
  const problems: Problem[] = [];
  const datasets: Dataset[] = [];
  let filesRead = 0;
  const folders = new Map<string, WalkedFile[]>();
  for (const file of files) {
    if (!file.path.startsWith(FOLDER)) continue;
    const [folder = '', name = '', ...deeper] = file.path.slice(FOLDER.length).split('/');
    const known = name === SETTINGS || /\.csv$/iu.test(name) || /^readme\.md$/iu.test(name);
    if (name === '' && /^readme\.md$/iu.test(folder)) continue;
    if (!known || deeper.length > 0)
      problems.push(datasetProblem('stray-file', whole(file.path), { found: file.path }));
    else folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  for (const [name, members] of [...folders].sort(([a], [b]) => compareText(a, b))) {
    const settings = members.find(({ path }) => path.endsWith(`/${SETTINGS}`));
    const path = `${FOLDER}${name}`;
    if (!ID.test(name)) problems.push(datasetProblem('folder-name', whole(path), { found: name }));
    if (!settings) {
      problems.push(datasetProblem('yaml-missing', whole(path), { found: name }));
      continue;
    }
    filesRead += 1;
    const yaml = readSettingsFile(settings.path, settings.absolutePath);
    problems.push(...yaml.problems);
    if (!yaml.node) continue;
    const { definition, problems: found } = readDefinition(yaml.node, settings.path, name, kinds, agencies);
    problems.push(...found);
    if (!definition) continue;
    const tables = members.filter((file) => /\.csv$/iu.test(file.path));
    filesRead += tables.length;
    const read = readRows(definition, tables);
    problems.push(...read.problems);
    const sound = !found.some(({ severity }) => severity === 'error');
    const { named: _named, ...rest } = definition;
    if (ID.test(name)) datasets.push({ ...rest, rows: read.rows, files: read.files, complete: read.complete && sound });
  }
  return { datasets, problems, filesRead };
}

function readRows(definition: Definition, tables: readonly WalkedFile[]) {
  const problems: Problem[] = [];
  const rows: DatasetRow[] = [];
  const files: DatasetFile[] = [];
  let complete = true;
  const refuse = (problem: Problem) => {
    problems.push(problem);
    complete = false;
  };
  const ordered = inOrder(definition, tables);
  if (ordered.length === 0) refuse(datasetProblem('csv-missing', whole(definition.file), { found: definition.name }));
  let megabytes = 0;
  for (const { path, absolutePath } of ordered) {
    // Sizes first: a table too large is never opened.
    const size = sizeOf(absolutePath);
    megabytes += size;
    if (size > CSV_LIMIT_MB || megabytes > DATASET_LIMIT_MB) {
      const limit = size > CSV_LIMIT_MB ? CSV_LIMIT_MB : DATASET_LIMIT_MB;
      const fault = size > CSV_LIMIT_MB ? 'file-size' : 'total-size';
      refuse(datasetProblem(fault, whole(path), { size: Math.ceil(size > CSV_LIMIT_MB ? size : megabytes), limit }));
      continue;
    }
    const read = readBytes(absolutePath, CSV_LIMIT_MB * 1_000_000);
    if ('fault' in read) {
      refuse(readProblem(read, path, CSV_LIMIT_MB));
      continue;
    }
    const { text, problems: found } = decode(read.bytes, path);
    problems.push(...found);
    if (text === null) {
      complete = false;
      continue;
    }
    const table = readTable(text, path, files.length, definition.columns, ROW_LIMIT - rows.length);
    problems.push(...table.problems);
    complete &&= table.complete;
    for (const row of table.rows) rows.push(row);
    files.push({ path, bytes: read.bytes.length, sha256: digestOf(read.bytes), headings: table.headings });
  }
  problems.push(...checkKeys({ ...definition, rows, files, complete }));
  return { rows, files, complete, problems };
}

/** As the YAML names them, the others after those by their paths. */
function inOrder({ named }: Definition, tables: readonly WalkedFile[]): readonly WalkedFile[] {
  const place = ({ path }: WalkedFile) => {
    const at = named.indexOf(path.slice(path.lastIndexOf('/') + 1));
    return at === -1 ? named.length : at;
  };
  return [...tables].sort((a, b) => place(a) - place(b) || compareText(a.path, b.path));
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size / 1_000_000;
  } catch {
    // Gone or unreadable: reading it says so.
    return 0;
  }
}

function whole(file: string) {
  return { file, line: 1, column: 1, field: null };
}
