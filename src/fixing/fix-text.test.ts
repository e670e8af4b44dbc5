import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES } from '../documents/index.ts';
import { policies } from '../documents/policies/policies.ts';
import { fieldsOf } from '../documents/type-fields.ts';
import { fixText } from './fix-text.ts';

const FIELDS = fieldsOf(policies);
const fix = (source: string, order = false) => fixText(source, FIELDS, { order }).text;
const front = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\n正文。\n`;

describe('what is mended', () => {
  it.each([
    ['文号: 示政发[2026]6号', '文号: 示政发〔2026〕6号'],
    ['文号: 示政发（2026）６号', '文号: 示政发〔2026〕6号'],
    ['文号: "示政发(2026)6号"', '文号: "示政发〔2026〕6号"'],
    ['documentNumber: 示政发 〔2026〕006号', 'documentNumber: 示政发〔2026〕6号'],
    ['成文日期: 2026年3月1日', '成文日期: 2026-03-01'],
    ['成文日期: 2026/3/1', '成文日期: 2026-03-01'],
    ['成文日期: 20260301', '成文日期: 2026-03-01'],
    ['成文日期: 二〇二六年三月一日', '成文日期: 2026-03-01'],
    ['发布日期: 2026年3月1日9时30分', '发布日期: 2026-03-01 09:30'],
    ['索引号: １１９９０００００００００００１９Ａ／２０２６－００００１', '索引号: 11990000000000019A/2026-00001'],
    ['标题：通知', '标题: 通知'],
    ['标题:通知', '标题: 通知'],
    ['标题: 通知  ', '标题: 通知'],
    ['关系:\n  依据:\n    - 国办发[2016]80号', '关系:\n  依据:\n    - 国办发〔2016〕80号'],
  ])('%s → %s', (before, after) => {
    expect(fix(front(before))).toBe(front(after));
  });

  it('spaces at line ends, but never a line break of Markdown or what stands in code', () => {
    const body = '一段 \n换行  \n  \n```\n码 \n\n```\n    码 \n## 标题  \n';
    expect(fix(`---\n标题: 通知\n---\n${body}`)).toBe(
      '---\n标题: 通知\n---\n一段\n换行  \n\n```\n码 \n\n```\n    码 \n## 标题\n',
    );
  });

  it('the order of the fields, each with its comment and what is below it', () => {
    const source =
      '---\n# 文件的说明\n# 发布\n发布日期: 2026-03-01\n审查:\n  机构: 办公室\n# 标题在前\n标题: 通知\n---\n';
    expect(fix(source, true)).toBe(
      '---\n# 文件的说明\n# 标题在前\n标题: 通知\n# 发布\n发布日期: 2026-03-01\n审查:\n  机构: 办公室\n---\n',
    );
    expect(fix(source)).toBe(source);
  });
});

describe('what is left alone', () => {
  it.each([
    '文号: 示政发〔26〕6号',
    '文号: 示政发[2026]6',
    '文号: 示政发〔2026〕X号',
    '成文日期: 2026-02-30',
    '成文日期: 3月1日',
    '发布日期: 2026-03-01 09:30:15',
    '标题: ２０２６年工作（一）',
    '文号: 示政发[2026]6号 # 待核',
    '内容概述: |\n  两行文字 \n  示政发[2026]6号',
    '某某：不认识的名称',
    '附注: 依据示政发[2026]6号',
  ])('%s', (line) => {
    expect(fix(front(line), true)).toBe(front(line));
  });

  it('a file whose fences are not sound', () => {
    for (const source of ['文号: 示政发[2026]6号\n', '---\n文号: 示政发[2026]6号\n', ''])
      expect(fix(source, true)).toBe(source);
  });

  it('the order where a name is unknown or written twice', () => {
    for (const lines of [
      ['发布日期: 2026-03-01', '标題: 甲'],
      ['发布日期: 2026-03-01', '标题: 甲', '标题: 乙'],
    ])
      expect(fix(front(...lines), true)).toBe(front(...lines));
  });

  it('byte order mark, line ends and comments', () => {
    const source = '\ufeff---\r\n# 说明\r\n文号: 示政发[2026]6号\r\n标题: 甲\r---\r\n正文\r\n最后一行';
    expect(fix(source)).toBe(source.replace('[2026]', '〔2026〕'));
  });
});

describe('mending', () => {
  it('twice changes nothing, and leaves the body as it reads', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '---',
        '标题: 甲',
        '文号: 示政发[2026]6号',
        '成文日期: 2026年3月1日',
        '```',
        '关系:',
        '  - 甲[2026]1号',
        '# 注',
        '',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), fc.boolean(), (lines, end, order) => {
        const source = ['---', ...lines].join(end);
        const once = fix(source, order);
        expect(fix(once, order)).toBe(once);
        expect(once.replaceAll(/\s/gu, '').length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing in the samples of the types but the order', () => {
    for (const type of DOCUMENT_TYPES) {
      const source = readFileSync(join(import.meta.dirname, '../documents', type.name, 'example.md'), 'utf8');
      expect(fixText(source, fieldsOf(type), { order: false }).text).toBe(source);
    }
  });

  it('never adds a fault to a broken sample, and mends those of brackets and width', () => {
    const folder = join(import.meta.dirname, '../documents/policies/broken');
    const mended = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .filter((name) => {
        const source = readFileSync(join(folder, name), 'utf8');
        return fix(source) !== source;
      });
    for (const name of [
      'number-square-brackets.md',
      'number-spaces.md',
      'number-full-width-digits.md',
      'index-full-width-slash.md',
      'date-compact.md',
    ])
      expect(mended).toContain(name);
    for (const name of [
      'number-masked-year.md',
      'number-without-hao.md',
      'date-no-such-day.md',
      'number-short-year.md',
    ])
      expect(mended).not.toContain(name);
  });
});
