import type { Problem } from '../../domain/problem.ts';
import { problemInText } from '../problem-at.ts';
import { around, proseOf } from './prose.ts';
import type { TextCheck } from './text-check.ts';

/**
 * Text that was never replaced. Narrower than in fields: 测试, 示例 and 张×× stand in real sentences, so they count
 * only where nothing else stands beside them or where a name or number belongs.
 */
const SIGNS =
  /lorem ipsum|\b(?:TODO|TBD|FIXME)\b|(?:19|20)[XxＸ×]{2}(?=[年〕\]）)])|[XxＸ]{1,2}月[XxＸ]{1,2}日|[〔[][XxＸ×]{1,4}[〕\]]|[〕\]][XxＸ×]{1,3}号|(?<![A-Za-z])[XxＸ×]{2,4}(?=[省市县区镇乡村局委办厅])|#(?:REF|VALUE|N\/A|DIV\/0|NAME\?)!?|(?:此处|请在此|请在这里)(?:填写|输入|插入)|这是一段(?:测试|示例)|测试测试|(?:电话|手机|传真|邮箱|邮编|地址|号码|账号|联系人|日期)[：:]\s?[XxＸ×]{2,20}|错误!未(?:找到|定义)|\[object Object\]/giu;
/** What none of the signs can do without. */
const ANY = /[XxＸ×#]|lorem|TODO|TBD|FIXME|todo|Lorem|此处|请在|测试|错误!|object/u;
/** A paragraph, a heading or a cell of which this is all. */
const WHOLE =
  /^(?:null|undefined|nan|none|测试(?:文本|内容|数据|\d*)?|示例(?:文本|内容|文字)?|样例|待补充|待定|待填|[x×]{2,}|\.{3,}|待完善)$/iu;
/** What these documents hold is meant to be filled in. */
const FORMS = /示范文本|范本|模板|样本|样式|格式|参考文本|申请书|申请表|登记表|填写说明/u;
const REPORTED = 5;

/** Placeholders in the text. Not in drafts, where they belong, nor below the heading of a form to fill in. */
export const placeholderBody: TextCheck = {
  rule: 'placeholder-body',
  run: (text, document, { ownNames }) => {
    if (document.draft || FORMS.test(document.title)) return [];
    const own = [...ownNames].filter((name) => name !== '').sort((a, b) => b.length - a.length);
    const problems: Problem[] = [];
    let form = false;
    for (const { text: line, number, kind } of proseOf(text)) {
      if (kind === 'blank' || kind === 'hidden') continue;
      if (kind === 'heading' || /^附件/u.test(line)) form = FORMS.test(line);
      if (form) continue;
      if (line.length > 40 && kind === 'prose' && !ANY.test(line)) continue;
      const bare = own.reduce((rest, name) => rest.replaceAll(name, '＿'.repeat(name.length)), line);
      for (const { word, index } of placeholdersIn(bare, kind === 'table'))
        problems.push(
          problemInText(document, number, index + 1, {
            rule: 'placeholder-body',
            severity: 'warning',
            found: around(line, index),
            values: { word },
          }),
        );
    }
    return problems.slice(0, REPORTED);
  },
};

function placeholdersIn(line: string, isTable: boolean): readonly { readonly word: string; readonly index: number }[] {
  const found = ANY.test(line) ? [...line.matchAll(SIGNS)].map(({ 0: word, index }) => ({ word, index })) : [];
  let start = 0;
  for (const part of isTable ? line.split('|') : [line]) {
    const word = part.replace(/^[\s#>*_-]+|[\s*_。]{1,20}$/gu, '');
    if (word.length <= 12 && WHOLE.test(word)) found.push({ word, index: start + part.indexOf(word) });
    start += part.length + 1;
  }
  // One a line: `〔20XX〕X号` is one placeholder to the eye.
  return found.slice(0, 1);
}
