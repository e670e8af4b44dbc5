import type { Document, DocumentId } from '../../domain/document.ts';
import { compareText, type Problem } from '../../domain/problem.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import type { SourceText } from '../../domain/source-text.ts';
import { TEXT_CHECKS } from './index.ts';
import {
  clearOtherTextChunks,
  digest,
  openTextChunk,
  type TextCache,
  type TextResult,
  textChunkOf,
} from './text-cache.ts';
import type { TextCheck } from './text-check.ts';
import { readFacts, type TextFacts } from './text-facts.ts';

export interface TextCheckOptions {
  /** All documents to look at, drafts and held ones included. */
  readonly documents: readonly Document[];
  readonly settings: SiteSettings;
  readonly read: (document: Document) => SourceText | null;
  readonly cache: TextCache;
  /** Digest of the code of the rules and of the words they speak. */
  readonly code: string;
  readonly checks?: readonly TextCheck[];
  readonly progress?: (done: number, total: number) => void;
}

export interface TextChecked {
  /** In no particular order; allowances are not yet applied. */
  readonly problems: readonly Problem[];
  readonly facts: ReadonlyMap<DocumentId, TextFacts>;
}

const PROGRESS_STEP = 100;

/**
 * Runs the rules of one document over each document. What the cache knows of the same source, code and settings is
 * taken from there; nothing of a document that is or will be withdrawn is kept in it.
 */
export function runTextChecks(options: TextCheckOptions): TextChecked {
  const { documents, cache, progress } = options;
  const version = digest(`${options.code}\n${settingsText(options.settings)}`);
  const problems: Problem[] = [];
  const facts = new Map<DocumentId, TextFacts>();
  const chunks = inChunks(documents);
  let done = 0;
  for (const [name, members] of chunks) {
    const chunk = openTextChunk(cache, name, version);
    for (const document of members) {
      done += 1;
      if (done % PROGRESS_STEP === 0 || done === documents.length) progress?.(done, documents.length);
      const key = keyOf(document);
      const keeps = document.withdrawn === null;
      let result = keeps ? chunk.get(document.source.file, key) : null;
      if (!result) {
        const text = options.read(document);
        if (!text) continue;
        result = judge(text, document, options);
        if (keeps) result = chunk.put(document.source.file, key, result);
      }
      for (const problem of result.problems) problems.push(problem);
      facts.set(document.id, result.facts);
    }
    chunk.save();
  }
  clearOtherTextChunks(cache, new Set(chunks.map(([name]) => name)));
  return { problems, facts };
}

function judge(text: SourceText, document: Document, { settings, checks = TEXT_CHECKS }: TextCheckOptions): TextResult {
  return {
    problems: checks.flatMap((check) => check.run(text, document, settings)),
    facts: readFacts(text, document),
  };
}

function inChunks(documents: readonly Document[]): readonly (readonly [string, readonly Document[]])[] {
  const chunks = new Map<string, Document[]>();
  for (const document of documents) {
    const name = textChunkOf(document.source.file);
    const chunk = chunks.get(name);
    if (chunk) chunk.push(document);
    else chunks.set(name, [document]);
  }
  return [...chunks].sort(([a], [b]) => compareText(a, b));
}

/** The settings but for where they stand in their file: a comment in site.yaml changes no result. */
function settingsText({ places: _places, names: _names, ...settings }: SiteSettings): string {
  return JSON.stringify(settings);
}

/** A document is its source and the files beside it. */
function keyOf({ source, attachments }: Document): string {
  return [source.digest, ...attachments.map(({ sha256 }) => sha256)].join(' ');
}
