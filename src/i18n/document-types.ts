import type { Texts } from './text.ts';

/** Names of the document types, by folder. */
export const TYPE_NAMES = {
  policies: { 'zh-CN': '政策文件', en: 'Policy documents' },
  interpretations: { 'zh-CN': '政策解读', en: 'Policy interpretations' },
  guides: { 'zh-CN': '指南', en: 'Guides' },
  reports: { 'zh-CN': '年度报告', en: 'Annual reports' },
  notices: { 'zh-CN': '公示公告', en: 'Notices' },
  news: { 'zh-CN': '政务动态', en: 'News' },
  agencies: { 'zh-CN': '机构信息', en: 'Agencies' },
} satisfies Texts;
