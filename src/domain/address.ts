/**
 * A path on the site as readers see it, below the site's base and decoded: `/policies/2026/x/`.
 * It begins with `/`; a page's address ends with `/`.
 */
export type Address = string & { readonly __brand: 'Address' };

/** `policies/2026/x` → `/policies/2026/x/`. */
export function pageAddress(path: string): Address {
  return (path === '' ? '/' : `/${path}/`) as Address;
}

/** The address of a file that is not a page, such as an attachment or a feed. */
export function fileAddress(path: string): Address {
  return `/${path}` as Address;
}

/** Path below the output folder of what answers at an address: `/a/b/` → `a/b/index.html`. */
export function outputPath(address: string): string {
  const path = address.replace(/^\//u, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The href of an address on a site below `base` (`/` or `/xxgk/`), percent-encoded. */
export function href(base: string, address: string): string {
  return encodeURI(base + address.replace(/^\//u, ''))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F');
}

/**
 * The href of what a body refers to: an address with the query and the `#fragment` that may follow it. Addresses
 * of pages and attachments hold neither `?` nor `#` (rule address-characters).
 */
export function targetHref(base: string, target: string): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(target) ?? [];
  return href(base, path) + encodeOnce(query) + encodeOnce(fragment);
}

/** What an editor wrote in percent-encoding already stays as it is. */
function encodeOnce(text: string): string {
  return encodeURI(text).replaceAll(/%25(?=[0-9A-Fa-f]{2})/gu, '%');
}

/** The absolute URL of an address; `url` is the site's own, ending with `/`. */
export function absoluteUrl(url: string, address: string): string {
  return href(url, address);
}

/** Two addresses that a file system or a reader could confuse have the same fold. */
export function foldAddress(address: string): string {
  return address.normalize('NFKC').toLowerCase();
}
