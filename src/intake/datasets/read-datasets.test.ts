import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATASET_KINDS } from '../../datasets/index.ts';
import type { AgencyId } from '../../domain/document.ts';
import { temporaryContent } from '../samples/temporary-content.ts';
import { walk } from '../walk.ts';
import { readDatasets } from './read-datasets.ts';

const YAML = `名称: 路灯
说明: 县城路灯的编号和维护。
主键: 编号
日期字段: 日期
字段:
  - {代号: code, 名称: 编号, 类型: 文本, 必填: 是, 编号: 是, 格式: "A-[0-9]+"}
  - {代号: name, 名称: 名称, 类型: 文本, 必填: 是}
  - {代号: amount, 名称: 金额, 类型: 数值, 单位: 万元}
  - {代号: day, 名称: 日期, 类型: 日期}
  - {代号: count, 名称: 数量, 类型: 整数, 最小值: "0"}
`;
const HEAD = '编号,名称,金额（万元）,日期,数量\n';
const AGENCIES = { idOf: (text: string) => (text === 'office' ? (text as AgencyId) : null), known: ['office'] };

function read(files: { readonly [path: string]: string | Uint8Array }, prepare?: (folder: string) => void) {
  const { folder, remove } = temporaryContent(files);
  try {
    prepare?.(folder);
    return readDatasets(walk(folder, []).files, DATASET_KINDS, AGENCIES);
  } finally {
    remove();
  }
}

function lamps(csv: string | Uint8Array) {
  return read({ 'datasets/lamps/dataset.yaml': YAML, 'datasets/lamps/data.csv': csv });
}

const briefly = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ rule, severity, file, line, column, message }) => ({ rule, severity, file, line, column, message }));

describe('a CSV as spreadsheets write it', () => {
  it.each([
    ['with BOM and CRLF', `\uFEFF${HEAD}A-1,路灯,"1,234.50",2026/3/1,12\n`.replaceAll('\n', '\r\n')],
    ['with the date in words', `${HEAD}A-1,路灯,1234.50,2026年3月1日,12\n`],
    ['with full-width digits', `${HEAD}A-1,路灯,１２３４.50,２０２６-３-１,１２\n`],
    ['with a moment of midnight', `${HEAD}A-1,路灯,1234.50,2026-03-01 00:00:00,12.0\n`],
    [
      'with white space and stars in the header',
      ' 编 号 *,名称\u3000, 金额 (万元),日 期,数量\nA-1, 路灯 ,1234.50,2026-03-01,12\n',
    ],
    ['with English keys in another order', 'count,day,amount,name,code\n12,2026-03-01,1234.50,路灯,A-1\n'],
    [
      'with columns and rows of nothing at the end',
      `编号,名称,金额（万元）,日期,数量,,\nA-1,路灯,1234.50,2026-03-01,12,,\n,,,,,,\n\n`,
    ],
  ])('is read %s', (_name, csv) => {
    const { datasets, problems } = lamps(csv);
    expect(problems).toEqual([]);
    expect(datasets[0]?.rows.map(({ cells }) => cells)).toEqual([['A-1', '路灯', '1234.50', '2026-03-01', '12']]);
    expect(datasets[0]?.complete).toBe(true);
  });

  it('keeps blank apart from zero, and quotes and line ends within a cell', () => {
    const { datasets } = lamps(`${HEAD}A-1,"路灯，""双头""\n东段",,,0\n`);
    expect(datasets[0]?.rows[0]?.cells).toEqual(['A-1', '路灯，"双头"\n东段', null, null, '0']);
  });
});

describe('a wrong CSV', () => {
  const folder = join(import.meta.dirname, 'broken');
  const samples = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const found = Object.fromEntries(
    samples.sort().map((name) => [name, briefly(lamps(readFileSync(join(folder, name))))]),
  );
  const path = join(folder, 'expected.json');
  if (process.env['UPDATE']) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);

  it.each(samples)('has exactly the problems of expected.json: %s', (name) => {
    expect(found[name]).toEqual(JSON.parse(readFileSync(path, 'utf8'))[name]);
    expect(found[name]?.length).toBeGreaterThan(0);
  });

  it('is refused by its size before it is read', () => {
    const files = { 'datasets/lamps/dataset.yaml': YAML, 'datasets/lamps/data.csv': HEAD };
    const before = process.memoryUsage().rss;
    const result = read(files, (content) => truncateSync(join(content, 'datasets/lamps/data.csv'), 1_000_000_000));
    expect(briefly(result)).toEqual([
      {
        rule: 'dataset-limit',
        severity: 'error',
        file: 'datasets/lamps/data.csv',
        line: 1,
        column: 1,
        message: '文件有 1000 MB，超过了每个 CSV 100 MB 的上限，没有读取。',
      },
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('is refused with 10,000 columns, naming the limit', () => {
    const columns = Array.from({ length: 10_000 }, (_none, at) => `列${at}`).join(',');
    const messages = lamps(`${columns}\n${columns}\n`).problems.map(({ message }) => message);
    expect(messages).toEqual(['表头有 10000 列，超过了 200 列的上限，没有读取。']);
  });

  it('tells fifty faults of a column and how many more there are', () => {
    const rows = Array.from({ length: 120 }, (_none, at) => `A-${at},路灯,一,2026-03-01,1`).join('\n');
    const { problems } = lamps(`${HEAD}${rows}\n`);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.message).toBe('“金额（万元）”一列还有 70 处同样的问题，没有逐一列出。');
  });
});

describe('dataset.yaml', () => {
  const csv = { 'datasets/lamps/data.csv': `${HEAD}A-1,路灯,1,2026-03-01,2\n` };
  it.each([
    ['is missing', csv, 'datasets/lamps 1 文件夹“lamps”没有 dataset.yaml'],
    [
      'names no kind that exists',
      { ...csv, 'datasets/lamps/dataset.yaml': `${YAML}种类: lamps\n` },
      '没有“lamps”这种数据集',
    ],
    [
      'defines nothing',
      { ...csv, 'datasets/lamps/dataset.yaml': '名称: 路灯\n说明: 路灯。\n' },
      '没有写“种类”，也没有写“字段”',
    ],
    [
      'has a field twice',
      { ...csv, 'datasets/lamps/dataset.yaml': `${YAML}  - {代号: code, 名称: 别的}\n` },
      '字段“别的”重复',
    ],
    [
      'names a key that is no field',
      { ...csv, 'datasets/lamps/dataset.yaml': YAML.replace('主键: 编号', '主键: 编码') },
      '不是这个数据集的字段',
    ],
    [
      'has a pattern that could hang',
      { ...csv, 'datasets/lamps/dataset.yaml': YAML.replace('A-[0-9]+', '(a+)+b') },
      '可能让检查长时间停不下来',
    ],
    [
      'names an agency that is not there',
      { ...csv, 'datasets/lamps/dataset.yaml': `${YAML}责任机构: offfice\n` },
      '没有这个机构',
    ],
    ['stands alone', { 'datasets/lamps/dataset.yaml': YAML }, '没有 CSV 文件'],
    [
      'stands beside what nothing reads',
      { ...csv, 'datasets/lamps/dataset.yaml': YAML, 'datasets/lamps/data.xlsx': 'PK' },
      '不会被读取',
    ],
    [
      'stands in a folder of a wrong name',
      { 'datasets/路灯/dataset.yaml': YAML, 'datasets/路灯/data.csv': csv['datasets/lamps/data.csv'] },
      '不能用作网址',
    ],
  ])('%s', (_name, files, message) => {
    const told = read(files).problems.map((problem) => `${problem.file} ${problem.line} ${problem.message}`);
    expect(told.join('\n')).toContain(message);
  });

  it('adds fields of an office to a ready-made kind', () => {
    const yaml = '名称: 收费\n说明: 收费。\n种类: fees\n字段:\n  - {代号: window, 名称: 缴费窗口}\n';
    const { datasets } = read({
      'datasets/fees/dataset.yaml': yaml,
      'datasets/fees/data.csv':
        '项目编码,收费项目,执收单位,收费对象,收费标准,收费依据,执行情况,执行起始日期,投诉电话,缴费窗口\n1,登记费,局,人,80元,条例,正常征收,2026-01-01,0990-0000342,3号\n',
    });
    expect(datasets[0]?.rows[0]?.cells.at(-1)).toBe('3号');
  });
});
