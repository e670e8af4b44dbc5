import { compareText } from '../domain/problem.ts';
import type { ImportedDocument, Refusal } from './imported-document.ts';

/** A document with the place it will have and the version it replaces. */
export interface PlacedDocument {
  readonly document: ImportedDocument;
  /** Content-relative path. */
  readonly path: string;
  /** Path of the version before, or null. */
  readonly replaces: string | null;
  /** Folder of the source directly below the imported folder: its category. */
  readonly folder: string;
}

const MAX_NAME = 60;

/**
 * Gives every document a path of its own, links the versions of one title from the newest back, and leaves out
 * the second of two equal texts. The year folder is the year of publication; a text without one stands beside them.
 */
export function placeDocuments(
  documents: readonly ImportedDocument[],
  type: string,
): { placed: PlacedDocument[]; refused: Refusal[] } {
  const byTitle = new Map<string, ImportedDocument[]>();
  for (const document of documents) {
    const key = foldTitle(document.title.value);
    byTitle.set(key, [...(byTitle.get(key) ?? []), document]);
  }
  const placed: PlacedDocument[] = [];
  const refused: Refusal[] = [];
  const taken = new Set<string>();
  for (const versions of byTitle.values()) {
    let before: PlacedDocument | null = null;
    const ordered = versions.toSorted(
      (a, b) => compareText(a.versionDate ?? '', b.versionDate ?? '') || compareText(a.source, b.source),
    );
    for (const document of ordered) {
      const twin = placed.find((other) => versions.includes(other.document) && other.document.body === document.body);
      if (twin) {
        refused.push({ source: document.source, reason: 'duplicate', values: { other: twin.document.source } });
        continue;
      }
      const path = freePath(document, type, versions.length > 1, taken);
      const follows =
        before?.document.versionDate && document.versionDate && before.document.versionDate < document.versionDate;
      const here: PlacedDocument = {
        document,
        path,
        replaces: before && follows ? before.path : null,
        folder: document.source.includes('/') ? (document.source.split('/')[0] ?? '') : '',
      };
      placed.push(here);
      before = here;
    }
  }
  placed.sort((a, b) => compareText(a.path, b.path));
  return { placed, refused };
}

function freePath(document: ImportedDocument, type: string, several: boolean, taken: Set<string>): string {
  const year = document.datePublished?.value.slice(0, 4);
  const folder = year ? `${type}/${year}` : type;
  const words = document.title.value
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const name = several && document.versionDate ? `${cut(words)}-${document.versionDate}` : cut(words);
  for (let copy = 1; ; copy += 1) {
    const path = `${folder}/${name}${copy > 1 ? `-${copy}` : ''}.md`;
    if (taken.has(path.toLowerCase())) continue;
    taken.add(path.toLowerCase());
    return path;
  }
}

/** Names stay below the 255 bytes of file systems. */
function cut(words: string): string {
  return [...words].slice(0, MAX_NAME).join('').replace(/-$/u, '') || 'document';
}

function foldTitle(title: string): string {
  return title.normalize('NFKC').replace(/[\s《》〈〉<>]/gu, '');
}
