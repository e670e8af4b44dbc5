import type { Texts } from './text.ts';

/** Words of the reading settings (阅读设置): the control on every page, and what its script says. */
export const READING = {
  title: { 'zh-CN': '阅读设置', en: 'Reading settings' },
  without: { 'zh-CN': '不需要脚本，', en: 'Without scripts: ' },
  how: { 'zh-CN': '用浏览器和系统的设置也可以', en: 'the settings of the browser and the system' },
  size: { 'zh-CN': '字号', en: 'Text size' },
  lines: { 'zh-CN': '行距', en: 'Line height' },
  colours: { 'zh-CN': '颜色', en: 'Colours' },
  contrast: { 'zh-CN': '对比度', en: 'Contrast' },
  layout: { 'zh-CN': '版面', en: 'Layout' },
  help: { 'zh-CN': '辅助', en: 'Aids' },
  normal: { 'zh-CN': '标准', en: 'Standard' },
  large: { 'zh-CN': '大', en: 'Large' },
  huge: { 'zh-CN': '特大', en: 'Extra large' },
  loose: { 'zh-CN': '宽松', en: 'Wide' },
  system: { 'zh-CN': '随系统', en: 'As the system' },
  light: { 'zh-CN': '浅色', en: 'Light' },
  dark: { 'zh-CN': '深色', en: 'Dark' },
  strong: { 'zh-CN': '高', en: 'High' },
  whole: { 'zh-CN': '完整', en: 'Complete' },
  simple: { 'zh-CN': '简洁（只留正文）', en: 'Simple (the text alone)' },
  none: { 'zh-CN': '不用', en: 'None' },
  guide: { 'zh-CN': '辅助线', en: 'Reading guide' },
  pointer: { 'zh-CN': '大光标', en: 'Large pointer' },
  speak: { 'zh-CN': '朗读正文', en: 'Read aloud' },
  stop: { 'zh-CN': '停止朗读', en: 'Stop reading' },
  speaking: { 'zh-CN': '正在朗读。', en: 'Reading aloud.' },
  spoken: { 'zh-CN': '朗读已停止。', en: 'Reading has stopped.' },
  noVoice: {
    'zh-CN': '这个浏览器没有可用的中文语音，请使用系统自带的朗读或读屏功能。',
    en: 'This browser has no voice for Chinese. Use the speech or screen reader of the system.',
  },
  reset: { 'zh-CN': '恢复默认', en: 'Reset' },
  resetDone: {
    'zh-CN': '已恢复默认，存在本机的设置已经删除。',
    en: 'Reset; what was stored on this device is deleted.',
  },
  stored: {
    'zh-CN': '设置只存在这台设备上，选了才存，“恢复默认”时删除。',
    en: 'Settings stay on this device, only once chosen, until you reset them.',
  },
  notStored: {
    'zh-CN': '浏览器不允许保存，设置只在这一页有效。',
    en: 'The browser forbids storage; the settings hold for this page alone.',
  },
} satisfies Texts;
