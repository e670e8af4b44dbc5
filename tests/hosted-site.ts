import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltSite } from './built-sites.ts';
import { ROOT } from './run-verb.ts';
import type { Served } from './serve-site.ts';

export interface HeaderRule {
  /** Of the path below the site's base. */
  readonly matches: RegExp;
  readonly name: string;
  readonly value: string;
}

const MEDIA: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

const COMPRESSED = /\.(?:html|css|js|json|xml|svg)$/u;

/** The headers of the table in docs/headers/README.md; a later rule wins over an earlier one. */
export function documentedHeaders(): readonly HeaderRule[] {
  const table = readFileSync(join(ROOT, 'docs/headers/README.md'), 'utf8');
  return [...table.matchAll(/^\| (全部|`[^`]+`) \| `([^`]+)` \| `([^`]+)` \|$/gmu)].map(
    ([, path = '', name = '', value = '']) => ({
      matches: path === '全部' ? /^/u : new RegExp(`${path.slice(1, -1).replaceAll('.', '\\.')}`, 'u'),
      name,
      value,
    }),
  );
}

/** Serves a built tree as a host set up by docs/headers would: compressed, with those headers. */
export async function hostSite(
  site: Pick<BuiltSite, 'folder' | 'base'>,
): Promise<Served & { readonly asked: string[] }> {
  const rules = documentedHeaders();
  /** `path purpose` of each request. */
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    asked.push(`${path} ${request.headers['sec-purpose'] ?? ''}`.trim());
    const below = `/${path.slice(site.base.length)}`;
    const named = join(site.folder, below);
    const file = path.endsWith('/') ? join(named, 'index.html') : named;
    const isThere = path.startsWith(site.base) && existsSync(file) && statSync(file).isFile();
    const shown = isThere ? file : join(site.folder, '404.html');
    response.setHeader('content-type', MEDIA[extname(shown)] ?? 'application/octet-stream');
    for (const { matches, name, value } of rules) {
      const isRules = name === 'Speculation-Rules';
      if (matches.test(below)) response.setHeader(name, isRules ? value.replace('"/', `"${site.base}`) : value);
    }
    response.statusCode = isThere ? 200 : 404;
    const bytes = readFileSync(shown);
    // Files of the search index come packed already: a server leaves types it does not know alone.
    if (!COMPRESSED.test(shown)) response.end(bytes);
    else response.setHeader('content-encoding', 'gzip').end(gzipSync(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    origin,
    home: origin + site.base,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
