import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Measurement, measure } from './measure.ts';

export interface PeerResult {
  readonly name: string;
  /** Why it was not run, or null. */
  readonly skipped: string | null;
  readonly measurement: Measurement | null;
}

const FRONT = /^---\n([\s\S]*?)\n---\n/u;

/**
 * Makes the shared corpus of `count` documents and the same bodies as a content folder of ours.
 * Returns null where the shared bench is not at hand.
 */
export function writePeerCorpus(
  shared: string,
  folder: string,
  count: number,
): { data: string; content: string } | null {
  const generator = join(shared, 'bench/corpus/generate.mjs');
  const seeds = join(shared, 'corpora/seeds');
  if (!existsSync(generator) || !existsSync(seeds)) return null;
  const data = join(folder, 'data');
  const content = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made = spawnSync(process.execPath, [generator, '--count', String(count), '--seeds', seeds, '--out', data], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`the corpus generator failed: ${made.stderr}`);
  convert(data, content);
  return { data, content };
}

function convert(data: string, content: string): void {
  const tree = JSON.parse(readFileSync(join(data, 'categories.json'), 'utf8')) as {
    slug: string;
    name: string;
    children: { slug: string; name: string }[];
  }[];
  mkdirSync(join(content, 'agencies'), { recursive: true });
  writeFileSync(
    join(content, 'site.yaml'),
    '网站名称: 测试县人民政府\n网址: https://www.bench.example/\n自有名称: [测试]\n',
  );
  const lines = tree.flatMap((top) => [
    `- id: ${top.slug}`,
    `  名称: ${top.name}`,
    `  说明: ${top.name}`,
    '  子栏目:',
    ...top.children.flatMap((leaf) => [
      `    - id: ${top.slug}-${leaf.slug}`,
      `      名称: ${leaf.name}`,
      `      说明: ${leaf.name}`,
    ]),
  ]);
  writeFileSync(join(content, 'catalogue.yaml'), `${lines.join('\n')}\n`);
  const folders = new Set<string>();
  const files = readdirSync(join(data, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort();
  for (const file of files) {
    const text = readFileSync(join(data, 'content', file), 'utf8');
    const fields = new Map(
      (FRONT.exec(text)?.[1] ?? '').split('\n').map((line): [string, string] => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon), line.slice(colon + 2).replaceAll('"', '')];
      }),
    );
    const field = (name: string) => fields.get(name) ?? '';
    const path = join(content, 'policies', field('published').slice(0, 4), `${field('id')}.md`);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    const links = text
      .replace(FRONT, '')
      .replace(/\]\(\/([a-z0-9-]+)\/([a-z0-9-]+)\/(d\d+)\/\)/gu, '](https://www.bench.example/$3/)');
    writeFileSync(
      path,
      `---\n标题: ${field('title')}\n发文机关: ${field('agency')}\n发文字号: ${field('docNumber')}\n成文日期: ${field('issued')}\n` +
        `发布日期: ${field('published')}\n目录: ${field('category').replace('/', '-')}\n内容概述: ${JSON.stringify(field('summary'))}\n---\n${links}`,
    );
  }
}

/** Runs every peer that is installed; the floor and Eleventy are installed on request into a folder of their own. */
export async function runPeers(shared: string, folder: string, data: string): Promise<PeerResult[]> {
  const peers = join(folder, 'peers');
  cpSync(join(shared, 'bench/peers'), peers, { recursive: true });
  spawnSync('chmod', ['-R', 'u+w', peers]);
  const results: PeerResult[] = [];
  for (const name of ['floor', 'eleventy', 'hugo', 'jekyll']) {
    const home = join(peers, name);
    const reason = prepare(name, home, data);
    if (reason) {
      results.push({ name, skipped: reason, measurement: null });
      continue;
    }
    const out = join(folder, `out-${name}`);
    const command =
      name === 'floor'
        ? [process.execPath, join(home, 'build.mjs'), '--data', data, '--out', out]
        : [join(home, 'build.sh'), data, out];
    const measurement = await measure(command);
    const failed = measurement.code === 0 ? null : measurement.standardError.slice(-300);
    results.push({ name, skipped: failed, measurement: failed === null ? measurement : null });
  }
  return results;
}

function prepare(name: string, home: string, data: string): string | null {
  if (name === 'floor' || name === 'eleventy') {
    const install = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: home,
      encoding: 'utf8',
    });
    return install.status === 0 ? null : 'its packages could not be installed';
  }
  if (spawnSync(name, ['version']).error) return 'not installed';
  if (name === 'hugo') spawnSync(process.execPath, [join(home, 'prepare.mjs'), data]);
  return null;
}
