/** 公文种类: the 15 kinds of 《党政机关公文处理工作条例》, article 8. */
export const GENRES = [
  '决议',
  '决定',
  '命令（令）',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
] as const;
export type Genre = (typeof GENRES)[number];

const NAMES: ReadonlyMap<string, Genre> = new Map<string, Genre>([
  ...GENRES.map((genre): [string, Genre] => [genre, genre]),
  ['命令', '命令（令）'],
  ['令', '命令（令）'],
  ['命令(令)', '命令（令）'],
]);
const ENDINGS = [...NAMES.keys()].filter((name) => !/[（(]/u.test(name)).sort((a, b) => b.length - a.length);

/** The kind of a name as written (`令` and `命令` are 命令（令）); null when it is none of the 15. */
export function parseGenre(text: string): Genre | null {
  return NAMES.get(text.trim()) ?? null;
}

/** The kind a title ends with, brackets such as （试行） left aside; null when it ends with none. */
export function genreOfTitle(title: string): Genre | null {
  let bare = title.trimEnd();
  while (/[)）]$/u.test(bare)) {
    const open = Math.max(bare.lastIndexOf('（'), bare.lastIndexOf('('));
    if (open < 0) break;
    bare = bare.slice(0, open).trimEnd();
  }
  const ending = ENDINGS.find((name) => bare.endsWith(name));
  return ending ? (NAMES.get(ending) ?? null) : null;
}
