import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PlainDate } from '../src/domain/plain-date.ts';
import type { Problem } from '../src/domain/problem.ts';
import { RULE_EXAMPLES, type RuleExample } from '../src/i18n/rule-examples/index.ts';
import { listRules } from '../src/outputs/rules/rule-list.ts';
import { readSite } from '../src/pipeline.ts';
import { openWorkspace } from '../src/publishing/workspace.ts';
import { ROOT, temporaryFolder } from './run-verb.ts';

/** What any of these short documents may be told besides: it has no interpretation, no closing date … */
const BESIDE_THE_POINT =
  /^(?:interpretation-pair|publication-delay|column-tags|expiring-soon|interpretation-late|review-record)$/u;
/** What is said of a site without documents. */
const OF_NO_DOCUMENTS = new Set(['home-stale', 'inspection-veto', 'history-unknown']);
const SILENT = { stage: () => {}, step: () => {}, end: () => {}, timings: () => [] };

const folder = temporaryFolder();
afterAll(folder.remove);

const BODY = '各单位要加强巡查，发现问题及时处理。';
const FIELDS: { readonly [type: string]: readonly string[] } = {
  policies: ['发文机关: 示例县人民政府', '成文日期: 2026-03-01', '发布日期: 2026-03-05', '目录: [documents]'],
  interpretations: [
    '成文日期: 2026-03-01',
    '解读形式: 文字解读',
    '发布日期: 2026-03-05',
    '目录: [interpretations]',
    '发文机关: 示例县人民政府',
  ],
};

const isSettings = (example: RuleExample) => example.in === 'settings';
const isAgency = ({ type }: RuleExample) => type === 'agencies';
// Apart: while an agency cannot be read, nothing is said of names that no agency bears.
const [wrong, right] = await Promise.all(
  (['wrong', 'right'] as const).map(async (side) => [
    ...(await problemsOf(side, isAgency)),
    ...(await problemsOf(side, (example) => !isAgency(example) && !isSettings(example))),
    ...(await settingsProblems(side)),
  ]),
);

describe('the examples of the rules', () => {
  it.each(Object.entries(RULE_EXAMPLES))(
    '%s: the wrong one gives exactly this rule, the right one does not',
    (rule, example) => {
      const rules = (problems: readonly Problem[]) => [
        ...new Set(
          problems
            .filter(({ file }) => file === fileOf(rule, example))
            .map((problem) => problem.rule)
            .filter((name) => name === rule || !BESIDE_THE_POINT.test(name)),
        ),
      ];
      expect(rules(wrong ?? [])).toEqual([rule]);
      expect(rules(right ?? [])).not.toContain(rule);
      // Its severity belongs to those that the page of rules names.
      const named = listRules().find((each) => each.rule === rule)?.severities;
      for (const problem of wrong ?? []) if (problem.rule === rule) expect(named, rule).toContain(problem.severity);
    },
  );
});

/** Each example of site.yaml in a content folder of its own; its problems as of a file of the rule's name. */
async function settingsProblems(side: 'wrong' | 'right'): Promise<readonly Problem[]> {
  const found: Problem[] = [];
  for (const [rule, example] of Object.entries(RULE_EXAMPLES)) {
    if (!isSettings(example)) continue;
    const content = join(folder.path, `${side}-${rule}`);
    for (const name of ['catalogue.yaml', 'topics.yaml', 'calendar'])
      cpSync(join(ROOT, 'content', name), join(content, name), { recursive: true });
    const lines = example[side].split('\n');
    const names = new Set(lines.map(nameOf));
    const kept = readFileSync(join(ROOT, 'content/site.yaml'), 'utf8')
      .split('\n')
      .filter((line) => !names.has(nameOf(line)));
    put(join(content, 'site.yaml'), [...kept, ...lines, ''].join('\n'));
    const problems = await problemsIn(content);
    const own = problems.filter((problem) => problem.file === 'site.yaml' && !OF_NO_DOCUMENTS.has(problem.rule));
    found.push(...own.map((problem) => ({ ...problem, file: fileOf(rule, example) })));
  }
  return found;
}

/** All examples of one side in one content folder: reading a site has its price. */
async function problemsOf(
  side: 'wrong' | 'right',
  chosen: (example: RuleExample) => boolean,
): Promise<readonly Problem[]> {
  const content = join(folder.path, `${side}-${chosen === isAgency}`);
  for (const name of ['site.yaml', 'catalogue.yaml', 'topics.yaml', 'agencies', 'calendar'])
    cpSync(join(ROOT, 'content', name), join(content, name), { recursive: true });
  let serial = 0;
  for (const [rule, example] of Object.entries(RULE_EXAMPLES)) {
    serial += 1;
    if (!chosen(example)) continue;
    put(join(content, fileOf(rule, example)), sourceOf(example, example[side], serial));
    if (!example.beside) continue;
    const { type = 'policies', fields, body = '甲。' } = example.beside;
    const year = /发布日期: (\d{4})/u.exec(fields)?.[1] ?? '2026';
    put(join(content, type, year, `${rule}-beside.md`), `---\n${fields}\n---\n\n${body}\n`);
  }
  return await problemsIn(content);
}

async function problemsIn(content: string): Promise<readonly Problem[]> {
  const { problems, close } = await readSite({
    root: ROOT,
    content,
    workspace: openWorkspace(join(folder.path, 'cache'), content),
    today: '2026-11-16' as PlainDate,
    clock: '2026-11-16' as PlainDate,
    drafts: false,
    progress: SILENT,
  });
  close();
  return problems;
}

function put(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function fileOf(rule: string, { type = 'policies' }: RuleExample): string {
  return type === 'agencies' ? `agencies/${rule}.md` : `${type}/2026/${rule}.md`;
}

function sourceOf(
  { in: place, type = 'policies', fields = '', body = BODY }: RuleExample,
  lines: string,
  serial: number,
): string {
  if (place === 'file') return lines;
  const known =
    FIELDS[type] ??
    readFileSync(join(ROOT, `src/documents/${type}/example.md`), 'utf8')
      .split('\n---\n')[0]
      ?.split('\n')
      .filter((line) => !/^(?:---|#|简称:|机关代字:|备案号:|规范性文件统一编号:)/u.test(line)) ??
    [];
  const common = [
    `标题: 示例县人民政府关于第${serial}次巡查的通知`,
    `索引号: 11990100000000019F/2026-${80000 + serial}`,
    '内容概述: 明确巡查的范围、责任和要求。',
    '公开属性: 主动公开',
    '审查: {机构: 示例县人民政府办公室, 日期: 2026-03-03}',
  ];
  const base = [...common, ...known.filter((line) => !common.some((each) => nameOf(each) === nameOf(line)))];
  const own = [...fields.split('\n'), ...(place === 'fields' ? lines.split('\n') : [])].filter((line) => line !== '');
  const names = new Set(own.map(nameOf));
  const front = [...base.filter((line) => !names.has(nameOf(line))), ...own].join('\n');
  return `---\n${front}\n---\n\n${place === 'body' ? lines : body}\n`;
}

function nameOf(line: string): string {
  return line.split(/[:：]/u)[0] ?? line;
}
