import { readdirSync, readFileSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The one-way doors between the rooms (design.md, The house). Tests may look anywhere; everything else may import
 * from its own room and from those listed here.
 */
const DOORS: { readonly [room: string]: readonly string[] } = {
  domain: [],
  i18n: [],
  documents: ['domain', 'i18n'],
  // One folder = one ready-made kind of table.
  datasets: ['domain', 'i18n'],
  intake: ['domain', 'documents', 'i18n', 'datasets'],
  checks: ['domain', 'documents', 'i18n', 'datasets'],
  outputs: ['domain', 'documents', 'i18n', 'datasets'],
  ui: ['domain', 'i18n', 'search-client', 'page-script'],
  'search-client': ['domain', 'i18n'],
  'page-script': ['domain', 'i18n', 'search-client'],
  // Drawn parts of a document type live beside it; pages find them by import.meta.glob.
  views: ['ui', 'domain', 'documents', 'i18n'],
  pages: ['ui', 'views', 'domain', 'i18n'],
  // Pure proposals for new documents, and pure repairs of texts.
  new: ['domain', 'documents', 'i18n', 'checks'],
  fixing: ['domain', 'documents', 'i18n', 'new'],
  publishing: ['domain', 'outputs', 'i18n'],
  import: ['domain', 'documents', 'intake', 'i18n'],
  pipeline: ['domain', 'i18n', 'documents', 'intake', 'checks', 'outputs', 'publishing', 'import', 'datasets'],
  scripts: ['pipeline', 'publishing', 'import', 'documents', 'outputs', 'domain', 'i18n', 'new', 'fixing'],
};
/** Rooms that reach the disk, the network or other processes. */
const OUTSIDE = new Set(['intake', 'publishing', 'import', 'scripts']);
const OUTSIDE_MODULES = /^(?:node:)?(?:fs|child_process|net|http|https|dns|worker_threads)(?:\/|$)/u;
/** Rooms that may know Astro. */
const DRAWING = new Set(['pages', 'views', 'ui', 'publishing', 'scripts']);
/** Rooms whose results depend on their arguments alone. */
const PURE = new Set([
  'datasets',
  'domain',
  'i18n',
  'documents',
  'checks',
  'outputs',
  'pages',
  'views',
  'ui',
  'new',
  'fixing',
]);
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bprocess\.(?:env|cwd|argv)|\.localeCompare\(|\.toLocale\w*\(|\brandomUUID\(/u;

interface SourceFile {
  /** From the root of the product, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const IMPORTS = [
  /(?:^|[\n;])\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gu,
  /(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]/gu,
  /\bimport\(\s*['"]([^'"]+)['"]/gu,
  /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*\[?\s*['"]([^'"]+)['"]/gu,
];

function importsOf({ text }: SourceFile): readonly string[] {
  return IMPORTS.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
}

/** The room that a path lies in; null for what belongs to none (the renderer's entry, types of the environment). */
function roomOf(path: string): string | null {
  if (path.startsWith('scripts/')) return 'scripts';
  const [src, room = ''] = path.split('/');
  if (src !== 'src') return null;
  if (room === 'pipeline.ts') return 'pipeline';
  if (room === 'documents' && path.endsWith('.astro')) return 'views';
  return room in DOORS ? room : null;
}

/** What is wrong with the imports of a file, as lines a developer can act on. */
function faultsOf(file: SourceFile): readonly string[] {
  const from = roomOf(file.path);
  if (from === null) return [];
  const faults = importsOf(file).flatMap((specifier) => {
    const said = `${file.path} imports ${specifier}`;
    if (!specifier.startsWith('.')) {
      if (/^(?:astro(?:$|[:/])|@astrojs\/)/u.test(specifier) && !DRAWING.has(from))
        return [`${said}: ${from} does not know Astro`];
      return OUTSIDE_MODULES.test(specifier) && !OUTSIDE.has(from) ? [`${said}: ${from} does not reach outside`] : [];
    }
    const target = posix.join(posix.dirname(file.path), specifier);
    if (specifier.endsWith('.astro') && !DRAWING.has(from)) return [`${said}: Node cannot load .astro files`];
    const to = roomOf(target);
    if (to === null || to === from || DOORS[from]?.includes(to)) return [];
    return [`${said}: ${from} may not import ${to}`];
  });
  const impure = PURE.has(from) ? IMPURE.exec(file.text) : null;
  return impure ? [...faults, `${file.path} uses ${impure[0]}: clock, chance and locale are arguments`] : faults;
}

function sourceFiles(folder: string): readonly SourceFile[] {
  const root = resolve(import.meta.dirname, '..');
  return readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro|mdx)$/u.test(entry.name))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .filter((path) => !/\.test\.ts$/u.test(path))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

describe('the one-way doors between rooms', () => {
  const files = [...sourceFiles('src'), ...sourceFiles('scripts')];

  it('are kept by every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  it('leave no folder of src outside the table', () => {
    const folders = new Set(
      files
        .map(({ path }) => path.split('/'))
        .flatMap(([src, room, ...rest]) => (src === 'src' && room && rest.length > 0 ? [room] : [])),
    );
    expect([...folders].filter((folder) => !(folder in DOORS))).toEqual([]);
  });
});

describe('this test itself', () => {
  const file = (path: string, text: string) => faultsOf({ path, text });

  it.each([
    ['src/domain/x.ts', "import { t } from '../i18n/text.ts';"],
    ['src/domain/x.ts', "import type { Field } from '../documents/document-type.ts';"],
    ['src/i18n/x.ts', "import type { Site } from '../domain/site.ts';"],
    ['src/documents/x/x.ts', "export { readContent } from '../../intake/read-content.ts';"],
    ['src/checks/x.ts', "import {\n  planSite,\n  other,\n} from '../outputs/plan-site.ts';"],
    ['src/outputs/x.ts', "const x = await import('../publishing/page-store.ts');"],
    ['src/ui/x/X.astro', "---\nimport { x } from '../../outputs/x.ts';\n---"],
    ['src/pages/x.astro', "---\nimport { x } from '../documents/index.ts';\n---"],
    ['src/documents/x/Page.astro', "---\nimport { x } from '../../outputs/x.ts';\n---"],
    ['src/publishing/x.ts', "import '../intake/intake.ts';"],
    ['src/pipeline.ts', "import { main } from '../scripts/build.ts';"],
    ['scripts/x.ts', "import { readContent } from '../src/intake/read-content.ts';"],
  ])('finds a forbidden door in %s', (path, text) => {
    expect(file(path, text)).toHaveLength(1);
    expect(file(path, text)[0]).toContain('may not import');
  });

  it.each([
    ['src/domain/x.ts', "import type { X } from 'astro';", 'Astro'],
    ['src/intake/x.ts', "import { x } from '@astrojs/markdown-remark';", 'Astro'],
    ['src/outputs/x.ts', "import { getCollection } from 'astro:content';", 'Astro'],
    ['src/domain/x.ts', "import { readFileSync } from 'node:fs';", 'outside'],
    ['src/checks/x.ts', "import { readFile } from 'fs/promises';", 'outside'],
    ['src/outputs/x.ts', "import { execFile } from 'node:child_process';", 'outside'],
    ['src/documents/x/x.ts', "import Page from './Page.astro';", '.astro'],
    ['src/documents/index.ts', "const views = import.meta.glob('./*/Page.astro');", '.astro'],
    ['src/domain/x.ts', 'const now = Date.now();', 'clock'],
    ['src/outputs/x.ts', 'list.sort((a, b) => a.localeCompare(b));', 'locale'],
  ])('finds what a room must not know in %s: %s', (path, text, word) => {
    expect(file(path, text)).toHaveLength(1);
    expect(file(path, text)[0]).toContain(word);
  });

  it.each([
    ['src/domain/x.ts', "import { y } from './y.ts';"],
    ['src/documents/x/x.ts', "import { fill } from '../../i18n/text.ts';"],
    ['src/pages/document.astro', "---\nconst views = import.meta.glob('../documents/*/Page.astro');\n---"],
    ['src/intake/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/domain/x.ts', "// As in import { x } from the other room, '../i18n/text.ts'."],
    ['src/domain/x.ts', 'new Date(Date.UTC(2026, 1, 1));'],
    ['scripts/x.ts', "import { readSite } from '../src/pipeline.ts';"],
  ])('lets pass what %s may do', (path, text) => {
    expect(file(path, text)).toEqual([]);
  });
});
