import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from './random.ts';
import { ACTIONS, AGENCIES, FIELDS, KINDS, OBJECTS, PARTS, SENTENCES, SUBPARTS } from './vocabulary.ts';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2008, 0, 2);
const LAST_DAY = Date.UTC(2026, 5, 30);
const KINDS_OF_DOCUMENT = new Set(['通知', '意见', '公告', '通告', '批复']);
const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Everything about a document but its body, so that links can name documents not yet written. */
interface Entry {
  readonly random: Random;
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly number: string;
  readonly agency: string;
  readonly category: string;
  readonly adopted: string;
  readonly published: string;
  readonly effective: string;
  readonly year: number;
}

/**
 * Writes a whole content folder with `count` policy documents of 600 to 6,000 characters (log-uniform), 40 categories
 * and 12 agencies. The same arguments always write the same bytes.
 */
export function writeCorpus(folder: string, count: number, seed = 20_260_101): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'agencies'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), SITE);
  writeFileSync(join(folder, 'catalogue.yaml'), catalogue());
  for (const [index, [id, name, mark]] of AGENCIES.entries()) {
    writeFileSync(join(folder, 'agencies', `${id}.md`), agencyFile(index, name, mark));
  }
  const years = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(index, count, seed);
    if (!years.has(entry.year)) mkdirSync(join(folder, 'policies', String(entry.year)), { recursive: true });
    years.add(entry.year);
    writeFileSync(join(folder, entry.path), documentFile(entry, index, count, seed));
  }
}

/** A path of a document in the corpus, to be changed by a bench or a test. */
export function corpusPath(index: number, count: number, seed = 20_260_101): string {
  return entryAt(index, count, seed).path;
}

function entryAt(index: number, count: number, seed: number): Entry {
  const random = createRandom(seed * 7919 + index * 104_729);
  const [, agency, mark] = random.pick(AGENCIES);
  const [field, , leaves] = random.pick(FIELDS);
  const leaf = random.int(0, leaves.length - 1);
  const adopted = FIRST_DAY + random.int(0, Math.floor((LAST_DAY - FIRST_DAY) / DAY)) * DAY;
  const published = adopted + random.int(0, 15) * DAY;
  const year = new Date(published).getUTCFullYear();
  const serial = index + 1;
  const kind = random.pick(KINDS);
  const minute = Math.floor((index / count) * 1439);
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return {
    random,
    path: `policies/${year}/d${String(index).padStart(6, '0')}.md`,
    title: `${agency}关于${random.pick(ACTIONS)}${random.pick(OBJECTS)}工作的${kind}`,
    kind,
    number: `${mark}〔${new Date(adopted).getUTCFullYear()}〕${serial}号`,
    agency,
    category: `${field}-${leaf + 1}`,
    adopted: day(adopted),
    published: `${day(published)} ${time}`,
    effective: day(adopted + random.int(0, 60) * DAY),
    year,
  };
}

function documentFile(entry: Entry, index: number, count: number, seed: number): string {
  const { random } = entry;
  const target = 560 * 10 ** random.next();
  const others = [1, 2].map(() => entryAt((index + random.int(1, Math.max(1, count - 1))) % count, count, seed));
  return [
    '---',
    `标题: ${entry.title}`,
    `索引号: "000000000/${entry.year}-${String(index + 1).padStart(6, '0')}"`,
    `发文机关: ${entry.agency}`,
    `发文字号: ${entry.number}`,
    `成文日期: ${entry.adopted}`,
    `发布日期: ${entry.published}`,
    `施行日期: ${entry.effective}`,
    `目录: ${entry.category}`,
    '主题分类: 综合政务\\政务公开',
    `公文种类: ${KINDS_OF_DOCUMENT.has(entry.kind) ? entry.kind : '通知'}`,
    '效力等级: 其他文件',
    '公开属性: 主动公开',
    `内容概述: 对${random.pick(OBJECTS)}作出安排，明确目标、任务、分工和时限，供有关单位和个人办理时查阅。`,
    `关键词: [${[...new Set([random.pick(OBJECTS), random.pick(OBJECTS)])].join(', ')}]`,
    '审查:',
    `  机构: ${entry.agency}`,
    `  日期: ${entry.adopted}`,
    '---',
    '',
    body(entry, index, target, others),
    '',
  ].join('\n');
}

function body(entry: Entry, index: number, target: number, others: readonly Entry[]): string {
  const { random } = entry;
  let length = 0;
  const sentence = () => {
    const text = random
      .pick(SENTENCES)
      .replaceAll('{agency}', () => random.pick(AGENCIES)[1])
      .replaceAll('{year}', String(entry.year))
      .replaceAll('{a}', () => String(random.int(3, 30)))
      .replaceAll('{b}', () => String(random.int(2, 12)))
      .replaceAll('{c}', () => String(random.int(50, 980)))
      .replaceAll('{d}', () => String(random.int(80, 99)));
    length += text.length;
    return text;
  };
  const paragraph = () => Array.from({ length: random.int(1, 4) }, sentence).join('');
  const blocks = [
    '各乡镇人民政府，县政府各工作部门：',
    `为${random.pick(ACTIONS)}${random.pick(OBJECTS)}，现就有关事项通知如下。${sentence()}`,
  ];
  let tableWritten = false;
  for (let part = 1; length < target; part += 1) {
    blocks.push(`## ${numeral(part)}、${random.pick(PARTS)}`, paragraph());
    for (let sub = 1; random.chance(0.4) && sub <= 3 && length < target; sub += 1) {
      blocks.push(`### （${numeral(sub)}）${random.pick(SUBPARTS)}`, paragraph());
    }
    if (random.chance(0.3))
      blocks.push(Array.from({ length: random.int(3, 5) }, (_, n) => `${n + 1}. ${sentence()}`).join('\n'));
    if (random.chance(0.3)) blocks.push(`**${random.pick(SUBPARTS)}。**${paragraph()}`);
    if (index % 5 === 0 && !tableWritten) {
      tableWritten = true;
      blocks.push(table(entry));
    }
  }
  const links = others.map((other) => `[${other.title}](../../${other.path})`).join('、');
  blocks.push(`相关文件：${links}；另见《${others[0]?.title ?? ''}》（${others[0]?.number ?? ''}）。`);
  blocks.push(`${entry.agency}\n${chineseDay(entry.adopted)}`);
  return blocks.join('\n\n');
}

function table(entry: Entry): string {
  const { random } = entry;
  const rows = Array.from(
    { length: random.int(4, 10) },
    (_, n) =>
      `| ${n + 1} | ${random.pick(ACTIONS)}${random.pick(OBJECTS)} | ${random.pick(AGENCIES)[1]} | ${entry.year}年${random.int(1, 12)}月底前 |`,
  );
  return ['| 序号 | 工作任务 | 责任单位 | 完成时限 |', '| ---: | --- | --- | --- |', ...rows].join('\n');
}

function agencyFile(index: number, name: string, mark: string): string {
  return [
    '---',
    `标题: ${name}`,
    `索引号: "000000000/2008-${String(900_000 + index)}"`,
    `机关代字: [${mark}]`,
    `机构类别: ${index === 0 ? '政府' : '部门'}`,
    '发布日期: 2008-01-02',
    '---',
    '',
    `${name}依照法定职责办理有关事务。`,
    '',
  ].join('\n');
}

function catalogue(): string {
  const nodes = FIELDS.flatMap(([id, name, leaves]) => [
    `- id: ${id}`,
    `  名称: ${name}`,
    `  说明: ${name}方面的政府信息`,
    '  子栏目:',
    ...leaves.flatMap((leaf, index) => [
      `    - id: ${id}-${index + 1}`,
      `      名称: ${leaf}`,
      `      说明: ${leaf}方面的文件`,
    ]),
  ]);
  return `${nodes.join('\n')}\n`;
}

const SITE = `网站名称: 测试县人民政府
简介: 供测量用的网站
网址: https://www.bench.example/
网站标识码: "9900000001"
主办单位: 测试县人民政府办公室
自有名称: [测试县, 测试]
`;

function numeral(value: number): string {
  if (value <= 10) return NUMERALS[value] ?? String(value);
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? NUMERALS[tens] : ''}十${value % 10 === 0 ? '' : NUMERALS[value % 10]}`;
}

function day(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function chineseDay(text: string): string {
  const [year, month, date] = text.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
