/**
 * The candidate that a word was most likely meant to be: the one with the fewest edits, at most a third of its
 * length; null when none is that near. Ties go to the first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let fewest = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = editsBetween(word, candidate, fewest);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** Levenshtein distance, given up at `limit`. */
function editsBetween(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      const edits = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      next.push(edits);
      smallest = Math.min(smallest, edits);
    }
    if (smallest >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? limit;
}
