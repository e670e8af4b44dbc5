// One table on purpose (longer than 300 lines): whoever changes a word sees all words about bodies.
import type { Text } from './text.ts';

export interface BodyRuleText {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly title: Text;
  /** Why it matters to a reader or to the office. */
  readonly why: Text;
  /** What happened. Places: {found} and those the rule gives. The reason (`why`) is added to it. */
  readonly message: Text;
  readonly expected: Text | null;
  /** What to write instead. */
  readonly fix: Text;
  readonly basis: string | null;
}

type Pair = readonly [zh: string, en: string];

const text = ([zh, en]: Pair): Text => ({ 'zh-CN': zh, en });
const rule = (
  severity: BodyRuleText['severity'],
  title: Pair,
  why: Pair,
  message: Pair,
  fix: Pair,
  more: { readonly expected?: Pair; readonly basis?: string } = {},
): BodyRuleText => ({
  severity,
  title: text(title),
  why: text(why),
  message: text(message),
  fix: text(fix),
  expected: more.expected ? text(more.expected) : null,
  basis: more.basis ?? null,
});

const ACCESSIBLE = 'GB/T 37668—2019';

/** Rules of the body of a document. Names are permanent: outside tools refer to them. */
export const BODY_RULES = Object.freeze({
  'body-too-long': rule(
    'error',
    ['正文过长', 'Body too long'],
    ['这样长的网页手机打不开，也无法检索到具体位置。', 'No telephone opens such a page.'],
    ['正文有 {count} 个字符，超过了 {limit} 个。', 'The body has {count} characters, more than {limit}.'],
    [
      '把正文拆成几份文件，或把其中的资料作为附件发布。',
      'Split it into several documents or publish parts as attachments.',
    ],
  ),
  'line-too-long': rule(
    'error',
    ['一行过长', 'Line too long'],
    [
      '多半是误粘贴了图片或文件的编码，或丢失了换行。',
      'Most likely an encoded file was pasted, or line breaks were lost.',
    ],
    ['这一行有 {count} 个字符，超过了 {limit} 个。', 'This line has {count} characters, more than {limit}.'],
    ['删去误粘贴的内容；正文则按自然段分行。', 'Remove what was pasted by mistake; break the text into paragraphs.'],
  ),
  'body-too-crowded': rule(
    'error',
    ['标记过多', 'Too many marks'],
    ['这样的网页没有读者能读完，程序也可能被拖垮。', 'No reader gets through it, and it can exhaust the program.'],
    [
      '正文里的列表、引用、表格等标记太多，折合 {count} 行，超过了 {limit} 行。',
      'Lists, quotes and tables weigh {count} lines, more than {limit}.',
    ],
    [
      '把清单和表格作为电子表格附件发布，或作为数据集放到 datasets 里，或把正文拆成几份文件。',
      'Publish lists and tables as a spreadsheet or a dataset, or split the document.',
    ],
  ),
  'too-deep': rule(
    'error',
    ['层次过深', 'Nested too deeply'],
    ['这样的层次没有读者能看懂，程序也可能被拖垮。', 'No reader can follow it, and it can exhaust the program.'],
    [
      '引用、列表、强调或提示框一层套一层，超过了 {limit} 层。',
      'Quotes, lists, emphasis or containers are nested more than {limit} deep.',
    ],
    ['删去多余的“>”“-”“*”或“:::”；正常文件用不到 {limit} 层。', 'Remove the surplus markers.'],
  ),
  'raw-html': rule(
    'error',
    ['网页代码', 'Raw HTML'],
    [
      '正文只接受 Markdown；网页代码可能不安全，发布时也会丢失。',
      'Only Markdown is accepted: HTML may be unsafe and would be lost.',
    ],
    ['正文里有网页代码“{found}”。', 'The body contains HTML: {found}.'],
    ['{instead}', '{instead}'],
    { expected: ['Markdown 写法', 'Markdown'] },
  ),
  'unsafe-link': rule(
    'error',
    ['不安全的链接', 'Unsafe link'],
    [
      '这类链接可能在读者的电脑上运行程序，或指向读者打不开的地方。',
      'Such links can run code on a reader’s machine or lead nowhere.',
    ],
    [
      '链接“{found}”不是网址、邮箱、电话或本站文件。',
      'The link {found} is not a web, mail, telephone or site address.',
    ],
    [
      '改为 https:// 开头的网址，或本站文件的路径；链接到本机文件的，先把文件放到本文件旁边作附件。',
      'Write an address beginning with https://, or the path of a file of this site.',
    ],
    { expected: ['https://、http://、mailto:、tel: 或本站路径', 'https://, http://, mailto:, tel: or a path'] },
  ),
  'link-empty': rule(
    'warning',
    ['空链接', 'Empty link'],
    ['读者点了没有反应，读屏软件也读不出它是什么。', 'It leads nowhere or cannot be read aloud.'],
    ['链接“{found}”没有写地址或没有写文字。', 'The link {found} lacks its address or its words.'],
    ['写成 [文字](地址)；不需要链接就只留文字。', 'Write [words](address), or only the words.'],
  ),
  'anchor-missing': rule(
    'warning',
    ['页内链接落空', 'Missing anchor'],
    ['读者点了会停在原处。', 'The reader stays where they are.'],
    [
      '链接“{found}”指向本页的一处，但正文里没有这一处。',
      'The link {found} points into this page, but there is no such place.',
    ],
    [
      '条写作 #t12，章写作 #c3，节写作 #c3s2，标题写作“#”加标题文字；相近的有：{near}。',
      'Articles are #t12, chapters #c3, sections #c3s2, headings # and their words. Near: {near}.',
    ],
  ),
  'heading-level': rule(
    'warning',
    ['标题级别', 'Heading level'],
    ['页面只能有一个一级标题，就是文件标题。', 'The document’s title is the page’s only first-level heading.'],
    ['正文里的“{found}”用了一级标题（一个 #）。', '“{found}” is a first-level heading (one #).'],
    [
      '正文标题从“## ”开始；如果这就是文件标题，删去这一行。',
      'Begin with ##; delete the line if it repeats the title.',
    ],
    { expected: ['## 标题', '## heading'] },
  ),
  'heading-skip': rule(
    'warning',
    ['标题跳级', 'Skipped heading level'],
    ['读屏软件按级别报读，跳级会让人以为漏了内容。', 'Readers who hear the page believe that something is missing.'],
    ['标题“{found}”前面缺少上一级标题。', 'The heading “{found}” skips a level.'],
    ['把它改为 {expected}，或补上上一级标题。', 'Make it {expected}, or add the level above.'],
    { expected: ['{expected}', '{expected}'], basis: ACCESSIBLE },
  ),
  'heading-empty': rule(
    'warning',
    ['空标题', 'Empty heading'],
    ['空标题会在目录里留下一行空白。', 'It leaves an empty line in the contents.'],
    ['这一行有“#”，但没有标题文字。', 'There is a # without words.'],
    ['写上标题文字，或删去这一行。', 'Write the heading or delete the line.'],
  ),
  'image-alt-missing': rule(
    'warning',
    ['图片没有文字说明', 'Image without text'],
    ['看不见图片的人无从知道图里说了什么，检索也找不到。', 'Whoever cannot see it does not learn what it says.'],
    ['图片“{found}”没有文字说明。', 'The image {found} has no text.'],
    ['写成 ![图片的内容](图片文件)；图里有文字的，把文字写进正文。', 'Write ![what it shows](file).'],
    { expected: ['![图片的内容](文件)', '![what it shows](file)'], basis: ACCESSIBLE },
  ),
  'image-external': rule(
    'warning',
    ['外站图片', 'Image of another site'],
    [
      '外站图片会泄露读者的访问记录，也会随外站消失，因此只显示为链接。',
      'It tells another site who reads, and vanishes with it; it is drawn as a link.',
    ],
    ['图片“{found}”在别的网站上。', 'The image {found} lies on another site.'],
    ['把图片文件放到本文件旁边，再写文件名。', 'Put the file beside this document and write its name.'],
    { expected: ['本站图片文件', 'a file of this site'] },
  ),
  'table-too-wide': rule(
    'error',
    ['表格过宽', 'Table too wide'],
    ['这样宽的表在网页上无法阅读。', 'No reader can follow it on a page.'],
    ['表格有 {count} 列，超过了 {limit} 列。', 'The table has {count} columns, more than {limit}.'],
    ['把它作为电子表格附件发布，或作为数据集放到 datasets 里。', 'Publish it as a spreadsheet or as a dataset.'],
  ),
  'table-too-large': rule(
    'error',
    ['表格过大', 'Table too large'],
    ['这样大的表在网页上无法阅读。', 'No reader can follow it on a page.'],
    ['表格有 {count} 格，超过了 {limit} 格。', 'The table has {count} cells, more than {limit}.'],
    ['把它作为电子表格附件发布，或作为数据集放到 datasets 里。', 'Publish it as a spreadsheet or as a dataset.'],
  ),
  'table-ragged': rule(
    'warning',
    ['表格列数不齐', 'Ragged table'],
    ['多出的一格没有表头，读者不知道它是什么。', 'The surplus cell has no heading.'],
    ['这一行有 {count} 格，表头只有 {columns} 列。', 'This row has {count} cells, the head has {columns}.'],
    ['补上表头，或检查是否多写了“|”；文字里的竖线写作“\\|”。', 'Add a heading, or write a bar within text as \\|.'],
  ),
  'directive-unknown': rule(
    'warning',
    ['不认识的提示框', 'Unknown container'],
    ['它会按原样显示在网页上。', 'It is shown as it was written.'],
    ['不认识“{found}”。', '“{found}” is not known.'],
    ['{suggestion}可用的有：{names}。', '{suggestion}Known: {names}.'],
    { expected: ['{names}', '{names}'] },
  ),
  'directive-form': rule(
    'warning',
    ['提示框写法', 'Form of a container'],
    ['它会按原样显示在网页上。', 'It is shown as it was written.'],
    ['“{found}”看起来是提示框，但写法不对。', '“{found}” looks like a container but is not one.'],
    [
      '单独一行写“:::名称”（英文冒号，中间没有空格，花括号里用英文引号），末尾单独一行写“:::”。可用的有：{names}。',
      'Write :::name on a line of its own with ASCII colons and quotes, and ::: at the end. Known: {names}.',
    ],
  ),
  'directive-unclosed': rule(
    'warning',
    ['提示框没有结束', 'Container not closed'],
    ['后面的正文都被装进了框里。', 'All text that follows is inside it.'],
    ['“{found}”后面没有单独成行的“:::”。', 'No line with ::: follows “{found}”.'],
    [
      '在框的末尾加一行“:::”；框中有框时，外面的框要多写一个冒号。',
      'Add a line :::; an outer container needs one colon more.',
    ],
  ),
  'definition-unused': rule(
    'warning',
    ['没有用到的链接定义', 'Unused link definition'],
    [
      '行首的“[文字]: 地址”在 Markdown 里是链接定义，本身不显示；这里没有链接用到它，所以按原样显示。',
      '“[words]: address” at the start of a line defines a link and is not shown; nothing uses it, so it is shown as written.',
    ],
    ['“{found}”被读成了链接定义。', '“{found}” was read as a link definition.'],
    [
      '是正文的，把英文冒号改成中文冒号“：”；是多余的定义，删去这一行。',
      'Use a full-width colon for text, or delete the line.',
    ],
  ),
  'footnote-unused': rule(
    'warning',
    ['没有用到的脚注', 'Unused footnote'],
    ['正文里没有标出它的位置，所以按原样显示。', 'The text does not refer to it, so it is shown as written.'],
    ['脚注“{found}”没有用到，或写了两次。', 'The footnote {found} is not used or is written twice.'],
    ['在正文里写上“{found}”，或删去这条脚注。', 'Write {found} in the text, or delete the footnote.'],
  ),
  'footnote-missing': rule(
    'warning',
    ['脚注没有内容', 'Missing footnote'],
    ['读者会看到方括号，却找不到注文。', 'Readers see brackets but find no note.'],
    ['正文里的“{found}”没有对应的注文。', 'There is no note for {found}.'],
    ['在文末单独写一行“{found}: 注文”（英文冒号）。', 'Write a line “{found}: note” at the end.'],
  ),
} as const satisfies { readonly [rule: string]: BodyRuleText });

export type BodyRule = keyof typeof BODY_RULES;

/** What to write instead of a tag, by its name. */
export const HTML_INSTEAD: { readonly [tag: string]: Text } = Object.freeze({
  '!--': text([
    '删去这条注释；要留给同事的话写在字段“备注”里。',
    'Delete the comment; remarks belong in the field of notes.',
  ]),
  a: text(['链接写成 [文字](地址)。', 'Write [words](address).']),
  b: text(['加粗写成 **文字**。', 'Write **words**.']),
  strong: text(['加粗写成 **文字**。', 'Write **words**.']),
  i: text(['斜体写成 *文字*。', 'Write *words*.']),
  em: text(['强调写成 *文字*。', 'Write *words*.']),
  br: text([
    '删去它：另起一段空一行；同一段内换行，在行末写一个反斜杠“\\”；表格里改用“；”隔开，或拆成几行。',
    'Leave an empty line for a new paragraph, end a line with \\ to break it, and use ； in tables.',
  ]),
  p: text(['删去它，段落之间空一行。', 'Remove it and leave an empty line between paragraphs.']),
  img: text(['图片写成 ![图片的内容](文件)。', 'Write ![what it shows](file).']),
  table: text(['表格写成“| 列一 | 列二 |”，下一行写“|---|---|”。', 'Write | a | b | and |---|---| below it.']),
  hr: text(['分隔线写成单独一行“---”，上下空行。', 'Write --- on a line of its own.']),
  u: text(['删去它；网页上下划线只用于链接。', 'Remove it: only links are underlined.']),
  div: text(['删去它；提示框写成“:::提示”，末尾一行写“:::”。', 'Remove it; containers are written :::note … :::.']),
  span: text(['删去它，只留文字。', 'Remove it and keep the words.']),
  font: text(['删去它，只留文字；字体由网站统一规定。', 'Remove it and keep the words.']),
  h1: text(['标题写成“## 标题”。', 'Write ## heading.']),
  h2: text(['标题写成“## 标题”。', 'Write ## heading.']),
  h3: text(['标题写成“### 标题”。', 'Write ### heading.']),
  ul: text(['列表每项写成“- 文字”。', 'Write - words.']),
  ol: text(['列表每项写成“1. 文字”。', 'Write 1. words.']),
  iframe: text([
    '删去它；视频和地图作为附件，或写成链接 [文字](地址)。',
    'Remove it; offer an attachment or a link [words](address).',
  ]),
  script: text(['删去它；正文里不能有程序。', 'Remove it: no programs in a body.']),
  style: text(['删去它；样式由网站统一规定。', 'Remove it: the site decides on style.']),
});

/** For any other tag. */
export const HTML_INSTEAD_OTHER: Text = text([
  '删去尖括号和其中的代码，只留文字；要显示尖括号本身，写作“\\<”。',
  'Remove the tag and keep the words; write \\< for the sign itself.',
]);

export const DID_YOU_MEAN: Text = text(['是不是想写“{name}”？', 'Did you mean “{name}”? ']);
export const NOTHING_NEAR: Text = text(['无', 'none']);
