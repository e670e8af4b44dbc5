import type { Texts } from './text.ts';

/** Words that stand on paper alone. */
export const PAPER = {
  published: { 'zh-CN': '发布', en: ' published' },
  scan: {
    'zh-CN': '扫码查看最新内容和全文',
    en: 'Scan for the newest list and the full texts',
  },
  phone: { 'zh-CN': '，电话{phone}', en: ', phone {phone}' },
  qr: { 'zh-CN': '本页网址的二维码', en: 'QR code of the address of this page' },
  ended: { 'zh-CN': '本文件已{status}', en: 'No longer in force: {status}' },
} satisfies Texts;
