import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { putPlainBlocksBack, takePlainBlocks } from './plain-blocks.ts';
import { parseMarkdown } from './processor.ts';

/** What drawing depends on: kinds, values and, for text, places. */
function bare(node: Nodes): unknown {
  const { position, data, ...rest } = node;
  const place = node.type === 'text' && position ? [position.start.line, position.start.column] : [];
  if (!('children' in node)) return { ...rest, place };
  return { ...rest, children: node.children.map(bare) };
}

function expectSame(text: string): void {
  const { source, runs } = takePlainBlocks(text.split('\n'), text);
  const tree = parseMarkdown(source);
  expect(putPlainBlocksBack(tree, runs)).toBe(true);
  expect(bare(tree)).toEqual(bare(parseMarkdown(text)));
}

const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    ' ',
    '  ',
    '    ',
    '\t',
    '　　',
    '正文',
    '第一条 ',
    '# ',
    '## 标题',
    '- ',
    '1. ',
    '2. 正文\n',
    '- 正文\n',
    '**注意：**正文',
    '**加粗**',
    '1.',
    '* ',
  ],
  ...['> ', '`', '```\n', '~~', '**', '*', '_', '[', '](a)', '[^1]', '[^1]: ', '[a]: b', '|', '|---|', '---', '==='],
  ...[':::note\n', ':::\n', '::', ':x:', '<', '<!--', '<b>', '&amp;', '\\', 'abc', 'http://a.cn', '2026年', '12', '3)'],
  ...['(一)', '“', '——', '!', '+', '#', '~', '~~~', '\u00a0', '：', 'A', '0', '{', '字'],
];

describe('taking plain blocks out before parsing', () => {
  it('gives the tree that the parser gives for the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => expectSame(pieces.join(''))),
      { numRuns: Number(process.env['RUNS'] ?? '300') },
    );
  });

  it.each([
    '- 甲\n\n正文\n\n- 乙',
    '1. 甲\n\n正文\n\n  正文',
    '> 引\n\n正文\n正文',
    ':::note\n\n正文\n\n正文\n\n:::',
    '[^1]: 注\n\n正文[^1]',
    '| a |\n|---|\n| b |\n\n正文',
    '正文\n\n    缩进\n\n正文',
    '正文\n===\n\n正文',
    '```\n\n正文\n\n```',
    '<!--\n\n正文\n\n-->',
    '## 标题 ##\n\n## 标题\n\n##标题',
    '2026. 正文\n\n2026.5 正文',
    '正文\n\n1. 甲\n2. 乙\n\n正文',
    '1. 甲\n2. 乙\n\n3. 丙',
    '- 甲\n- 乙\n\n# 标题',
    '- 甲\n* 乙',
    '1. 甲\n2) 乙',
    '3. 甲\n1. - 乙',
    '- [ ] 甲\n- 乙',
    '- 甲\n  乙',
    '**注意：**正文',
    '**注意。**',
    '**加粗** 正文',
    '**（一）**正文',
    '**注意：**abc',
    '**a**b',
    '**甲**乙**丙**',
    '正文\n\n**甲。**乙  \n\n- 甲  \n- 乙',
  ])('%j', expectSame);

  it('leaves little of an official text to the parser', () => {
    const text =
      '## 一、总则\n\n第一条　正文，正文。\n\n（一）正文；\n正文。\n\n**加粗。**正文\n\n1. 正文\n2. 正文\n\n正文\n\n正文*斜*\n\n正文';
    expect(takePlainBlocks(text.split('\n'), text).source).toBe(`字${'\n'.repeat(14)}正文*斜*\n\n字`);
  });
});
