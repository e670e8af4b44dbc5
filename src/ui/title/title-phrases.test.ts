import { describe, expect, it } from 'vitest';
import { titlePhrases } from './title-phrases.ts';

describe('titlePhrases', () => {
  it('keeps the name of a measure whole', () => {
    expect(titlePhrases('示例县人民政府关于印发《示例县生活垃圾分类管理办法》的通知')).toEqual([
      '示例县人民政府',
      '关于印发',
      '《示例县生活垃圾分类管理办法》的通知',
    ]);
  });

  it('parts joint issuers, each with the space after it', () => {
    expect(titlePhrases('甲局 乙局关于公布清单的通知')).toEqual(['甲局 ', '乙局', '关于公布清单的通知']);
  });

  it('does not leave 关于 alone on a line', () => {
    expect(titlePhrases('关于《某规定（征求意见稿）》公开征求意见的公告')).toEqual([
      '关于《某规定（征求意见稿）》公开征求意见的公告',
    ]);
  });

  it('does not break within nested or unclosed names', () => {
    expect(titlePhrases('转发《关于修改〈办法〉的决定》的通知')).toEqual(['转发', '《关于修改〈办法〉的决定》的通知']);
    expect(titlePhrases('解读《某办法：关于收费')).toEqual(['解读', '《某办法：关于收费']);
    expect(titlePhrases('《甲《乙》关于丙》')).toEqual(['《甲《乙》关于丙》']);
  });

  it('leaves a plain title as one phrase, and loses nothing', () => {
    expect(titlePhrases('示例县养犬管理规定')).toEqual(['示例县养犬管理规定']);
    expect(titlePhrases('')).toEqual(['']);
    for (const title of ['关于关于', '》《', '甲《乙》《丙》关于丁']) expect(titlePhrases(title).join('')).toBe(title);
  });
});
