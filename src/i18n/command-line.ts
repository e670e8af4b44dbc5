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
    'zh-CN': '--format 应是 text、json、html 或 github，现在是 {value}',
    en: '--format wants text, json, html or github, not {value}',
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
  usage: {
    'zh-CN': '用法：npm run {verb} -- [选项]\n{options}',
    en: 'Usage: npm run {verb} -- [options]\n{options}',
  },
  optionContent: {
    'zh-CN': '--content DIR   内容文件夹（默认 content）',
    en: '--content DIR   content folder (default content)',
  },
  optionToday: {
    'zh-CN': '--today DAY     按这一天计算，如 2026-03-01（默认今天）',
    en: '--today DAY     the day to compute for (default today)',
  },
  optionOut: {
    'zh-CN': '--out DIR       生成到哪里（默认 dist）',
    en: '--out DIR       where to build (default dist)',
  },
  optionPort: { 'zh-CN': '--port N        端口（默认 4321）', en: '--port N        port (default 4321)' },
  optionFormat: {
    'zh-CN': '--format F      text、json、html 或 github',
    en: '--format F      text, json, html or github',
  },
  optionStrict: { 'zh-CN': '--strict        警告也算错误', en: '--strict        warnings count as errors' },
  optionVerbose: { 'zh-CN': '--verbose       显示每一步的用时', en: '--verbose       show the time of each stage' },
  optionNoSearch: {
    'zh-CN': '--no-search     不建立检索（仅供测量）',
    en: '--no-search     no search index (for measuring only)',
  },
  optionTo: { 'zh-CN': '--to LINK       线上网站的符号链接', en: '--to LINK       symbolic link of the live site' },
  optionRollback: {
    'zh-CN': '--rollback      退回到上一次发布（或 --rollback-to 编号）',
    en: '--rollback      go back to the release before (or --rollback-to ID)',
  },
  optionDrafts: { 'zh-CN': '--drafts        也显示草稿', en: '--drafts        show drafts as well' },
} satisfies Texts;
