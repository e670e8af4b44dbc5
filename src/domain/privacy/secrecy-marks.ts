/** A mark in the head of a text. */
export interface SecrecyMark {
  /** `secret`: 绝密、机密、秘密; `internal`: 内部资料、工作秘密 and their like. */
  readonly kind: 'secret' | 'internal';
  /** Index in the lines, and offsets in that line. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly text: string;
}

/** Lines that are not blank in which marks are looked for. */
const HEAD_LINES = 12;
const DECORATION = /[\s\u3000*_#>【】[\]（）()<>〈〉—\-|]/gu;
const STARRED =
  /(?:绝\s*密|机\s*密|秘\s*密)\s*[★☆·*＊]\s*(?:[0-9０-９一二三四五六七八九十]+\s*(?:年|个月)|长期|启用前)?/u;
const ALONE = /^(?:密级[：:])?(?:绝密|机密|秘密)(?:[★☆·]?(?:\d+年|长期))?$/u;
const INTERNAL =
  /^(?:内部(?:资料|文件|材料|刊物|使用|传阅|掌握|参考)|工作秘密|注意保存|妥善保管|不得外传|严禁外传|请勿外传|会后收回|阅后即焚|限内部使用|[,，、。；;!！]|密级[：:])+$/u;
const INTERNAL_PART = /内部(?:资料|文件|材料)|工作秘密/u;

/**
 * Marks of secrecy in the head of a document: the first lines of its text. A mark stands alone on its line or carries a
 * star; a sentence about state secrets is none.
 */
export function findSecrecyMarks(lines: readonly string[], from = 0): readonly SecrecyMark[] {
  const marks: SecrecyMark[] = [];
  let seen = 0;
  for (let line = from; line < lines.length && seen < HEAD_LINES; line += 1) {
    const written = lines[line] ?? '';
    const bare = written.normalize('NFKC').replaceAll(DECORATION, '');
    if (bare === '') continue;
    seen += 1;
    if (bare.length > 40) continue;
    const starred = STARRED.exec(written);
    const kind = starred || ALONE.test(bare) ? 'secret' : isInternal(bare) ? 'internal' : null;
    if (kind === null) continue;
    const start = starred?.index ?? written.search(/\S/u);
    const text = starred?.[0] ?? written.trim();
    marks.push({ kind, line, start, end: start + text.length, text: text.trim() });
  }
  return marks;
}

/** A mark in a title, such as 某某方案（内部资料）. */
export function findSecrecyInTitle(title: string): string | null {
  return /[（(【[](绝密|机密|秘密|内部(?:资料|文件|材料|使用)|工作秘密)[）)】\]]/u.exec(title)?.[1] ?? null;
}

function isInternal(bare: string): boolean {
  return (
    INTERNAL.test(bare) && (INTERNAL_PART.test(bare) || /注意保存|不得外传|严禁外传|请勿外传|会后收回|内部/u.test(bare))
  );
}
