import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toContentMarkdown } from './content-markdown.ts';
import { readHead } from './head-events.ts';
import { importFolder } from './import-folder.ts';

describe('readHead', () => {
  it('reads issuer, number, level and dates of an order', () => {
    const facts = readHead([
      '2012年8月29日 国务院第215次常务会议通过',
      '2012年9月9日 中华人民共和国国务院令第624号公布',
      '2012年10月1日 施行',
    ]);
    expect(facts.issuer?.value).toBe('国务院');
    expect(facts.documentNumber?.value).toBe('国务院令第624号');
    expect(facts.level?.value).toBe('行政法规');
    expect(facts.dateAdopted?.value).toBe('2012-08-29');
    expect(facts.datePublished?.value).toBe('2012-09-09');
    expect(facts.dateEffective?.value).toBe('2012-10-01');
  });

  it('does not take the publication of an older text for that of an amended one', () => {
    const facts = readHead([
      '2006年5月10日 中华人民共和国国务院令第466号公布',
      '2006年9月1日 施行',
      '2014年7月29日 《国务院关于修改部分行政法规的决定》修正',
    ]);
    expect(facts.datePublished).toBeNull();
    expect(facts.dateEffective).toBeNull();
    expect(facts.dateAdopted?.value).toBe('2014-07-29');
  });

  it('takes the verb of the event and not that of a quoted title', () => {
    const facts = readHead([
      '2018年1月23日 示例省第十二届人民代表大会常务委员会第三十五次会议《关于公布修订后条例的决定》通过',
    ]);
    expect(facts.events[0]?.kind).toBe('adopted');
    expect(facts.issuer?.value).toBe('示例省人民代表大会常务委员会');
    expect(facts.level?.value).toBe('地方性法规');
  });

  it('leaves out what is not said', () => {
    const facts = readHead(['某县人民政府办公室印发', '2020年13月1日 公布']);
    expect(facts).toMatchObject({ events: [], issuer: null, documentNumber: null, datePublished: null });
  });
});

describe('toContentMarkdown', () => {
  it('lowers headings, mends their spaces and writes out what looks like HTML', () => {
    expect(toContentMarkdown('# 第一章　总　则\n\n　　正文<b>粗</b>\n\n\n\n## 第一节 一　般')).toBe(
      '## 第一章 总则\n\n正文\\<b>粗\\</b>\n\n### 第一节 一般',
    );
  });
});

describe('importFolder', () => {
  let folder = '';
  const options = { type: 'policies', language: 'zh-CN', starter: true, split: false } as const;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

  it('links versions of one text and files them by year of publication', async () => {
    write(
      '规章/甲办法(2001-01-01).md',
      '# 甲办法\n\n2001年1月1日 甲部令第1号公布\n\n<!-- INFO END -->\n\n第一条 旧文。\n',
    );
    write(
      '规章/甲办法(2010-02-02).md',
      '# 甲办法\n\n2010年2月2日 甲部令第9号修订\n\n<!-- INFO END -->\n\n第一条 新文。\n',
    );
    const { files, summary } = await importFolder(folder, options);
    expect(files.map((file) => file.path)).toEqual([
      'site.yaml',
      'catalogue.yaml',
      'policies/2001/甲办法-2001-01-01.md',
      'policies/2010/甲办法-2010-02-02.md',
    ]);
    expect(files[3]?.text).toContain('policies/2001/甲办法-2001-01-01');
    expect(summary).toMatchObject({ taken: 2, chained: 1 });
  });

  it('refuses what it cannot read, each with its reason, and invents no date', async () => {
    write('乙.md', '# 乙规定\n\n第一条 没有日期。\n');
    write('丙.xyz', '丙');
    write('丁.md', new Uint8Array([0xb9, 0xfa, 0xce, 0xf1]));
    write('戊.md', '# 只有标题\n');
    write('己.md', '# 乙规定\n\n第一条 没有日期。\n');
    const { files, summary } = await importFolder(folder, options);
    expect(summary.refused.map(({ source, reason }) => [source, reason]).sort()).toEqual(
      [
        ['丁.md', 'not-utf8'],
        ['丙.xyz', 'unknown-format'],
        ['己.md', 'duplicate'],
        ['戊.md', 'no-text'],
      ].sort(),
    );
    const text = files.find((file) => file.path.startsWith('policies/'))?.text ?? '';
    expect(text).not.toMatch(/日期:/u);
    expect(summary.gaps.get('发布日期')).toBe(1);
  });

  it.skipIf(!existsSync('../shared/corpora/laws-md'))(
    'takes the whole corpus of real laws (needs ../shared)',
    async () => {
      const { summary } = await importFolder('../shared/corpora/laws-md', options);
      expect(summary.taken + summary.refused.length).toBe(661);
      expect(summary.taken).toBeGreaterThan(655);
    },
  );
});
