import type { CheckRuleText } from './problems-checks.ts';
import type { Texts } from './text.ts';

/** Names of the settings that rules speak of, by dotted path of site.yaml. */
export const SETTING_LABELS = {
  name: { 'zh-CN': '网站名称', en: 'name' },
  description: { 'zh-CN': '简介', en: 'description' },
  url: { 'zh-CN': '网址', en: 'url' },
  siteCode: { 'zh-CN': '网站标识码', en: 'siteCode' },
  icp: { 'zh-CN': 'ICP备案', en: 'icp' },
  publicSecurity: { 'zh-CN': '公安备案', en: 'publicSecurity' },
  organiser: { 'zh-CN': '主办单位', en: 'organiser' },
  undertaker: { 'zh-CN': '承办单位', en: 'undertaker' },
  contact: { 'zh-CN': '联系', en: 'contact' },
  'contact.phone': { 'zh-CN': '联系（电话）', en: 'contact (phone)' },
  'contact.address': { 'zh-CN': '联系（地址）', en: 'contact (address)' },
  'contact.email': { 'zh-CN': '联系（邮箱）', en: 'contact (email)' },
  'contact.hours': { 'zh-CN': '联系（办公时间）', en: 'contact (hours)' },
  partyGovernmentMark: { 'zh-CN': '党政机关标识', en: 'partyGovernmentMark' },
  errorReport: { 'zh-CN': '找错', en: 'errorReport' },
  accent: { 'zh-CN': '主题色', en: 'accent' },
  'accent.light': { 'zh-CN': '主题色（浅色）', en: 'accent (light)' },
  'accent.dark': { 'zh-CN': '主题色（深色）', en: 'accent (dark)' },
} satisfies Texts;

export const SITE_RULES = {
  'accent-contrast': {
    title: { 'zh-CN': '主题色的对比度', en: 'Contrast of the accent colour' },
    why: {
      'zh-CN': '链接和按钮的颜色与底色太接近，视力不好的人和强光下的手机读不清。',
      en: 'Links and buttons too close to the paper cannot be read with weak sight or in the sun.',
    },
    basis: 'WCAG 2.2 第 1.4.3 条；GB/T 37668—2019 二级；《无障碍环境建设法》第三十二条',
    cases: {
      light: {
        message: {
          'zh-CN': '“{field}”的浅色 {found} 在白底上的对比度只有 {ratio}:1，不到 4.5:1，链接会看不清。',
          en: '{found} has a contrast of only {ratio}:1 on the light paper.',
        },
        fix: {
          'zh-CN': '把浅色改成 {nearest}（同一色调里最接近的合格颜色）或更深的颜色。',
          en: 'Write {nearest} or darker.',
        },
      },
      dark: {
        message: {
          'zh-CN': '“{field}”的深色 {found} 在深色底上的对比度只有 {ratio}:1，不到 4.5:1，链接会看不清。',
          en: '{found} has a contrast of only {ratio}:1 on the dark paper.',
        },
        fix: {
          'zh-CN': '把深色改成 {nearest}（同一色调里最接近的合格颜色）或更浅的颜色。',
          en: 'Write {nearest} or lighter.',
        },
      },
    },
  },
  'site-identity': {
    title: { 'zh-CN': '网站身份信息', en: 'Identity of the site' },
    why: {
      'zh-CN': '页脚和网页标签里的网站身份信息供公众和检查机构核对；缺失或占位的值会被扣分。',
      en: 'Readers and inspectors identify the site by its footer and meta tags.',
    },
    basis: '国办发〔2017〕47号《政府网站发展指引》',
    cases: {
      missing: {
        message: { 'zh-CN': 'site.yaml 没有“{field}”，页脚或网页标签会缺这一项。', en: 'site.yaml has no {field}.' },
        fix: { 'zh-CN': '在 site.yaml 里补写“{field}”。', en: 'Add {field} to site.yaml.' },
      },
      placeholder: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，像是还没有替换的占位内容。',
          en: '{field} is “{found}”, which looks like a placeholder.',
        },
        fix: {
          'zh-CN': '填写真实内容；如果这就是本单位的名称，把“{word}”加入 site.yaml 的“自有名称”。',
          en: 'Write the real value; if the name is your own, add “{word}” to ownNames in site.yaml.',
        },
      },
      reservedHost: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，“{word}”是保留给示例用的域名，不能访问。',
          en: '{field} is “{found}”: “{word}” is a host name reserved for examples.',
        },
        fix: {
          'zh-CN': '填写本网站的正式域名；演示用的网站写明“演示日”。',
          en: 'Write the real host, or set demonstrationDay.',
        },
      },
      siteCode: {
        message: { 'zh-CN': '“{field}”写作“{found}”，不是网站标识码。', en: '{field} is “{found}”, not a site code.' },
        expected: { 'zh-CN': '10 位数字，或 bm 加 8 位数字', en: '10 digits, or bm and 8 digits' },
        fix: { 'zh-CN': '按主管部门分配的网站标识码填写。', en: 'Write the code assigned to the site.' },
      },
      icp: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，不是 ICP 备案编号。',
          en: '{field} is “{found}”, not an ICP number.',
        },
        expected: { 'zh-CN': '如 京ICP备00000000号-1 的形式', en: 'a form such as 京ICP备00000000号-1' },
        fix: { 'zh-CN': '照备案系统里的编号填写。', en: 'Copy the number from the filing system.' },
      },
      publicSecurity: {
        message: {
          'zh-CN': '“{field}”写作“{found}”，不是公安备案编号。',
          en: '{field} is “{found}”, not a public security filing number.',
        },
        expected: { 'zh-CN': '如 京公网安备 00000000000000号 的形式（14 位数字）', en: '京公网安备 and 14 digits' },
        fix: { 'zh-CN': '照备案系统里的编号填写。', en: 'Copy the number from the filing system.' },
      },
    },
  },
} as const satisfies { readonly [rule: string]: CheckRuleText };
