/**
 * The guide of a search shard names its records and the pieces of its index, one after another: `und_` and a number. The
 * numbers are counted, so they need not be sent: they are a fifth of what a first question fetches.
 */

/** `und_` */
const MARK = [0x75, 0x6e, 0x64, 0x5f] as const;
const HEX = /^[0-9a-f]$/u;
/** Signs behind the mark in a name of Pagefind's. */
const LENGTH = 7;

/** The name of a record, by its place among those of its shard; of a piece of the index, for an empty tag. */
export function guideName(tag: string, at: number): string {
  return `und_${tag}${at.toString(36).padStart(LENGTH - tag.length, '0')}`;
}

/** A guide without its numbers, of so many records; null when it could not be had back as it was. */
export function shrinkGuide(guide: Uint8Array, tag: string, records: number): Uint8Array | null {
  const shrunk = new Uint8Array(guide.length);
  let length = 0;
  let names = 0;
  for (let at = 0; at < guide.length; at += 1) {
    if (isMark(guide, at)) {
      shrunk.set(MARK, length);
      length += MARK.length;
      const number = String.fromCharCode(...guide.subarray(at + MARK.length, at + MARK.length + LENGTH));
      if (`und_${number}` === nameAt(names, tag, records)) {
        names += 1;
        at += MARK.length + LENGTH - 1;
      } else at += MARK.length - 1;
    } else {
      shrunk[length] = guide[at] ?? 0;
      length += 1;
    }
  }
  const made = shrunk.slice(0, length);
  return isSame(growGuide(made, tag, records), guide) ? made : null;
}

/** The guide that {@link shrinkGuide} was given. */
export function growGuide(shrunk: Uint8Array, tag: string, records: number): Uint8Array<ArrayBuffer> {
  let grown = new Uint8Array(shrunk.length * 2 + LENGTH);
  let length = 0;
  let names = 0;
  for (let at = 0; at < shrunk.length; at += 1) {
    if (length + MARK.length + LENGTH > grown.length) {
      const larger = new Uint8Array(grown.length * 2);
      larger.set(grown);
      grown = larger;
    }
    if (isMark(shrunk, at) && !HEX.test(String.fromCharCode(shrunk[at + MARK.length] ?? 0))) {
      for (const sign of nameAt(names, tag, records)) {
        grown[length] = sign.charCodeAt(0);
        length += 1;
      }
      names += 1;
      at += MARK.length - 1;
    } else {
      grown[length] = shrunk[at] ?? 0;
      length += 1;
    }
  }
  return grown.slice(0, length);
}

/** Records come first, pieces of the index behind them. */
function nameAt(at: number, tag: string, records: number): string {
  return at < records ? guideName(tag, at) : guideName('', at - records);
}

function isMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === MARK[0] && MARK.every((sign, index) => bytes[at + index] === sign);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
