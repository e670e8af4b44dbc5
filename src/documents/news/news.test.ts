import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../samples/make-document.ts';
import { fieldsOf } from '../type-fields.ts';
import { news } from './news.ts';

const example = readFileSync(join(import.meta.dirname, 'example.md'), 'utf8');

describe('news', () => {
  it('is a NewsArticle with its source', () => {
    const document = makeDocument(news, 'news/2026/window.md', example);
    expect(document.timePublished).toBe('10:19');
    expect(news.jsonLd(document)).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2026-03-06T10:19:00+08:00',
      author: { '@type': 'Person', name: '融媒体中心采编部' },
      creditText: '示例县融媒体中心',
    });
  });

  it('does not ask for the four elements of the catalogue', () => {
    const needed = fieldsOf(news).filter((field) => field.need !== 'optional');
    expect(needed.map((field) => field.key)).toEqual(['title', 'issuer', 'datePublished', 'review']);
  });
});
