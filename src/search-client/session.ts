import type { Answer } from './answer.ts';
import { ask, limitsOf } from './ask.ts';
import { exactTitleFirst } from './exact-title.ts';
import { countFacets, type FacetCounts, type FacetTable, newestFirst } from './facets.ts';
import type { Library } from './library.ts';
import type { OpenEngine } from './pagefind-engine.ts';
import { type Asked, FACETS, type Facet, type Question, understand } from './question.ts';
import { nextShards, reachOf, type Shard } from './reach.ts';
import type { SearchFiles } from './search-files.ts';
import { nearTitles } from './title-match.ts';

/** The search manifest as the client reads it (src/outputs/search/manifest.ts). */
export interface Manifest {
  readonly engine: string;
  readonly engineFiles: readonly string[];
  readonly documents: number;
  readonly shards: readonly ListedShard[];
  readonly filters: { readonly [facet: string]: readonly FacetValue[] };
  readonly office: { readonly guide: string | null; readonly phone: string | null; readonly hotline: string | null };
}

export interface ListedShard extends Shard {
  /** The name of its guide, and how many records it holds: documents, and what else can be found. */
  readonly index: string;
  readonly guide: string | null;
  readonly records: number;
}

export interface FacetValue {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

export interface Outcome {
  readonly asked: Asked;
  readonly answer: Answer;
  /** How many steps back beyond the newest shards were taken: asked for, or because nothing was found sooner. */
  readonly steps: number;
  /** Day of the oldest document searched; null when all are. */
  readonly reach: { readonly day: string | null; readonly searched: number };
  /** Shards that could not be searched, or not wholly. */
  readonly missing: readonly Shard[];
  /** What each facet divides the answer into: counted as if that facet were not limited. Fetches what it needs. */
  readonly facets: () => Promise<FacetCounts>;
  /** Titles that share something with a question that found nothing. */
  readonly near: (most: number) => Promise<readonly { readonly title: string; readonly href: string }[]>;
}

export interface Session {
  /**
   * Answers a question from the newest shards and `steps` further ones; a question without any answer goes back by
   * itself until it has one. The answer depends on these arguments alone, not on what was asked before.
   */
  readonly ask: (question: Question, steps: number) => Promise<Outcome>;
}

export function startSession(manifest: Manifest, engine: OpenEngine, files: SearchFiles): Session {
  const opened = new Set<string>();
  const lost = new Set<string>();
  /** The shards of so many steps, opened if they were not. */
  const open = async (reached: Set<string>): Promise<void> => {
    const paths = nextShards(manifest.shards, reached).map(({ path }) => path);
    for (const path of paths) reached.add(path);
    const fresh = paths.filter((path) => !opened.has(path));
    for (const path of fresh) opened.add(path);
    for (const path of await engine.open(fresh)) lost.add(path);
  };
  const libraryOf = (reached: ReadonlySet<string>): Library => {
    const paths = manifest.shards.map(({ path }) => path).filter((path) => reached.has(path) && !lost.has(path));
    return {
      find: engine.within(paths).find,
      titles: async () => (await Promise.all(paths.map(files.titles))).flat(),
      facets: async () => joined(await Promise.all(paths.map(files.facets))),
      traditional: files.traditional,
      readings: files.readings,
      vocabulary: files.vocabulary,
    };
  };
  /** One question at a time: opening shards for two at once would mix them up. */
  let before: Promise<unknown> = Promise.resolve();
  const answerTo = async (question: Question, asked: number): Promise<Outcome> => {
    // A shard that could not be had is tried again with the next question.
    for (const path of lost) opened.delete(path);
    lost.clear();
    const understood = understand(question.text);
    const reached = new Set<string>();
    let steps = 0;
    await open(reached);
    for (; steps < asked && reached.size < manifest.shards.length; steps += 1) await open(reached);
    let library = libraryOf(reached);
    let answer = await ask(library, understood, limitsOf(question));
    while (answer.hits.length === 0 && answer.way !== 'empty' && reached.size < manifest.shards.length) {
      await open(reached);
      steps += 1;
      library = libraryOf(reached);
      answer = await ask(library, understood, limitsOf(question));
    }
    if (question.sort === 'relevance' && answer.way === 'words' && !understood.operators) {
      const names = (manifest.filters['agency'] ?? []).map(({ text }) => text);
      const hits = await exactTitleFirst(answer.hits, answer.folded, library, limitsOf(question), names);
      answer = { ...answer, hits };
    }
    if (question.sort === 'newest') answer = { ...answer, hits: newestFirst(answer.hits, await library.facets()) };
    const failed = engine.takeFailures();
    return {
      asked: understood,
      answer,
      steps,
      reach: reachOf(manifest.shards, reached),
      missing: manifest.shards.filter(({ path }) => lost.has(path) || failed.has(path)),
      facets: () => facetsOf(library, question, understood, answer),
      near: async (most) => {
        const rows = nearTitles(answer.folded || understood.folded, await library.titles(), most);
        return Promise.all(rows.map(async ({ title, load }) => ({ title, href: (await load()).href })));
      },
    };
  };
  return {
    ask: (question, steps) => {
      const outcome = before.then(() => answerTo(question, steps));
      before = outcome.catch(() => null);
      return outcome;
    },
  };
}

/** A facet that is limited is counted from the answer that there would be without that limit. */
async function facetsOf(library: Library, question: Question, asked: Asked, answer: Answer): Promise<FacetCounts> {
  const table = await library.facets();
  const counts: { [facet in Facet]: ReadonlyMap<string, number> } = { ...countFacets(answer.hits, table) };
  for (const facet of FACETS) {
    if (question.limits[facet] === undefined) continue;
    const { [facet]: _, ...limits } = question.limits;
    const wider = await ask(library, asked, limitsOf({ ...question, limits }));
    counts[facet] = countFacets(wider.hits, table)[facet];
  }
  return counts;
}

function joined(tables: readonly FacetTable[]): FacetTable {
  return new Map(tables.flatMap((table) => [...table]));
}
