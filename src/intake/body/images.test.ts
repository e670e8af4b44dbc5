import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';

const parse = (text: string) => parseBody(text, { file: 'x.md', firstLine: 1 });
const html = (text: string) => parse(text).content.html;

describe('images', () => {
  it('of the site become markers and load late', () => {
    expect(html('![流程图](flow.png)')).toBe(
      '<p><img src="gh-ref:0" alt="流程图" loading="lazy" decoding="async"></p>',
    );
    expect(parse('![流程图](flow.png)').outline.references).toEqual([
      { kind: 'image', target: 'flow.png', line: 1, column: 1 },
    ]);
    expect(parse('![流程图](flow.png)').content.text).toBe('流程图');
  });

  it('alone and with a title are figures', () => {
    expect(html('![流程图](flow.png "图1 办理流程")')).toBe(
      '<figure><img src="gh-ref:0" alt="流程图" loading="lazy" decoding="async"><figcaption>图1 办理流程</figcaption></figure>',
    );
    expect(html('见![图](a.png "题")')).toContain('title="题"');
  });

  it('need words', () => {
    expect(parse('![](a.png)').problems).toMatchObject([
      { rule: 'image-alt-missing', severity: 'warning', line: 1, column: 1, found: 'a.png' },
    ]);
    expect(html('![](a.png)')).toContain('alt=""');
  });

  it('of another site are drawn as links, so that no reader is reported to it', () => {
    const { content, problems } = parse('![图](https://example.com/a.png)');
    expect(content.html).toBe(
      '<p><a class="external" href="https://example.com/a.png" rel="noopener external">图</a></p>',
    );
    expect(problems).toMatchObject([{ rule: 'image-external', severity: 'warning' }]);
  });

  it.each(['data:image/png;base64,AAAA', 'javascript:1', 'file:///a.png', 'mailto:a@b.cn'])(
    'at %s are refused',
    (url) => {
      expect(html(`![图](${url})`)).toBe('<p>图</p>');
      expect(parse(`![图](${url})`).problems).toMatchObject([{ rule: 'unsafe-link', severity: 'error' }]);
    },
  );
});
