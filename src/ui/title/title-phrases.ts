const BREAK = /(?=关于)|(?=《)|(?<=\s)/u;

/**
 * Cuts a title where an official title may be broken between lines: between issuers, before 关于 and before a name
 * in 《》. Phrases stay whole as long as a line can hold them (词意完整, GB/T 9704—2012). Joined, the phrases are the title.
 */
export function titlePhrases(title: string): readonly string[] {
  const phrases: string[] = [];
  let open = 0;
  for (const part of title.split(BREAK)) {
    // A break within 《…》 would tear the name that it is there to keep.
    // 关于 alone would leave a first line of two characters.
    if (open > 0 || phrases.at(-1) === '关于') phrases.push((phrases.pop() ?? '') + part);
    else phrases.push(part);
    open = Math.max(0, open + count(part, '《') - count(part, '》'));
  }
  return phrases;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
