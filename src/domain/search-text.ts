/**
 * The one language that the search index and the questions share. Chinese is cut into overlapping pairs of
 * characters, so that any two neighbouring characters can be found, with no dictionary that could differ between
 * the machine that indexes and the browser that asks; letters and digits stay whole words.
 */

/** Stands for white space inside an indexed text: marks that end up glued to the token before them. */
const SPACE = '\u2027';
const LINE = '\u00b6';
const HAN = /^\p{Script=Han}$/u;
const WORD = /^[\p{L}\p{M}\p{Nd}]$/u;
const PARTS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}])+|[^\p{Script=Han}\p{L}\p{M}\p{Nd}]+/gu;

/** Compatibility forms unified, lower case, one kind of space. Folding twice changes nothing. */
export function foldQuery(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** Full-width letters and digits made narrow; nothing else changes, so that the text still reads as it was written. */
export function narrow(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));
}

/** Tokens of a folded text, in order: `养犬管理` → 养犬 犬管 管理; a single character between others stays one. */
export function tokensOf(folded: string): readonly string[] {
  return folded.split(' ').flatMap((word) => {
    const tokens: string[] = [];
    let run: string[] = [];
    const endRun = () => {
      if (run.length === 1) tokens.push(run.join(''));
      for (let at = 0; at + 1 < run.length; at += 1) tokens.push(`${run[at]}${run[at + 1]}`);
      run = [];
    };
    for (const part of partsOf(word)) {
      if (HAN.test(part)) run.push(part);
      else {
        endRun();
        if (isWord(part)) tokens.push(part);
      }
    }
    endRun();
    return tokens;
  });
}

/**
 * A text as it is indexed: its tokens with a space between. Each token begins with the character it stands at, and
 * the last of a run stands alone, so that {@link fromIndexText} gives the text back.
 */
export function toIndexText(text: string): string {
  const clean = narrow(text)
    .replaceAll(SPACE, '·')
    .replaceAll(LINE, ' ')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]/gu, ' ')
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/ +/gu, ' ')
    .replace(/ ?\n[\n ]*/gu, '\n')
    .trim();
  const parts = partsOf(clean);
  let indexed = '';
  for (const [at, part] of parts.entries()) {
    if (HAN.test(part)) {
      const next = parts[at + 1];
      indexed += `${indexed && !isLead(parts, at) ? ' ' : ''}${part}${next && HAN.test(next) ? next : ''}`;
    } else if (isWord(part)) indexed += `${indexed && !isLead(parts, at) ? ' ' : ''}${part}`;
    else indexed += part.replaceAll('\n', LINE).replaceAll(' ', SPACE);
  }
  return indexed;
}

/** The text that {@link toIndexText} was given, white space tidied. */
export function fromIndexText(indexed: string): string {
  return indexed
    .split(' ')
    .map((token) => token.replace(/^([^\p{L}\p{M}\p{Nd}\p{Script=Han}]*\p{Script=Han})\p{Script=Han}$/u, '$1'))
    .join('')
    .replaceAll(LINE, '\n')
    .replaceAll(SPACE, ' ');
}

/** Marks that open the text belong to its first token. */
function isLead(parts: readonly string[], at: number): boolean {
  const first = parts[0];
  return at === 1 && first !== undefined && !HAN.test(first) && !isWord(first);
}

function partsOf(text: string): readonly string[] {
  return text.match(PARTS) ?? [];
}

function isWord(part: string): boolean {
  return WORD.test(String.fromCodePoint(part.codePointAt(0) ?? 0x20)) && !HAN.test(part);
}
