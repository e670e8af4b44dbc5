import { foldAddress, href, outputPath } from '../domain/address.ts';
import type { Redirect, Site } from '../domain/site.ts';
import { PAGE_DESCRIPTIONS } from '../i18n/outputs.ts';
import { composePage, type PlannedPage } from './planned-page.ts';
import type { SiteIndex } from './site-index.ts';

/** Longest name of a file, in bytes, on the file systems in use. */
const NAME_BYTES = 255;
const UNFIT_NAME = /[\\\u0000-\u001f\u007f]|^\.{1,2}$/u;

/**
 * Pages at old addresses that lead on. `/art/2019/3/1/art_12_345.html` becomes that very file, `/old/path/` and
 * `/old/path` a page in that folder. Addresses that no file can answer (a query, a file where a folder must be,
 * two that differ in case alone) are in the nginx map only. `taken` are the paths of everything else.
 */
export function planRedirects(index: SiteIndex, taken: Iterable<string>): readonly PlannedPage[] {
  const places = new Places(taken);
  return index.site.redirects.flatMap((redirect) => {
    const path = redirectPath(redirect.from);
    return path !== null && places.take(path) ? [redirectPage(index, redirect, path)] : [];
  });
}

/** Path below the output folder, or null when no file can answer at the address. */
export function redirectPath(from: string): string | null {
  if (from.includes('?')) return null;
  const last = from.slice(from.lastIndexOf('/') + 1);
  const address = last === '' || last.includes('.') ? from : `${from}/`;
  const path = outputPath(address.toWellFormed());
  const unfit = path
    .split('/')
    .some((name) => name === '' || UNFIT_NAME.test(name) || Buffer.byteLength(name) > NAME_BYTES);
  return unfit ? null : path;
}

/** Which files and folders of the tree are taken, told apart as a file system blind to case would. */
class Places {
  private readonly files = new Set<string>();
  private readonly folders = new Set<string>();

  constructor(taken: Iterable<string>) {
    for (const path of taken) this.add(foldAddress(path));
  }

  /** False when the path is taken, or would put a file where a folder stands or the other way round. */
  take(path: string): boolean {
    const fold = foldAddress(path);
    if (this.files.has(fold) || this.folders.has(fold) || foldersAbove(fold).some((folder) => this.files.has(folder)))
      return false;
    this.add(fold);
    return true;
  }

  private add(fold: string): void {
    this.files.add(fold);
    for (const folder of foldersAbove(fold)) this.folders.add(folder);
  }
}

function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}

function redirectPage(index: SiteIndex, { to, document }: Redirect, path: string): PlannedPage {
  return {
    file: {
      by: 'draw',
      path,
      counts: 'redirect',
      page: () => {
        const title = titleOf(index.site, document);
        const head = {
          title,
          description: index.say(PAGE_DESCRIPTIONS.redirect),
          address: to,
          crumbs: [],
          indexable: false,
        };
        return composePage(index, head, { kind: 'redirect', to: { text: title, href: index.href(to) } });
      },
    },
    address: to,
    counts: 'redirect',
    indexable: false,
    changed: null,
  };
}

function titleOf(site: Site, id: Redirect['document']): string {
  const title = site.byId.get(id)?.title ?? site.withdrawals.find((withdrawal) => withdrawal.id === id)?.title;
  if (title === undefined) throw new Error(`a redirect leads to ${id}, which the site does not show`);
  return title;
}

/**
 * All old addresses, those with a query too, as an nginx `map` from `$request_uri` to the new address. On a site
 * below a path an old address is meant from the root of the host as well as below the path.
 */
export function redirectsMap(site: Site): string {
  const { base } = site.settings;
  const lines = new Map<string, string>();
  for (const { from, to } of site.redirects) {
    const target = quoted(href(base, to).replaceAll('$', '%24'));
    for (const root of new Set(['/', base])) {
      const key = quoted(requestUri(root, from));
      if (!lines.has(key)) lines.set(key, `${key} ${target};`);
    }
  }
  return `${[HOW_TO, ...[...lines.values()].sort()].join('\n')}\n`;
}

const HOW_TO = `# Old addresses of this site and where they lead now. In the http block of nginx:
#   map_hash_bucket_size 1024;
#   map_hash_max_size 65536;
#   map $request_uri $moved { include /path/to/data/redirects.nginx.map; }
# and in the server block:
#   if ($moved) { return 301 $moved; }`;

/** As a browser sends it: the path percent-encoded (what was encoded before stays so), the query as it was. */
function requestUri(root: string, from: string): string {
  const encoded = encodeURI(root + from.slice(1).toWellFormed());
  return encoded.replaceAll(/%25(?=[0-9A-Fa-f]{2})/gu, '%');
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
