import { parseChineseNumeral } from '../../domain/chinese-numeral.ts';

const NUMERAL = '[〇零一二两三四五六七八九十百千0-9０-９]{1,8}';
/** Before 项 and 款 the words speak about an article: 第三条（二）项 is no beginning. */
const ARTICLE = new RegExp(
  `^第(${NUMERAL})条(?:之([一二三四五六七八九十]{1,3}))?(?=[\\s:：【〔［\\[]|[（(](?![一二三四五六七八九十\\d]{1,3}[）)])|$)`,
  'u',
);
const DIVISION = new RegExp(`^第(${NUMERAL})([编章节])(?![的、，。；和至])`, 'u');

export interface ArticleLabel {
  /** `第十二条之一`, as it is written. */
  readonly label: string;
  readonly number: number;
  readonly sub: number | null;
}

/** The article that a text begins with; null when it only speaks about one (`第三条规定的…`). */
export function articleLabel(text: string): ArticleLabel | null {
  const match = ARTICLE.exec(text);
  const number = match && ordinal(match[1] ?? '');
  if (!match || number === null) return null;
  return { label: match[0], number, sub: match[2] === undefined ? null : ordinal(match[2]) };
}

export interface Division {
  readonly kind: '编' | '章' | '节';
  readonly number: number;
}

/** The 编, 章 or 节 whose title a heading is. */
export function divisionOfHeading(text: string): Division | null {
  const match = DIVISION.exec(text);
  const number = match && ordinal(match[1] ?? '');
  if (!match || number === null) return null;
  return { kind: match[2] as Division['kind'], number };
}

/** As {@link divisionOfHeading}, for a paragraph: short, a space after the number, no sentence. */
export function divisionOfParagraph(text: string): Division | null {
  if (text.length > 40 || !text.startsWith('第') || /[。；，：！？,;:\n]/u.test(text)) return null;
  return /^第[^\s]{1,8}[编章节](?:\s|$)/u.test(text) ? divisionOfHeading(text) : null;
}

const APPENDIX =
  /^(?:附\s*[件录表]|附)\s*([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})?\s*[:：]?(?=\s|$|[^\s：:]{0,40}$)/u;

/** Number of the 附件 that a short text announces; 1 when it has none; null when it announces none. */
export function appendixNumber(text: string): number | null {
  if (!text.startsWith('附') || text.length > 50 || /[。；]/u.test(text)) return null;
  const match = APPENDIX.exec(text);
  if (!match) return null;
  if (match[0].trimEnd() === '附' && text.length > 1) return null;
  return match[1] === undefined ? 1 : ordinal(match[1]);
}

function ordinal(text: string): number | null {
  const narrow = text.replaceAll(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/u.test(narrow)) return Number(narrow);
  return parseChineseNumeral(narrow);
}
