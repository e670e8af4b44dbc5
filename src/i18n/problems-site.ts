// One table on purpose (longer than 300 lines): whoever changes a word sees all words about the site as a whole.
import { fill, type Language, type Text } from './text.ts';

/** Words of a fault that shows only when the site is put together. Places: `{found}` always; others by rule. */
interface SiteProblemText {
  readonly severity: 'error' | 'warning' | 'notice';
  /** What happened and why it matters. */
  readonly message: Text;
  /** What belongs there. */
  readonly expected?: Text;
  /** What to write or do instead. */
  readonly fix: Text;
  /** The fix when `{suggestion}` is not empty. */
  readonly fixNear?: Text;
  readonly basis?: string;
}

const NEAR: Text = {
  'zh-CN': '是不是“{suggestion}”？如果是，请改成它。',
  en: 'Did you mean “{suggestion}”? Write that.',
};
const LINK: Text = {
  'zh-CN': '本目录下的文件，如 附件.xlsx、../2025/甲办法.md；或本网站的地址，如 /guides/foia/',
  en: 'a file such as 附件.xlsx or ../2025/x.md, or an address of this site such as /guides/foia/',
};

/** By rule. Rule names are permanent. */
export const SITE_PROBLEMS = {
  'future-publication': {
    severity: 'error',
    message: {
      'zh-CN': '发布日期“{found}”还没有到（今天是{today}），又没有写明定时发布。网站不能刊出日期在将来的文件。',
      en: 'The day of publication {found} lies ahead (today is {today}) and 定时发布 is not set.',
    },
    expected: { 'zh-CN': '不晚于今天的日期', en: 'a day that is not later than today' },
    fix: {
      'zh-CN': '要到那天自动发布，就加一行“定时发布: 是”；日期写错了，就改成实际的发布日期。',
      en: 'Add “定时发布: 是” to publish it on that day, or correct the day.',
    },
  },
  'translation-alone': {
    severity: 'error',
    message: {
      'zh-CN': '这是一份译文，但旁边没有原文“{found}”。译文只能随原文公布。',
      en: 'This is a translation, but its original {found} is not beside it.',
    },
    expected: {
      'zh-CN': '与原文同名，多一段语言代号，如 x.md 的英文译文叫 x.en.md',
      en: 'the name of the original with a language: x.en.md',
    },
    fix: {
      'zh-CN': '把译文放到原文旁边，文件名改成“原文名.en.md”；不是译文的，文件名里不要用“.en.”这样的写法。',
      en: 'Put it beside the original and name it after it; a text that is no translation must not be named so.',
    },
  },
  'translation-address': {
    severity: 'error',
    message: {
      'zh-CN': '这份译文的网址与文件“{found}”的网址相同。',
      en: 'The address of this translation is that of the document {found}.',
    },
    expected: { 'zh-CN': '不重复的网址', en: 'an address of its own' },
    fix: { 'zh-CN': '把那份文件改个名字。', en: 'Rename that document.' },
  },
  'unknown-agency': {
    severity: 'error',
    message: {
      'zh-CN': '“{found}”像是机构的标识，但本网站没有这个机构，读者会看到这串字母而不是机关名称。',
      en: '“{found}” looks like the id of an agency, but the site has none of that id.',
    },
    expected: {
      'zh-CN': '机构的规范全称，或 agencies 文件夹里的文件名（不带 .md）',
      en: 'the full name of an agency, or its file name below agencies/ without .md',
    },
    fix: {
      'zh-CN': '写机关的规范全称；本级机构还没有页面的，先在 agencies 文件夹里新建。',
      en: 'Write the full name, or add the agency below agencies/ first.',
    },
    fixNear: NEAR,
  },
  'agency-place': {
    severity: 'error',
    message: {
      'zh-CN': '机构文件“{found}”放在了下级文件夹里。机构页面的地址只有一级，上下级关系由“上级机构”一栏表示。',
      en: 'The agency file {found} lies in a folder of its own; agencies have one level of addresses.',
    },
    fix: { 'zh-CN': '把文件移到“{suggestion}”。', en: 'Move the file to {suggestion}.' },
    fixNear: { 'zh-CN': '把文件移到“{suggestion}”。', en: 'Move the file to {suggestion}.' },
  },
  'agency-name-taken': {
    severity: 'error',
    message: {
      'zh-CN': '名称“{found}”已被另一个机构使用（{other}）。两个机构同名，文件就分不清是谁发的。',
      en: 'The name “{found}” is also used by {other}, so documents cannot tell the two apart.',
    },
    fix: {
      'zh-CN': '写机构的规范全称；重复的简称只留给一个机构。',
      en: 'Use the full standard name; leave a shared short name to one agency.',
    },
  },
  'agency-parent-unknown': {
    severity: 'error',
    message: {
      'zh-CN': '上级机构“{found}”不在本网站的机构之中，机构树接不上去。',
      en: 'The parent agency “{found}” is not among the agencies of the site.',
    },
    expected: { 'zh-CN': '本网站某个机构的全称或标识', en: 'the name or id of an agency of the site' },
    fix: {
      'zh-CN': '写本网站已有机构的全称；没有上级的，删去这一行。',
      en: 'Write the full name of an agency of the site, or delete the line.',
    },
    fixNear: NEAR,
  },
  'agency-circle': {
    severity: 'error',
    message: {
      'zh-CN': '上级机构绕成了一圈（{circle}），分不出谁是上级。',
      en: 'The parent agencies run in a circle ({circle}).',
    },
    fix: {
      'zh-CN': '改正其中一个机构的“上级机构”；最高一级不写这一行。',
      en: 'Correct the parent of one of them; the highest has none.',
    },
  },
  'unknown-category': {
    severity: 'error',
    message: {
      'zh-CN': '目录里没有“{found}”这个栏目，文件不会出现在任何栏目中。',
      en: 'The catalogue has no category “{found}”.',
    },
    expected: {
      'zh-CN': 'catalogue.yaml 里某个栏目的标识或名称',
      en: 'the id or name of a category in catalogue.yaml',
    },
    fix: {
      'zh-CN': '对照 catalogue.yaml 改写；确需新栏目的，先在 catalogue.yaml 里添加。',
      en: 'Write one of catalogue.yaml, or add the category there first.',
    },
    fixNear: NEAR,
  },
  'ambiguous-category': {
    severity: 'error',
    message: {
      'zh-CN': '叫“{found}”的栏目不止一个，不知道是哪一个。',
      en: 'More than one category is called “{found}”.',
    },
    expected: { 'zh-CN': '栏目的标识：{choices}', en: 'the id of the category: {choices}' },
    fix: { 'zh-CN': '改写成其中一个标识：{choices}。', en: 'Write one of the ids: {choices}.' },
  },
  'unknown-topic': {
    severity: 'error',
    message: {
      'zh-CN': '没有“{found}”这个专题，文件不会出现在专题页面上。',
      en: 'There is no topic “{found}”.',
    },
    expected: { 'zh-CN': 'topics.yaml 里某个专题的标识或名称', en: 'the id or name of a topic in topics.yaml' },
    fix: {
      'zh-CN': '对照 topics.yaml 改写；确需新专题的，先在 topics.yaml 里添加。',
      en: 'Write one of topics.yaml, or add the topic there first.',
    },
    fixNear: NEAR,
  },
  'unknown-relation-target': {
    severity: 'error',
    message: {
      'zh-CN': '关系中写的“{found}”是本网站文件的路径，但没有这个文件。',
      en: 'The relation names “{found}”, a path of this site where there is no document.',
    },
    expected: {
      'zh-CN': '文号、索引号、《标题》，或文件路径（不带 .md），如 policies/2026/甲办法',
      en: 'a 文号, an 索引号, a 《title》, or a path without .md such as policies/2026/x',
    },
    fix: {
      'zh-CN': '核对路径；文件不在本网站的，写它的文号或加书名号的标题。',
      en: 'Check the path; for a document of another site write its 文号 or its 《title》.',
    },
    fixNear: NEAR,
  },
  'unpublished-relation-target': {
    severity: 'warning',
    message: {
      'zh-CN': '关系中的“{found}”还没有公开（{file}），读者看不到，所以这条关系暂不显示。',
      en: 'The document “{found}” ({file}) is not published, so this relation is not shown yet.',
    },
    fix: {
      'zh-CN': '那个文件公开以后，这条关系会自动显示；不打算公开的，删去这一项。',
      en: 'It will be shown when that document is published; delete it if that will not happen.',
    },
  },
  'ambiguous-relation': {
    severity: 'error',
    message: {
      'zh-CN': '“{found}”对应本网站的几个文件（{choices}），不知道指的是哪一个。',
      en: '“{found}” could be any of several documents ({choices}).',
    },
    expected: { 'zh-CN': '文号、索引号或文件路径', en: 'a 文号, an 索引号 or a path' },
    fix: { 'zh-CN': '改写成其中一个文件的路径：{choices}。', en: 'Write the path of one of them: {choices}.' },
  },
  'relation-to-itself': {
    severity: 'error',
    message: {
      'zh-CN': '关系中的“{found}”就是这个文件自己。文件不能修改、废止或解读自己。',
      en: 'The relation names the document itself (“{found}”).',
    },
    fix: {
      'zh-CN': '写另一个文件的文号或标题；同名的旧文件要写它的文号。',
      en: 'Name the other document; give the 文号 of an older one with the same title.',
    },
  },
  'relation-circle': {
    severity: 'error',
    message: {
      'zh-CN': '修改、废止、替代的关系绕成了一圈（{circle}），算不出哪个文件有效。',
      en: 'Amendments, repeals and replacements run in a circle ({circle}).',
    },
    fix: {
      'zh-CN': '关系只写在后发的文件里：在先发的文件里删去对“{found}”的这一项。',
      en: 'Only the later document states the relation: delete it from the earlier one.',
    },
  },
  'unsupported-validity': {
    severity: 'warning',
    message: {
      'zh-CN':
        '有效性写的是“{found}”，但本网站没有文件废止、替代或修改它，也没有失效日期。网页照所写的显示，说不出依据和日期。',
      en: 'The validity “{found}” is stated, but no document or day of the site bears it out.',
    },
    fix: {
      'zh-CN': '在废止或修改它的文件里写上关系，或给这个文件写上失效日期。',
      en: 'State the relation in the document that repealed or amended it, or give the day of expiry.',
    },
  },
  'broken-link': {
    severity: 'error',
    message: {
      'zh-CN': '链接“{found}”指向的文件或页面不存在，读者会打不开。',
      en: 'The link “{found}” leads nowhere.',
    },
    expected: LINK,
    fix: {
      'zh-CN': '核对文件名和路径（大小写、全角半角也要一致）；文件不在了，就删去链接、留下文字。',
      en: 'Check name and path, letter case included; if the file is gone, keep the words and drop the link.',
    },
    fixNear: NEAR,
  },
  'broken-image': {
    severity: 'error',
    message: {
      'zh-CN': '图片“{found}”不存在，或者不是可以刊出的文件。',
      en: 'The image “{found}” does not exist or cannot be published.',
    },
    expected: LINK,
    fix: {
      'zh-CN': '把图片放在文档旁边，核对文件名和路径。',
      en: 'Put the image beside the document and check its name and path.',
    },
    fixNear: NEAR,
  },
  'broken-anchor': {
    severity: 'warning',
    message: {
      'zh-CN': '链接“{found}”要跳到“{anchor}”处，但 {file} 里没有这一条或这个标题。',
      en: 'The link “{found}” leads to “{anchor}”, which {file} does not have.',
    },
    fix: {
      'zh-CN': '核对条号：第十二条写 #t12；或去掉 # 及其后面的部分，链接到整个文件。',
      en: 'Check the article (#t12 is 第十二条), or link to the whole document.',
    },
  },
  'link-to-unpublished': {
    severity: 'warning',
    message: {
      'zh-CN': '链接“{found}”指向还没有公开的文件（{file}），所以只留下文字，没有链接。',
      en: 'The link “{found}” leads to {file}, which is not published: only its words are kept.',
    },
    fix: {
      'zh-CN': '那个文件公开以后，链接会自动接上；不打算公开的，改写这句话。',
      en: 'It becomes a link when that document is published; otherwise reword the sentence.',
    },
  },
  'alias-form': {
    severity: 'error',
    message: {
      'zh-CN': '旧地址“{found}”不能用：{reason}。',
      en: 'The old address “{found}” cannot be used: {reason}.',
    },
    expected: { 'zh-CN': '以 / 开头的地址，如 /art/2019/3/1/art_12_345.html', en: 'a path that begins with /' },
    fix: {
      'zh-CN': '打开旧网站上的那个页面，从地址栏里抄下域名以后的部分。',
      en: 'Copy what follows the host name in the old address.',
    },
  },
  'alias-taken': {
    severity: 'error',
    message: {
      'zh-CN': '旧地址“{found}”已经有页面了（{other}），不能再转到这个文件。',
      en: 'Something already answers at the old address “{found}” ({other}).',
    },
    fix: {
      'zh-CN': '一个旧地址只能转到一个文件：删去多余的一个，或核对地址。',
      en: 'An old address leads to one document: delete the other, or check the address.',
    },
  },
  'address-taken': {
    severity: 'error',
    message: {
      'zh-CN': '地址“{found}”与另一个文件（{other}）的地址相同，其中一个会被盖掉。',
      en: 'The address “{found}” is also that of {other}; one would cover the other.',
    },
    fix: {
      'zh-CN': '给其中一个文件改名；只有大小写或全角半角不同的名字算作相同。',
      en: 'Rename one of them; names that differ only in case or width count as equal.',
    },
  },
  'address-characters': {
    severity: 'error',
    message: {
      'zh-CN': '“{found}”的名字里有“{character}”，这个符号在网址里另有用处，会使链接断掉。',
      en: 'The name “{found}” holds “{character}”, which has a meaning of its own in addresses.',
    },
    expected: { 'zh-CN': '不含 # ? % \\ 的文件名', en: 'a file name without # ? % \\' },
    fix: { 'zh-CN': '去掉这个符号，给文件改名。', en: 'Rename the file without it.' },
  },
} satisfies { readonly [rule: string]: SiteProblemText };

const ALIAS_REASONS: { readonly [reason: string]: Text } = {
  foreign: { 'zh-CN': '它是别的网站的地址', en: 'it belongs to another site' },
  slash: { 'zh-CN': '它不以 / 开头', en: 'it does not begin with /' },
  dots: { 'zh-CN': '它含有 . 或 .. 这样的一级', en: 'it holds a step . or ..' },
  fragment: { 'zh-CN': '它含有 #，服务器看不到 # 以后的部分', en: 'a server never sees what follows #' },
  characters: { 'zh-CN': '它含有空白、反斜杠、控制字符或残缺的 % 编码', en: 'it holds characters no address can have' },
};
const OWN_PAGE: Text = { 'zh-CN': '本网站自己的页面', en: 'a page of the site itself' };

/** Says a fault of the site in words. Throws for a rule without words and for a missing value. */
export function sayAboutSite(
  rule: keyof typeof SITE_PROBLEMS,
  values: { readonly [name: string]: string },
  language: Language = 'zh-CN',
): {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly expected: string | null;
  readonly fix: string;
  readonly basis: string | null;
} {
  const text: SiteProblemText = SITE_PROBLEMS[rule];
  const reason = ALIAS_REASONS[values['reason'] ?? ''];
  const complete = {
    ...values,
    ...(reason ? { reason: reason[language] } : {}),
    ...(values['other'] === '' ? { other: OWN_PAGE[language] } : {}),
  };
  const fix = values['suggestion'] ? (text.fixNear ?? text.fix) : text.fix;
  return {
    severity: text.severity,
    message: fill(text.message, language, complete),
    expected: text.expected ? fill(text.expected, language, complete) : null,
    fix: fill(fix, language, complete),
    basis: text.basis ?? null,
  };
}
