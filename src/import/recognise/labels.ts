import { type Block, spansText, squeeze, tidy } from '../flow.ts';

/** What sites call the facts of a document, by the name that this importer uses. */
const NAMES: { readonly [label: string]: string } = {
  标题: '标题',
  名称: '标题',
  公开事项名称: '标题',
  索引号: '索引号',
  发文字号: '发文字号',
  发文号: '发文字号',
  文号: '发文字号',
  字号: '发文字号',
  发文机关: '发文机关',
  发文机构: '发文机关',
  发布机构: '发文机关',
  发布机关: '发文机关',
  制定机关: '发文机关',
  公开责任部门: '发文机关',
  成文日期: '成文日期',
  生成日期: '成文日期',
  发文日期: '成文日期',
  公布日期: '发布日期',
  发布日期: '发布日期',
  发布时间: '发布日期',
  公开日期: '发布日期',
  施行日期: '施行日期',
  实施日期: '施行日期',
  生效日期: '施行日期',
  效力等级: '效力等级',
  效力级别: '效力等级',
  主题分类: '主题分类',
  主题词: '主题词',
  关键词: '主题词',
  时效性: '时效性',
  有效性: '时效性',
  有效期: '时效性',
  来源: '来源',
  信息来源: '来源',
};
const INLINE = /[•·]?\s{0,9}【([^】]{2,8})】([^•【\n]*)/gu;
const PAIR = /^([\p{Script=Han} \u3000]{2,12})[：:]\s{0,9}([\s\S]*)$/u;

/** The name of a label, `索 引 号` among them; null for any other word. */
export function labelName(text: string): string | null {
  return NAMES[squeeze(text).replace(/[：:]$/u, '')] ?? null;
}

/** `发文字号：示政发〔2026〕3号` as a pair; null for any other line. */
export function labelledLine(text: string): readonly [string, string] | null {
  const [, label = '', value = ''] = PAIR.exec(text) ?? [];
  const name = labelName(label);
  return name ? [name, tidy(value)] : null;
}

/** Facts that a page states beside its text, the first of each name. */
export function labelsOfBlocks(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const note = (name: string | null, value: string) => {
    if (name && value !== '' && !labels.has(name)) labels.set(name, value);
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) {
        const cells = row.map((cell) => tidy(spansText(cell)));
        for (const [at, cell] of cells.entries()) {
          note(labelName(cell), cells[at + 1] ?? '');
          const pair = labelledLine(cell);
          if (pair) note(...pair);
        }
      }
      continue;
    }
    const text = spansText(block.spans);
    for (const [, label = '', value = ''] of text.matchAll(INLINE)) note(labelName(label), tidy(value));
    const pair = labelledLine(tidy(text));
    if (pair && pair[1] !== '') note(...pair);
  }
  return labels;
}

/** Whether a table only states facts of the document. */
export function isFactTable(block: Block): boolean {
  if (block.kind !== 'table') return false;
  const cells = block.rows.flat().map((cell) => tidy(spansText(cell)));
  const named = cells.filter((cell) => labelName(cell) ?? labelledLine(cell)).length;
  return named >= 3 && named * 3 >= cells.length;
}
