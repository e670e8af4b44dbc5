import { describe, expect, it } from 'vitest';
import { readWordsFile } from './search-words.ts';
import { settingsNode } from './settings-file.ts';

const read = (text: string) => {
  const { node } = settingsNode(new TextEncoder().encode(text), 'search/x.yaml');
  if (!node) throw new Error('the sample is no YAML');
  return readWordsFile(node, 'search/x.yaml');
};

describe('content/search', () => {
  it.each([
    [
      '- 说法: [遛狗, 狗咬人了找谁]\n  公文用语: [养犬管理]\n',
      [{ said: ['遛狗', '狗咬人了找谁'], official: ['养犬管理'] }],
    ],
    ['- said: 遛狗\n  official: 养犬\n', [{ said: ['遛狗'], official: ['养犬'] }]],
  ])('reads %j', (text, words) => {
    expect(read(text)).toEqual({ words, problems: [] });
  });

  it.each([
    ['说法: 遛狗\n', 'yaml-shape', 1, 1],
    ['- 遛狗\n', 'yaml-shape', 1, 3],
    ['- 说法: [遛狗]\n', 'setting', 1, 3],
    ['- 公文用语: [养犬]\n', 'setting', 1, 3],
    ['- 说法: [狗]\n  公文用语: [养犬]\n', 'setting', 1, 8],
    ['- 说法: [遛狗, 遛=狗]\n  公文用语: [养犬]\n', 'setting', 1, 12],
    [`- 说法: [${'长'.repeat(31)}]\n  公文用语: [养犬]\n`, 'setting', 1, 8],
    ['- 说法: [遛狗]\n  公文用语: [养犬]\n- 说法: [遛狗]\n  公文用语: [犬只]\n', 'duplicate-field', 3, 8],
    ['- 说法: [遛狗]\n  公文用: [养犬]\n', 'setting', 2, 3],
  ])('finds the fault in %j', (text, _rule, line, column) => {
    const { problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map((problem) => [problem.line, problem.column])).toContainEqual([line, column]);
  });

  it('keeps the sound entries beside a wrong one', () => {
    expect(read('- 说法: [狗]\n  公文用语: [养犬]\n- 说法: [涨水]\n  公文用语: [防汛]\n').words).toEqual([
      { said: ['涨水'], official: ['防汛'] },
    ]);
  });
});
