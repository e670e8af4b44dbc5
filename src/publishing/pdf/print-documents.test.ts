import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentView } from '../../domain/page.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import { type DocumentInput, makeDocument, makeSite, planOf } from '../../outputs/fixture-site.ts';
import type { Renderer } from '../compile-renderer.ts';
import { pdfPath, printDocuments } from './print-documents.ts';
import type { PrintRequest } from './typst-child.ts';
import { type Unprintable, UnprintableError } from './unprintable.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const renderer: Renderer = {
  digest: 'renderer',
  assets: [],
  draw: async (_route, _address, { page }) => `<article class="document"><h1>${page.head.title}</h1></article>`,
};

interface Run {
  readonly documents: { readonly [id: string]: DocumentInput };
  readonly pdf?: SiteSettings['pdf'];
  readonly missing?: Unprintable;
  /** Requests that the compiler refuses. */
  readonly refuses?: (request: PrintRequest) => boolean;
}

async function run({ documents, pdf = 'yes', missing, refuses = () => false }: Run) {
  const site = makeSite({
    documents: Object.entries(documents).map(([id, input]) => makeDocument(id, input)),
    settings: { pdf },
  });
  const { frame, files } = planOf(site);
  const asked: PrintRequest[] = [];
  const skipped: Unprintable[] = [];
  const planned = await printDocuments({
    root: folder,
    settings: site.settings,
    frame,
    files,
    renderer,
    read: () => ({ html: '<p>正文</p>', text: '正文', sections: [] }),
    folder: join(folder, 'pdf'),
    progress: () => {},
    onSkip: (what) => skipped.push(what),
    open: async () =>
      missing ?? {
        print: async (request) => {
          asked.push(request);
          return refuses(request) ? { error: 'refused' } : { pdf: Buffer.from(`%PDF ${request.source}`) };
        },
        close: () => {},
      },
  });
  const linkOf = (id: string) => {
    const file = planned.find(({ path }) => path === `${id}/index.html`);
    return file?.by === 'draw' ? (file.page().view as DocumentView).pdf : undefined;
  };
  const own = asked.filter(({ source }) => source.includes('文件policies'));
  return { planned, asked: own, skipped, linkOf, paths: planned.map(({ path }) => path) };
}

const ONE = 'policies/2026/one';
const TWO = 'policies/2026/two';

/** Whether anything below the folder holds a text. */
function kept(text: string): boolean {
  if (!existsSync(join(folder, 'pdf'))) return false;
  return readdirSync(join(folder, 'pdf'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(text));
}

describe('the PDF edition', () => {
  it('stands beside each page, which links to it with its size', async () => {
    const { planned, linkOf } = await run({ documents: { [ONE]: {} } });
    const file = planned.find(({ path }) => path === pdfPath(ONE));
    expect(pdfPath(ONE)).toBe('policies/2026/one/one.pdf');
    expect(file?.by === 'copy' && readFileSync(file.from, 'utf8').startsWith('%PDF')).toBe(true);
    expect(linkOf(ONE)).toMatchObject({
      href: expect.stringMatching(/policies\/2026\/one\/one\.pdf$/u),
      size: expect.stringMatching(/KB$/u),
    });
  });

  it('prints again what has changed, and that alone: a new neighbour is no change', async () => {
    await run({ documents: { [ONE]: {} } });
    expect((await run({ documents: { [ONE]: {} } })).asked).toHaveLength(0);
    const more = await run({ documents: { [ONE]: {}, [TWO]: {} } });
    expect(more.asked.map(({ source }) => source.includes(`文件${TWO}`))).toEqual([true]);
    expect((await run({ documents: { [ONE]: { title: `文件${ONE}新` }, [TWO]: {} } })).asked).toHaveLength(1);
  });

  it('keeps nothing of a document that is no more, nor of any once the office wants no PDFs', async () => {
    await run({ documents: { [ONE]: {}, [TWO]: {} } });
    expect(kept(`文件${TWO}`)).toBe(true);
    const { paths } = await run({ documents: { [ONE]: {} } });
    expect(paths).not.toContain(pdfPath(TWO));
    expect(kept(`文件${TWO}`)).toBe(false);
    const off = await run({ documents: { [ONE]: {} }, pdf: 'no' });
    expect(off.paths.filter((path) => path.endsWith('.pdf'))).toEqual([]);
    expect(off.linkOf(ONE)).toBeUndefined();
    expect(existsSync(join(folder, 'pdf'))).toBe(false);
  });

  it.for(['program', 'font'] as const)(
    'where the %s is missing: refuses, or goes without when the office allows',
    async (missing) => {
      await expect(run({ documents: { [ONE]: {} }, missing })).rejects.toThrow(UnprintableError);
      const without = await run({ documents: { [ONE]: {} }, missing, pdf: 'where-possible' });
      expect(without.skipped).toEqual([missing]);
      expect(without.paths.filter((path) => path.endsWith('.pdf'))).toEqual([]);
      expect(without.linkOf(ONE)).toBeUndefined();
    },
  );

  it('prints tagged PDF where PDF/UA is refused, and names the document where nothing can be printed', async () => {
    const { asked } = await run({ documents: { [ONE]: {} }, refuses: ({ accessible }) => accessible });
    expect(asked.map(({ accessible }) => accessible)).toEqual([true, false]);
    const none = run({ documents: { [TWO]: {} }, refuses: ({ source }) => source.includes(TWO) });
    await expect(none).rejects.toThrow(TWO);
  });
});
