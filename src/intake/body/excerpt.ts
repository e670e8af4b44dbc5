const LONGEST = 120;
const SHORTEST = 10;
/** `2018年12月18日 国务院令第707号修订`: how the text came about. */
const HISTORY = /^\d{4}年.{2,80}(?:通过|公布|发布|批准|修订|修正|施行)$/u;

/**
 * The first paragraph that says something, at most 120 characters, for lists and feeds: neither 各乡镇人民政府：
 * nor （2026年3月1日公布）; the first line of the text when there is no such paragraph.
 */
export function excerptOf(paragraphs: readonly string[], text: string): string {
  const end = text.indexOf('\n');
  const line = paragraphs.find(isReal) ?? paragraphs[0] ?? (end < 0 ? text : text.slice(0, end));
  // Cut before it is spread: the first line of a text may be very long.
  const characters = [...line.slice(0, LONGEST * 2 + 2)];
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

function isReal(line: string): boolean {
  if (line.length < SHORTEST || /^[（(].*[）)]$/u.test(line) || HISTORY.test(line)) return false;
  // `现通知如下：` belongs to a sentence, `各乡镇人民政府：` to nobody.
  return !/[:：]$/u.test(line) || /如下|。|根据|按照|为了/u.test(line);
}
