import { posix } from 'node:path';
import { isScalar, type Pair, type Scalar, visit, Document as YamlDocument } from 'yaml';
import { importWords } from '../i18n/import.ts';
import { fill, type Language } from '../i18n/text.ts';
import type { PlacedDocument } from './chain-versions.ts';
import { ASSET_SCHEME } from './flow-markdown.ts';
import type { Read } from './imported-document.ts';

/** A file to be written below the new content folder. */
export interface ContentFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** Fields that every document should have and that only a person can give when the source does not. */
const WANTED = ['发文机关', '发文字号', '成文日期', '发布日期', '施行日期', '效力等级'] as const;

/** The names of the fields that a source leaves open. */
export function gapsOf(placed: PlacedDocument): string[] {
  const values = fieldsOf(placed);
  return WANTED.filter((name) => !values.some(([key]) => key === name));
}

/** An imported document and its pictures, which lie beside it. */
export function contentFiles(placed: PlacedDocument, category: string, language: Language): ContentFile[] {
  const stem = placed.path.replace(/\.md$/u, '');
  const images = [...placed.document.images].map(([name, { bytes, extension }], at) => ({
    mark: `${ASSET_SCHEME}${encodeURIComponent(name)}`,
    path: `${stem}-${at + 1}${extension}`,
    bytes,
  }));
  const body = images.reduce(
    (text, { mark, path }) => text.replaceAll(mark, encodeURI(posix.basename(path))),
    placed.document.body,
  );
  return [
    contentFile({ ...placed, document: { ...placed.document, body } }, category, language),
    ...images.map(({ path, bytes }) => ({ path, text: bytes })),
  ];
}

/** The content file of an imported document; beside each value a comment says where it was read. */
function contentFile(placed: PlacedDocument, category: string, language: Language): ContentFile {
  const { document } = placed;
  const yaml = new YamlDocument({});
  for (const [name, read] of fieldsOf(placed)) {
    yaml.set(name, read.value);
    comment(yaml, name, fill(importWords.readFrom, language, { text: read.from }));
  }
  yaml.set('目录', [category]);
  if (document.issuers.length > 1)
    yaml.set(
      '发文机关',
      document.issuers.map(({ value }) => value),
    );
  if (document.addressees) yaml.set('主送', [...document.addressees.value]);
  if (document.remark) yaml.set('附注', document.remark.value);
  if (document.history.length > 0)
    yaml.set('附注', fill(importWords.history, language, { text: document.history.join('；') }));
  if (placed.replaces) yaml.set('关系', { 替代: [placed.replaces.replace(/\.md$/u, '')] });
  const gaps = gapsOf(placed);
  const head = [fill(importWords.importedFrom, language, { source: document.source })];
  for (const note of document.notes) head.push(importWords[note][language]);
  if (gaps.length > 0) head.push(fill(importWords.gapsHead, language, { fields: gaps.join('、') }));
  yaml.commentBefore = head.map((line) => ` ${line}`).join('\n');
  return { path: placed.path, text: `---\n${yaml.toString({ lineWidth: 0 })}---\n\n${document.body}\n` };
}

function fieldsOf({ document }: PlacedDocument): [string, Read<string>][] {
  const fields: [string, Read<string> | null | undefined][] = [
    ['标题', document.title],
    ['发文机关', document.issuers[0]],
    ['发文字号', document.documentNumber],
    ['效力等级', document.level],
    ['成文日期', document.dateAdopted],
    ['发布日期', document.datePublished],
    ['施行日期', document.dateEffective],
  ];
  return fields.flatMap(([name, read]): [string, Read<string>][] => (read ? [[name, read]] : []));
}

function comment(yaml: YamlDocument, name: string, text: string): void {
  visit(yaml, {
    Pair: (_key, pair: Pair) => {
      if (isScalar(pair.key) && pair.key.value === name && isScalar(pair.value))
        (pair.value as Scalar).comment = ` ${text}`;
    },
  });
}

const KNOWN_FOLDERS: { readonly [folder: string]: string } = {
  法律: 'laws',
  行政法: 'administrative-laws',
  行政法规: 'administrative-regulations',
  部门规章: 'department-rules',
  地方性法规: 'local-regulations',
  地方政府规章: 'local-rules',
};

/** A category for each folder of the source, in the order of the folders. */
export function categoriesOf(placed: readonly PlacedDocument[]): ReadonlyMap<string, string> {
  const folders = [...new Set(placed.map((document) => document.folder))].sort();
  return new Map(folders.map((folder, index) => [folder, KNOWN_FOLDERS[folder] ?? `imported-${index + 1}`]));
}

/** A site.yaml and catalogue.yaml to begin with, for a new content folder. */
export function starterFiles(categories: ReadonlyMap<string, string>, language: Language): ContentFile[] {
  const nodes = [...categories].map(([folder, id]) => {
    const name = folder === '' ? importWords.starterRoot[language] : folder;
    return { id, 名称: name, 说明: fill(importWords.starterCategory, language, { folder: name }) };
  });
  return [
    { path: 'site.yaml', text: importWords.starterSite[language] },
    { path: 'catalogue.yaml', text: new YamlDocument(nodes).toString() },
  ];
}
