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
    'zh-CN': '页面用自动工具检查；尚未由争渡读屏、阳光读屏、旁白（VoiceOver）和 TalkBack 的使用者逐页试用。',
    en: 'Pages are checked by automatic tools; they have not yet been tried page by page by users of Chinese screen readers, VoiceOver and TalkBack.',
  },
  contactHeading: { 'zh-CN': '反馈和帮助', en: 'Feedback and help' },
  contact: {
    'zh-CN': '阅读、听力、视力或书写有困难的，可以请我们提供帮助或其他格式（《政府信息公开条例》第四十三条）。',
    en: 'If reading, hearing, seeing or writing is difficult, ask us for help or another format (article 43 of the Regulations).',
  },
  phone: { 'zh-CN': '电话', en: 'Telephone' },
  email: { 'zh-CN': '电子邮箱', en: 'E-mail' },
} satisfies Texts;
