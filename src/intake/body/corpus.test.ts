import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

/** Real laws, outside the repository; a clone has none. */
const LAWS = join('..', 'shared', 'corpora', 'laws-md');
const absent = !existsSync(LAWS);

describe.skipIf(absent)(absent ? 'real laws (skipped: ../shared/corpora/laws-md is not here)' : 'real laws', () => {
  const files = absent
    ? []
    : readdirSync(LAWS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));

  // One in four: the whole corpus is for longer runs.
  const chosen = files.sort().filter((_, index) => index % 4 === 0);

  it('lose no word, and have their articles under names of their own', () => {
    let articles = 0;
    let texts = 0;
    for (const file of chosen) {
      const text = readFileSync(join(LAWS, file), 'utf8').replaceAll(/<!--.*?-->/gu, '');
      const { content, outline } = parseBody(text, { file, firstLine: 1 });
      expect(visible(content.text), file).toBe(visible(text));
      const ids = [...content.html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size, file).toBe(ids.length);
      const written =
        text.match(/^(?:#+ |\*\*)?第[一二三四五六七八九十百零]+条(?:之[一二三四五六七八九十]+)?[\s　]/gmu) ?? [];
      expect(outline.articles.length, file).toBeGreaterThanOrEqual(new Set(written).size);
      articles += outline.articles.length;
      texts += 1;
    }
    expect(texts).toBeGreaterThan(150);
    expect(articles).toBeGreaterThan(5000);
  });
});

/** Han characters and digits, in order. */
function visible(text: string): string {
  return (text.match(/[\u4e00-\u9fff0-9]/gu) ?? []).join('');
}
