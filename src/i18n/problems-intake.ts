// One table on purpose (longer than 300 lines): whoever changes a word sees all words of reading content.
import type { Text, Texts } from './text.ts';

interface Rule {
  readonly title: Text;
  /** Why it matters to a reader or to the office. */
  readonly why: Text;
}

const rule = (title: string, why: string, titleEn: string, whyEn: string): Rule => ({
  title: { 'zh-CN': title, en: titleEn },
  why: { 'zh-CN': why, en: whyEn },
});

/** Rules of reading content. Names are permanent: outside tools refer to them. */
export const INTAKE_RULES = Object.freeze({
  'content-folder': rule('内容文件夹', '读不到内容就没有网站。', 'Content folder', 'Without it there is no site.'),
  'configuration-file': rule(
    '配置文件',
    '网站名称、网址和目录都写在配置文件里，缺了就不能生成网站。',
    'Configuration file',
    'Name, address and catalogue of the site stand there.',
  ),
  'symbolic-link': rule(
    '符号链接',
    '链接可能把内容文件夹之外的文件公布出去。',
    'Symbolic link',
    'A link could publish a file from outside the content folder.',
  ),
  'special-file': rule(
    '特殊文件',
    '管道、套接字和设备不是文件，读取会卡住。',
    'Special file',
    'Reading it could hang.',
  ),
  'unreadable-file': rule(
    '无法读取',
    '读不到的文件会悄悄从网站上消失。',
    'Unreadable file',
    'It would silently vanish.',
  ),
  'folder-name': rule('文件夹名', '以 .md 结尾的文件夹会和文件混淆。', 'Folder name', 'It looks like a document.'),
  'file-name': rule(
    '文件名',
    '文件名就是网址，公布后不能再改；有些字符会使网址断开，有些名称在 Windows 上打不开。',
    'File name',
    'The name becomes a permanent address.',
  ),
  'file-name-encoding': rule(
    '文件名编码',
    '文件名不是 UTF-8，在别的系统上是乱码。',
    'Encoding of a file name',
    'It is garbled elsewhere.',
  ),
  'name-twins': rule(
    '名称重复',
    '只差大小写、全半角或字符写法的名称，在很多系统上是同一个文件，其中一份会丢失。',
    'Twin names',
    'Many systems take them for one file, and one is lost.',
  ),
  'file-extension': rule(
    '扩展名',
    '扩展名不对的文件不会被读取，也就不会公布。',
    'Extension',
    'The file would not be read.',
  ),
  'executable-file': rule(
    '可执行文件',
    '内容文件夹里的东西一律不执行；可执行文件会危及下载的人。',
    'Executable file',
    'Nothing in content is executed.',
  ),
  'active-content': rule(
    '带代码的文件',
    '文件里的脚本或宏会在读者的电脑上运行。',
    'Active content',
    'It would run on a reader’s computer.',
  ),
  'file-type': rule('附件类型', '不常见的格式，很多人打不开。', 'Type of file', 'Many readers cannot open it.'),
  'file-size': rule(
    '文件过大',
    '过大的文件下载慢，也可能是误放。',
    'File too large',
    'It is slow to load or a mistake.',
  ),
  'unknown-folder': rule(
    '未知的文件夹',
    '不属于任何文件类型的文件夹不会公布。',
    'Unknown folder',
    'Its files would not be published.',
  ),
  'file-outside-type': rule(
    '位置不对的文件',
    '不在类型文件夹里的 .md 文件不会公布。',
    'File outside a type folder',
    'It would not be published.',
  ),
  'file-encoding': rule('文件编码', '编码不是 UTF-8，公布出来会是乱码。', 'Encoding', 'It would be published garbled.'),
  'damaged-bytes': rule(
    '损坏的字节',
    '文件里混有别的编码或损坏的字节，公布出来会有乱码。',
    'Damaged bytes',
    'Parts would be garbled.',
  ),
  'binary-file': rule(
    '不是文本文件',
    '扩展名是 .md，内容却是别的格式。',
    'Not a text file',
    'It cannot be read as text.',
  ),
  'empty-file': rule('空文件', '空文件没有可公布的内容。', 'Empty file', 'There is nothing to publish.'),
  'control-character': rule(
    '控制字符',
    '看不见的控制字符会破坏网页和订阅，或改变文字的显示顺序。',
    'Control character',
    'It breaks pages and feeds.',
  ),
  'replacement-character': rule(
    '替换字符',
    '“�”说明原来的字已经丢失。',
    'Replacement character',
    'The original character is lost.',
  ),
  'private-use-character': rule(
    '自造字',
    '自造字在别人的电脑上显示为空白或方框。',
    'Private-use character',
    'Others see a blank or a box.',
  ),
  'invisible-character': rule(
    '隐形字符',
    '看不见的字符会使检索和复制出错。',
    'Invisible character',
    'It breaks search and copying.',
  ),
  'garbled-text': rule('乱码', '文字在转换编码时已经损坏。', 'Garbled text', 'The text was damaged by a conversion.'),
  'line-length': rule(
    '行过长',
    '过长的一行多半是误放的数据。',
    'Line too long',
    'It is probably data put there by mistake.',
  ),
  'front-matter-size': rule(
    '文件头过大',
    '过大的文件头多半是正文误放在里面。',
    'Front matter too large',
    'Text was put into it by mistake.',
  ),
  'front-matter-missing': rule(
    '缺少文件头',
    '没有文件头就没有标题和日期。',
    'No front matter',
    'There is no title and no date.',
  ),
  'front-matter-start': rule(
    '文件头位置',
    '文件头必须从第一行开始，否则不会被读取。',
    'Start of front matter',
    'Otherwise it is not read.',
  ),
  'front-matter-fence': rule(
    '文件头的分隔线',
    '分隔线写错会使文件头和正文混在一起。',
    'Fence of front matter',
    'Fields and text would be mixed.',
  ),
  'front-matter-unclosed': rule(
    '文件头未结束',
    '没有结束线，正文会被当成文件头吞掉。',
    'Unclosed front matter',
    'It would swallow the text.',
  ),
  'full-width-colon': rule(
    '全角冒号',
    '名称后面是全角冒号时，整行不会被读成字段。',
    'Full-width colon',
    'The line would not be read as a field.',
  ),
  'colon-space': rule(
    '冒号后缺少空格',
    '冒号后面没有空格时，整行不会被读成字段。',
    'No space after the colon',
    'The line would not be read as a field.',
  ),
  'yaml-syntax': rule('写法错误', '写法有误的文件头读不出来。', 'Syntax', 'It cannot be read.'),
  'yaml-reference': rule(
    '引用写法',
    '& 和 * 开头的引用会改变含义或无限展开，不予接受。',
    'Anchors and aliases',
    'They change meaning or expand without end.',
  ),
  'yaml-tag': rule(
    '标签写法',
    '! 开头的标签会改变内容的含义，不予接受。',
    'Tags',
    'They change the meaning of a value.',
  ),
  'yaml-depth': rule('层次过深', '过深的层次多半是写错了。', 'Nesting too deep', 'It is probably a mistake.'),
  'yaml-comment': rule(
    '被当作注释',
    '空格加井号之后的文字不会公布。',
    'Taken for a comment',
    'Text after " #" is not published.',
  ),
  'yaml-shape': rule('内容形式', '应是“名称: 内容”的形式。', 'Form of a file', 'It should be lines of "name: value".'),
  'unknown-field': rule(
    '不认识的字段',
    '名称写错的字段不起作用：“草稿”写错，草稿就会公布。',
    'Unknown field',
    'It has no effect: a misspelt 草稿 publishes a draft.',
  ),
  'duplicate-field': rule(
    '重复的字段',
    '同一字段写了两次，不知道以哪个为准。',
    'Field given twice',
    'Nobody knows which one counts.',
  ),
  'field-missing': rule('缺少字段', '要素不全，读者和检查都无法核对。', 'Field missing', 'The record is incomplete.'),
  'field-form': rule('字段的写法', '写法不对的值不能用。', 'Form of a field', 'The value cannot be used.'),
  'attachment-missing': rule('附件不存在', '公布后会是打不开的链接。', 'Attachment missing', 'The link would be dead.'),
  'attachment-empty': rule(
    '空附件',
    '下载的人得到的是空文件。',
    'Empty attachment',
    'The reader would get an empty file.',
  ),
  'setting-unknown': rule('不认识的配置项', '名称写错的配置项不起作用。', 'Unknown setting', 'It has no effect.'),
  'setting-missing': rule(
    '缺少配置项',
    '没有它就不能生成网站。',
    'Setting missing',
    'The site cannot be made without it.',
  ),
  'setting-form': rule('配置项的写法', '写法不对的配置项不能用。', 'Form of a setting', 'It cannot be used.'),
  'setting-reference': rule(
    '配置中的引用',
    '指向不存在的栏目、机构、类型或文件。',
    'Reference in settings',
    'It leads nowhere.',
  ),
  'setting-duplicate': rule(
    '重复的代号',
    '两个栏目或专题用同一个代号，网址会冲突。',
    'Id given twice',
    'Two pages would have one address.',
  ),
} satisfies { [rule: string]: Rule });

export type IntakeRule = keyof typeof INTAKE_RULES;

interface Fault {
  readonly rule: IntakeRule;
  readonly severity: 'error' | 'warning';
  readonly message: Text;
  readonly expected: Text | null;
  readonly fix: Text;
}

type Pair = readonly [chinese: string, english: string];
const text = ([chinese, english]: Pair): Text => ({ 'zh-CN': chinese, en: english });
const fault = (name: IntakeRule, message: Pair, expected: Pair | null, fix: Pair): Fault => ({
  rule: name,
  severity: 'error',
  message: text(message),
  expected: expected && text(expected),
  fix: text(fix),
});
const warning = (...parts: Parameters<typeof fault>): Fault => ({ ...fault(...parts), severity: 'warning' });

const UTF8: Pair = ['UTF-8 编码的文本', 'text in UTF-8'];
const FENCE: Pair = ['单独一行三个英文减号：---', 'a line of three hyphens: ---'];
const FIELD_LINE: Pair = ['名称: 内容', 'name: value'];
const QUOTE_VALUE: Pair = [
  '把整个内容用英文双引号括起来，如 名称: "内容"。',
  'Put the whole value in double quotes: name: "value".',
];

/** Everything that intake can find, by fault; several faults may share a rule. */
export const INTAKE_FAULTS = {
  contentFolderMissing: fault(
    'content-folder',
    ['找不到内容文件夹，或它不是文件夹。', 'The content folder is missing or is not a folder.'],
    ['一个文件夹，里面有 site.yaml 和 catalogue.yaml', 'a folder with site.yaml and catalogue.yaml'],
    ['核对 --content 后面的路径。', 'Check the path after --content.'],
  ),
  configurationMissing: fault(
    'configuration-file',
    ['内容文件夹里没有 {name}，不能生成网站。', 'There is no {name} in the content folder.'],
    ['{name}', '{name}'],
    ['在内容文件夹里新建 {name}，可从样例复制后修改。', 'Create {name}; copy the sample and edit it.'],
  ),
  configurationName: fault(
    'configuration-file',
    ['“{found}”不会被读取：配置文件的名称应是 {name}。', '“{found}” is not read: the name is {name}.'],
    ['{name}', '{name}'],
    ['改名为 {name}。', 'Rename it to {name}.'],
  ),
  symbolicLinkOutside: fault(
    'symbolic-link',
    ['这是指向内容文件夹之外的符号链接，不予公布。', 'This is a symbolic link to a place outside the content folder.'],
    ['真正的文件', 'a real file'],
    ['删去链接，把要公布的文件本身复制进来。', 'Delete the link and copy the file itself.'],
  ),
  symbolicLinkInside: fault(
    'symbolic-link',
    [
      '这是符号链接。为了同一份文件只有一个网址，链接一律不予接受。',
      'This is a symbolic link; links are refused, so that a file has one address.',
    ],
    ['真正的文件', 'a real file'],
    ['删去链接；要引用别处的文件，在正文里写链接。', 'Delete the link; refer to the file in the text instead.'],
  ),
  symbolicLinkBroken: fault(
    'symbolic-link',
    ['这是一个断开的符号链接，它指向的文件不存在。', 'This is a broken symbolic link.'],
    ['真正的文件', 'a real file'],
    ['删去链接，把文件本身放进来。', 'Delete the link and put the file itself here.'],
  ),
  specialFile: fault(
    'special-file',
    ['这不是普通文件（是管道、套接字或设备），不能读取。', 'This is a pipe, socket or device, not a file.'],
    ['普通文件', 'a regular file'],
    ['从内容文件夹中移走。', 'Remove it from the content folder.'],
  ),
  unreadable: fault(
    'unreadable-file',
    ['没有权限读取，或读取时出错（{code}）。', 'It cannot be read ({code}).'],
    ['可以读取的文件', 'a readable file'],
    ['修改文件权限（如 chmod a+r），或请管理员处理。', 'Correct its permissions (chmod a+r).'],
  ),
  folderNamedDocument: fault(
    'folder-name',
    ['文件夹的名称以 .md 结尾，其中的文件没有读取。', 'A folder is named like a document; its files were not read.'],
    ['不以 .md 结尾的文件夹名', 'a folder name without .md'],
    ['把文件夹改名为“{proposal}”。', 'Rename the folder to “{proposal}”.'],
  ),
  nameCharacters: fault(
    'file-name',
    [
      '名称里有 {characters}。名称就是网址，这样的网址会断开或打不开。',
      'The name holds {characters}, which break addresses.',
    ],
    ['汉字、字母、数字、- _ . 和中文标点', 'letters, digits, Chinese, - _ .'],
    ['改名为“{proposal}”。', 'Rename it to “{proposal}”.'],
  ),
  nameEnd: fault(
    'file-name',
    ['名称以点结尾，Windows 会悄悄去掉它，网址就变了。', 'The name ends with a dot, which Windows removes.'],
    ['不以点结尾的名称', 'a name that does not end with a dot'],
    ['改名为“{proposal}”。', 'Rename it to “{proposal}”.'],
  ),
  nameReserved: fault(
    'file-name',
    ['“{found}”是 Windows 的设备名，这样的文件在 Windows 上不能打开或复制。', '“{found}” is a device name on Windows.'],
    ['别的名称', 'another name'],
    ['改名为“{proposal}”。', 'Rename it to “{proposal}”.'],
  ),
  nameTaken: fault(
    'file-name',
    ['“{found}”是本网站自动生成的文件名，会被覆盖。', '“{found}” is the name of a file the site makes itself.'],
    ['别的名称', 'another name'],
    ['改名为“{proposal}”。', 'Rename it to “{proposal}”.'],
  ),
  nameLength: fault(
    'file-name',
    [
      '名称有 {bytes} 字节（汉字每字 3 字节），超过 {limit} 字节，很多系统存不下。',
      'The name has {bytes} bytes, more than {limit}.',
    ],
    ['不超过 {limit} 字节', 'at most {limit} bytes'],
    ['缩短名称，如“{proposal}”。', 'Shorten it, to “{proposal}” for example.'],
  ),
  nameEncoding: fault(
    'file-name-encoding',
    [
      '文件名不是 UTF-8，像是 {encoding} 的“{found}”。多半来自压缩包。',
      'The file name is not UTF-8; it looks like {encoding} “{found}”.',
    ],
    ['UTF-8 的文件名', 'a name in UTF-8'],
    ['重新解压并选择正确的编码，或改名为“{found}”。', 'Unpack again with the right encoding, or rename it.'],
  ),
  twins: fault(
    'name-twins',
    [
      '与“{other}”只差大小写、全半角或字符写法，两者的网址会混为一个。',
      'It differs from “{other}” by case, width or form only.',
    ],
    ['彼此明显不同的名称', 'names that clearly differ'],
    ['给其中一个改名；内容相同就删去一个。', 'Rename one of them, or delete one if they are the same.'],
  ),
  extensionNotMd: fault(
    'file-extension',
    ['扩展名“{found}”不会被当作文件读取，只认小写的 .md。', 'The extension “{found}” is not read, only .md is.'],
    ['.md', '.md'],
    ['改名为“{proposal}”。', 'Rename it to “{proposal}”.'],
  ),
  executable: fault(
    'executable-file',
    [
      '“.{extension}”是网页、脚本或程序。内容文件夹里的东西一律不执行，也不提供下载。',
      '“.{extension}” is a page, script or program; nothing in content is executed.',
    ],
    ['Markdown（.md）或普通附件', 'Markdown (.md) or a plain attachment'],
    [
      '正文改写为 .md；附件改用 PDF、OFD、docx、xlsx、csv 等格式。',
      'Write the text as .md; use PDF, OFD, docx, xlsx or csv for attachments.',
    ],
  ),
  disguisedExecutable: fault(
    'executable-file',
    ['扩展名是“.{extension}”，内容却是程序或网页。', 'It is named “.{extension}” but is a program or page.'],
    ['与扩展名相符的文件', 'a file that matches its extension'],
    ['核对文件来源，换成正确的文件。', 'Check where it came from and replace it.'],
  ),
  activeContent: fault(
    'active-content',
    ['文件里有会运行的内容：{what}。', 'The file holds active content: {what}.'],
    ['没有脚本、宏和外部引用的文件', 'a file without scripts, macros or outside references'],
    [
      '去掉后重新保存；图片可另存为 PNG，文档可另存为 PDF 或不带宏的格式。',
      'Save it again without them, as PNG or PDF for example.',
    ],
  ),
  fileType: warning(
    'file-type',
    ['“.{extension}”不是常见的附件格式，读者可能打不开。', '“.{extension}” is not a usual format.'],
    ['PDF、OFD、docx、xlsx、csv、png、jpg 等', 'PDF, OFD, docx, xlsx, csv, png, jpg …'],
    ['换成常见的格式；确需公布时可以不改。', 'Use a usual format; keep it if it is really needed.'],
  ),
  fileSize: fault(
    'file-size',
    ['文件有 {size} MB，超过上限 {limit} MB，没有读取。', 'The file has {size} MB, more than the limit of {limit} MB.'],
    ['不超过 {limit} MB', 'at most {limit} MB'],
    [
      '拆成几个文件；大的表格和图片改作附件，视频放到专门的平台。',
      'Split it; make large tables and images attachments.',
    ],
  ),
  unknownFolder: fault(
    'unknown-folder',
    [
      '“{found}”不是文件类型，里面的 {count} 个 .md 文件不会公布。',
      '“{found}” is no document type; its {count} .md files would not be published.',
    ],
    ['{types}', '{types}'],
    [
      '移到上述文件夹之一；不公布的东西请放到内容文件夹之外。',
      'Move them to one of these folders, or out of the content folder.',
    ],
  ),
  unknownFolderNear: fault(
    'unknown-folder',
    [
      '“{found}”不是文件类型，里面的 {count} 个 .md 文件不会公布。是不是“{suggestion}”？',
      '“{found}” is no document type ({count} .md files). Did you mean “{suggestion}”?',
    ],
    ['{types}', '{types}'],
    [
      '把文件夹改名为“{suggestion}”，或把文件移到正确的文件夹。',
      'Rename the folder to “{suggestion}” or move the files.',
    ],
  ),
  fileOutsideType: fault(
    'file-outside-type',
    ['这个 .md 文件不在任何类型文件夹里，不会公布。', 'This .md file is in no type folder and would not be published.'],
    ['{types}', '{types}'],
    ['移到上述文件夹之一。', 'Move it to one of these folders.'],
  ),
  encoding: fault(
    'file-encoding',
    ['文件不是 UTF-8 编码，很可能是 {encoding}，公布出来会是乱码。', 'The file is not UTF-8 but probably {encoding}.'],
    UTF8,
    [
      '运行 {command}；或用记事本打开，另存为时编码选 UTF-8。',
      'Run {command}; or save it again as UTF-8 in an editor.',
    ],
  ),
  damagedBytes: fault(
    'damaged-bytes',
    [
      '文件大部分是 UTF-8，从这里开始有不是 UTF-8 的字节（共 {count} 处），公布出来会是乱码。',
      'The file is mostly UTF-8 but has other bytes from here ({count} places).',
    ],
    UTF8,
    [
      '对照原稿重新输入这一处；成片的乱码多半是从别的编码的文件里复制来的，请重新复制。',
      'Type this place again from the original.',
    ],
  ),
  damagedBytesGuess: fault(
    'damaged-bytes',
    [
      '文件大部分是 UTF-8，从这里开始混有 {encoding} 编码的“{guess}”（共 {count} 处不是 UTF-8），公布出来会是乱码。',
      'The file is mostly UTF-8 but has “{guess}” in {encoding} here ({count} places).',
    ],
    UTF8,
    [
      '把这一处重新输入为“{guess}”，核对原稿后保存为 UTF-8；确认只有一种编码混入时，可用 {command} 只转换那一部分。',
      'Type “{guess}” here again and save as UTF-8; {command} converts a part kept in a file of its own.',
    ],
  ),
  undecodable: fault(
    'damaged-bytes',
    [
      '文件不是 UTF-8，也看不出是哪种编码，从这里开始读不懂（共 {count} 处）。',
      'The file is not UTF-8 and its encoding is not known ({count} places).',
    ],
    UTF8,
    [
      '找到原稿，重新保存为 UTF-8；知道原来的编码时，运行 {command}。',
      'Save the original again as UTF-8; with the encoding known, run {command}.',
    ],
  ),
  binary: fault('binary-file', ['扩展名是 .md，内容却是 {what}。', 'It is named .md but is {what}.'], UTF8, [
    '改回原来的扩展名作为附件；正文请另写一个 .md 文件。',
    'Give it its own extension and use it as an attachment.',
  ]),
  empty: fault(
    'empty-file',
    ['文件是空的。', 'The file is empty.'],
    ['文件头和正文', 'front matter and text'],
    ['写入内容，或删去这个文件。', 'Fill it in or delete it.'],
  ),
  controlCharacter: fault(
    'control-character',
    [
      '这里有看不见的控制字符 {found}（全文共 {count} 处），会破坏网页和订阅。',
      'There is a control character {found} here ({count} in all).',
    ],
    ['没有控制字符的文字', 'text without control characters'],
    ['删去它；多半是从 Word 或 PDF 复制时带来的。', 'Delete it; it probably came with a copy from Word or PDF.'],
  ),
  directionCharacter: fault(
    'control-character',
    [
      '这里有改变文字方向的字符 {found}（全文共 {count} 处），显示的顺序会与写的不同。',
      'There is a direction character {found} here ({count} in all): the text shows in another order than written.',
    ],
    ['没有控制字符的文字', 'text without control characters'],
    ['删去它。', 'Delete it.'],
  ),
  replacementCharacter: fault(
    'replacement-character',
    [
      '这里有替换字符 {found}（全文共 {count} 处），原来的字已经丢失。',
      'There is a replacement character {found} here ({count} in all); the original is lost.',
    ],
    ['原来的字', 'the original character'],
    ['对照原稿补上原来的字。', 'Type the original character.'],
  ),
  privateUse: warning(
    'private-use-character',
    [
      '这里有自造字 {found}（全文共 {count} 处），别人的电脑上显示为空白或方框。',
      'There is a private-use character {found} here ({count} in all).',
    ],
    ['标准字符', 'a standard character'],
    [
      '换成标准字符；项目符号改用“- ”，生僻字换成 Unicode 标准字。',
      'Use a standard character; write “- ” for bullets.',
    ],
  ),
  noncharacter: fault(
    'control-character',
    [
      '这里有不是字符的编码 {found}（全文共 {count} 处），会破坏订阅和数据。',
      'There is a noncharacter {found} here ({count} in all).',
    ],
    ['标准字符', 'a standard character'],
    ['删去它。', 'Delete it.'],
  ),
  invisible: warning(
    'invisible-character',
    [
      '这里有看不见的字符 {found}（全文共 {count} 处），会使检索和复制出错。',
      'There is an invisible character {found} here ({count} in all).',
    ],
    ['没有隐形字符的文字', 'text without invisible characters'],
    ['删去它；多半是从网页复制时带来的。', 'Delete it; it probably came with a copy from a web page.'],
  ),
  garbled: fault(
    'garbled-text',
    [
      '“{found}”是转换编码时产生的乱码，原来的字已经损坏。',
      '“{found}” comes from a wrong conversion; the original is damaged.',
    ],
    ['原来的文字', 'the original text'],
    ['找到转换之前的原稿，用正确的编码重新保存。', 'Save the original again with the right encoding.'],
  ),
  lineLength: fault(
    'line-length',
    ['这一行有 {length} 个字符，超过上限 {limit}。', 'This line has {length} characters, more than {limit}.'],
    ['每行不超过 {limit} 个字符', 'at most {limit} characters a line'],
    ['正文请分段；数据改作附件（如 csv）。', 'Write paragraphs; make data an attachment.'],
  ),
  frontMatterSize: fault(
    'front-matter-size',
    ['文件头有 {size} KB，超过上限 {limit} KB。', 'The front matter has {size} KB, more than {limit} KB.'],
    ['不超过 {limit} KB', 'at most {limit} KB'],
    ['文件头只写字段，正文放在第二条 --- 之后。', 'Only fields belong there; put the text after the second ---.'],
  ),
  frontMatterMissing: fault(
    'front-matter-missing',
    ['文件开头没有文件头，读不到标题和日期。', 'The file does not begin with front matter.'],
    FENCE,
    [
      '在第一行写 ---，然后写“标题: …”“发布日期: …”等字段，再写一行 ---，后面是正文。',
      'Begin with ---, then fields such as “标题: …”, then ---, then the text.',
    ],
  ),
  frontMatterStart: fault(
    'front-matter-start',
    [
      '文件头之前有 {count} 行空行或空格，文件头不会被读取。',
      'There are {count} blank lines or spaces before the front matter.',
    ],
    FENCE,
    ['删去 --- 之前的空行和空格，使 --- 成为第一行。', 'Delete what stands before ---, so that it is the first line.'],
  ),
  frontMatterDashes: fault(
    'front-matter-fence',
    ['“{found}”不是文件头的分隔线：要用三个英文减号。', '“{found}” is not a fence: it is three hyphens.'],
    FENCE,
    ['改为 ---（英文输入法，三个减号，后面不写别的）。', 'Write --- (three hyphens and nothing else).'],
  ),
  frontMatterLanguage: fault(
    'front-matter-fence',
    [
      '第一行的 --- 后面写着“{found}”。文件头不能是程序或别的语言，不会执行。',
      '“{found}” stands after the first ---. Front matter is never code.',
    ],
    FENCE,
    ['删去 --- 后面的文字，字段从第二行写起。', 'Delete what stands after ---; fields begin on line 2.'],
  ),
  frontMatterFence: fault(
    'front-matter-fence',
    ['“{found}”以 --- 开头却不是分隔线，文件头会在这里中断。', '“{found}” begins with --- but is no fence.'],
    FENCE,
    [
      '结束文件头就单独写一行 ---；是字段就去掉前面的 ---。',
      'Write --- alone to end the front matter, or remove the hyphens from a field.',
    ],
  ),
  frontMatterUnclosed: fault(
    'front-matter-unclosed',
    ['文件头没有结束：找不到第二条 ---，正文会被当成字段。', 'The front matter has no end: there is no second ---.'],
    FENCE,
    ['在第 {line} 行之前加一行 ---。', 'Put a line --- before line {line}.'],
  ),
  fullWidthColon: fault(
    'full-width-colon',
    [
      '“{field}”后面是全角冒号“：”，这一行不会被读成字段。',
      'A full-width colon follows “{field}”: the line is not read as a field.',
    ],
    FIELD_LINE,
    ['改为英文冒号加一个空格：{field}: …', 'Write a half-width colon and a space: {field}: …'],
  ),
  colonSpace: fault(
    'colon-space',
    ['“{field}”后面的冒号之后没有空格，这一行不会被读成字段。', 'There is no space after the colon of “{field}”.'],
    FIELD_LINE,
    ['在冒号后加一个空格：{field}: …', 'Put a space after the colon: {field}: …'],
  ),
  yamlTab: fault(
    'yaml-syntax',
    ['这里用了制表符（Tab）缩进，读不出层次。', 'A tab is used for indentation.'],
    ['用空格缩进，每层两个', 'two spaces a level'],
    ['删去制表符，改用空格。', 'Replace the tab with spaces.'],
  ),
  yamlIndent: fault(
    'yaml-syntax',
    ['这一行的缩进与上下行对不齐，读不出层次。', 'The indentation does not fit the lines around it.'],
    ['同一层的行左边对齐，下一层多缩进两个空格', 'lines of one level aligned, two spaces a level'],
    ['把同一层的行左边对齐；内容里有换行时，用英文双引号括起来写成一行。', 'Align the lines of one level.'],
  ),
  yamlColonInValue: fault(
    'yaml-syntax',
    ['内容里又有英文冒号加空格，读不出哪里是名称、哪里是内容。', 'The value holds another colon with a space.'],
    FIELD_LINE,
    QUOTE_VALUE,
  ),
  yamlNoColon: fault(
    'yaml-syntax',
    ['这一行没有“名称: 内容”的冒号，读不出是哪个字段。', 'This line has no "name: value" colon.'],
    FIELD_LINE,
    [
      '写成“名称: 内容”；是上一行的续行就在行首缩进两个空格；是正文就移到第二条 --- 之后。',
      'Write "name: value", or indent a continued line.',
    ],
  ),
  yamlQuote: fault(
    'yaml-syntax',
    ['英文引号没有成对，读不出内容到哪里为止。', 'A quotation mark is not closed.'],
    ['成对的英文引号', 'a pair of quotation marks'],
    [
      '补上另一个引号；文字里本来就有引号时，请用中文引号“”。',
      'Close it; use Chinese quotation marks inside the text.',
    ],
  ),
  yamlAfterValue: fault(
    'yaml-syntax',
    ['内容已经结束，后面又有文字。内容以引号或方括号开头时会这样。', 'Text follows after the end of a value.'],
    FIELD_LINE,
    [
      '把整个内容用英文双引号括起来，里面的引号改用中文引号“”。',
      'Put the whole value in double quotes and use Chinese quotation marks inside.',
    ],
  ),
  yamlBracket: fault(
    'yaml-syntax',
    [
      '英文方括号或花括号的写法不对：没有成对，或各项之间没有用英文逗号隔开。',
      'Brackets are not paired or commas are missing.',
    ],
    ['[甲, 乙, 丙]', '[a, b, c]'],
    [
      '列表写成 [甲, 乙]；只是文字里有方括号时，把整个内容用英文双引号括起来。',
      'Write [a, b]; quote a text that begins with a bracket.',
    ],
  ),
  yamlBlankItem: fault(
    'yaml-syntax',
    [
      '列表里有一项是空的，或者只写了横线。空着不等于零，这一项不写，后面的各项就会错位。',
      'An item of the list is blank or a dash. Blank is not zero.',
    ],
    ['[5, 0, 1]', '[5, 0, 1]'],
    ['是数字的，没有就写 0；其他的写上内容，或删去多余的逗号。', 'Write 0 for none, or delete the comma.'],
  ),
  yamlStart: fault(
    'yaml-syntax',
    ['内容不能直接以“{found}”开头。', 'A value cannot begin with “{found}”.'],
    FIELD_LINE,
    QUOTE_VALUE,
  ),
  yamlEscape: fault(
    'yaml-syntax',
    ['英文双引号里的反斜杠有特殊含义，这里的写法不对。', 'The backslash in double quotes is wrong here.'],
    ['用英文单引号括起来，或写两个反斜杠', 'single quotes or two backslashes'],
    ["改用英文单引号：'…'，里面的反斜杠就按原样保留。", "Use single quotes: '…'."],
  ),
  yamlBlock: fault(
    'yaml-syntax',
    ['内容以 | 或 > 开头，后面跟着别的文字，读不出来。', 'Text follows after | or >.'],
    FIELD_LINE,
    QUOTE_VALUE,
  ),
  yamlSyntax: fault('yaml-syntax', ['这里的写法读不出来。', 'This cannot be read.'], FIELD_LINE, [
    '检查这一行的冒号、引号、括号和缩进；拿不准时把内容用英文双引号括起来。',
    'Check colons, quotes, brackets and indentation.',
  ]),
  yamlReference: fault(
    'yaml-reference',
    ['“{found}”是引用的写法（& 、* 或 <<），不予接受。', '“{found}” is an anchor, alias or merge key.'],
    FIELD_LINE,
    [
      '把内容原样写出来；文字本身以 & 或 * 开头时，用英文双引号括起来。',
      'Write the value itself; quote a text that begins with & or *.',
    ],
  ),
  yamlTag: fault('yaml-tag', ['“{found}”是标签的写法（以 ! 开头），不予接受。', '“{found}” is a tag.'], FIELD_LINE, [
    '删去标签；文字本身以 ! 开头时，用英文双引号括起来。',
    'Delete the tag; quote a text that begins with !.',
  ]),
  yamlDepth: fault(
    'yaml-depth',
    ['层次超过 {limit} 层，没有读取。', 'There are more than {limit} levels.'],
    ['不超过 {limit} 层', 'at most {limit} levels'],
    ['减少层次；是文字就用英文双引号括起来。', 'Use fewer levels; quote what is text.'],
  ),
  yamlComment: warning(
    'yaml-comment',
    ['“{found}”前面是空格加井号，被当作注释，不会公布。', '“{found}” is taken for a comment and not published.'],
    null,
    [
      '是内容的一部分就把整个内容用英文双引号括起来；确是注释就移到单独一行。',
      'Quote the value if it belongs to it; else move the comment to its own line.',
    ],
  ),
  yamlShapeMap: fault(
    'yaml-shape',
    ['这里应是一行行的“名称: 内容”。', 'Lines of "name: value" are expected here.'],
    FIELD_LINE,
    ['写成“名称: 内容”，每行一个。', 'Write "name: value", one a line.'],
  ),
  yamlShapeList: fault(
    'yaml-shape',
    ['这里应是一个列表，每项以“- ”开头。', 'A list is expected here, each item beginning with "- ".'],
    ['- 一项', '- item'],
    ['每项另起一行，以“- ”开头。', 'Begin every item with "- ".'],
  ),
  yamlName: fault(
    'yaml-shape',
    ['冒号前面的名称应是一个词，这里不是。', 'The name before the colon must be a word.'],
    FIELD_LINE,
    ['写成“名称: 内容”；方括号、花括号和问号不能作名称。', 'Write "name: value".'],
  ),
  unknownField: warning(
    'unknown-field',
    ['没有叫“{field}”的字段，写了也不会显示。', 'There is no field “{field}”; it will not be shown.'],
    null,
    [
      '删去这一行，或改用字段表中的名称；备注可以写在以 # 开头的行里。',
      'Delete the line or use a known name; notes may stand on lines beginning with #.',
    ],
  ),
  unknownFieldNear: fault(
    'unknown-field',
    [
      '没有叫“{field}”的字段，写了不起作用。是不是“{suggestion}”？',
      'There is no field “{field}”. Did you mean “{suggestion}”?',
    ],
    ['{suggestion}', '{suggestion}'],
    ['改为“{suggestion}”；如果确实不是它，删去这一行。', 'Write “{suggestion}”, or delete the line.'],
  ),
  duplicateField: fault(
    'duplicate-field',
    [
      '“{field}”写了两次（第 {line} 行已有“{other}”），不知道以哪个为准。',
      '“{field}” is given twice (“{other}” stands on line {line}).',
    ],
    ['每个字段只写一次', 'each field once'],
    ['删去其中一行。', 'Delete one of them.'],
  ),
  fieldMissing: fault(
    'field-missing',
    ['缺少“{field}”，这份文件的目录信息不完整，读者无法核对。', '“{field}” is missing; the record is incomplete.'],
    ['{form}', '{form}'],
    ['在文件头里补一行“{field}: …”：{form}。', 'Add a line “{field}: …”: {form}.'],
  ),
  fieldBlank: fault(
    'field-missing',
    ['“{field}”后面是空的，这份文件的目录信息不完整，读者无法核对。', '“{field}” is blank; the record is incomplete.'],
    ['{form}', '{form}'],
    ['填上内容：{form}。', 'Fill it in: {form}.'],
  ),
  fieldForm: fault(
    'field-form',
    ['“{field}”的写法不对。', '“{field}” is not written as it should be.'],
    ['{form}', '{form}'],
    ['改为：{form}。', 'Write: {form}.'],
  ),
  attachmentMissing: fault(
    'attachment-missing',
    ['附件“{found}”不存在，公布后会是打不开的链接。', 'The attachment “{found}” does not exist.'],
    ['与本文件放在一起的文件', 'a file beside the document'],
    ['把附件放到“{folder}”，或核对文件名（包括扩展名和大小写）。', 'Put it into “{folder}” or check its name.'],
  ),
  attachmentMissingNear: fault(
    'attachment-missing',
    [
      '附件“{found}”不存在，公布后会是打不开的链接。是不是“{suggestion}”？',
      'The attachment “{found}” does not exist. Did you mean “{suggestion}”?',
    ],
    ['{suggestion}', '{suggestion}'],
    ['改为“{suggestion}”，或核对文件名（包括扩展名和大小写）。', 'Write “{suggestion}” or check the name.'],
  ),
  attachmentRefused: fault(
    'attachment-missing',
    ['附件“{found}”不能公布，原因见那个文件自己的问题。', 'The attachment “{found}” is refused; see its own problem.'],
    ['可以公布的附件', 'an attachment that can be published'],
    ['先处理“{file}”的问题。', 'Correct “{file}” first.'],
  ),
  attachmentDocument: fault(
    'attachment-missing',
    ['“{found}”是网站上的另一份文件，不是附件。', '“{found}” is a document of the site, not an attachment.'],
    ['与本文件放在一起的附件', 'a file beside the document'],
    ['在正文里链接它，或写入“关系”。', 'Link to it in the text or in 关系.'],
  ),
  attachmentEmpty: fault(
    'attachment-empty',
    ['附件“{found}”是空文件（0 字节）。', 'The attachment “{found}” is empty.'],
    ['有内容的文件', 'a file with content'],
    ['重新上传附件。', 'Put the file there again.'],
  ),
  settingUnknown: fault(
    'setting-unknown',
    ['没有叫“{field}”的配置项，写了不起作用。', 'There is no setting “{field}”.'],
    ['{names}', '{names}'],
    ['改用这些名称之一：{names}。', 'Use one of {names}.'],
  ),
  settingUnknownNear: fault(
    'setting-unknown',
    [
      '没有叫“{field}”的配置项，写了不起作用。是不是“{suggestion}”？',
      'There is no setting “{field}”. Did you mean “{suggestion}”?',
    ],
    ['{suggestion}', '{suggestion}'],
    ['改为“{suggestion}”。', 'Write “{suggestion}”.'],
  ),
  settingMissing: fault(
    'setting-missing',
    ['缺少“{field}”，没有它就不能生成网站。', '“{field}” is missing.'],
    ['{form}', '{form}'],
    ['补一行“{field}: …”：{form}。', 'Add “{field}: …”: {form}.'],
  ),
  settingForm: fault(
    'setting-form',
    ['“{field}”写作“{found}”，写法不对。', '“{field}” is “{found}”, which is not right.'],
    ['{form}', '{form}'],
    ['改为：{form}。', 'Write: {form}.'],
  ),
  settingFormNear: fault(
    'setting-form',
    [
      '“{field}”写作“{found}”，写法不对。是不是“{suggestion}”？',
      '“{field}” is “{found}”. Did you mean “{suggestion}”?',
    ],
    ['{form}', '{form}'],
    ['改为“{suggestion}”；可用：{form}。', 'Write “{suggestion}”; possible: {form}.'],
  ),
  settingReference: fault(
    'setting-reference',
    ['“{field}”写作“{found}”，没有这个{what}。', '“{field}” is “{found}”: there is no such {what}.'],
    ['{form}', '{form}'],
    ['改为已有的{what}：{form}。', 'Use one that exists: {form}.'],
  ),
  settingReferenceNear: fault(
    'setting-reference',
    [
      '“{field}”写作“{found}”，没有这个{what}。是不是“{suggestion}”？',
      '“{field}” is “{found}”. Did you mean “{suggestion}”?',
    ],
    ['{suggestion}', '{suggestion}'],
    ['改为“{suggestion}”。', 'Write “{suggestion}”.'],
  ),
  settingDuplicate: fault(
    'setting-duplicate',
    ['代号“{found}”在第 {line} 行已经用过，两者的网址会冲突。', 'The id “{found}” is already used on line {line}.'],
    ['没有用过的代号', 'an unused id'],
    ['换一个代号。', 'Choose another id.'],
  ),
} satisfies { [fault: string]: Fault };

export type IntakeFault = keyof typeof INTAKE_FAULTS;

/** Names of formats, of active content and of referenced things, to fill into the sentences above. */
export const INTAKE_WORDS = {
  searchWordsFile: {
    'zh-CN': '以 .yaml 结尾的文件名（如 synonyms.yaml），直接放在 search 文件夹中',
    en: 'a name ending in .yaml, such as synonyms.yaml, in the folder search itself',
  },
  calendarFile: { 'zh-CN': '四位年份加 .yaml（如 2026.yaml）', en: 'a year and .yaml, such as 2026.yaml' },
  pdf: { 'zh-CN': 'PDF 文件', en: 'a PDF file' },
  zip: { 'zh-CN': 'Word、Excel 等办公文档或压缩包', en: 'an office document or archive' },
  ole: { 'zh-CN': '旧版 Word、Excel 文档（doc、xls）或 WPS 文档', en: 'an old office document' },
  rtf: { 'zh-CN': 'RTF 文档', en: 'an RTF document' },
  image: { 'zh-CN': '图片', en: 'an image' },
  program: { 'zh-CN': '程序', en: 'a program' },
  archive: { 'zh-CN': '压缩包', en: 'an archive' },
  unknown: { 'zh-CN': '二进制数据', en: 'binary data' },
  script: { 'zh-CN': '脚本', en: 'a script' },
  entity: { 'zh-CN': '实体声明（DOCTYPE、ENTITY）', en: 'an entity declaration' },
  embed: { 'zh-CN': '嵌入的网页（foreignObject、iframe 等）', en: 'an embedded page' },
  outside: { 'zh-CN': '外部引用', en: 'a reference to another place' },
  macro: { 'zh-CN': '宏', en: 'a macro' },
  category: { 'zh-CN': '栏目', en: 'category' },
  agency: { 'zh-CN': '机构', en: 'agency' },
  documentType: { 'zh-CN': '文件类型', en: 'document type' },
  imageFile: { 'zh-CN': '图片文件', en: 'image file' },
  space: { 'zh-CN': '空格', en: 'a space' },
  invisible: { 'zh-CN': '看不见的字符', en: 'an invisible character' },
  absent: { 'zh-CN': '（没有）', en: '(nothing)' },
  blank: { 'zh-CN': '（空白）', en: '(blank)' },
  special: { 'zh-CN': '管道、套接字或设备', en: 'a pipe, socket or device' },
} satisfies Texts;

export type IntakeWord = keyof typeof INTAKE_WORDS;

/** What stands on the pages until site.yaml says otherwise. */
export const INTAKE_DEFAULTS = {
  licenceName: { 'zh-CN': '公文不受著作权限制', en: 'Official documents are free of copyright' },
  licenceStatement: {
    'zh-CN': '本站公布的公文依著作权法第五条不受著作权保护，可以自由使用；使用时请注明来源和公布日期。',
    en: 'Official documents are not protected (Copyright Law, art. 5); please name the source and the day of publication.',
  },
} satisfies Texts;

/** What a setting should look like. */
export const INTAKE_FORMS = {
  siteName: { 'zh-CN': '网站的名称，如 示例县人民政府', en: 'the name of the site' },
  day: { 'zh-CN': '日期，如 2026-03-01', en: 'a date such as 2026-03-01' },
  link: { 'zh-CN': '以 https:// 开头的网址', en: 'an address beginning with https://' },
  number: { 'zh-CN': '数字，不带单位', en: 'a number without unit' },
  edition: { 'zh-CN': '语言版本的代号：zh-Hant（繁体）或 en（英文界面）', en: 'the code of an edition: zh-Hant or en' },
  colour: { 'zh-CN': '#rrggbb 形式的颜色，加引号，如 "#1b5e46"', en: 'a colour #rrggbb in quotes' },
  line: { 'zh-CN': '一行文字', en: 'a text on one line' },
  list: { 'zh-CN': '[甲, 乙]', en: '[a, b]' },
  map: { 'zh-CN': '名称: 内容', en: 'name: value' },
  categoryName: { 'zh-CN': '栏目的名称', en: 'the name of the column' },
  statutoryItems: {
    'zh-CN': '条例的条和项，加引号，如 ["20.1", "21"]',
    en: 'articles and items of the Regulation in quotes, such as ["20.1", "21"]',
  },
  id: {
    'zh-CN': '小写字母、数字和减号，如 county-documents',
    en: 'small letters, digits and hyphens, such as county-documents',
  },
  calendarHolidays: {
    'zh-CN': 'YYYY年的日期，如 [YYYY-01-01, YYYY-05-01]，不重复',
    en: 'days of YYYY such as [YYYY-01-01], none twice',
  },
  calendarWorkdays: {
    'zh-CN': 'YYYY年的星期六或星期日，如 [YYYY-02-14]，不重复；星期一至星期五本来就上班',
    en: 'Saturdays or Sundays of YYYY, none twice',
  },
  calendarNotBoth: { 'zh-CN': '同一天不能既放假又上班', en: 'a day is either off or worked' },
  calendarComplete: {
    'zh-CN': '当年全部放假日；还缺法定节日 ',
    en: 'all days off of the year; missing so far: ',
  },
  calendarSource: {
    'zh-CN': '国务院办公厅节假日安排通知的名称或文号',
    en: 'the notice of the General Office of the State Council',
  },
  searchSaid: {
    'zh-CN': '群众的说法或问法，每条 2 至 30 个字，不含“=”，如 [遛狗, 狗咬人了找谁]',
    en: 'what people say or ask, 2 to 30 characters each, such as [遛狗]',
  },
  searchOfficial: {
    'zh-CN': '公文里的用语，每条 2 至 30 个字，不含“=”，如 [养犬管理]',
    en: 'the words of official texts, 2 to 30 characters each, such as [养犬管理]',
  },
  topicName: { 'zh-CN': '专题的名称', en: 'the name of the topic' },
  duration: { 'zh-CN': '如 14天、6个月、1年，或 P14D', en: 'such as 14天, 6个月, 1年 or P14D' },
  siteUrl: {
    'zh-CN': '以 https:// 开头的完整网址，可带路径，不带 ? 和 #，如 https://www.example.gov.cn/xxgk/',
    en: 'a whole address beginning with https://, without ? and #',
  },
} satisfies Texts;

export type IntakeForm = keyof typeof INTAKE_FORMS;
