import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const html = (text: string) => parseBody(text, { file: 'x.md', firstLine: 1 }).content.html;

describe('blocks of code', () => {
  it('name their language', () => {
    expect(html('```json\n{}\n```')).toBe('<pre><code class="language-json">{}\n</code></pre>');
    expect(html('```\n甲\n```')).toBe('<pre><code>甲\n</code></pre>');
  });

  it('show other words beside the fence', () => {
    expect(html('~~~~ 正文 很长\n甲')).toBe('<pre><code>正文 很长\n甲\n</code></pre>');
  });
});
