/** A place in a document. */
export interface Place {
  /** `第十二条`; null for the document as a whole. */
  readonly label: string | null;
  /** `#t12`, or empty. */
  readonly anchor: string;
}

/** The page's citation ends with the place for the day of the citation, and the address. */
const END = /( ?)\[[^\]]*\]\. (\S+)\.$/u;

/**
 * The citation that a page shows, with the day of the citation filled in, and where it cites one article with its
 * number (where GB/T 7714—2015 puts the page) and its own address:
 * `机关. 题名: 文号[A/OL]. (2026-03-05): 第十二条[2026-04-01]. 网址#t12.`
 */
export function citationText(shown: string, { label, anchor }: Place, day: string): string {
  return shown.trim().replace(END, (_end, space: string, url: string) => {
    const place = label === null ? space : space ? ` ${label}` : `: ${label}`;
    return `${place}[${day}]. ${url}${anchor}.`;
  });
}

/** `2026-04-01`, by the reader's own clock. */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
