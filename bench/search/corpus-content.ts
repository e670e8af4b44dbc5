import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseDocumentNumber } from '../../src/domain/document-number.ts';
import { parsePlainDate } from '../../src/domain/plain-date.ts';

/** A page of the judged corpus. */
interface CorpusPage {
  readonly id: string;
  readonly title: string;
  readonly docno: string;
  readonly agency: string;
  readonly date: string;
  readonly category: string;
  readonly body: string;
}

/** Writes the judged corpus as a content folder; every page is `policies/<id>`. Gives back the number of pages. */
export function writeCorpusContent(corpus: string, folder: string): number {
  const pages = readFileSync(corpus, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusPage);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'policies'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), SITE);
  const categories = [...new Set(pages.map(({ category }) => category))];
  writeFileSync(join(folder, 'catalogue.yaml'), categories.map(categoryEntry).join(''));
  for (const page of pages) writeFileSync(join(folder, 'policies', `${page.id}.md`), markdown(page, categories));
  return pages.length;
}

const SITE = `网站名称: 检索评测
简介: 检索质量的评测，仅在本机使用。
网址: https://search-bench.example/
网站标识码: "9900000002"
主办单位: 评测
承办单位: 评测
联系: {电话: 0999-0000000, 地址: 评测, 邮箱: bench@search-bench.example}
自有名称: [search-bench.example]
门户: {指南: /catalogue/, 制度: c0, 法定主动公开内容: /catalogue/, 年报: c0}
首页栏目: [c0]
许可: {名称: 评测, 声明: 评测}
`;

function categoryEntry(name: string, at: number): string {
  return `- {id: c${at}, 名称: ${name}, 说明: ${name}, 栏目类型: 政策文件, 节奏: 随时公开}\n`;
}

function markdown(page: CorpusPage, categories: readonly string[]): string {
  const number = normaliseDocumentNumber(page.docno);
  const date = parsePlainDate(page.date);
  const fields = [
    `标题: ${JSON.stringify(page.title)}`,
    ...(page.agency ? [`发文机关: ${JSON.stringify(page.agency)}`] : []),
    ...(number ? [`发文字号: ${JSON.stringify(number)}`] : []),
    ...(date ? [`成文日期: ${date}`, `发布日期: ${date}`] : []),
    `目录: [c${categories.indexOf(page.category)}]`,
    '公开属性: 主动公开',
  ];
  return `---\n${fields.join('\n')}\n---\n\n${page.body.split('\n').map(plain).join('\n\n')}\n`;
}

/** A line as plain text, whatever it holds. */
function plain(line: string): string {
  return line.trim().replace(/[!-/:-@[-`{-~]/gu, '\\$&');
}
