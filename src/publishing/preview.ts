import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { outputPath } from '../domain/address.ts';
import type { SiteFrame } from '../domain/page.ts';
import type { PlannedFile, ReadBody } from '../domain/plan.ts';
import { bodyOf, routeOf } from './carry-out.ts';
import type { Renderer } from './compile-renderer.ts';
import { mediaType } from './serve.ts';

/** The site as it would be published, drawn on demand. */
export interface PreviewSite {
  readonly frame: SiteFrame;
  readonly files: ReadonlyMap<string, PlannedFile>;
  readonly renderer: Renderer;
  readonly read: ReadBody;
  readonly base: string;
}

export interface PreviewState {
  /** The last site without errors; null before there is one. */
  readonly site: PreviewSite | null;
  /** A whole page that lists the problems of the present content, and their number. */
  readonly problemsPage: string;
  readonly errors: number;
  readonly notice: string;
}

export interface Preview {
  readonly server: Server;
  readonly show: (state: PreviewState) => void;
}

const RELOAD = `const events = new EventSource('/__preview/events');
let seen = null;
events.onmessage = (event) => { if (seen !== null && event.data !== seen) location.reload(); seen = event.data; };
`;
const STYLE = `.preview-problems{position:sticky;inset-block-start:0;z-index:9;padding:.6rem 1rem;background:#a3211b;color:#fff;font:16px/1.5 system-ui,sans-serif}
.preview-problems a{color:#fff}`;

/** A server for editors: pages refresh by themselves, and faults of the content are shown instead of ending it. */
export function createPreview(first: PreviewState): Preview {
  let state = first;
  let version = 1;
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = decode(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    if (path === '/__preview/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`data: ${version}\n\n`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    }
    answer(state, path).then(
      (reply) =>
        response
          .writeHead(reply.status, { 'content-type': reply.type, 'cache-control': 'no-store', ...reply.headers })
          .end(reply.body),
      (error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(error instanceof Error ? error.stack : String(error));
      },
    );
  });
  return {
    server,
    show: (next) => {
      state = next;
      version += 1;
      for (const listener of listeners) listener.write(`data: ${version}\n\n`);
    },
  };
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: { readonly [name: string]: string };
}

async function answer(state: PreviewState, path: string | null): Promise<Reply> {
  if (path === '/__preview/reload.js') return { status: 200, type: 'text/javascript', body: RELOAD };
  if (path === '/__preview/style.css') return { status: 200, type: 'text/css', body: STYLE };
  if (path === '/__preview/problems/') return html(200, withReload(state.problemsPage));
  const { site } = state;
  if (!site) return html(503, withReload(state.problemsPage));
  if (path !== null && !path.startsWith(site.base))
    return { status: 302, type: 'text/plain', body: '', headers: { location: site.base } };
  const found = path === null ? null : findFile(site, path.slice(site.base.length - 1));
  if (found === 'folder')
    return { status: 301, type: 'text/plain', body: '', headers: { location: encodeURI(`${path}/`) } };
  if (found) return reply(200, found, site, state);
  const missing = site.files.get('404.html');
  return missing ? reply(404, missing, site, state) : { status: 404, type: 'text/plain', body: '' };
}

function findFile(site: PreviewSite, address: string): PlannedFile | 'folder' | null {
  const file = site.files.get(outputPath(address));
  if (file) return file;
  return site.files.has(outputPath(`${address}/`)) ? 'folder' : null;
}

async function reply(status: number, file: PlannedFile, site: PreviewSite, state: PreviewState): Promise<Reply> {
  if (file.by === 'copy') return { status, type: mediaType(file.path), body: readFileSync(file.from) };
  if (file.by === 'write') return { status, type: mediaType(file.path), body: file.make(site.read) };
  const page = file.page();
  const drawn = await site.renderer.draw(routeOf(page.view), `/${file.path}`, {
    site: file.edition?.frame ?? site.frame,
    page,
    ...bodyOf(page, site.read),
  });
  const finished = file.edition?.finish(drawn) ?? drawn;
  return html(status, withReload(state.errors > 0 ? withNotice(finished, state.notice) : finished));
}

function html(status: number, body: string): Reply {
  return { status, type: 'text/html; charset=utf-8', body };
}

function withReload(page: string): string {
  return page.replace(
    '</head>',
    '<link rel="stylesheet" href="/__preview/style.css"><script src="/__preview/reload.js" defer></script></head>',
  );
}

function withNotice(page: string, notice: string): string {
  return page.replace(
    /<body[^<>]*>/u,
    (body) => `${body}<div class="preview-problems" role="alert"><a href="/__preview/problems/">${notice}</a></div>`,
  );
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // A malformed address is an address that does not exist.
    return null;
  }
}
