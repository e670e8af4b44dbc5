import type { SiteSettings } from './settings.ts';

/**
 * Why an old address cannot be kept: `foreign` (another host), `slash` (does not begin with `/`), `dots`
 * (`.` or `..` as a step), `fragment` (a server never sees what follows `#`), `characters` (control
 * characters, white space, backslash, broken percent-encoding).
 */
export type AliasFault = 'foreign' | 'slash' | 'dots' | 'fragment' | 'characters';

export type AliasResult =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: AliasFault };

/**
 * An old address as a path below the site's base: absolute URLs of the site's own host lose scheme and host,
 * the base is taken off, percent-encoding of the path is decoded, the query is kept as it is.
 */
export function normaliseAlias(text: string, settings: Pick<SiteSettings, 'domain' | 'base'>): AliasResult {
  let rest = text.trim();
  const absolute = /^(?:https?:)?\/\/([^/?#]*)(.*)$/isu.exec(rest);
  if (absolute) {
    if (bareHost(absolute[1] ?? '') !== bareHost(settings.domain)) return { ok: false, reason: 'foreign' };
    rest = absolute[2] === '' ? '/' : (absolute[2] ?? '');
  }
  if (!rest.startsWith('/')) return { ok: false, reason: 'slash' };
  if (rest.includes('#')) return { ok: false, reason: 'fragment' };
  const query = rest.indexOf('?');
  const path = decode(query < 0 ? rest : rest.slice(0, query));
  const search = query < 0 ? '' : rest.slice(query);
  if (path === null || /[\p{Cc}\p{Zl}\p{Zp}\\]/u.test(path) || /[\s\p{Cc}]/u.test(search))
    return { ok: false, reason: 'characters' };
  if (path.split('/').some((step) => step === '..' || step === '.')) return { ok: false, reason: 'dots' };
  const below = settings.base !== '/' && path.startsWith(settings.base) ? path.slice(settings.base.length - 1) : path;
  return { ok: true, path: below.replace(/\/{2,}/gu, '/') + search };
}

function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/u, '')
    .replace(/^www\./u, '');
}

function decode(path: string): string | null {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
