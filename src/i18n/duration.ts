import { fill, type Language, type Text } from './text.ts';

const UNITS: readonly (readonly [letter: string, text: Text])[] = [
  ['Y', { 'zh-CN': '{count}年', en: '{count} years' }],
  ['M', { 'zh-CN': '{count}个月', en: '{count} months' }],
  ['D', { 'zh-CN': '{count}天', en: '{count} days' }],
];

/** `P14D` → `14天`, `P1Y6M` → `1年6个月`. */
export function durationText(duration: string, language: Language): string {
  return UNITS.flatMap(([letter, text]) => {
    const count = new RegExp(`(\\d+)${letter}`, 'u').exec(duration)?.[1];
    return count ? [fill(text, language, { count })] : [];
  }).join('');
}
