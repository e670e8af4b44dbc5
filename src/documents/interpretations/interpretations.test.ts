import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../samples/make-document.ts';
import { interpretations } from './interpretations.ts';

const example = readFileSync(join(import.meta.dirname, 'example.md'), 'utf8');

describe('interpretations', () => {
  it('is an Article about its policy, by who interpreted it', () => {
    const document = makeDocument(interpretations, 'interpretations/2026/lighting.md', example);
    expect(document.extra['forms']).toEqual(['文字解读', '问答']);
    expect(interpretations.jsonLd(document)).toMatchObject({
      '@type': 'Article',
      author: { name: '示例县住房和城乡建设局' },
      about: [{ '@type': 'Legislation', name: '示例县公共照明管理暂行办法' }],
    });
  });
});
