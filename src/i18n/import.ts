import type { Texts } from './text.ts';

/** What the importer says: in the files it writes and in its summary. */
export const importWords = {
  fromFileName: { 'zh-CN': '文件名', en: 'file name' },
  readFrom: { 'zh-CN': '读自：{text}', en: 'read from: {text}' },
  gapsHead: {
    'zh-CN': '原文没有写明、需要补填的：{fields}',
    en: 'Not stated in the source, to be filled in: {fields}',
  },
  importedFrom: { 'zh-CN': '由原稿 {source} 导入', en: 'Imported from {source}' },
  history: { 'zh-CN': '历次沿革：{text}', en: 'History: {text}' },
  undocumentedChange: {
    'zh-CN': '文件名中的日期 {date} 晚于沿革所列各次，沿革可能缺最近一次修改，请核对',
    en: 'The file name is dated {date}, later than every event listed; the last change may be missing: please check',
  },
  undocumented: {
    'zh-CN': '其中 {count} 份的文件名日期晚于文内沿革，可能缺最近一次修改，已写入附注，请核对',
    en: '{count} of them have a file name dated later than their history; noted in the file, please check',
  },
  taken: { 'zh-CN': '已导入 {count} 份', en: '{count} taken' },
  withGaps: {
    'zh-CN': '其中 {count} 份有缺项，须由人补填（运行 npm run check -- --content {folder} 逐条查看）：',
    en: '{count} of them have gaps for a person to fill (npm run check -- --content {folder} lists them):',
  },
  gapCount: { 'zh-CN': '  {field}：{count} 份没有写明', en: '  {field}: not stated in {count}' },
  chained: { 'zh-CN': '同一文件的不同版本已前后衔接 {count} 处', en: '{count} versions linked to the version before' },
  refused: { 'zh-CN': '没有导入 {count} 份：', en: '{count} refused:' },
  refusedLine: { 'zh-CN': '  {source}：{reason}', en: '  {source}: {reason}' },
  'unknown-format': {
    'zh-CN': '还不认识 {extension} 这种格式，请先另存为 Markdown（.md）',
    en: 'the format {extension} is not known yet; save it as Markdown (.md) first',
  },
  'old-word': {
    'zh-CN': '{extension} 要先用 Word 或 WPS 打开，另存为 .docx 再导入',
    en: '{extension} must first be opened with an office program and saved as .docx',
  },
  damaged: { 'zh-CN': '文件损坏，打不开；请找原稿重新保存', en: 'the file is damaged and cannot be opened' },
  encrypted: {
    'zh-CN': '文件加了密码，或是旧版 Word 文件改了扩展名；请去掉密码并另存为 .docx',
    en: 'the file is encrypted, or an older Word file renamed; save it as .docx without a password',
  },
  'tracked-changes': {
    'zh-CN': '文件里还有修订痕迹，分不清哪一稿是定稿；请在 Word 中“接受所有修订”后再导入',
    en: 'the file holds tracked changes; accept or reject them in Word first',
  },
  mergedCells: {
    'zh-CN': '表格有合并的单元格：文字只写在第一格，其余留空，请对照原稿核对',
    en: 'A table has merged cells: the words stand in the first one, the others are empty; please check',
  },
  hiddenText: { 'zh-CN': '原稿有隐藏文字，没有导入', en: 'Hidden text of the source was not taken' },
  comments: { 'zh-CN': '原稿有批注，没有导入', en: 'Comments of the source were not taken' },
  lostImages: {
    'zh-CN': '原稿有图片没有取到，请手工放在文件旁并写明替代文字',
    en: 'A picture of the source was not found; put it beside the file and describe it',
  },
  severalParts: {
    'zh-CN': '  {source}：好像合订了 {count} 份文件，可加 --split 拆开导入',
    en: '  {source}: seems to hold {count} documents; --split parts them',
  },
  'not-utf8': {
    'zh-CN': '不是 UTF-8 编码，为免出现乱码没有导入，请先转换编码：iconv -f GB18030 -t UTF-8',
    en: 'not UTF-8; not taken lest it be garbled: convert it first with iconv -f GB18030 -t UTF-8',
  },
  'no-title': { 'zh-CN': '找不到标题', en: 'no title was found' },
  'no-text': { 'zh-CN': '只有标题，没有正文', en: 'there is a title but no text' },
  faulty: { 'zh-CN': '{fault}', en: '{fault}' },
  duplicate: { 'zh-CN': '与 {other} 内容相同', en: 'the same as {other}' },
  nothingOverwritten: {
    'zh-CN': '目标位置 {folder} 已有内容，为免覆盖没有写入。请换一个空的文件夹。',
    en: '{folder} already holds content; nothing was written lest it be overwritten. Choose an empty folder.',
  },
  needsSource: {
    'zh-CN': '请写明要导入的文件夹、--type 和 --out，例如：npm run import -- ./老文件 --type policies --out ./新内容',
    en: 'Name the folder to import, --type and --out, such as: npm run import -- ./old --type policies --out ./content',
  },
  unknownType: {
    'zh-CN': '没有 {type} 这种文件类型，可选：{types}',
    en: 'There is no document type {type}; choose from {types}',
  },
  noSource: { 'zh-CN': '找不到 {folder}', en: 'There is no {folder}' },
  starterSite: {
    'zh-CN': '网站名称: 请填写网站名称\n网址: https://www.example.invalid/\n简介: 由原稿导入，待完善\n',
    en: 'name: Fill in the name of the site\nurl: https://www.example.invalid/\ndescription: Imported, to be completed\n',
  },
  starterCategory: { 'zh-CN': '原“{folder}”文件夹中的文件', en: 'Documents from the folder “{folder}”' },
  starterRoot: { 'zh-CN': '导入的文件', en: 'Imported documents' },
} satisfies Texts;
