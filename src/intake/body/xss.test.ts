import { describe, expect, it } from 'vitest';
import { resolveBody } from '../../domain/body.ts';
import { parseBody } from './parse-body.ts';

const SCHEMES = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'java&#10;script:alert(1)'],
  ...['javascript&colon;alert(1)', 'javascript&#58;alert(1)', '&#106;avascript:alert(1)', '\\javascript:alert(1)'],
  ...['&#x6A&#x61&#x76&#x61script:alert(1)', '&#1;javascript:alert(1)', '&nbsp;javascript:alert(1)'],
  ...['&#x200b;javascript:alert(1)', 'javascript:void(0)', 'javascript://example.cn/%0aalert(1)', 'javascript:'],
  ...['data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD4=', 'DATA:image/svg+xml,<svg/>'],
  ...['vbscript:msgbox(1)', 'file:///etc/passwd', 'blob:https://a.cn/x', 'livescript:x', 'mocha:x', 'view-source:x'],
  ...['jar:https://a.cn!/', 'feed:javascript:1', 'intent://x', 'about:blank', 'gh-ref:0', 'GH-REF:0', '//evil.cn/x.js'],
  ...['\\\\evil.cn', '/\\evil.cn', 'ms-word:ofe|u|x', 'chrome://x', 'ws://a', 'ftp://a', 'x-javascript:1'],
];
const HTML = [
  ...['<script>alert(1)</script>', '<SCRIPT SRC=//evil.cn/x.js></SCRIPT>', '<script/x>alert(1)</script/x>'],
  ...['<img src=x onerror=alert(1)>', '<img/src=x onerror=alert(1)//>', '<IMG SRC="javascript:alert(1)">'],
  ...[
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<svg/onload=alert(1)//',
    '<math><mi xlink:href=x>',
  ],
  ...[
    '<iframe src=javascript:alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<object data=x>',
    '<embed src=x>',
  ],
  ...[
    '<body onload=alert(1)>',
    '<input autofocus onfocus=alert(1)>',
    '<details open ontoggle=alert(1)>',
    '<video src=x onerror=alert(1)>',
  ],
  ...['<a href="javascript:alert(1)">x</a>', '<a onclick=alert(1)>x</a>', '<div style="background:url(javascript:1)">'],
  ...[
    '<form action=javascript:alert(1)>',
    '<button formaction=javascript:alert(1)>',
    '<base href=//evil.cn>',
    '<link rel=import href=x>',
  ],
  ...[
    '<meta http-equiv=refresh content="0;url=javascript:1">',
    '<style>@import "x"</style>',
    '<!--><script>alert(1)</script>-->',
  ],
  ...[
    '<!-- --!><img src=x onerror=alert(1)>',
    '<?xml-stylesheet href="x"?>',
    '<!DOCTYPE html><script>1</script>',
    '<![CDATA[<script>1</script>]]>',
  ],
  ...[
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<template><script>1</script></template>',
    '<textarea></textarea><script>1</script>',
  ],
  ...[
    '<plaintext>',
    '<xmp><script>1</script></xmp>',
    '<marquee onstart=alert(1)>',
    '<isindex action=javascript:1>',
    '<keygen autofocus onfocus=1>',
  ],
  ...[
    '<x onclick=alert(1)>x</x>',
    '<custom-element onload=1>',
    '</p><script>1</script>',
    '<p\nonclick=alert(1)>',
    '<a\x00href=x>',
    '<%00script>1',
  ],
];
const OTHERS = [
  ...[
    '`<script>alert(1)</script>`',
    '```\n<script>alert(1)</script>\n```',
    '```"onload="alert(1)\nx\n```',
    '    <script>1</script>',
  ],
  ...['&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;script>alert(1)&#60;/script>', '\\<script>alert(1)\\</script>'],
  ...[
    '![" onerror="alert(1)](x.png)',
    '![x](x.png "\\" onerror=\\"alert(1)")',
    "![x](x.png '\"><script>alert(1)</script>')",
  ],
  ...['[x](x.md "\\" onclick=\\"alert(1)")', '[x](<x.md" onclick="alert(1)>)', '[x](https://a.cn/"onclick="alert(1))'],
  ...[
    '[x](https://a.cn/<script>alert(1)</script>)',
    '<https://a.cn/"onclick=alert(1)>',
    'https://a.cn/"onclick=alert(1)',
  ],
  ...[
    "www.a.cn/'onclick=alert(1)",
    '## <script>alert(1)</script>',
    '## " onclick="alert(1)',
    '[^"onclick="alert(1)]\n\n[^"onclick="alert(1)]: x',
  ],
  ...[':::note{onclick="alert(1)" id="x" style="y" class="z"}\nx\n:::', ':::note["><script>alert(1)</script>]\nx\n:::'],
  ...[
    ':::script\nalert(1)\n:::',
    ':::table{caption="<script>alert(1)</script>"}\n| a |\n|---|\n:::',
    '::script[alert(1)]',
    ':script[alert(1)]{onclick=1}',
  ],
  ...[
    '| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |',
    '《<script>alert(1)</script>》',
    '《" onclick="alert(1)》',
  ],
  ...[
    '- <script>alert(1)</script>',
    '> <img src=x onerror=alert(1)>',
    '1. <svg onload=1>',
    '- [x] <script>1</script>',
    '*<script>1</script>*',
  ],
  ...[
    '第一条 <script>alert(1)</script>',
    '# <img src=x onerror=alert(1)>',
    '<!--c0--><script>1</script><!--/c-->',
    '[a]: javascript:alert(1)\n\n[a] ![a]',
  ],
];
const PAYLOADS = [
  ...SCHEMES.flatMap((url) => [`[词](<${url}>)`, `[词](${url})`, `![词](${url})`, `<${url}>`, `[词]\n\n[词]: ${url}`]),
  ...HTML.flatMap((html) => [html, `正文${html}正文`, `- ${html}`, `## ${html}`]),
  ...OTHERS,
];

/** Every start tag of the output, with its attributes. */
function tagsOf(html: string): { name: string; attributes: [string, string][] }[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s[a-z-]+(?:="[^"]*")?)*)\s*>/gu)].map(([, name = '', rest = '']) => ({
    name,
    attributes: [...rest.matchAll(/([a-z-]+)(?:="([^"]*)")?/gu)].map(([, key = '', value = '']) => [key, value]),
  }));
}

const TAGS =
  /^(?:h[2-6]|p|div|section|blockquote|ul|ol|li|pre|hr|br|strong|em|del|code|sup|span|a|img|figure|figcaption|table|caption|thead|tbody|tr|th|td)$/u;
const ATTRIBUTES =
  /^(?:id|class|href|src|alt|title|rel|role|scope|start|tabindex|loading|decoding|aria-label|aria-describedby|data-footnotes|data-footnote-ref|data-footnote-backref)$/u;

describe('attempts to run code from a body', () => {
  it(`are ${PAYLOADS.length}, and none survives`, () => {
    expect(PAYLOADS.length).toBeGreaterThan(300);
    for (const payload of PAYLOADS) {
      const { content, outline } = parseBody(payload, { file: 'x.md', firstLine: 1 });
      const html = resolveBody(
        content.html,
        outline.citations.map(() => '/cited/'),
        outline.references.map(() => '/referred/'),
      );
      const tags = tagsOf(html);
      // Nothing that begins like a tag escapes the reading of tags above.
      expect(html.match(/<[^/]/gu)?.length ?? 0, payload).toBe(tags.length);
      for (const { name, attributes } of tags) {
        expect(name, payload).toMatch(TAGS);
        for (const [key, value] of attributes) {
          expect(key, payload).toMatch(ATTRIBUTES);
          if (key === 'href' || key === 'src')
            expect(value, payload).toMatch(/^(?:https?:\/\/|mailto:|tel:|#|\/[a-z]+\/$)/u);
        }
      }
    }
  });

  it.each(SCHEMES.filter((url) => !/[\t\\&]|^\/\\|^javascript:$/u.test(url)))('%s is named', (url) => {
    const { problems } = parseBody(`[词](<${url.replaceAll(/[<>]/gu, '')}>)`, { file: 'x.md', firstLine: 1 });
    expect(problems).toMatchObject([{ rule: 'unsafe-link', severity: 'error', line: 1, column: 1 }]);
  });
});
