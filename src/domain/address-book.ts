import { type Address, foldAddress } from './address.ts';
import type { Document } from './document.ts';
import { normaliseAlias } from './old-address.ts';
import { compareText } from './problem.ts';
import type { SiteSettings } from './settings.ts';
import type { Redirect } from './site.ts';
import type { Reporter } from './site-problem.ts';

/** First steps of addresses that belong to the site's own pages and files. No document type may be called so. */
export const SYSTEM_FOLDERS: ReadonlySet<string> = new Set([
  '404.html',
  '_astro',
  'accessibility',
  'apply',
  'assets',
  'catalogue',
  'data',
  'feeds',
  'help',
  'numbers',
  'openness',
  'pagefind',
  'robots.txt',
  'search',
  'sitemap',
  'sitemap.xml',
  'topics',
  'years',
]);
const AGENCY_LIST = /^\/agencies(?:\/[^/]+\/(?:\d{4}|page|rss\.xml|document\.json)(?:\/.*)?)?$/u;

/** Names of pages of old systems: none of ours ends so, wherever it lies. */
const OLD_PAGE = /\.(?:s?html?|jspx?|aspx?|php|do|action)$/u;

export interface AddressBook {
  /** Old addresses that lead to documents, sorted by `from`. */
  readonly redirects: readonly Redirect[];
  /** Document by old address, as normalised. */
  readonly byAlias: ReadonlyMap<string, Document>;
}

/**
 * Every address of the site, each taken once (after {@link foldAddress}): pages of documents, their
 * attachments, the site's own lists, old addresses. `documents` are all that will ever be open, held and
 * withdrawn ones among them, so that no collision appears by the passing of time.
 */
export function buildAddressBook(
  documents: readonly Document[],
  settings: SiteSettings,
  report: Reporter['atField'],
): AddressBook {
  const taken = new Map<string, Document>();
  for (const document of documents) takePage(taken, document, report);
  const folders = foldersOf(taken.keys());
  const files = takeAttachments(taken, documents, report);
  const byAlias = new Map<string, Document>();
  const firstUses = new Map<string, { document: Document; path: string; alias: string }>();
  const redirects: Redirect[] = [];
  for (const document of documents)
    for (const [index, alias] of document.aliases.entries()) {
      const path = `aliases.${index}`;
      const result = normaliseAlias(alias, settings);
      if (!result.ok) {
        report('alias-form', document, path, { found: alias, reason: result.reason });
        continue;
      }
      const slot = slotOf(result.path);
      const owner = taken.get(slot) ?? files.get(slot);
      const twin = firstUses.get(slot);
      if (twin && twin.document !== document)
        report('alias-taken', twin.document, twin.path, { found: twin.alias, other: document.source.file });
      firstUses.set(slot, { document, path, alias });
      if (owner || isSystemSlot(slot) || (isFile(slot) && folders.has(slot))) {
        report('alias-taken', document, path, { found: alias, other: owner?.source.file ?? '' });
        continue;
      }
      taken.set(slot, document);
      byAlias.set(result.path, document);
      redirects.push({ from: result.path, to: document.address, document: document.id });
    }
  return { redirects: redirects.sort((a, b) => compareText(a.from, b.from)), byAlias };
}

function takePage(taken: Map<string, Document>, document: Document, report: Reporter['atField']): void {
  const wrong = /[#?%\\\p{Cc}]/u.exec(document.address);
  if (wrong) report('address-characters', document, '', { found: document.source.file, character: wrong[0] });
  const slot = slotOf(document.address);
  const other = taken.get(slot);
  if (!other) taken.set(slot, document);
  else {
    report('address-taken', document, '', { found: document.address, other: other.source.file });
    report('address-taken', other, '', { found: other.address, other: document.source.file });
  }
}

function takeAttachments(
  pages: ReadonlyMap<string, Document>,
  documents: readonly Document[],
  report: Reporter['atField'],
): ReadonlyMap<string, Document> {
  const files = new Map<string, Document>();
  for (const document of documents)
    for (const [index, { address }] of document.attachments.entries()) {
      const slot = slotOf(address);
      const other = pages.get(slot.endsWith('/document.json') ? slot.slice(0, -'/document.json'.length) : slot);
      const path = `attachments.${index}`;
      if (other) report('address-taken', document, path, { found: address, other: other.source.file });
      const wrong = /[#?%\\\p{Cc}]/u.exec(address);
      if (wrong) report('address-characters', document, path, { found: address, character: wrong[0] });
      files.set(slot, document);
    }
  return files;
}

/** What two addresses share when one file of the published tree would answer both. */
function slotOf(address: string): string {
  const query = address.indexOf('?');
  const path = query < 0 ? address : address.slice(0, query);
  return foldAddress(path.replace(/\/(?:index\.html?)?$/u, '')) + (query < 0 ? '' : address.slice(query));
}

function isSystemSlot(slot: string): boolean {
  if (OLD_PAGE.test(slot) && slot !== '/404.html') return false;
  return slot === '' || SYSTEM_FOLDERS.has(slot.split('/')[1] ?? '') || AGENCY_LIST.test(slot);
}

function isFile(slot: string): boolean {
  return /\.[^/.]+$/u.test(slot);
}

/** Every folder that the pages lie in: no file may bear such a name. */
function foldersOf(slots: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const slot of slots)
    for (let end = slot.lastIndexOf('/'); end > 0; end = slot.lastIndexOf('/', end - 1)) {
      const folder = slot.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}

/** Whether a page or list of the site's own answers at an address; ids of categories, topics and years are the caller's to know. */
export function isSystemAddress(address: Address | string): boolean {
  return isSystemSlot(slotOf(address));
}
