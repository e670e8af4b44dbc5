import { describe, expect, it } from 'vitest';
import type { AgencyId } from '../../domain/document.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Asset } from '../intake.ts';
import { readCatalogue } from './catalogue.ts';
import { parseDuration } from './duration.ts';
import { checkReferences } from './references.ts';
import { settingsNode } from './settings-file.ts';
import { readSiteSettings } from './site-settings.ts';
import { siteLocation } from './site-url.ts';
import { readTopics } from './topics.ts';

const TYPES = ['policies', 'interpretations', 'notices', 'agencies'];
const AGENCIES = {
  idOf: (text: string) => (['finance', '县财政局'].includes(text) ? ('finance' as AgencyId) : null),
  known: ['finance', '县财政局'],
};
const MINIMAL = '网站名称: 示例县人民政府\n网址: https://www.shili.example\n';

function node(text: string, file: string) {
  const read = settingsNode(new TextEncoder().encode(text), file);
  expect(read.problems).toEqual([]);
  return read.node;
}
const site = (text: string) => readSiteSettings(node(text, 'site.yaml'), 'site.yaml');
const catalogue = (text: string) => readCatalogue(node(text, 'catalogue.yaml'), 'catalogue.yaml', TYPES, AGENCIES);
const topics = (text: string) => readTopics(node(text, 'topics.yaml'), 'topics.yaml');
const told = (problems: readonly Problem[]) =>
  problems.map(({ rule, line, column, field }) => `${rule} ${line}:${column} ${field}`);

describe('site.yaml', () => {
  it('needs a name and an address, and fills in the rest', () => {
    const { settings, problems } = site(MINIMAL);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      name: '示例县人民政府',
      url: 'https://www.shili.example/',
      base: '/',
      domain: 'www.shili.example',
      siteCode: null,
      contact: { phone: null },
      ownNames: [],
      accent: null,
      doors: { guide: '/guides/foia/', rules: 'foia-rules', disclosure: '/catalogue/', reports: 'foia-reports' },
      thresholds: {},
      places: { name: [1, 7], url: [2, 5] },
      names: { name: '网站名称', url: '网址' },
    });
  });

  it('takes English keys, and keeps digits as they are written', () => {
    const { settings, problems } = site(
      'name: A\nurl: http://a.example/xxgk\nsiteCode: 0123456789\ncontact: {phone: 010-1, 地址: 路}\nthresholds: {back-dating: 14}\naccent: {浅色: "#1B5E46", dark: "#8fd6b8"}\nstrictFrom: 2025年1月1日\n',
    );
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      url: 'http://a.example/xxgk/',
      base: '/xxgk/',
      siteCode: '0123456789',
      contact: { phone: '010-1', address: '路' },
      thresholds: { 'back-dating': 14 },
      accent: { light: '#1b5e46', dark: '#8fd6b8' },
      strictFrom: '2025-01-01',
    });
  });

  it.each([
    ['网址: https://a.example/\n', ['setting-missing 1:1 网站名称'], false],
    ['网站名称: 甲\n', ['setting-missing 1:1 网址'], false],
    ['网站名称:\n网址: https://a.example/\n', ['setting-missing 1:1 网站名称'], false],
    [`${MINIMAL}网站标示码: "1"\n`, ['setting-unknown 3:1 网站标示码'], true],
    [`${MINIMAL}颜色: 红\n`, ['setting-unknown 3:1 颜色'], true],
    [`${MINIMAL}url: https://b.example/\n`, ['duplicate-field 3:1 url'], true],
    [`${MINIMAL}联系: 0990-1\n`, ['setting-form 3:5 联系'], true],
    [`${MINIMAL}联系: {电化: 1}\n`, ['setting-unknown 3:6 电化'], true],
    [`${MINIMAL}主题色: {浅色: green, 深色: "#8fd6b8"}\n`, ['setting-form 3:11 浅色'], true],
    [`${MINIMAL}主题色: {浅色: "#8fd6b8"}\n`, ['setting-missing 3:6 深色'], true],
    [`${MINIMAL}正式上线日: 2025-02-30\n`, ['setting-form 3:8 正式上线日'], true],
    [`${MINIMAL}找错: javascript:alert(1)\n`, ['setting-form 3:5 找错'], true],
    [`${MINIMAL}许可: {网址: 'data:text/html,x'}\n`, ['setting-form 3:10 网址'], true],
    [`${MINIMAL}阈值: {back-dating: 两周}\n`, ['setting-form 3:19 back-dating'], true],
    [`${MINIMAL}阈值: {公开期限: 30}\n`, ['setting-form 3:12 公开期限'], true],
    [`${MINIMAL}阈值: {公开期现: 15}\n`, ['setting-unknown 3:6 公开期现'], true],
    [`${MINIMAL}简介: |\n  一\n  二\n`, ['setting-form 3:5 简介'], true],
    [`${MINIMAL}自有名称: {甲: 乙}\n`, ['setting-form 3:1 自有名称'], true],
    ['- 网站名称\n', ['yaml-shape 1:1 null'], false],
  ])('%j', (text, expected, usable) => {
    const { settings, problems } = site(text);
    expect(told(problems)).toEqual(expected);
    expect(settings !== null).toBe(usable);
  });

  it.each([
    ['https://www.example.gov.cn', 'https://www.example.gov.cn/', '/'],
    ['https://www.example.gov.cn:8443/a/b-c', 'https://www.example.gov.cn:8443/a/b-c/', '/a/b-c/'],
    ['HTTPS://WWW.example.gov.cn/', 'https://www.example.gov.cn/', '/'],
    ['http://示例.example/', 'http://xn--fsq092h.example/', '/'],
  ])('address %s', (text, url, base) => {
    expect(siteLocation(text)).toMatchObject({ url, base });
  });

  it.each([
    'www.example.gov.cn',
    '//example.gov.cn/',
    'ftp://example.gov.cn/',
    'https://user@example.gov.cn/',
    'https://example.gov.cn/?a=b',
    'https://example.gov.cn/#a',
    'https://example.gov.cn/a b/',
    'https://example.gov.cn/公开/',
    'https:// example.gov.cn/',
    'https://',
    'javascript:alert(1)',
  ])('address %s is refused', (text) => {
    expect(siteLocation(text)).toBeNull();
  });
});

describe('catalogue.yaml', () => {
  const text = `- id: documents
  名称: 政策文件
  说明: 公布政策。
  关键词: [政策, 文件]
  法定项: ["20.1"]
  节奏: 定期公开
  更新期限: 6个月
  责任机构: 县财政局
  类型: [policies]
  子栏目:
    - {id: county, 名称: 县政府文件, rhythm: staged, maxAge: P1Y}
- {id: news, name: 动态}
`;
  it('becomes a tree, depth first', () => {
    const { catalogue: tree, problems } = catalogue(text);
    expect(problems).toEqual([]);
    expect(tree?.list.map(({ id, parent, line }) => [id, parent, line])).toEqual([
      ['documents', null, 1],
      ['county', 'documents', 11],
      ['news', null, 12],
    ]);
    expect(tree?.list[0]).toMatchObject({
      keywords: ['政策', '文件'],
      columnType: '政策文件',
      statutoryItems: ['20.1'],
      rhythm: 'regular',
      maxAge: 'P6M',
      agency: 'finance',
      documentTypes: ['policies'],
    });
    expect(tree?.list[1]).toMatchObject({ rhythm: 'staged', maxAge: 'P1Y', agency: null });
    expect([...(tree?.childrenOf.entries() ?? [])].map(([parent, list]) => [parent, list.map(({ id }) => id)])).toEqual(
      [
        [null, ['documents', 'news']],
        ['documents', ['county']],
      ],
    );
  });

  it.each([
    ['- 名称: 甲\n', 'setting-missing 1:3 id'],
    ['- id: a\n', 'setting-missing 1:3 名称'],
    ['- {id: 政策, 名称: 甲}\n', 'setting-form 1:8 id'],
    ['- {id: A, 名称: 甲}\n', 'setting-form 1:8 id'],
    ['- {id: a-, 名称: 甲}\n', 'setting-form 1:8 id'],
    ['- {id: ../a, 名称: 甲}\n', 'setting-form 1:8 id'],
    ['- {id: a, 名称: 甲}\n- {id: a, 名称: 乙}\n', 'setting-duplicate 2:8 id'],
    ['- {id: a, 名称: 甲}\n- id: b\n  名称: 乙\n  子栏目: [{id: a, 名称: 丙}]\n', 'setting-duplicate 4:14 id'],
    ['- {id: a, 名称: 甲, 节奏: 经常}\n', 'setting-form 1:22 节奏'],
    ['- {id: a, 名称: 甲, 更新期限: 半年}\n', 'setting-form 1:24 更新期限'],
    ['- {id: a, 名称: 甲, 类型: [policy]}\n', 'setting-reference 1:23 类型'],
    ['- {id: a, 名称: 甲, 责任机构: 县财政厅}\n', 'setting-reference 1:24 责任机构'],
    ['- {id: a, 名称: 甲, 法定项: [二十]}\n', 'setting-form 1:24 法定项'],
    ['- {id: a, 名称: 甲, 子栏: []}\n', 'setting-unknown 1:18 子栏'],
    ['- 甲\n', 'yaml-shape 1:3 null'],
    ['id: a\n', 'yaml-shape 1:1 null'],
  ])('%j', (written, expected) => {
    expect(told(catalogue(written).problems)).toEqual([expected]);
  });

  it('suggests what was meant', () => {
    const [type] = catalogue('- {id: a, 名称: 甲, 类型: [policie]}\n').problems;
    expect(type?.message).toContain('是不是“policies”');
    const [rhythm] = catalogue('- {id: a, 名称: 甲, 节奏: 长期公示}\n').problems;
    expect(rhythm?.message).toContain('是不是“长期公开”');
  });

  it.each([
    ['14天', 'P14D'],
    ['6个月', 'P6M'],
    ['1年', 'P1Y'],
    ['2 周', 'P14D'],
    ['１４天', 'P14D'],
    ['P14D', 'P14D'],
    ['P1Y6M', 'P1Y6M'],
    ['P', null],
    ['PT5H', null],
    ['0天', null],
    ['两周', null],
    ['', null],
  ])('更新期限 %s', (written, expected) => {
    expect(parseDuration(written)).toBe(expected);
  });
});

describe('topics.yaml', () => {
  it('is a list', () => {
    expect(topics('- {id: flood, 名称: 防汛, 说明: 汛情}\n- {id: tea, name: 茶}\n')).toEqual({
      topics: [
        { id: 'flood', name: '防汛', description: '汛情' },
        { id: 'tea', name: '茶', description: '' },
      ],
      problems: [],
    });
    expect(readTopics(null, 'topics.yaml')).toEqual({ topics: [], problems: [] });
  });

  it.each([
    ['- {id: a, 名称: 甲}\n- {id: a, 名称: 乙}\n', 'setting-duplicate 2:8 id'],
    ['- {id: 甲, 名称: 甲}\n', 'setting-form 1:8 id'],
    ['- {id: a, 题名: 甲, 名称: 乙}\n', 'setting-unknown 1:11 题名'],
    ['a: b\n', 'yaml-shape 1:1 null'],
    ['- a\n', 'yaml-shape 1:3 null'],
  ])('%j', (written, expected) => {
    expect(told(topics(written).problems)).toEqual([expected]);
  });
});

describe('references of site.yaml', () => {
  const asset = { bytes: 1, sha256: '', mediaType: 'image/png', absolutePath: '' } satisfies Asset;
  function resolved(text: string, columns = '- {id: foia-rules, 名称: 制度}\n- {id: news, 名称: 动态}\n') {
    const { settings, map, problems } = site(MINIMAL + text);
    const { catalogue: tree } = catalogue(columns);
    if (!settings || !map || !tree) throw new Error('the sample is broken');
    const logos = new Map<string, Asset | null>([
      ['logo.png', asset],
      ['images/mark.svg', null],
    ]);
    return { settings: checkReferences(settings, map, tree, logos), problems: told(problems), raw: problems };
  }

  it('default doors without a category lead to the catalogue, silently', () => {
    const { settings, problems } = resolved('');
    expect(settings.doors).toMatchObject({ rules: 'foia-rules', reports: '/catalogue/' });
    expect(problems).toEqual([]);
  });

  it('written doors, columns of the home page and the logo must exist', () => {
    const { settings, problems, raw } = resolved('门户: {年报: reports}\n首页栏目: [news, newz]\n标志: logo.jpg\n');
    expect([...problems].sort()).toEqual([
      'setting-reference 3:10 门户',
      'setting-reference 4:14 首页栏目',
      'setting-reference 5:5 标志',
    ]);
    expect(raw.find(({ line }) => line === 4)?.message).toContain('是不是“news”');
    expect(settings).toMatchObject({ homeCategories: ['news'], logo: null });
  });

  it('a logo that exists stays', () => {
    expect(resolved('标志: logo.png\n').settings.logo).toBe('logo.png');
  });
});
