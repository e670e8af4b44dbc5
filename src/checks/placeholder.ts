/**
 * Signs of text that was never replaced. Narrow on purpose: 测试 and ×× also stand in real titles
 * (普通话水平测试, 张××), so they count only where a name or a number would stand.
 */
const SIGNS: readonly RegExp[] = [
  /(?:19|20)[XxＸ×]{2}/u,
  /示例|样例/u,
  /^测试|测试(?:标题|文件|数据|内容|页面|信息|文章|\d)|[（(【[]测试[)）】\]]/u,
  /(?:[XxＸ×✕]{2}|某某|○○|〇〇)(?=[省市县区镇乡村局委办厅部院机单公街同年月日号])/u,
  /lorem ipsum|\bTODO\b|\bTBD\b|\bFIXME\b/iu,
  /^(?:null|undefined|NaN|N\/A|无标题|未命名|新建|请填写|待定|待填|暂无|xx+)$/iu,
  /请(?:在此)?(?:填写|输入)|待(?:填写|补充|完善)|此处填写|占位/u,
];

/** The placeholder that a text holds, or null. Names the office declares its own are no placeholders. */
export function findPlaceholder(text: string, ownNames: readonly string[]): string | null {
  const bare = [...ownNames]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, '＿'), text.trim());
  for (const sign of SIGNS) {
    const match = sign.exec(bare);
    if (match) return match[0];
  }
  return null;
}
