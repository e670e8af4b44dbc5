import type { AttachmentFacts } from './attachment-facts.ts';
import type { Document, Json } from './document.ts';

/** Where a document names a file: one of its fields by dotted path, or a place in its body. */
export interface FileOwner {
  readonly document: Document;
  readonly at: { readonly path: string } | { readonly line: number; readonly column: number };
}

/** A file beside documents, with who names it and what it holds. */
export interface ContentFile {
  readonly path: string;
  /** Drafts and held documents among them; none for a file that nothing leads to. */
  readonly owners: readonly FileOwner[];
  /** Read when asked for, each time; null for a file that is not looked into. */
  readonly facts: () => AttachmentFacts | null;
  /** The facts without the texts, which are read once. */
  readonly outline: () => Pick<AttachmentFacts, 'faults' | 'metadata'> | null;
}

/**
 * Which documents name which files: as 附件, in a field of their type, or by a link or image of their body. `base` is
 * the path that the site lies below.
 */
export function findFileOwners(
  documents: readonly Document[],
  isFile: (path: string) => boolean,
  base = '/',
): ReadonlyMap<string, readonly FileOwner[]> {
  const owners = new Map<string, FileOwner[]>();
  const add = (path: string | null, owner: FileOwner) => {
    if (path === null || !isFile(path)) return;
    const list = owners.get(path);
    if (list) list.push(owner);
    else owners.set(path, [owner]);
  };
  for (const document of documents) {
    const folder = document.source.file.slice(0, document.source.file.lastIndexOf('/') + 1);
    for (const [index, { file }] of document.attachments.entries())
      add(file, { document, at: { path: `attachments.${index}` } });
    for (const [path, name] of namesIn(document.extra))
      add(resolvePath(folder, name, base), { document, at: { path } });
    for (const { target, line, column } of document.body.references)
      for (const path of new Set([resolvePath(folder, target, base), resolvePath(folder, decoded(target), base)]))
        add(path, { document, at: { line, column } });
  }
  return owners;
}

/**
 * Every file in the order of the paths given, but those that only withdrawn documents name: they are published no more.
 */
export function contentFiles(
  paths: Iterable<string>,
  documents: readonly Document[],
  isWithdrawn: (document: Document) => boolean,
  base: string,
  read: (path: string) => AttachmentFacts | null,
): readonly ContentFile[] {
  const files = new Set(paths);
  if (files.size === 0) return [];
  const owners = findFileOwners(documents, (path) => files.has(path), base);
  return [...files].flatMap((path): readonly ContentFile[] => {
    const named = owners.get(path) ?? [];
    const living = named.filter(({ document }) => !isWithdrawn(document));
    if (named.length > 0 && living.length === 0) return [];
    let outline: ReturnType<ContentFile['outline']> | undefined;
    const facts = () => {
      const found = read(path);
      outline = found && { faults: found.faults, metadata: found.metadata };
      return found;
    };
    return [{ path, owners: living, facts, outline: () => (outline === undefined ? facts() : outline) }];
  });
}

/** The content path of a target written in a file of `folder`; null when it leads out of the content. */
function resolvePath(folder: string, target: string, base: string): string | null {
  const [path = ''] = target.split(/[?#]/u, 1);
  const below = base !== '/' && path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? below : folder + path).split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // What is not percent-encoded stands for itself.
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Texts of a type's own fields that could name a file: they end in an extension. */
function namesIn(value: Json, path = ''): readonly (readonly [path: string, name: string])[] {
  if (typeof value === 'string') return /\.[A-Za-z0-9]{2,5}$/u.test(value) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => namesIn(inner, path === '' ? key : `${path}.${key}`));
}
