import { describe, expect, it } from 'vitest';
import { markAddressees } from './addressees.ts';

describe('markAddressees', () => {
  it('marks a first paragraph that ends with a full-width colon', () => {
    expect(markAddressees('<p>各乡镇人民政府，县政府各部门：</p><p>现印发给你们。</p>')).toBe(
      '<p class="addressees">各乡镇人民政府，县政府各部门：</p><p>现印发给你们。</p>',
    );
  });

  it('leaves sentences, marked-up paragraphs and later ones alone', () => {
    for (const html of [
      '<p>现通知如下。请注意：</p>',
      '<p id="t1">第一条：</p>',
      '<p>正文。</p><p>县政府各部门：</p>',
      '<h2 id="c1">总则：</h2>',
      '',
    ])
      expect(markAddressees(html)).toBe(html);
  });
});
