import { pinyin } from 'pinyin-pro';

/** Characters of a file name without its extension. */
const LONGEST = 48;
const NUMERAL = '零一二三四五六七八九';

/**
 * A file name in pinyin from a title: `关于印发《示例县公共照明管理办法》的通知` → `gong-gong-zhao-ming-guan-li-ban-fa`.
 * The agency's name, 关于, 印发 and the kind of document are left out; it is cut at a whole syllable. `document` when
 * nothing of the title can be spelt.
 */
export function slugOf(title: string, names: readonly string[]): string {
  const words = pinyin(core(title, names).normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  })
    .flatMap((word) => word.toLowerCase().split(/[^a-z0-9]+/u))
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug || 'document';
}

/** The same name with the first number from 2 on that is not taken. */
export function freeName(slug: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  let count = 2;
  while (isTaken(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}

function core(title: string, names: readonly string[]): string {
  const quoted = /《([^《》]+)》/u.exec(title)?.[1] ?? title;
  const longestFirst = [...names].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  const without = longestFirst.find((name) => quoted.startsWith(name) && quoted.length > name.length);
  const bare = (without ? quoted.slice(without.length) : quoted)
    .replace(/^(?:关于|印发|公布|发布|做好|进一步|开展)+/u, '')
    .replace(/[（(][^（）()]*[）)]$/u, '')
    .replace(/的?(?:通知|公告|通告|意见|决定|通报|批复|函|公示|解读|报告)$/u, '')
    .replaceAll(/[〇○]/gu, '零')
    .replaceAll(new RegExp(`[${NUMERAL}]{4}年`, 'gu'), (year) =>
      [...year.slice(0, 4)].map((digit) => NUMERAL.indexOf(digit)).join(''),
    );
  return bare === '' ? quoted : bare;
}
