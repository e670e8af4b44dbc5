import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from './find-personal-data.ts';
import { findForeignDebris } from './foreign-debris.ts';
import { findMarkdownTables } from './markdown-tables.ts';
import { findNameList } from './name-list.ts';
import { findSecrecyMarks } from './secrecy-marks.ts';

// testing.md E5: of 500 seeded values at least 99 % are found, and 1,000 clean documents cry at most once.

/** Mulberry32: the same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(20261116);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const digits = (count: number) => Array.from({ length: count }, () => Math.floor(next() * 10)).join('');
const two = (value: number) => String(value).padStart(2, '0');

function idNumber(): string {
  const head = `${pick(['110105', '440524', '530102', '342601', '620121'])}${1940 + Math.floor(next() * 80)}${two(1 + Math.floor(next() * 12))}${two(1 + Math.floor(next() * 28))}${digits(3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + Number(head[index]) * weight, 0);
  return head + '10X98765432'.charAt(sum % 11);
}

function bankCard(): string {
  const head = `62${1 + Math.floor(next() * 9)}${digits(pick([12, 13, 15]))}`;
  for (let last = 0; last < 10; last += 1) if (luhn(head + last)) return head + last;
  return head;
}

function luhn(text: string): boolean {
  const sum = [...text].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const NAMES = ['张三', '李小明', '王芳', '欧阳海', '赵国强', '陈静', '周建华', '黄小燕'];
const FILLER = [
  '为做好有关工作，现将情况公示如下。',
  '经审核，符合条件。',
  '公示期为5个工作日，如有异议，请向我局反映。',
];
const wide = (text: string) =>
  [...text].map((each) => (/[0-9X]/u.test(each) ? String.fromCharCode(each.charCodeAt(0) + 0xfee0) : each)).join('');
const spaced = (text: string) => text.replace(/(.{4})(?=.)/gu, '$1 ');
const disguises = [
  (text: string) => text,
  (text: string) => text,
  wide,
  spaced,
  (text: string) => text.replace(/(.{6})(?=.)/u, '$1-'),
  (text: string) => `${text.slice(0, 5)}\u200b${text.slice(5)}`,
];

const SEEDS: readonly (readonly [kind: string, make: () => string])[] = [
  ['idNumber', () => `${pick(NAMES)}，身份证号码：${pick(disguises)(idNumber())}，`],
  ['idNumber', () => `| ${pick(NAMES)} | ${pick(disguises)(idNumber())} | 城关镇 |`],
  ['idNumber', () => `${pick(FILLER)}${idNumber()}${pick(FILLER)}`],
  [
    'mobile',
    () =>
      `联系人：${pick(NAMES)}，电话：${pick([disguises[0], wide])?.(`1${pick(['38', '59', '77', '99'])}${digits(7)}9`)}。`,
  ],
  ['mobile', () => `${pick(NAMES)} 1${pick(['38', '59', '77'])} ${digits(4)} ${digits(3)}7`],
  ['bankCard', () => `户名：${pick(NAMES)}，开户行：农商银行，账号：${pick(disguises.slice(0, 4))(bankCard())}`],
  ['bankCard', () => `| ${pick(NAMES)} | 银行卡 | ${bankCard()} |`],
];

describe('500 seeded values', () => {
  it('are found to 99 % and more', () => {
    const missed: string[] = [];
    for (let index = 0; index < 500; index += 1) {
      const [kind, make] = SEEDS[index % SEEDS.length] ?? SEEDS[0] ?? ['', () => ''];
      const text = `${pick(FILLER)}\n${make()}\n${pick(FILLER)}`;
      if (!findPersonalData(text).some((finding) => finding.kind === kind)) missed.push(text);
    }
    expect(missed.slice(0, 5)).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(5);
  });
});

describe('1,000 clean documents', () => {
  const clean = () =>
    [
      `示政发〔${2000 + Math.floor(next() * 27)}〕${1 + Math.floor(next() * 99)}号`,
      `索引号：${digits(18)}/2026-${digits(5)}`,
      `统一社会信用代码：11${digits(6)}${digits(9)}F`,
      `全年完成产值${digits(11)}.${digits(2)}万元，投资${1 + Math.floor(next() * 9)}${digits(11)}元，同比增长${digits(2)}%。`,
      `| ${digits(8)} | ${digits(6)} | ${digits(4)} | ${digits(11)} |`,
      `联系电话：0990-${digits(7)}，热线12345，邮政编码${digits(6)}，登记号：SL-${digits(4)}-${digits(4)}`,
      `合同编号：${digits(16)}，条码：69${digits(11)}，经度${digits(3)}.${digits(12)}`,
      pick(FILLER),
    ].join('\n');

  it('cry at most once', () => {
    const cries: string[] = [];
    for (let index = 0; index < 1000; index += 1) {
      const text = clean();
      const findings = findPersonalData(text);
      if (findings.length > 0) cries.push(JSON.stringify(findings) + text);
    }
    expect(cries.slice(0, 5)).toEqual([]);
    expect(cries.length).toBeLessThanOrEqual(1);
  });
});

const CORPORA = join(import.meta.dirname, '../../../../shared/corpora');

describe.skipIf(!existsSync(CORPORA))('real texts of ../shared/corpora (skipped where they are absent)', () => {
  it('laws hold no personal data, marks, lists of people or debris', () => {
    const folder = join(CORPORA, 'laws-md');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    expect(files.length).toBeGreaterThan(500);
    const cries = files.filter((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const lines = text.split('\n');
      return (
        findPersonalData(text).length > 0 ||
        findSecrecyMarks(lines).length > 0 ||
        findForeignDebris(text).length > 0 ||
        findMarkdownTables(lines).some(({ headers, rows, caption }) => findNameList(headers, rows, caption))
      );
    });
    expect(cries).toEqual([]);
  });
});
