// Longer than 300 lines: every rule of the report is tried on the same worked example.
import { describe, expect, it } from 'vitest';
import { numberedHeading, REPORT_HEADINGS } from '../domain/annual-report/headings.ts';
import { type SampleRows, WORKED_EXAMPLE, withCell } from '../domain/annual-report/samples.ts';
import type { DocumentId } from '../domain/document.ts';
import type { Site } from '../domain/site.ts';
import type { Check } from './check.ts';
import { reportAggregate } from './report-aggregate.ts';
import { reportBalance } from './report-balance.ts';
import { reportCarryOver } from './report-carry-over.ts';
import { reportCell } from './report-cell.ts';
import { reportOnTime } from './report-due-date.ts';
import { reportHeadings } from './report-headings.ts';
import { reportInForce } from './report-in-force.ts';
import { type ReportParagraph, readReportProse } from './report-prose.ts';
import { reportProseNumbers } from './report-prose-numbers.ts';
import { reportSimilarity } from './report-similarity.ts';
import { reportSiteCount } from './report-site-count.ts';
import { reportTables } from './report-tables.ts';
import { run, siteOf } from './samples/site-of.ts';

// One file on purpose (longer than 300 lines): the rules share one sample report and its mutations.

type Tables = Partial<typeof WORKED_EXAMPLE>;

function table(name: string, rows: SampleRows): string {
  return `${name}:\n${Object.entries(rows)
    .map(([row, cells]) => `  ${row}: [${cells.map((cell) => (cell === '' ? '""' : cell)).join(', ')}]`)
    .join('\n')}`;
}

function report(changes: Tables = {}, more = '', year = 2025, published = `${year + 1}-01-28`): string {
  const { proactiveDisclosure, requests, remedies } = { ...WORKED_EXAMPLE, ...changes };
  return [
    '标题: 示例县财政局报告',
    '发文机关: 示例县财政局',
    `发布日期: ${published}`,
    `报告年度: ${year}`,
    '报告类别: 政府信息公开工作年度报告',
    table('主动公开表', proactiveDisclosure),
    table('申请情况表', requests),
    table('复议诉讼表', remedies),
    more,
  ]
    .filter(Boolean)
    .join('\n');
}

const AGENCIES = {
  'agencies/county': '标题: 示例县人民政府\n发布日期: 2020-01-01\n机构类别: 政府',
  'agencies/finance': '标题: 示例县财政局\n发布日期: 2020-01-01\n机构类别: 部门\n上级机构: county',
};
const site = (sources: { [path: string]: string }) =>
  siteOf({ ...AGENCIES, ...sources }, { settings: { strictFrom: null } });
const brief = (check: Check, sources: { [path: string]: string }) =>
  run(check, site(sources)).map(({ severity, file, line, column, field, found }) =>
    `${severity} ${file}:${line}:${column} ${field} ${found ?? ''}`.trim(),
  );
const { requests, remedies, proactiveDisclosure } = WORKED_EXAMPLE;

describe('report-tables', () => {
  it('passes a report with its tables, and reports of other kinds', () => {
    expect(brief(reportTables, { 'reports/2025/a': report() })).toEqual([]);
    const other = '标题: 法治报告\n报告年度: 2025\n报告类别: 法治政府建设年度报告\n发布日期: 2026-01-28';
    expect(brief(reportTables, { 'reports/2025/a': other })).toEqual([]);
  });

  it('is incompleteness: a warning before strictFrom, an error from then on', () => {
    const bare = (day: string) => `标题: 报告\n报告年度: 2025\n报告类别: 政府信息公开工作年度报告\n发布日期: ${day}`;
    const found = (day: string) =>
      run(reportTables, siteOf({ 'reports/2025/a': bare(day) })).map(({ severity }) => severity);
    expect(found('2025-12-31')).toEqual(['warning']);
    expect(found('2026-01-28')).toEqual(['error']);
  });

  it('names the one table that is missing', () => {
    const lines = report().split('复议诉讼表:')[0] ?? '';
    expect(run(reportTables, site({ 'reports/2025/a': lines })).map(({ message }) => message)).toEqual([
      '2025年的年度报告缺少“复议诉讼表”。',
    ]);
  });

  it('refuses tables of a year that had no form of them', () => {
    const old = run(reportTables, site({ 'reports/2015/a': report({}, '', 2015) }));
    expect(old.map(({ severity, found }) => `${severity} ${found}`)).toEqual(['error 2015']);
    const bare = '标题: 报告\n报告年度: 2015\n报告类别: 政府信息公开工作年度报告\n发布日期: 2016-01-28';
    expect(run(reportTables, site({ 'reports/2015/a': bare }))).toEqual([]);
  });
});

describe('report-cell (AR08)', () => {
  it('passes the worked example', () => expect(brief(reportCell, { 'reports/2025/a': report() })).toEqual([]));

  it('names a blank and a wrong cell by their Chinese labels, where they stand', () => {
    const blank = withCell(requests, 'denied.internal_affairs', 2, '');
    const [problem] = run(
      reportCell,
      site({ 'reports/2025/a': report({ requests: withCell(blank, 'granted', 0, '五') }) }),
    ).toReversed();
    expect(problem).toMatchObject({
      severity: 'error',
      line: 23,
      column: 35,
      field: '申请情况表',
      message:
        '“申请情况表”里“不予公开·属于三类内部事务信息”一行的“科研机构”是空的。空着不等于零，这一格不填，合计就无法核对。',
    });
    const wrong = run(
      reportCell,
      site({ 'reports/2025/a': report({ requests: withCell(requests, 'granted', 0, '五') }) }),
    );
    expect(wrong.map(({ message }) => message)).toEqual([
      '“申请情况表”里“（一）予以公开”一行的“自然人”写作“五”，不是大于等于 0 的整数。',
    ]);
  });

  it('asks for every row of the form', () => {
    const { 'denied.state_secret': _row, ...rest } = requests;
    expect(
      run(reportCell, site({ 'reports/2025/a': report({ requests: rest }) })).map(({ message }) => message),
    ).toEqual(['“申请情况表”缺少“不予公开·属于国家秘密”一行，合计无法核对。空着不等于零。']);
  });

  it('takes money with decimals in the fee alone', () => {
    const fee = withCell(proactiveDisclosure, 'administrative_fees', 0, '61.4');
    expect(brief(reportCell, { 'reports/2025/a': report({ proactiveDisclosure: fee }) })).toEqual([]);
    const half = withCell(proactiveDisclosure, 'licensing', 0, '61.4');
    expect(brief(reportCell, { 'reports/2025/a': report({ proactiveDisclosure: half }) })).toEqual([
      'error reports/2025/a.md:10:15 主动公开表 61.4',
    ]);
  });

  it('goes by the form of the year', () => {
    const old = [
      '标题: 报告',
      '发布日期: 2021-01-28',
      '报告类别: 政府信息公开工作年度报告',
      '主动公开表:\n  规章: [0, 0, 0]\n  规范性文件: [1, 1, 8]\n  行政许可: [9, -1, 40]\n  其他对外管理服务事项: [0, 0, 0]\n  行政处罚: [5, 0, 3]\n  行政强制: [1, 0, 0]\n  行政事业性收费: [2, 0]\n  政府集中采购: [4, 120.5]',
    ].join('\n');
    expect(brief(reportCell, { 'reports/2020/a': `${old}\n报告年度: 2020` })).toEqual([]);
    const late = run(reportCell, site({ 'reports/2022/a': `${old}\n报告年度: 2022` }));
    expect(late.map(({ message }) => message)).toContain(
      '2022年的年度报告用国办公开办函〔2021〕30号的表，“主动公开表”里的“other_services”一行不属于这张表。',
    );
  });
});

describe('report-balance (AR01–AR04)', () => {
  it('passes the worked example', () => expect(brief(reportBalance, { 'reports/2025/a': report() })).toEqual([]));

  it('says the equation of the column, at the sum of outcomes', () => {
    const changed = withCell(withCell(requests, 'carried_forward', 0, '3'), 'carried_forward', 6, '3');
    const [problem] = run(reportBalance, site({ 'reports/2025/a': report({ requests: changed }) }));
    expect(problem).toMatchObject({ severity: 'error', file: 'reports/2025/a.md', line: 38, column: 19 });
    expect(problem?.message).toContain('自然人：本年新收 12 + 上年结转 1 = 13，总计 11 + 结转下年度 3 = 14，差 1');
  });

  it.each([
    [{ requests: withCell(requests, 'outcome_total', 0, '12') }, 3],
    [{ requests: withCell(withCell(requests, 'granted', 0, '4'), 'granted', 5, '1') }, 2],
    [{ remedies: withCell(remedies, 'litigation_direct', 4, '0') }, 1],
    [{ requests: withCell(requests, 'carried_over', 0, '0') }, 2],
  ])('finds mutation %#', (changes, count) => {
    const problems = run(reportBalance, site({ 'reports/2025/a': report(changes) }));
    expect(problems.map(({ severity }) => severity)).toEqual(new Array(count).fill('error'));
  });
});

describe('report-carry-over (AR05) and report-in-force (AR06)', () => {
  const one = withCell(withCell(requests, 'carried_forward', 0, '1'), 'carried_forward', 6, '1');
  const last = (inForce: string) =>
    report(
      { requests: one, proactiveDisclosure: withCell(proactiveDisclosure, 'normative_documents', 2, inForce) },
      '',
      2024,
    );

  it('pass where last year leads on to this one, and where there is no last year', () => {
    const both = { 'reports/2024/a': last('19'), 'reports/2025/a': report() };
    expect([...brief(reportCarryOver, both), ...brief(reportInForce, both)]).toEqual([]);
    expect(brief(reportCarryOver, { 'reports/2025/a': report() })).toEqual([]);
  });

  it('tell the difference by column, at this year’s cell', () => {
    const both = { 'reports/2024/a': report({}, '', 2024), 'reports/2025/a': report() };
    const [problem] = run(reportCarryOver, site(both));
    expect(problem).toMatchObject({ severity: 'error', file: 'reports/2025/a.md', line: 16, found: '1' });
    expect(problem?.message).toContain('自然人：本年“上年结转”是 1，2024年报告的“结转下年度继续办理”是 2，差 1');
    const [count] = run(reportInForce, site({ ...both, 'reports/2024/a': last('20') }));
    expect(count?.message).toContain('上年现行有效 20 + 本年制发 3 − 本年废止 1 = 22，本年现行有效 21，差 1');
    expect(count?.severity).toBe('warning');
  });

  it('accept an explanation', () => {
    const both = { 'reports/2024/a': report({}, '', 2024), 'reports/2025/a': report({}, '衔接说明: 并入两个单位。') };
    expect(run(reportCarryOver, site(both)).map(({ severity }) => severity)).toEqual(['notice']);
    expect(brief(reportInForce, both)).toEqual([]);
  });
});

describe('report-site-count (AR07)', () => {
  const policy = (year: number, more = '') =>
    `标题: 办法${year}${more.length}\n发文机关: 示例县财政局\n成文日期: ${year}-05-01\n发布日期: ${year}-05-06\n效力等级: 地方规范性文件${more}`;
  const counts = (issued: string, repealed: string, inForce: string) =>
    report({ proactiveDisclosure: { ...proactiveDisclosure, normative_documents: [issued, repealed, inForce] } });
  const sources = {
    'policies/2025/b': policy(2025),
    'policies/2020/c': policy(2020, '\n失效日期: 2025-06-30'),
    'policies/2021/d': policy(2021, '\n失效日期: 2026-06-30'),
  };

  it('counts what was made, ended and in force at the end of the year', () => {
    expect(brief(reportSiteCount, { ...sources, 'reports/2025/a': counts('1', '1', '2') })).toEqual([]);
  });

  it('lists the documents behind a difference', () => {
    const problems = run(reportSiteCount, site({ ...sources, 'reports/2025/a': counts('2', '1', '2') }));
    expect(problems.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning “行政规范性文件”的“本年制发件数”填报 2 件，本站公开的文件是 1 件：《办法20250》policies/2025/b.md。',
    ]);
  });
});

describe('report-headings (AR09)', () => {
  const headings = (order: readonly number[]): Site => {
    const plain = site({ 'reports/2025/a': report() });
    const list = order.map((at, line) => ({ depth: 2, text: numberedHeading(at), anchor: `h${at}`, line: 50 + line }));
    const documents = plain.documents.map((document) => ({ ...document, body: { ...document.body, headings: list } }));
    return { ...plain, documents };
  };
  const all = REPORT_HEADINGS.map((_heading, at) => at);

  it('passes the six in order', () => expect(run(reportHeadings, headings(all))).toEqual([]));
  it('finds 四 and 五 swapped, at the line', () => {
    expect(run(reportHeadings, headings([0, 1, 2, 4, 3, 5])).map(({ line, found }) => `${line} ${found}`)).toEqual([
      '53 五、存在的主要问题及改进情况',
    ]);
  });
  it('finds what is missing', () => expect(run(reportHeadings, headings([0, 1, 2, 3, 4]))).toHaveLength(1));

  it('warns of topics that the first part is silent about', () => {
    const built = headings(all);
    const judge = (text: string) => {
      const facts = new Map(
        built.documents.map(({ id }) => [id, { reportProse: [{ section: 'overview', line: 51, text }] }]),
      );
      return reportHeadings
        .run(built, { today: built.today, facts: facts as never })
        .map(({ severity, line, message }) => `${severity} ${line} ${message}`);
    };
    expect(judge('主动公开5条，收到申请1件。网站栏目由办公室管理，培训1次。')).toEqual([]);
    expect(judge('主动公开5条，收到申请1件。')).toEqual([
      'warning 50 年度报告的“总体情况”没有说到“政府信息管理”、“政府信息公开平台建设”、“监督保障”。',
    ]);
  });
});

describe('report-due-date (AR11)', () => {
  it.each([
    ['2026-01-28', 0],
    ['2026-01-31', 0],
    ['2026-02-01', 1],
  ])('published on %s: %i warnings', (day, count) => {
    const problems = run(reportOnTime, site({ 'reports/2025/a': report({}, '', 2025, day) }));
    expect(problems.map(({ severity }) => severity)).toEqual(new Array(count).fill('warning'));
  });
  it('gives a government until 31 March', () => {
    const county = report({}, '', 2025, '2026-03-31').replaceAll('示例县财政局', '示例县人民政府');
    expect(brief(reportOnTime, { 'reports/2025/a': county })).toEqual([]);
  });
});

describe('report-aggregate (AR12)', () => {
  const county = (changes: Tables = {}) =>
    report(changes, '汇总机构: [示例县财政局]').replaceAll('发文机关: 示例县财政局', '发文机关: 示例县人民政府');
  it('passes a sum, and more than the sum', () => {
    expect(brief(reportAggregate, { 'reports/2025/a': report(), 'reports/2025/b': county() })).toEqual([]);
  });
  it('names the cell that is less than its parts', () => {
    const less = county({ requests: withCell(requests, 'granted', 0, '4') });
    const [problem] = run(reportAggregate, site({ 'reports/2025/a': report(), 'reports/2025/b': less }));
    expect(problem?.severity).toBe('warning');
    expect(problem?.message).toContain('“自然人”是 4，比汇总的各机构之和 5 小：示例县财政局 5');
  });
  it('says whose report is missing', () => {
    expect(brief(reportAggregate, { 'reports/2025/b': county() })).toEqual([
      'warning reports/2025/b.md:44:8 汇总机构 示例县财政局',
    ]);
  });
});

describe('the prose', () => {
  const body = (lines: readonly string[]) => ({ file: 'x', lines: ['---', '---', ...lines], bodyStart: 2 });
  const withProse = (sources: { [path: string]: string }, prose: { [path: string]: readonly string[] }) => {
    const built = site(sources);
    const facts = new Map(
      built.documents.map((document) => {
        const reportProse: readonly ReportParagraph[] = readReportProse(body(prose[document.id] ?? []), document);
        return [document.id as DocumentId, { repeals: [], reportProse }] as const;
      }),
    );
    return { built, facts };
  };
  const check = (rule: Check, sources: { [path: string]: string }, prose: { [path: string]: readonly string[] }) => {
    const { built, facts } = withProse(sources, prose);
    return rule.run(built, { today: built.today, facts: facts as never });
  };

  it('quotes the numbers of the tables (AR10)', () => {
    const lines = ['## 一、总体情况', '', '新收申请18件。', '', '## 六、其他需要报告的事项', '', '没有其他事项。'];
    const problems = check(reportProseNumbers, { 'reports/2025/a': report() }, { 'reports/2025/a': lines });
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '5 正文写“新收申请18件”，“申请情况表”里“本年新收（总计）”是 17。',
      '9 “其他需要报告的事项”没有说明收取信息处理费的情况。',
    ]);
    const right = ['## 一、总体情况', '新收申请17件。', '## 六、其他需要报告的事项', '没有收取信息处理费。'];
    expect(check(reportProseNumbers, { 'reports/2025/a': report() }, { 'reports/2025/a': right })).toEqual([]);
  });

  it('is not that of last year', () => {
    const text =
      '全年组织培训两次，参加人员覆盖所有股室和乡镇，网站专栏按月检查，发现更新不及时的当天通知补充，群众来信反映的问题逐件答复并登记，年底把全年信息逐条核对一遍，撤下重复的内容，补上遗漏的附件，完成栏目归并，查找文件比上年方便。';
    const sources = { 'reports/2024/a': report({}, '', 2024), 'reports/2025/a': report() };
    const same = { 'reports/2024/a': ['## 一、总体情况', text], 'reports/2025/a': ['## 一、总体情况', text] };
    const [problem] = check(reportSimilarity, sources, same);
    expect(problem).toMatchObject({ severity: 'warning', file: 'reports/2025/a.md' });
    expect(problem?.message).toContain('100% 的文字与2024年的报告相同（reports/2024/a.md），如：“全年组织培训两次');
    const other = { ...same, 'reports/2025/a': ['## 一、总体情况', [...text].reverse().join('')] };
    expect(check(reportSimilarity, sources, other)).toEqual([]);
  });
});
