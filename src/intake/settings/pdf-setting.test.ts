import { expect, it } from 'vitest';
import { settingsNode } from './settings-file.ts';
import { readSiteSettings } from './site-settings.ts';

const MINIMAL = '网站名称: 示例县人民政府\n网址: https://www.shili.example\n';
const read = (text: string) => {
  const { node } = settingsNode(new TextEncoder().encode(MINIMAL + text), 'site.yaml');
  return readSiteSettings(node, 'site.yaml');
};

it('PDF版 is 否 unless site.yaml says 是 or 尽量', () => {
  expect(read('').fallback.pdf).toBe('no');
  expect(read('PDF版: 否\n').settings?.pdf).toBe('no');
  expect(read('PDF版: 是\n').settings?.pdf).toBe('yes');
  expect(read('PDF版: 尽量\n').settings?.pdf).toBe('where-possible');
});

it('another word is reported at its line, with those that may be written', () => {
  const { problems, fallback } = read('PDF版: 要\n');
  expect(problems.map(({ rule, line, field }) => [rule, line, field])).toEqual([[expect.any(String), 3, 'PDF版']]);
  expect(problems[0]?.expected).toContain('尽量');
  expect(fallback.pdf).toBe('no');
});
