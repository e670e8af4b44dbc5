/** 效力等级, from the highest down (document-metadata.md §6; 立法法 for those above 规范性文件). */
export const LEVELS = [
  '宪法',
  '法律',
  '行政法规',
  '监察法规',
  '司法解释',
  '地方性法规',
  '自治条例',
  '单行条例',
  '经济特区法规',
  '部门规章',
  '地方政府规章',
  '国务院规范性文件',
  '部门规范性文件',
  '地方规范性文件',
  '行政规范性文件',
  '其他文件',
] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_SYNONYMS: { readonly [word: string]: Level } = {
  规范性文件: '行政规范性文件',
  其他: '其他文件',
};

/** Whether a level is a 规范性文件: to be interpreted, reviewed and given an end. */
export function isNormative(level: string | null): boolean {
  return level?.endsWith('规范性文件') ?? false;
}
