import type { PageHead, SiteFrame } from '../../domain/page.ts';
import { exampleDay } from './day.ts';

/** The frame of an invented county, with every item of the footer filled. */
export const FRAME: SiteFrame = {
  name: '示例县人民政府',
  description: '依法公开本县政府文件、办事指南、公示公告和年度报告，全部可读、可查、可订阅、可打印。',
  language: 'zh-CN',
  pageLanguage: 'zh-CN',
  base: '/',
  homeHref: '/',
  logoHref: null,
  accentStylesheet: null,
  demonstrationDay: exampleDay('2026-03-20'),
  navigation: [
    { text: '公开目录', href: '/catalogue/' },
    { text: '机构', href: '/agencies/' },
    { text: '专题', href: '/topics/' },
    { text: '文号', href: '/numbers/' },
    { text: '帮助', href: '/help/' },
  ],
  search: { href: '/search/' },
  feeds: { all: '/feeds/all/rss.xml', directory: '/feeds/' },
  footer: {
    partyGovernmentMark: 'https://bszs.conac.cn/sitename?method=show&id=EXAMPLE',
    errorReport: 'https://zfwzzc.www.gov.cn/check_web/databaseInfo/download',
    organiser: '示例县人民政府办公室',
    undertaker: '示例县大数据中心',
    siteCode: '9999990001',
    icp: '例ICP备00000000号',
    publicSecurity: '例公网安备 00000000000000号',
    phone: '0999-1234567',
    address: '示例省示例市示例县人民路1号',
    email: 'gongkai@example.gov.cn',
    hours: '工作日 8:30—12:00，14:00—17:30',
    hotline: '12345',
    links: [
      { text: '网站地图', href: '/sitemap/' },
      { text: '无障碍声明', href: '/accessibility/' },
      { text: '隐私说明', href: '/help/privacy/' },
      { text: '开放数据', href: '/data/' },
      { text: '订阅目录', href: '/feeds/' },
    ],
    licence: {
      name: '知识共享 署名 4.0',
      href: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
      statement: '转载、引用请注明来源；法律法规另有规定的，从其规定。',
    },
  },
};

export const EMPTY_FRAME: SiteFrame = {
  ...FRAME,
  demonstrationDay: null,
  footer: {
    ...FRAME.footer,
    partyGovernmentMark: null,
    errorReport: null,
    undertaker: null,
    publicSecurity: null,
    phone: null,
    email: null,
    hours: null,
    hotline: null,
  },
};

/** What a page's head holds; `path` is its address. */
export function exampleHead(title: string, path: string, more: Partial<PageHead> = {}): PageHead {
  return {
    title,
    description: `${title}。示例县人民政府依法公开。`,
    canonical: `https://www.example.gov.cn${encodeURI(path)}`,
    meta: [
      { name: 'SiteName', content: FRAME.name },
      { name: 'SiteDomain', content: 'www.example.gov.cn' },
      { name: 'SiteIDCode', content: '9999990001' },
    ],
    properties: [
      { property: 'og:title', content: title },
      { property: 'og:site_name', content: FRAME.name },
    ],
    feeds: [{ title: `${FRAME.name}全站更新`, href: '/feeds/all/rss.xml' }],
    languages: [],
    alternateJson: null,
    jsonLd: { '@context': 'https://schema.org', '@type': 'WebPage', name: title },
    indexable: true,
    ...more,
  };
}
