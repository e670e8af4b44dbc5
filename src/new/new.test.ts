import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES, documentTypeByName } from '../documents/index.ts';
import type { Agency } from '../domain/agency.ts';
import type { AgencyId, CategoryId, Document } from '../domain/document.ts';
import { exampleDocument } from '../domain/example-document.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Site } from '../domain/site.ts';
import { frontMatterRange } from '../fixing/front-matter-lines.ts';
import { splitLines } from '../fixing/lines.ts';
import { markFor, nextDocumentNumber, nextIndexNumber } from './next-numbers.ts';
import { categoriesFor, proposeDocument } from './propose-document.ts';
import { freeName, slugOf } from './slug.ts';
import { yamlItem, yamlText } from './yaml-text.ts';

const TODAY = '2026-11-16' as PlainDate;
const AGENCY: Agency = {
  id: 'finance' as AgencyId,
  name: '示例县财政局',
  shortNames: ['县财政局'],
  documentMarks: ['示财函', '示财发'],
  organisationCode: '11990000000000019A',
  kind: 'department',
  parent: null,
  document: exampleDocument('agencies/finance'),
};
const numbered = (indexNumber: string | null, documentNumber: string | null = null): Document =>
  exampleDocument('policies/2026/x', { indexNumber, documentNumber });

describe('file names', () => {
  it.each([
    ['示例县财政局关于印发《示例县公共照明管理暂行办法》的通知', 'gong-gong-zhao-ming-guan-li-zan-xing-ban-fa'],
    ['示例县财政局关于国有资产出租的公示', 'guo-you-zi-chan-chu-zu'],
    ['2026年重点工作', '2026-nian-zhong-dian-gong-zuo'],
    ['绿色通道', 'lv-se-tong-dao'],
    ['……', 'document'],
  ])('%s → %s', (title, slug) => {
    expect(slugOf(title, ['示例县财政局', '示例县'])).toBe(slug);
  });

  it('are short, plain and free', () => {
    const slug = slugOf('长'.repeat(200), []);
    expect(slug.length).toBeLessThanOrEqual(48);
    expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect(freeName('a', (name) => ['a', 'a-2'].includes(name))).toBe('a-3');
  });
});

describe('the next 索引号', () => {
  const next = (...documents: Document[]) => nextIndexNumber(AGENCY, TODAY, documents);

  it('is one more than the highest of agency and year, as wide as the others', () => {
    expect(next()).toBe('11990000000000019A/2026-00001');
    expect(next(numbered('11990000000000019A/2026-00007'), numbered('11990000000000019A/2026-00003'))).toMatch(
      /-00008$/u,
    );
    expect(next(numbered('11990000000000019A/2025-0099'))).toBe('11990000000000019A/2026-0001');
    expect(next(numbered('11990100000000297W/2026-00044'))).toMatch(/-00001$/u);
  });

  it('is counted by month where the agency does so', () => {
    expect(next(numbered('11990000000000019A/202610-00009'))).toBe('11990000000000019A/202611-00001');
    expect(next(numbered('11990000000000019A/202611-00009'))).toBe('11990000000000019A/202611-00010');
  });

  it('is not invented for an agency without a code', () => {
    expect(nextIndexNumber({ ...AGENCY, organisationCode: null }, TODAY, [])).toBeNull();
  });
});

describe('the next 文号', () => {
  it('is the next free of mark and year', () => {
    const documents = [
      numbered(null, '示财发〔2026〕12号'),
      numbered(null, '示财发〔2025〕90号'),
      numbered(null, '示财函〔2026〕30号'),
    ];
    expect(nextDocumentNumber('示财发', 2026, documents)).toBe('示财发〔2026〕13号');
    expect(nextDocumentNumber('示财办发', 2026, documents)).toBe('示财办发〔2026〕1号');
  });

  it('takes the mark for letters only for letters', () => {
    expect(markFor(AGENCY, '通知', [])).toBe('示财发');
    expect(markFor(AGENCY, '函', [])).toBe('示财函');
    expect(markFor({ ...AGENCY, documentMarks: [] }, null, [])).toBeNull();
  });
});

describe('values of front matter', () => {
  it.each([
    ['通知', '通知'],
    ['标题: 甲', '"标题: 甲"'],
    ['- 甲', '"- 甲"'],
    ['“引号”', '“引号”'],
    ['"引号"', '"\\"引号\\""'],
    ['甲 # 乙', '"甲 # 乙"'],
    ['null', '"null"'],
    ['[甲]', '"[甲]"'],
  ])('%s → %s', (text, written) => {
    expect(yamlText(text)).toBe(written);
  });

  it('in a list quote commas as well', () => {
    expect(yamlItem('甲,乙')).toBe('"甲,乙"');
  });
});

describe('a new document', () => {
  const category = { id: 'notice-board', name: '公告栏', documentTypes: [], parent: null };
  const site = {
    today: TODAY,
    agencies: { list: [AGENCY], byId: new Map(), byName: new Map([[AGENCY.name, AGENCY]]), childrenOf: new Map() },
    catalogue: { list: [category], byId: new Map(), childrenOf: new Map() },
  } as unknown as Site;
  const around = { site, documents: [], isTaken: () => false };

  it.each(DOCUMENT_TYPES.map((type) => [type.name, type] as const))(
    'of %s has every field that is asked for, and is a draft',
    (_name, type) => {
      const wish = {
        type,
        title: '关于某事的通知',
        agency: AGENCY,
        published: TODAY,
        adopted: TODAY,
        category: 'notice-board' as CategoryId,
        given: new Map(),
      };
      const { text, path, left } = proposeDocument(wish, around);
      const lines = splitLines(text);
      expect(frontMatterRange(lines)).not.toBeNull();
      expect(path).toMatch(new RegExp(`^${type.name}/(?:\\d{4}/)?[a-z0-9-]+\\.md$`, 'u'));
      expect(text).toContain('\n草稿: 是\n');
      expect(left).toContain('正文');
      for (const name of left) if (name !== '正文') expect(text).toContain(`\n${name}:\n`);
    },
  );

  it('of a policy proposes its numbers and says that they are proposals', () => {
    const type = documentTypeByName('policies');
    if (!type) throw new Error('no policies');
    const wish = {
      type,
      title: '示例县财政局关于票据管理的通知',
      agency: AGENCY,
      published: '2026-12-01' as PlainDate,
      adopted: TODAY,
      category: null,
      given: new Map([['keywords', '[票据]']]),
    };
    const { text, proposed, path } = proposeDocument(wish, around);
    expect(path).toBe('policies/2026/piao-ju-guan-li.md');
    expect(text).toContain('# 拟用的文号');
    expect(text).toContain('\n发文字号: 示财发〔2026〕1号\n');
    expect(text).toContain('\n公文种类: 通知\n');
    expect(text).toContain('\n关键词: [票据]\n');
    expect(text).toContain('\n定时发布: 是\n');
    expect(proposed.map(([name]) => name)).toEqual(expect.arrayContaining(['索引号', '发文字号']));
    expect(categoriesFor(type, AGENCY, site, [])).toHaveLength(1);
  });
});
