import fc from 'fast-check';
import { NAUGHTY } from '../src/outputs/fixture-naughty.ts';

/** Sets this on the window when it runs. */
const RUN = 'window.hacked=1';

/** Attempts to run code from a text that is taken for markup, an attribute, a script, a style or an address. */
export const PAYLOADS: readonly string[] = [
  ...['<script>RUN</script>', '"><script>RUN</script>', "'><script>RUN</script>", '</title><script>RUN</script>'],
  ...['</script><script>RUN</script>', '--><script>RUN</script>', ']]><script>RUN</script>', '<!--<script>RUN'],
  ...['</textarea><script>RUN</script>', '</style><script>RUN</script>', '</noscript><script>RUN</script>'],
  ...[
    '<img src=x onerror=RUN>',
    '"><img src=x onerror=RUN>',
    '\'"><img src=x onerror=RUN>',
    '<img src=x onerror="RUN"//',
  ],
  ...[
    '<svg onload=RUN>',
    '<svg><script>RUN</script></svg>',
    '<svg/onload=RUN//',
    '<svg><animate onbegin=RUN attributeName=x>',
  ],
  ...['<body onload=RUN>', '<details open ontoggle=RUN>', '<input autofocus onfocus=RUN>', '<video src=x onerror=RUN>'],
  ...[
    '<iframe srcdoc="<script>parent.hacked=1</script>">',
    '<iframe src="javascript:parent.hacked=1">',
    '<object data="javascript:RUN">',
  ],
  ...[
    '<math><mtext><table><mglyph><style><img src=x onerror=RUN>',
    '<form><button formaction=javascript:RUN>x',
    '<base href=//evil.example/>',
  ],
  ...[
    '<link rel=stylesheet href=//evil.example/x.css>',
    '<meta http-equiv=refresh content="0;url=//evil.example">',
    '<style>@import "//evil.example"</style>',
  ],
  ...[
    '" autofocus onfocus="RUN" x="',
    "' autofocus onfocus='RUN' x='",
    '" onmouseover="RUN',
    '" style="background:url(//evil.example)',
  ],
  ...[
    'javascript:RUN',
    'JaVaScRiPt:RUN',
    'java\tscript:RUN',
    ' javascript:RUN',
    'data:text/html,<script>RUN</script>',
    'vbscript:RUN',
  ],
  ...[
    '//evil.example/x.js',
    'https://evil.example/"onclick="RUN',
    '\\u003cscript>RUN\\u003c/script>',
    '&lt;script&gt;RUN&lt;/script&gt;',
  ],
  ...[
    '&#60;script>RUN&#60;/script>',
    '%3Cscript%3ERUN%3C/script%3E',
    '＜script＞RUN＜/script＞',
    '+ADw-script+AD4-RUN+ADw-/script+AD4-',
  ],
  ...[
    '{{constructor.constructor("RUN")()}}',
    `\${RUN}`,
    '<%= RUN %>',
    '#{RUN}',
    '{RUN}',
    '<x-astro set:html="RUN">',
    '<Fragment set:html={RUN} />',
  ],
  ...[
    '{% include "x" %}',
    '<?php RUN ?>',
    '<!ENTITY x SYSTEM "file:///etc/passwd">',
    '<?xml-stylesheet href="x"?>',
    '__proto__',
    'constructor',
  ],
  ...[
    'hasOwnProperty',
    'toString',
    '[object Object]',
    '%s%n%x',
    `'; DROP TABLE documents; --`,
    '=HYPERLINK("//evil.example")',
    "=cmd|' /C calc'!A0",
  ],
  ...[
    '[x](javascript:RUN)',
    '![x](x" onerror="RUN)',
    '<https://a.example/"onclick=RUN>',
    '`<script>RUN</script>`',
    ':::script\nRUN\n:::',
    '《<script>RUN</script>》',
  ],
].map((payload) => payload.replaceAll('RUN', RUN));

/** Payloads, strings that break what is joined by hand, and strings of any characters, from a fixed seed. */
export const HOSTILE: readonly string[] = [
  ...new Set([
    ...PAYLOADS,
    ...NAUGHTY,
    ...fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { seed: 20_261_116, numRuns: 60 }),
    ...fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { seed: 20_261_116, numRuns: 40 }),
  ]),
];
