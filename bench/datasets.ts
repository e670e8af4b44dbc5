import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { measure } from './measure.ts';
import { createRandom } from './random.ts';

// node bench/datasets.ts [--rows 100000] [--folder DIR]: a penalties table of so many rows, built cold and again.

const argument = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const root = resolve(import.meta.dirname, '..');
const rows = Number(argument('rows', '100000'));
const folder = resolve(argument('folder', join(root, '.glasshouse', 'bench-datasets')));
const content = join(folder, 'content');
const LIMIT = { seconds: 60, bytes: 1.5e9 };

rmSync(folder, { recursive: true, force: true });
writeCorpus(content, 20);
const table = join(content, 'datasets', 'penalties', 'data.csv');
mkdirSync(dirname(table), { recursive: true });
writeFileSync(
  join(dirname(table), 'dataset.yaml'),
  '名称: 行政处罚信息\n说明: 用于测速的行政处罚信息。\n种类: penalties\n',
);
writeFileSync(table, penaltiesCsv(rows));

const build = [process.execPath, join(root, 'scripts/build.ts'), '--content', content, '--today', '2026-11-16'];
const run = [...build, '--cache', join(folder, 'cache'), '--out', join(folder, 'dist')];
// The renderer is compiled once for the code, not for the table.
let failed = false;
for (const name of ['cold', 'again']) {
  const { code, seconds, cpuSeconds, peakBytes, standardError } = await measure(run);
  const ok = code === 0 && seconds <= LIMIT.seconds && peakBytes <= LIMIT.bytes;
  failed ||= !ok;
  const figures = `${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s, peak ${(peakBytes / 1e9).toFixed(2)} GB`;
  console.log(`${name}: ${rows} rows, ${figures}${ok ? '' : `  ABOVE THE LIMIT (exit ${code})`}`);
  if (code !== 0) console.error(standardError.slice(-2000));
}
process.exitCode = failed ? 1 : 0;

/** Penalties of five years, always the same; every hundredth is withdrawn. */
function penaltiesCsv(count: number): string {
  const random = createRandom(7);
  const head =
    '行政相对人名称,行政相对人类别,统一社会信用代码,法定代表人,行政处罚决定书文号,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额（万元）,处罚决定日期,公示类别,处罚机关,处罚机关统一社会信用代码,数据来源单位,数据来源单位统一社会信用代码,公开日期,撤下日期,撤下原因';
  const lines = [head];
  const first = Date.UTC(2022, 0, 1);
  for (let at = 0; at < count; at += 1) {
    const decided = new Date(first + Math.floor((at * 1700) / count) * 86_400_000).toISOString().slice(0, 10);
    const published = new Date(Date.parse(decided) + random.int(3, 16) * 86_400_000).toISOString().slice(0, 10);
    const agency = `测试县第${random.int(1, 12)}管理局`;
    const gone = at % 100 === 7 ? ['2026-10-10', '决定被撤销'] : ['', ''];
    const year = decided.slice(0, 4);
    lines.push(
      [
        `测试县第${at}商贸有限公司`,
        '法人及非法人组织',
        '11341702486344515H',
        '测某',
        `测罚〔${year}〕${at + 1}号`,
        random.pick(['无照经营', '经营过期食品', '未明码标价', '违法占地', '未按规定公示']),
        '经查，当事人在经营场所内存放超过保质期的预包装食品若干，案发时尚未售出，已主动改正。',
        '《中华人民共和国食品安全法》第一百二十四条第一款第五项',
        '罚款',
        `罚款${random.int(1, 90)}000元`,
        (random.int(10, 900) / 100).toFixed(2),
        decided,
        random.pick(['一般', '严重']),
        agency,
        '11370322004222241N',
        agency,
        '11370322004222241N',
        published,
        ...gone,
      ].join(','),
    );
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
