import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { copyContent, runVerb, temporaryFolder } from '../run-verb.ts';

const folder = temporaryFolder();
const content = join(folder.path, 'content');
beforeAll(() => copyContent(inject('sites').department.content, folder.path));
afterAll(folder.remove);

it('tells an error of a document that waits for its day today: none appears by the passing of time', () => {
  writeFileSync(
    join(content, 'policies/waiting.md'),
    '---\n标题: 关于试行办法的通知\n发文机关: 示例\n成文日期: 2026-11-02\n发布日期: 2027-02-01\n定时发布: 是\n施行日期: 2027-06-01\n' +
      '失效日期: 2027-03-01\n内容概述: 试行办法。\n公开属性: 主动公开\n审查: {机构: 办公室, 日期: 2026-11-02}\n---\n\n正文。\n',
  );
  const errors = (today: string) => {
    const result = runVerb('check', [
      '--content',
      content,
      '--cache',
      join(folder.path, 'cache'),
      '--today',
      today,
      '--format',
      'json',
    ]);
    const { problems } = JSON.parse(result.stdout) as { problems: { rule: string; severity: string; file: string }[] };
    return problems.filter((problem) => problem.severity === 'error').map(({ rule, file }) => `${rule} ${file}`);
  };
  expect(errors('2026-11-16')).toContain('date-order policies/waiting.md');
  expect(errors('2099-01-01').filter((error) => !errors('2026-11-16').includes(error))).toEqual([]);
});
