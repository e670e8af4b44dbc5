import { describe, expect, it } from 'vitest';
import { linkArticles } from './citable.ts';

describe('linkArticles', () => {
  it('links the number of an article to its own anchor, in paragraphs and headings', () => {
    expect(linkArticles('<p id="t1"><strong class="article">第一条</strong>　为了公开。</p>')).toBe(
      '<p id="t1"><a class="article cite-here" href="#t1">第一条</a>　为了公开。</p>',
    );
    expect(linkArticles('<h3 id="t3"><strong class="article">第三条</strong> 期限</h3>')).toBe(
      '<h3 id="t3"><a class="article cite-here" href="#t3">第三条</a> 期限</h3>',
    );
  });

  it('leaves the rest alone: other bold text, labels without an anchor, labels that hold marks', () => {
    for (const html of [
      '<p><strong>第一条</strong></p>',
      '<p><strong class="article">第一条</strong></p>',
      '<p id="t1"><strong class="article">第<em>一</em>条</strong></p>',
    ])
      expect(linkArticles(html)).toBe(html);
  });
});
