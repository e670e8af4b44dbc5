import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const MEDIA: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServeOptions {
  /** The folder is asked for at each request, so that a switched site shows at once. */
  readonly folder: () => string;
  /** `/` or `/xxgk/`. */
  readonly base: string;
  readonly port: number;
  readonly host?: string;
}

/** A plain file server for looking at a built site. Not for the public: any static host serves the folder. */
export function serve(options: ServeOptions): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site.invalid');
    const method = request.method ?? 'GET';
    answer(options, decode(url.pathname), response, {
      method,
      packs: /\bgzip\b/u.test(request.headers['accept-encoding'] ?? ''),
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : options.port });
    });
  });
}

interface Wish {
  readonly method: string;
  /** The browser takes packed answers. */
  readonly packs: boolean;
}

function answer(options: ServeOptions, path: string | null, response: ServerResponse, wish: Wish): void {
  const { method } = wish;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if (path !== null && options.base !== '/' && (path === '/' || `${path}/` === options.base)) {
    response.writeHead(302, { location: options.base }).end();
    return;
  }
  const found = path === null ? null : find(options, path);
  if (found?.redirect) {
    response.writeHead(301, { location: encodeURI(found.redirect) }).end();
    return;
  }
  if (found) send(response, 200, found.file, wish);
  else {
    const missing = join(options.folder(), '404.html');
    if (isFile(missing)) send(response, 404, missing, wish);
    else response.writeHead(404).end();
  }
}

function find(options: ServeOptions, path: string): { file: string; redirect?: string } | null {
  if (!path.startsWith(options.base)) return null;
  const below = normalize(path.slice(options.base.length));
  if (below.split(sep).includes('..')) return null;
  const file = join(options.folder(), below);
  if (isFile(file) && !path.endsWith('/')) return { file };
  const index = join(file, 'index.html');
  if (!isFile(index)) return null;
  return path.endsWith('/') ? { file: index } : { file: index, redirect: `${path}/` };
}

/** As any static host does it: text is packed on the way. */
const TEXT = /^text\/|^application\/(?:json|xml|webmanifest)|^image\/svg/u;
const LARGEST_PACKED = 4 << 20;

function send(response: ServerResponse, status: number, file: string, { method, packs }: Wish): void {
  const type = mediaType(file);
  const { size } = statSync(file);
  const headers = { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  if (packs && TEXT.test(type) && size <= LARGEST_PACKED) {
    const packed = gzipSync(readFileSync(file));
    response.writeHead(status, {
      ...headers,
      'content-length': packed.byteLength,
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    });
    response.end(method === 'HEAD' ? undefined : packed);
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': size });
  if (method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

export function mediaType(path: string): string {
  return MEDIA[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    // A malformed address is an address that does not exist.
    return null;
  }
}
