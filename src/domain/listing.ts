/** Rows of a full part of a list. */
export const PART_SIZE = 20;

export interface Parts {
  /** How many older parts there are, at `page/1/` (the oldest) … `page/<older>/`, each full. */
  readonly older: number;
  /** Rows on the base address: fewer than a part when the list is short, else one part or more, below two. */
  readonly base: number;
}

/**
 * How a list is cut. Parts are counted from the oldest, so that a new document changes the newest part only:
 * `page/k/` holds the same documents for ever.
 */
export function partsOf(total: number, size: number = PART_SIZE): Parts {
  const older = Math.max(0, Math.floor(total / size) - 1);
  return { older, base: total - older * size };
}

/** The rows of a part of a list that is newest first; `part` null is the base address, 1 the oldest part. */
export function sliceOfPart<T>(newestFirst: readonly T[], part: number | null, size: number = PART_SIZE): readonly T[] {
  const { older, base } = partsOf(newestFirst.length, size);
  if (part === null) return newestFirst.slice(0, base);
  if (!Number.isInteger(part) || part < 1 || part > older) throw new RangeError(`no part ${part} of ${older}`);
  const end = newestFirst.length - (part - 1) * size;
  return newestFirst.slice(end - size, end);
}
