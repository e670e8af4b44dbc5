/** A judged query: it counts at k when any page of `rel` is among the first k results. */
export interface JudgedQuery {
  readonly id: string;
  readonly cls: string;
  readonly q: string;
  readonly rel: readonly string[];
}

/** What the page answered. */
export interface Answered {
  /** Ids of the pages shown, best first. */
  readonly ids: readonly string[];
  readonly milliseconds: number;
  readonly bytes: number;
}

export interface Score {
  readonly queries: number;
  readonly success1: number;
  readonly success5: number;
  readonly mrr: number;
  /** Share of queries without any result. */
  readonly zero: number;
}

export function scoreOf(pairs: readonly (readonly [JudgedQuery, Answered])[]): Score {
  const places = pairs.map(([{ rel }, { ids }]) => ids.findIndex((id) => rel.includes(id)));
  const share = (count: number) => (pairs.length === 0 ? 0 : count / pairs.length);
  return {
    queries: pairs.length,
    success1: share(places.filter((at) => at === 0).length),
    success5: share(places.filter((at) => at >= 0 && at < 5).length),
    mrr: share(places.reduce((sum, at) => sum + (at < 0 ? 0 : 1 / (at + 1)), 0)),
    zero: share(pairs.filter(([, { ids }]) => ids.length === 0).length),
  };
}

/** Scores by class, in the order of the queries. */
export function scoresByClass(
  pairs: readonly (readonly [JudgedQuery, Answered])[],
): readonly { readonly cls: string; readonly score: Score }[] {
  const classes = [...new Set(pairs.map(([{ cls }]) => cls))];
  return classes.map((cls) => ({ cls, score: scoreOf(pairs.filter(([query]) => query.cls === cls)) }));
}

/** The value below which a share of the list lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
