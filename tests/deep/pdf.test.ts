import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdfPath } from '../../src/publishing/pdf/print-documents.ts';
import { launchBrowser } from '../browser.ts';
import { readSheets } from '../paper.ts';
import { ROOT, runVerb, TODAY, temporaryFolder } from '../run-verb.ts';
import { serveSite } from '../serve-site.ts';
import { pathsOf } from '../site-pages.ts';

/** The PDF edition of the sample as `npm run build` makes it, and the same pages printed by Chromium beside it. */
const temporary = temporaryFolder();
const at = (name: string) => join(temporary.path, name);
function build(out: string, zone: string) {
  const args = [
    '--content',
    at('content'),
    '--out',
    at(out),
    '--cache',
    at(`cache-${out}`),
    '--today',
    TODAY,
    '--no-search',
  ];
  process.env['TZ'] = zone;
  process.env['GLASSHOUSE_TIMINGS'] = '1';
  return runVerb('build', args);
}

beforeAll(() => {
  cpSync(join(ROOT, 'content'), at('content'), { recursive: true });
  appendFileSync(at('content/site.yaml'), '\nPDF版: 是\n');
  const built = build('first', 'Asia/Shanghai');
  expect(built.code, built.stderr).toBe(0);
  console.log(built.stderr.split('\n').findLast((line) => line.startsWith('{') || line.startsWith('[')));
});
afterAll(temporary.remove);

const documents = () => pathsOf(at('first')).filter((path) => path.endsWith('/document.json'));
const printed = () => documents().map((path) => pdfPath(dirname(path)));

it('is one tagged file for each document, with its title, language and text', async () => {
  expect(pathsOf(at('first'))).toEqual(expect.arrayContaining([...printed()]));
  for (const path of printed()) {
    const pdf = readFileSync(join(at('first'), path));
    const raw = pdf.toString('latin1');
    expect(raw, path).toMatch(/\/Marked true/u);
    expect(raw, path).toMatch(/\/Lang ?\(zh/u);
  }
  for (const path of printed().filter((_, index) => index % 10 === 0)) {
    const { title, text } = JSON.parse(readFileSync(join(at('first'), path, '../document.json'), 'utf8'));
    const sheets = await readSheets(readFileSync(join(at('first'), path)), 263);
    const found = sheets
      .flatMap(({ lines }) => lines)
      .join('')
      .replaceAll(/\s/gu, '');
    expect(found, path).toContain(title.replaceAll(/\s/gu, ''));
    const sentence = text.split(/[\n。；]/u).findLast((each: string) => /^[\p{Script=Han}，、]{8,20}$/u.test(each));
    if (sentence) expect(found, path).toContain(sentence);
    for (const { ink } of sheets) {
      if (!ink) continue;
      expect(ink.left, path).toBeGreaterThanOrEqual(27.5);
      expect(ink.right, path).toBeLessThanOrEqual(184.5);
      expect(ink.top, path).toBeGreaterThanOrEqual(36.5);
    }
  }
});

it('is the same, byte for byte, in another folder and time zone', () => {
  expect(build('second', 'America/New_York').code).toBe(0);
  for (const path of printed())
    expect(readFileSync(join(at('second'), path)).equals(readFileSync(join(at('first'), path))), path).toBe(true);
});

it('costs less than Chromium, in bytes and seconds', async () => {
  const some = printed().filter((_, index) => index % 12 === 0);
  const served = await serveSite({ folder: at('first'), base: '/' });
  const browser = await launchBrowser();
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  let [bytes, milliseconds] = [0, 0];
  for (const path of some) {
    const began = performance.now();
    await page.goto(served.origin + encodeURI(`/${path.slice(0, path.lastIndexOf('/') + 1)}`));
    bytes += (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).length;
    milliseconds += performance.now() - began;
  }
  await browser.close();
  served.close();
  const typst = some.reduce((sum, path) => sum + readFileSync(join(at('first'), path)).length, 0);
  console.log(
    JSON.stringify({
      files: some.length,
      chromium: { bytes: bytes / some.length, milliseconds: milliseconds / some.length },
      typst: { bytes: typst / some.length },
    }),
  );
  expect(typst).toBeLessThan(bytes);
});
