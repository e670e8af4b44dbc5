import { EDITIONS } from '../domain/edition.ts';

/**
 * What answered in the release before and would not answer in the next. “An address once published answers for ever,
 * if only with a notice”: a lost list is led to the nearest page that stays; a lost document or feed is the
 * clerk's to decide on, so nothing is published until they do.
 */
export interface LostAddresses {
  /** Paths of list pages that are gone, and the path of the page that answers for them. */
  readonly moved: readonly { readonly path: string; readonly to: string }[];
  /** Paths of documents, feeds and old addresses that are gone: nothing is published until they answer. */
  readonly lost: readonly string[];
  /** Paths of attachments and images that are gone: no notice can stand in their place, so it is only told. */
  readonly dropped: readonly string[];
}

/** Files that carry no address of their own: they change name with their contents or are made for machines. */
const WITHOUT_ADDRESS =
  /^(?:assets|search)\/|^data\/(?!.+\/index\.html$)|\/document\.json$|^sitemap|^robots\.txt$|^manifest\.webmanifest$|^404\.html$/u;

/** The paths of a tree that are addresses to be kept. */
export function addressesToKeep(paths: Iterable<string>): string[] {
  return [...paths].filter((path) => !WITHOUT_ADDRESS.test(path)).sort();
}

/**
 * @param before paths that answered before, from the record of the release
 * @param documents ids of the documents of that release
 * @param now paths of the new tree
 */
export function findLostAddresses(
  before: readonly string[],
  documents: ReadonlySet<string>,
  now: ReadonlySet<string>,
): LostAddresses {
  const moved: { path: string; to: string }[] = [];
  const lost: string[] = [];
  const dropped: string[] = [];
  for (const path of before) {
    if (now.has(path)) continue;
    const isPage = path.endsWith('/index.html');
    if (isPage && !documents.has(path.slice(0, -'/index.html'.length))) moved.push({ path, to: nearest(path, now) });
    else if (/\.(?:html?|xml)$/u.test(path) && !EDITION.test(path)) lost.push(path);
    else dropped.push(path);
  }
  return { moved, lost, dropped };
}

/** An edition that is offered no more leads to the same page of the site itself. */
const EDITION = new RegExp(
  `^(?:${Object.values(EDITIONS)
    .map(({ folder }) => folder)
    .join('|')})/`,
  'u',
);

function nearest(path: string, now: ReadonlySet<string>): string {
  const main = path.replace(EDITION, '');
  if (main !== path && now.has(main)) return main;
  const parts = path.split('/').slice(0, -1);
  while (parts.length > 0) {
    parts.pop();
    const candidate = [...parts, 'index.html'].join('/');
    if (now.has(candidate)) return candidate;
  }
  return 'index.html';
}
