import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './run-verb.ts';

const ROOMS = ['ui', 'pages', 'outputs', 'search-client', 'page-script'];
/** Examples hold content. */
const CONTENT =
  /\.test\.ts$|\/examples\.ts$|\/ui\/gallery\/|\/fixture-[\w-]+\.ts$|\/samples\/|\/open-data\/examples\.ts$/u;
const HAN = /\p{Script=Han}/u;

/**
 * Chinese that is no word of the interface but the thing itself: what a program looks for in a text or reads from one,
 * names that a law or a table gives, and vocabulary. By file, with the reason.
 */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [
    /\/search\/vocabulary\/|\/search-client\/(?:tokens|pinyin|operators|cut|words|numbers|ladder|rewrite|suggest)/u,
    'words that readers and documents use',
  ],
  [/\/(?:title-phrases|letter-of-title|web-manifest|search\/record)\.ts$/u, 'what titles and names begin or end with'],
  [/\/document-words\.ts$/u, 'a citation by GB/T 7714 is Chinese in any language'],
  [/\/(?:report-docx|xlsx|report-xlsx)\.ts$/u, 'names of fonts'],
  [/\/(?:report-json|model|rule-list)\.ts$/u, 'units of data, and numbers of laws'],
];
/** Values of fields, the same in every language. */
const VALUES =
  /(['"]?)(?:尚未生效|现行有效|已被修改|部分失效|失效|废止|信用修复|征求意见|政府信息公开工作年度报告|办事指南)\1(?=[\s:,;)\]|}&?]|$)/gu;

it('no word of the interface stands outside src/i18n', () => {
  const faults = ROOMS.flatMap((room) => filesOf(join(ROOT, 'src', room))).flatMap((file) => {
    const path = relative(ROOT, file).split(sep).join('/');
    if (CONTENT.test(`/${path}`) || THINGS.some(([each]) => each.test(path))) return [];
    return withoutComments(readFileSync(file, 'utf8'))
      .replace(VALUES, '')
      .split('\n')
      .flatMap((line, at) => (HAN.test(line) ? [`${path}:${at + 1} ${line.trim().slice(0, 100)}`] : []));
  });
  expect(faults).toEqual([]);
});

it('comments are told from words', () => {
  expect(withoutComments("a /* 甲 */ // 乙\nhttps://x '丙' {/* 丁 */} <!-- 戊 -->")).toMatch(
    /^a {2}\nhttps:\/\/x '丙' \{\} $/u,
  );
});

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Lines stay lines. */
function withoutComments(text: string): string {
  const lines = (comment: string) => comment.replace(/[^\n]/gu, '');
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/gu, lines).replace(/(^|[^:'"`\w\\/])\/\/[^\n]*/gu, '$1');
}
