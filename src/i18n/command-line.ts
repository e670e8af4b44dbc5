// One table on purpose (longer than 300 lines): the commands speak with one voice.
import type { Texts } from './text.ts';

/** What the commands say to the person at the terminal. */
export const commandLine = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  notice: { 'zh-CN': '提示', en: 'notice' },
  found: { 'zh-CN': '现在写的是：{text}', en: 'found: {text}' },
  expected: { 'zh-CN': '应当是：{text}', en: 'expected: {text}' },
  fix: { 'zh-CN': '怎么改：{text}', en: 'fix: {text}' },
  basis: { 'zh-CN': '依据：{text}', en: 'basis: {text}' },
  field: { 'zh-CN': '字段“{text}”', en: 'field “{text}”' },
  place: { 'zh-CN': '第{line}行第{column}列', en: 'line {line}, column {column}' },
  summary: {
    'zh-CN': '共读入 {files} 个文件、{documents} 份文件记录：错误 {errors} 处，警告 {warnings} 处，提示 {notices} 处。',
    en: '{files} files, {documents} documents: {errors} errors, {warnings} warnings, {notices} notices.',
  },
  noProblems: { 'zh-CN': '没有发现问题。', en: 'No problems found.' },
  otherFiles: {
    'zh-CN': '没有要求检查的其他文件另有错误 {errors} 处、警告 {warnings} 处、提示 {notices} 处，这里没有列出。',
    en: 'Files that were not asked for hold {errors} more errors, {warnings} warnings and {notices} notices, not listed here.',
  },
  rulesPage: {
    'zh-CN': '方括号里是规则的名称；理由、依据和正误举例见 {page}规则名称，如 {page}{rule}',
    en: 'What each rule means: {page}rule-name, such as {page}{rule}',
  },
  errorMeans: { 'zh-CN': '不改不能公布。', en: 'must be mended before publication.' },
  warningMeans: { 'zh-CN': '可以公布，请核对。', en: 'may be published; please check.' },
  noticeMeans: { 'zh-CN': '供参考。', en: 'for your information.' },
  problemsTitle: { 'zh-CN': '检查结果', en: 'Result of the check' },
  notReplaced: {
    'zh-CN': '有错误，没有生成新网站，原来的网站保持不变。请按上面的提示改好后再运行一次。',
    en: 'There are errors: no new site was made and the old one stays. Mend what is listed above, then run again.',
  },
  warningsHidden: {
    'zh-CN': '另有警告 {warnings} 处、提示 {notices} 处，运行 npm run check 可以逐条查看。',
    en: 'There are also {warnings} warnings and {notices} notices; npm run check lists them.',
  },
  stageIntake: { 'zh-CN': '读取内容', en: 'Reading the content' },
  stageSite: { 'zh-CN': '整理关系', en: 'Assembling the site' },
  stageChecks: { 'zh-CN': '检查', en: 'Checking' },
  stageRenderer: { 'zh-CN': '准备页面模板', en: 'Compiling the page templates' },
  stageSearch: { 'zh-CN': '建立检索', en: 'Indexing for search' },
  stagePages: { 'zh-CN': '生成页面', en: 'Making the pages' },
  stageVerify: { 'zh-CN': '核对', en: 'Verifying' },
  stageSwitch: { 'zh-CN': '切换', en: 'Switching' },
  secondsLeft: { 'zh-CN': '约剩 {seconds} 秒', en: 'about {seconds} s left' },
  stageTook: { 'zh-CN': '{stage}：{seconds} 秒', en: '{stage}: {seconds} s' },
  waiting: { 'zh-CN': '另一次生成正在进行，等它结束…', en: 'Another build is under way; waiting …' },
  built: {
    'zh-CN': '网站已生成：{out}（文件 {documents} 份，页面 {pages} 个；新画 {made}，沿用 {kept}；用时 {seconds} 秒）',
    en: 'Site built: {out} ({documents} documents, {pages} pages; {made} files made, {kept} kept; {seconds} s)',
  },
  published: { 'zh-CN': '已发布：{link} → {id}', en: 'Published: {link} → {id}' },
  rolledBack: { 'zh-CN': '已退回到发布 {id}：{link}', en: 'Rolled back to release {id}: {link}' },
  purged: {
    'zh-CN': '含有已撤回文件正文的旧发布已删除：{ids}',
    en: 'Older releases that held a withdrawn text were removed: {ids}',
  },
  noRecord: {
    'zh-CN': '没有上一次发布的记录：网址是否丢失、正文是否被悄悄改动，这次无法核对。',
    en: 'There is no record of the release before: lost addresses and silent changes cannot be checked this time.',
  },
  filesDropped: {
    'zh-CN': '上一次发布中的这些附件或图片已经没有了，原链接会打不开：{files}',
    en: 'These attachments or images of the release before are gone; links to them will break: {files}',
  },
  outInContent: {
    'zh-CN': '--out 不能放在内容文件夹里：{folder}',
    en: '--out must not lie in the content folder: {folder}',
  },
  addressLost: {
    'zh-CN': '网址 {address} 在上一次发布中可以打开，这次却没有了。公布过的网址应当永远有回应。',
    en: '{address} answered in the release before and would not in this one. A published address must answer for ever.',
  },
  addressLostFix: {
    'zh-CN':
      '改了文件名的，在新文件里把原网址写进“旧地址”；要收回内容的，保留原文件并填写“撤回”的日期和原因；误删的，把文件找回来。',
    en: 'If the file was renamed, list the address under 旧地址 in the new file; to take a text back, keep the file and fill in 撤回; if it was deleted by mistake, restore it.',
  },
  serving: { 'zh-CN': '网站已就绪：{url}（按 Ctrl+C 结束）', en: 'The site is ready: {url} (Ctrl+C ends)' },
  devServing: {
    'zh-CN': '预览已就绪：{url}（改动内容后网页自动刷新，按 Ctrl+C 结束）',
    en: 'The preview is ready: {url} (pages refresh when the content changes; Ctrl+C ends)',
  },
  devProblems: {
    'zh-CN': '内容有错误，网页上仍是改动之前的样子',
    en: 'The content has errors; the pages show the state before',
  },
  devOnlyProblems: { 'zh-CN': '内容有错误，还不能显示网页', en: 'The content has errors; no page can be shown yet' },
  wrongUsage: { 'zh-CN': '命令写错了：{reason}', en: 'Wrong usage: {reason}' },
  noContent: { 'zh-CN': '找不到内容文件夹 {folder}', en: 'There is no content folder {folder}' },
  badToday: {
    'zh-CN': '--today 应写成 2026-03-01 这样的日期，现在是 {value}',
    en: '--today wants a date such as 2026-03-01, not {value}',
  },
  badPort: {
    'zh-CN': '--port 应是 0 到 65535 之间的数字，现在是 {value}',
    en: '--port wants a number from 0 to 65535, not {value}',
  },
  badFormat: {
    'zh-CN': '--format 应是 {formats} 之一，现在是“{value}”。{suggestion}',
    en: '--format wants one of {formats}, not “{value}”. {suggestion}',
  },
  portTaken: {
    'zh-CN': '端口 {port} 已被占用，请用 --port 换一个',
    en: 'Port {port} is taken; choose another with --port',
  },
  foreignFolder: {
    'zh-CN': '{folder} 里有不是玻璃房生成的东西，不能替换。请换一个位置，或先自行清空它。',
    en: '{folder} holds something that Glasshouse did not make and will not replace. Choose another place, or empty it yourself.',
  },
  publishNeedsLink: { 'zh-CN': '请用 --to 指明线上网站的链接位置', en: 'Name the live link with --to' },
  noSuchRelease: { 'zh-CN': '没有可以退回的发布 {id}', en: 'There is no release {id} to go back to' },
  programFault: {
    'zh-CN': '程序出了故障，没有改动任何已发布的内容。请把下面的文字发给技术支持：',
    en: 'The program failed; nothing published was changed. Please send this to your support:',
  },
  unknownOption: {
    'zh-CN': '没有 {name} 这个选项。{suggestion}运行 npm run {verb} -- --help 可以看到全部选项。',
    en: 'There is no option {name}. {suggestion}npm run {verb} -- --help lists them all.',
  },
  didYouMean: { 'zh-CN': '是不是想写“{name}”？', en: 'Did you mean “{name}”? ' },
  optionNeedsValue: {
    'zh-CN': '{name} 后面缺少内容，应写成 {name} 内容',
    en: '{name} wants a value: {name} VALUE',
  },
  optionTakesNoValue: {
    'zh-CN': '{name} 后面不能跟内容，现在是“{value}”',
    en: '{name} takes no value, not “{value}”',
  },
  unexpectedWord: {
    'zh-CN': '不知道“{word}”是什么意思。选项要以 -- 开头，并且写在 npm run {verb} -- 的后面',
    en: '“{word}” is not understood: options begin with -- and stand after npm run {verb} --',
  },
  wordBehindNpm: {
    'zh-CN': '选项要写在单独的 -- 后面，否则会被 npm 拿走：npm run {verb} -- {options}',
    en: 'Options stand behind a lone --, or npm takes them: npm run {verb} -- {options}',
  },
  notInContent: {
    'zh-CN': '{file} 不在内容文件夹 {folder} 里，不能检查',
    en: '{file} does not lie in the content folder {folder}',
  },
  noSuchFile: { 'zh-CN': '找不到文件 {file}。{suggestion}', en: 'There is no file {file}. {suggestion}' },
  outTaken: {
    'zh-CN': '{file} 已经存在，为免覆盖没有写入。请换一个文件名，或先删去它。',
    en: '{file} exists and was not overwritten. Choose another name, or delete it.',
  },
  reportWritten: { 'zh-CN': '检查结果已写入 {file}', en: 'The result was written to {file}' },
  checkFor: {
    'zh-CN': '{option} 只能和 {other} 一起用',
    en: '{option} goes only with {other}',
  },
  checkNotWith: {
    'zh-CN': '{option} 不能和 {other} 同时用',
    en: '{option} does not go with {other}',
  },
  notARepository: {
    'zh-CN': '内容文件夹 {folder} 不在 Git 仓库里，没有“暂存的改动”可查。去掉 --staged，或先运行 git init',
    en: 'The content folder {folder} lies in no Git repository, so nothing is staged. Leave out --staged, or run git init',
  },
  nothingStaged: {
    'zh-CN': '暂存区里没有内容文件的改动，不用检查。',
    en: 'No content file is staged; nothing to check.',
  },
  stagedCount: {
    'zh-CN': '检查即将提交的内容文件 {count} 个（以暂存的版本为准）。',
    en: 'Checking {count} staged content files (as staged, not as in the working copy).',
  },
  stageIndex: { 'zh-CN': '整理索引', en: 'Indexing' },
  gitFailed: {
    'zh-CN': 'Git 没有按要求工作：{reason}',
    en: 'Git did not do what was asked: {reason}',
  },
  faultNoSpace: {
    'zh-CN': '磁盘已满，没有写完：{path}。清出空间后再运行一次；已公布的内容没有改动。',
    en: 'The disk is full: {path}. Free some space and run again; nothing published was changed.',
  },
  faultNoAccess: {
    'zh-CN': '没有权限读写 {path}。请检查文件夹的权限，或换一个位置（--cache、--out）。',
    en: 'No permission for {path}. Check the permissions of the folder, or choose another place (--cache, --out).',
  },
  faultReadOnly: {
    'zh-CN': '{path} 所在的磁盘是只读的，不能写入。请换一个位置（--cache、--out）。',
    en: '{path} is on a read-only disk. Choose another place (--cache, --out).',
  },
  faultTooManyFiles: {
    'zh-CN': '同时打开的文件太多，系统不再允许。请关闭其他程序后再运行一次。',
    en: 'Too many files are open for this system. Close other programs and run again.',
  },
  faultNoFile: {
    'zh-CN': '找不到 {path}：它可能在运行中被删除或改名了。请再运行一次。',
    en: '{path} is not there: it may have been removed meanwhile. Run again.',
  },
  faultNotFolder: {
    'zh-CN': '{path} 的位置不对：该是文件夹的地方是文件，或者相反。',
    en: '{path} is a file where a folder belongs, or the other way round.',
  },
  faultLongName: { 'zh-CN': '{path} 的名称太长，系统不接受。', en: 'The name {path} is too long for this system.' },
  faultDisk: {
    'zh-CN': '读写 {path} 时磁盘出错，请检查磁盘或网络盘后再运行一次。',
    en: 'The disk failed at {path}; check it, or the network, and run again.',
  },
  faultMore: { 'zh-CN': '（加上 --verbose 可以看到技术细节）', en: '(--verbose shows the details)' },
  hooksUsage: {
    'zh-CN': `安装提交前的检查：每次 git commit 之前，自动检查即将提交的内容，有错误就不提交。

用法：npm run hooks -- [选项]

  --content DIR      内容文件夹（默认 content），钩子装在它所在的 Git 仓库里
  --remove           卸下钩子
  --help             显示这段说明
`,
    en: `Installs a check before each git commit: what is staged is checked, and errors stop the commit.

Usage: npm run hooks -- [options]

  --content DIR      content folder (default content); the hook goes into the repository that holds it
  --remove           removes the hook
  --help             shows this
`,
  },
  hookNote: {
    'zh-CN': '由玻璃房 npm run hooks 安装，提交前检查内容；卸下：npm run hooks -- --remove',
    en: 'installed by npm run hooks of Glasshouse; npm run hooks -- --remove removes it',
  },
  hookInstalled: {
    'zh-CN':
      '已安装提交前的检查：{file}\n以后每次 git commit 都会先检查即将提交的内容，有错误就不提交。卸下：npm run hooks -- --remove',
    en: 'Installed: {file}\nEvery git commit now checks what is staged. Remove it with npm run hooks -- --remove',
  },
  hookRemoved: { 'zh-CN': '已卸下提交前的检查：{file}', en: 'Removed: {file}' },
  hookAbsent: { 'zh-CN': '没有装过提交前的检查，不用卸下。', en: 'There is no hook to remove.' },
  hookForeign: {
    'zh-CN': '{file} 已经有别的钩子，为免覆盖没有安装。可以自己在那个文件里加上一行：{command}',
    en: '{file} holds another hook and was left alone. Add this line to it yourself: {command}',
  },
  hookForeignKept: {
    'zh-CN': '{file} 不是玻璃房安装的，没有删除。',
    en: '{file} was not installed by Glasshouse and stays.',
  },
  hookNeedsRepository: {
    'zh-CN': '内容文件夹 {folder} 不在 Git 仓库里，不能安装钩子。请先在那里运行 git init',
    en: 'The content folder {folder} lies in no Git repository; run git init there first',
  },
  hookLost: {
    'zh-CN': '提交前的检查没有运行：玻璃房已不在 {folder}。请在它现在的位置重新运行 npm run hooks。',
    en: 'The check did not run: Glasshouse is no longer in {folder}. Run npm run hooks again where it is now.',
  },
  hookStopped: {
    'zh-CN': '没有提交。请按上面的提示改好，git add 之后再提交一次。',
    en: 'Not committed. Mend what is listed above, git add it, and commit again.',
  },
  noRecordAt: {
    'zh-CN': '“{link}”处没有发布记录：写 npm run publish -- --to 用的那个链接。',
    en: 'No record of a release at {link}: give the link that npm run publish -- --to uses.',
  },
  checkUsage: {
    'zh-CN': `检查内容，只看不改（加 --fix 才会改）。

用法：npm run check -- [文件或文件夹…] [选项]

  （不写文件）       检查全部内容
  文件或文件夹       只列出这些文件的问题，如 content/policies/2026/x.md
  --staged           只检查即将提交的改动（git add 过的版本），供提交前的钩子使用
  --fix              改好能放心改的写法（括号、全半角、日期、行尾空格），并列出改动
  --fix --dry-run    只列出会怎样改，不写入
  --fix-index        与 --fix 同用：补上缺少的索引号（取下一个空号）
  --fix-order        与 --fix 同用：字段按目录登记表的次序排列（写明了文件时不用加）
  --format F         text（默认）、json、html、github、gitlab
  --out FILE         把结果写进文件，如 --format html --out 检查结果.html
  --release LINK     和 LINK 处已发布的那一版比较，找出悄悄改动（publish 时自动比较）
  --links            列出正文里的外部链接；加 --online 逐个访问，看是否打得开
  --strict           有警告也算不通过
  --content DIR      内容文件夹（默认 content）
  --today DAY        按这一天计算，如 2026-03-01（默认今天）
  --drafts           草稿也当作已公布来检查
  --cache DIR        缓存放在哪里（默认 .glasshouse）
  --verbose          显示每一步的用时，出故障时显示技术细节
  --help             显示这段说明

结果：0 没有错误；1 有错误；2 命令写错了或程序出了故障。
`,
    en: `Checks the content; changes nothing unless --fix is given.

Usage: npm run check -- [files or folders …] [options]

  (no files)         checks everything
  files or folders   lists the problems of these only, such as content/policies/2026/x.md
  --staged           only what is staged for the next commit, as staged
  --fix              mends what is safe (brackets, widths, dates, spaces at line ends) and shows it
  --fix --dry-run    shows what would change and writes nothing
  --fix-index        with --fix: adds a missing 索引号 (the next free one)
  --fix-order        with --fix: puts the fields in order (done anyway where files are named)
  --format F         text (default), json, html, github, gitlab
  --out FILE         writes the result to a file
  --release LINK     compare with the release published at LINK and tell silent changes (publish does so itself)
  --links            list the external links of the texts; with --online visit them
  --strict           warnings count as errors
  --content DIR      content folder (default content)
  --today DAY        the day to compute for (default today)
  --drafts           checks drafts as if published
  --cache DIR        where caches are kept (default .glasshouse)
  --verbose          shows the time of each stage, and the details of faults
  --help             shows this

Exit: 0 no errors; 1 errors; 2 wrong usage or a fault of the program.
`,
  },
} satisfies Texts;
