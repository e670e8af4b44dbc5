import type { Texts } from './text.ts';

/** Words of the accessibility statement (无障碍声明). */
export const ACCESSIBILITY = {
  intro: {
    'zh-CN': '本站力求让每个人都能读到政府信息，无论用什么设备、什么浏览器、什么辅助技术，也无论是否打开脚本。',
    en: 'Everyone should be able to read this site, whatever the device, browser or assistive technology, with or without scripts.',
  },
  goalHeading: { 'zh-CN': '遵循的标准', en: 'Standards' },
  goal: {
    'zh-CN':
      '本站按照《中华人民共和国无障碍环境建设法》第三十二条建设，以《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668—2019）二级和《网页内容无障碍指南》（WCAG）2.2 AA 级为目标。',
    en: 'The site is built under article 32 of the Law on Building an Accessible Environment and aims at GB/T 37668-2019 level 2 and WCAG 2.2 AA.',
  },
  canHeading: { 'zh-CN': '可以这样使用', en: 'How to use it' },
  canZoom: {
    'zh-CN': '用浏览器放大到 400% 或加大字号，页面自动换行，不需要左右拖动。',
    en: 'Zoom to 400 % or enlarge the text: lines reflow without sideways scrolling.',
  },
  canKeyboard: {
    'zh-CN': '只用键盘就能到达所有链接和按钮，当前位置有清楚的边框；按一次 Tab 键即可跳到正文或搜索。',
    en: 'Everything can be reached by keyboard with a visible focus; the first Tab offers links to the text and the search.',
  },
  canReader: {
    'zh-CN': '使用读屏软件时，可以按标题、区域、列表和表格跳转；表格都有标题和表头。',
    en: 'Screen readers can move by heading, region, list and table; tables have captions and headers.',
  },
  canDark: {
    'zh-CN': '页面跟随系统的深色、高对比度和减少动态效果设置。',
    en: 'Pages follow the dark, contrast and reduced-motion settings of the system.',
  },
  canColour: {
    'zh-CN': '时效性等状态同时用文字、形状和颜色表示，不单靠颜色。',
    en: 'States such as validity are told by word, shape and colour, never by colour alone.',
  },
  canPrint: {
    'zh-CN': '每件文件都可以按公文版式打印，页末附网址和二维码。',
    en: 'Every document prints in official layout, with its address and QR code.',
  },
  canScript: {
    'zh-CN': '关闭脚本也能阅读全部内容；没有浮动窗口、自动播放和限时操作。',
    en: 'All content can be read without scripts; nothing floats, plays by itself or runs out of time.',
  },
  limitsHeading: { 'zh-CN': '已知的不足', en: 'Known limits' },
  limitAttachments: {
    'zh-CN': '附件由各机构制作，部分 PDF 和表格可能没有无障碍标签。需要其他格式时请与我们联系。',
    en: 'Attachments are made by the agencies; some may lack tags. Ask us for another format.',
  },
  limitTested: {
    'zh-CN': '页面在 Chromium 浏览器里用自动工具检查；还没有由读屏软件的使用者逐页试用，见下面的清单。',
    en: 'Pages are checked by automatic tools in Chromium; users of screen readers have not yet tried them, see the list below.',
  },
  settingsHeading: { 'zh-CN': '不用本站的设置也能做到', en: 'Without the settings of this site' },
  settingsIntro: {
    'zh-CN': '每页右上角的“阅读设置”是方便之门，不是必经之路。浏览器和系统自带的功能在本站都有效：',
    en: 'The reading settings at the top of every page are a convenience. What browsers and systems offer works here too:',
  },
  bySize: {
    'zh-CN': '字号：按 Ctrl 和加号（Mac 按 Command 和加号），或在手机浏览器的“文字大小”里调大。',
    en: 'Text size: Ctrl and plus (Command on a Mac), or the text size of a phone’s browser.',
  },
  byColour: {
    'zh-CN': '深色和高对比度：在系统的“显示”或“辅助功能”里打开，页面自动跟随。',
    en: 'Dark and strong contrast: in the display or accessibility settings of the system; pages follow.',
  },
  bySimple: {
    'zh-CN': '简洁版面：用浏览器的“阅读模式”“阅读视图”。',
    en: 'A simple layout: the reader mode of the browser.',
  },
  bySpeech: {
    'zh-CN': '朗读：用 Edge 的“大声朗读”、苹果设备的“朗读屏幕”、安卓设备的“随选朗读”。',
    en: 'Reading aloud: Read aloud in Edge, Spoken content on Apple devices, Select to speak on Android.',
  },
  byPointer: {
    'zh-CN': '大光标：在系统的“鼠标”或“辅助功能”里调大指针。',
    en: 'A large pointer: in the mouse or accessibility settings of the system.',
  },
  tableHeading: { 'zh-CN': '逐条对照', en: 'Criterion by criterion' },
  tableIntro: {
    'zh-CN':
      '下表逐条列出 WCAG 2.2 的 A 级和 AA 级准则、内容相近的 GB/T 37668—2019 指标所属的级别，以及每条怎样测试。两个标准并不逐条等同，对应关系仅供参考。',
    en: 'All criteria of WCAG 2.2 at A and AA, the level of the nearest indicators of GB/T 37668-2019 (the two standards are not the same line by line), and how each was tested.',
  },
  tableCaption: { 'zh-CN': 'WCAG 2.2 AA 与 GB/T 37668—2019 二级对照表', en: 'WCAG 2.2 AA and GB/T 37668-2019 level 2' },
  criterion: { 'zh-CN': '准则', en: 'Criterion' },
  level: { 'zh-CN': 'WCAG 级别', en: 'Level' },
  nearest: { 'zh-CN': 'GB/T 37668', en: 'GB/T 37668' },
  nearest1: { 'zh-CN': '一级', en: 'Level 1' },
  nearest2: { 'zh-CN': '二级', en: 'Level 2' },
  nearestNone: { 'zh-CN': '无对应', en: 'None' },
  result: { 'zh-CN': '结果', en: 'Result' },
  tested: { 'zh-CN': '怎样测试', en: 'How it was tested' },
  assistiveHeading: { 'zh-CN': '还没有试用的辅助技术', en: 'Assistive technologies not yet tried' },
  assistiveIntro: {
    'zh-CN': '下列软件都还没有由它们的使用者在本站试用过，不能保证没有问题。',
    en: 'None of these has been tried on this site by the people who use them; faults cannot be excluded.',
  },
  assistiveCaption: { 'zh-CN': '辅助技术和试用情况', en: 'Assistive technologies' },
  assistiveName: { 'zh-CN': '软件', en: 'Software' },
  assistiveSystem: { 'zh-CN': '系统', en: 'System' },
  assistiveState: { 'zh-CN': '试用情况', en: 'Tried' },
  notYet: { 'zh-CN': '尚未试用', en: 'Not yet' },
  tryingHeading: { 'zh-CN': '试用步骤', en: 'Steps for trying them' },
  contactHeading: { 'zh-CN': '反馈和帮助', en: 'Feedback and help' },
  contact: {
    'zh-CN': '阅读、听力、视力或书写有困难的，可以请我们提供帮助或其他格式（《政府信息公开条例》第四十三条）。',
    en: 'If reading, hearing, seeing or writing is difficult, ask us for help or another format (article 43 of the Regulations).',
  },
  phone: { 'zh-CN': '电话', en: 'Telephone' },
  email: { 'zh-CN': '电子邮箱', en: 'E-mail' },
} satisfies Texts;
