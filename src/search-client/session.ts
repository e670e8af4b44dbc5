import { type Answer, ask, limitsOf } from './ask.ts';
import type { Library } from './library.ts';
import type { OpenEngine } from './pagefind-engine.ts';
import { type Asked, type Question, understand } from './question.ts';
import { nextShards, reachOf, type Shard } from './reach.ts';
import type { SearchFiles } from './search-files.ts';

/** The search manifest as the client reads it (src/outputs/search/manifest.ts). */
export interface Manifest {
  readonly engine: string;
  readonly documents: number;
  readonly shards: readonly Shard[];
  readonly filters: { readonly [facet: string]: readonly FacetValue[] };
  readonly office: { readonly guide: string | null; readonly phone: string | null; readonly hotline: string | null };
}

export interface FacetValue {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

export interface Outcome {
  readonly asked: Asked;
  readonly answer: Answer;
  /** Day of the oldest document searched; null when all are. */
  readonly reach: { readonly day: string | null; readonly searched: number };
  /** Shards that could not be searched, or not wholly. */
  readonly missing: readonly Shard[];
}

export interface Session {
  /**
   * Answers a question from the newest shards. `older` goes one step further back; a question without any answer
   * goes back by itself until it has one.
   */
  readonly ask: (question: Question, older: boolean) => Promise<Outcome>;
}

export function startSession(manifest: Manifest, engine: OpenEngine, files: SearchFiles): Session {
  const opened = new Set<string>();
  const lost = new Set<string>();
  const library: Library = {
    find: engine.find,
    titles: async () => {
      const reached = manifest.shards.filter(({ path }) => opened.has(path) && !lost.has(path));
      return (await Promise.all(reached.map(({ path }) => files.titles(path)))).flat();
    },
    traditional: files.traditional,
    readings: files.readings,
    vocabulary: files.vocabulary,
  };
  const extend = async () => {
    const paths = nextShards(manifest.shards, opened).map(({ path }) => path);
    for (const path of paths) opened.add(path);
    for (const path of await engine.open(paths)) lost.add(path);
  };
  return {
    ask: async (question, older) => {
      const asked = understand(question.text);
      if (older || opened.size === 0) await extend();
      let answer = await ask(library, asked, limitsOf(question));
      while (answer.hits.length === 0 && asked.tokens.length > 0 && opened.size < manifest.shards.length) {
        await extend();
        answer = await ask(library, asked, limitsOf(question));
      }
      const failed = engine.takeFailures();
      return {
        asked,
        answer,
        reach: reachOf(manifest.shards, opened),
        missing: manifest.shards.filter(({ path }) => lost.has(path) || failed.has(path)),
      };
    },
  };
}
