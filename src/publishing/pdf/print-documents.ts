import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteUrl, fileAddress, href } from '../../domain/address.ts';
import type { DocumentView, Page, SiteFrame, View } from '../../domain/page.ts';
import type { CopiedFile, DrawnFile, PlannedFile, ReadBody } from '../../domain/plan.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import { sizeOf } from '../../outputs/pages/document.ts';
import { bodyOf, routeOf } from '../carry-out.ts';
import type { Renderer } from '../compile-renderer.ts';
import { sha256, sha256Of, sourceDigest } from '../digest.ts';
import { PageStore } from '../page-store.ts';
import { pageToTypst, QR_PATH } from './page-to-typst.ts';
import { openTypst, type TypstPrinter } from './typst-printer.ts';
import { type Unprintable, UnprintableError } from './unprintable.ts';

export interface PrintOptions {
  readonly root: string;
  readonly settings: SiteSettings;
  readonly frame: SiteFrame;
  /** The plan of the site, with its copied files. */
  readonly files: readonly PlannedFile[];
  readonly renderer: Renderer;
  readonly read: ReadBody;
  /** Where the printed files are kept from build to build. */
  readonly folder: string;
  readonly progress: (done: number, total: number) => void;
  /** Told once when the office goes without; else {@link UnprintableError} is thrown. */
  readonly onSkip: (missing: Unprintable) => void;
  readonly open?: () => Promise<TypstPrinter | Unprintable>;
}

/**
 * The PDF edition: one file beside each document's page, and the pages with a link to it. A document is printed again
 * only when what its page shows has changed. Without the setting, nothing is kept of what was printed before.
 */
export async function printDocuments(options: PrintOptions): Promise<readonly PlannedFile[]> {
  const { settings, files, folder } = options;
  if (settings.pdf === 'no') {
    rmSync(folder, { recursive: true, force: true });
    return files;
  }
  const printed = await printAll(options);
  if (!printed) return files;
  const added = [...printed.values()].map(({ file }) => file);
  return [...files.map((file) => withLink(file, printed, settings.base)), ...added];
}

interface Printed {
  readonly file: CopiedFile;
  readonly bytes: number;
}

async function printAll(options: PrintOptions): Promise<ReadonlyMap<string, Printed> | null> {
  const { files, folder } = options;
  const now = join(folder, 'now');
  rmSync(now, { recursive: true, force: true });
  mkdirSync(now, { recursive: true });
  const store = new PageStore(folder);
  const code = sha256Of([sourceDigest(options.root, ['src/publishing/pdf']), options.renderer.digest]);
  const pictures = new Map(files.flatMap((file) => (file.by === 'copy' ? [[`/${file.path}`, file] as const] : [])));
  const documents = files.filter((file): file is DrawnFile => file.by === 'draw' && file.counts === 'document');
  const printed = new Map<string, Printed>();
  let printer: TypstPrinter | null = null;
  try {
    for (const [at, file] of documents.entries()) {
      const page = file.page();
      if (page.view.kind !== 'document') continue;
      const paper = onPaper({ ...page, view: page.view });
      const body = bodyOf(paper, options.read);
      const shown = picturesOf(body.bodyHtml ?? '', paper.view.absoluteUrl, options.settings, pictures);
      const digests = [...shown].flatMap(([src, { sha256: digest }]) => [src, digest]);
      const key = sha256Of(['pdf', code, JSON.stringify(options.frame), JSON.stringify(paper), ...digests]);
      const target = join(now, `${at}.pdf`);
      let digest = store.keep(key, target);
      if (digest === null) {
        if (!printer) {
          const opened = await (options.open ?? openTypst)();
          if (typeof opened === 'string') return refuse(opened, options);
          printer = opened;
        }
        const locals = { site: options.frame, page: paper, ...body };
        const html = await options.renderer.draw(routeOf(paper.view), `/${file.path}`, locals);
        digest = store.add(key, await print(printer, html, paper, shown, options), target);
      }
      const path = pdfPath(paper.view.id);
      const copied: CopiedFile = { by: 'copy', path, from: target, sha256: digest };
      printed.set(paper.view.id, { file: copied, bytes: statSync(target).size });
      options.progress(at + 1, documents.length);
    }
  } finally {
    printer?.close();
  }
  store.finish();
  return printed;
}

function refuse(missing: Unprintable, { settings, onSkip, folder }: PrintOptions): null {
  if (settings.pdf === 'yes') throw new UnprintableError(missing);
  onSkip(missing);
  rmSync(folder, { recursive: true, force: true });
  return null;
}

/** `policies/2026/x` → `policies/2026/x/x.pdf`. */
export function pdfPath(id: string): string {
  return `${id}/${id.slice(id.lastIndexOf('/') + 1)}.pdf`;
}

/** The page without what paper does not show: its neighbours may change and it is not printed again. */
function onPaper(page: Page<DocumentView>): Page<DocumentView> {
  const { head, view } = page;
  return {
    head: { ...head, feeds: [], languages: [], alternateJson: null, jsonLd: null, meta: [], properties: [] },
    breadcrumbs: [],
    view: { ...view, previous: null, next: null, topics: [], feeds: [], interpretations: [], published: null },
  };
}

/** Pictures of a text by their `src`. */
function picturesOf(
  html: string,
  page: string,
  { url, base }: SiteSettings,
  files: ReadonlyMap<string, CopiedFile>,
): ReadonlyMap<string, CopiedFile> {
  const found = new Map<string, CopiedFile>();
  for (const [, src = ''] of html.matchAll(/<img\b[^>]*?\bsrc="([^"]*)"/gu)) {
    const address = URL.canParse(src, page) ? new URL(src, page) : null;
    if (!address?.href.startsWith(absoluteUrl(url, '/'))) continue;
    const file = files.get(`/${decodeURI(address.pathname.slice(base.length))}`);
    if (file && /\.(?:png|jpe?g|gif|svg|webp)$/iu.test(file.path)) found.set(src, file);
  }
  return found;
}

/** Best first: PDF/UA-1; tagged where a character has no glyph; and words in the place of a picture that cannot be read. */
const ATTEMPTS = [
  { accessible: true, pictures: true },
  { accessible: false, pictures: true },
  { accessible: false, pictures: false },
];

async function print(
  printer: TypstPrinter,
  html: string,
  page: Page<DocumentView>,
  shown: ReadonlyMap<string, CopiedFile>,
  { frame }: PrintOptions,
): Promise<Uint8Array> {
  const pictures = [...shown].map(([src, { path, from }], at) => ({
    src,
    path: `/${at}.${path.slice(path.lastIndexOf('.') + 1).toLowerCase()}`,
    from,
  }));
  const faults: string[] = [];
  for (const attempt of ATTEMPTS) {
    const { source, qr } = pageToTypst(html, page, frame, {
      picture: (src) => (attempt.pictures ? (pictures.find((each) => each.src === src)?.path ?? null) : null),
      link: (target) => {
        if (target.startsWith('#') || !URL.canParse(target, page.view.absoluteUrl)) return null;
        return new URL(target, page.view.absoluteUrl).href;
      },
    });
    const files = new Map<string, Uint8Array>(qr ? [[QR_PATH, Buffer.from(qr)]] : []);
    if (attempt.pictures) for (const { path, from } of pictures) files.set(path, readFileSync(from));
    const answer = await printer.print({ source, files, accessible: attempt.accessible });
    if ('pdf' in answer) return answer.pdf;
    faults.push(answer.error);
  }
  throw new Error(`${page.view.id} cannot be printed (${sha256(html).slice(0, 8)}): ${faults.join(' | ')}`);
}

/** The page of a document, in whatever edition, with its PDF. */
function withLink(file: PlannedFile, printed: ReadonlyMap<string, Printed>, base: string): PlannedFile {
  if (file.by !== 'draw' || (file.counts !== 'document' && file.counts !== 'translation')) return file;
  const page = (): Page<View> => {
    const drawn = file.page();
    const found = drawn.view.kind === 'document' ? printed.get(drawn.view.id) : undefined;
    if (drawn.view.kind !== 'document' || !found) return drawn;
    const pdf = { href: href(base, fileAddress(found.file.path)), size: sizeOf(found.bytes) };
    return { ...drawn, view: { ...drawn.view, pdf } };
  };
  return { ...file, page };
}
