import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { docxCorpus, htmlCorpus, type Judged, judge } from '../bench/import/accuracy.ts';
import { mhtHtml } from '../src/import/docx/mht.ts';
import { unzip } from '../src/import/docx/zip.ts';
import { main, parseOptions, ROOT, UsageError } from './command-line.ts';

// How often the importer reads the fields and the text of real files right. `--corpora DIR`, `--json`.
await main(async () => {
  const { values } = parseOptions({ corpora: { type: 'string' }, json: { type: 'boolean' } });
  const corpora = resolve(values.corpora ?? join(ROOT, '../shared/corpora'));
  if (!existsSync(corpora)) throw new UsageError(`没有文件夹 / no such folder: ${corpora}`);
  const pages = join(corpora, 'policies-html');
  const files = join(corpora, 'laws-docx');
  const html = await Promise.all(htmlCorpus(pages).map(({ name, truth }) => judge(pages, name, truth)));
  const sources = new Map<string, string>();
  for (const name of new Set(docxCorpus(files, () => '').map((each) => each.name))) {
    const parts = await unzip(readFileSync(join(files, name)));
    const chunk = parts?.get('word/afchunk.mht');
    sources.set(name, (chunk && (await mhtHtml(chunk, 'afchunk.mht'))) ?? '');
  }
  const docx = await Promise.all(
    docxCorpus(files, (name) => sources.get(name) ?? '').map(({ name, truth }) => judge(files, name, truth)),
  );
  const tables = { 'policies-html': figures(html), 'laws-docx': figures(docx) };
  if (values.json) console.log(JSON.stringify(tables, null, 2));
  else {
    for (const [name, table] of Object.entries(tables)) {
      console.log(name);
      for (const [field, value] of Object.entries(table)) console.log(`  ${field.padEnd(20)} ${value}`);
    }
    for (const each of [...html, ...docx]) tellFaults(each);
  }
  return 0;
});

function figures(judged: readonly Judged[]): { readonly [field: string]: string } {
  const share = (field: string) => {
    const counted = judged.flatMap(({ right }) => right[field] ?? []);
    const right = counted.filter(Boolean).length;
    return `${right}/${counted.length}${counted.length > 0 ? ` = ${((100 * right) / counted.length).toFixed(1)} %` : ''}`;
  };
  const errors = judged.map(({ characterErrors }) => characterErrors);
  return {
    documents: String(judged.length),
    title: share('title'),
    documentNumber: share('documentNumber'),
    issuer: share('issuer'),
    dateAdopted: share('dateAdopted'),
    characterErrors: `mean ${((100 * errors.reduce((sum, each) => sum + each, 0)) / errors.length).toFixed(3)} %, worst ${(100 * Math.max(...errors)).toFixed(3)} %`,
  };
}

function tellFaults({ source, right, characterErrors, found }: Judged): void {
  const wrong = Object.entries(right).filter(([, value]) => value === false);
  for (const [field] of wrong) console.log(`${source}: ${field} = ${found[field]}`);
  if (characterErrors > 0.005)
    console.log(`${source}: ${(100 * characterErrors).toFixed(2)} % of the characters differ`);
}
