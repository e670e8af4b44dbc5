import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../src/domain/nearest.ts';
import type { Problem, Summary } from '../src/domain/problem.ts';
import { summarise } from '../src/domain/problem.ts';
import type { ProblemReport } from '../src/outputs/problems/view.ts';
import { say, suggestion, UsageError } from './command-line.ts';

/** Files and folders of the content folder that a person named, content-relative with forward slashes; '' = all of it. */
export type Chosen = readonly string[];

/**
 * Paths as a person writes them: from where they stand, or from the content folder. Throws {@link UsageError} for a
 * file that is not there or lies elsewhere.
 */
export function chosenFiles(written: readonly string[], content: string): Chosen {
  return written.map((path) => {
    const places = [resolve(process.cwd(), path), resolve(process.env['INIT_CWD'] ?? '.', path), join(content, path)];
    const found = places.find((place) => statSync(place, { throwIfNoEntry: false }) !== undefined);
    if (found === undefined)
      throw new UsageError(say('noSuchFile', { file: path, suggestion: suggestion(nearbyFile(path, places)) }));
    const inside = relative(content, found);
    if (inside.startsWith('..') || resolve(content, inside) !== found)
      throw new UsageError(say('notInContent', { file: path, folder: content }));
    return inside.split(sep).join('/');
  });
}

/** Whether a file is one of the chosen, or lies in one of their folders. */
export function isChosen(file: string, chosen: Chosen): boolean {
  return chosen.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

/** The problems of the chosen files as a list of their own; the others are counted. */
export function onlyChosen(
  problems: readonly Problem[],
  documents: readonly { readonly source: { readonly file: string } }[],
  chosen: Chosen,
): { readonly problems: readonly Problem[]; readonly summary: Summary; readonly others: ProblemReport['others'] } {
  const read = documents.filter(({ source }) => isChosen(source.file, chosen));
  const beside = chosen.filter((path) => /\.(?!md$)[^./]+$/u.test(path));
  const shown = problems.filter(({ file }) => isChosen(file, chosen));
  const { errors, warnings, notices } = summarise(
    problems.filter(({ file }) => !isChosen(file, chosen)),
    0,
    0,
  );
  return {
    problems: shown,
    summary: summarise(shown, read.length + beside.length, read.length),
    others: { errors, warnings, notices },
  };
}

function nearbyFile(path: string, places: readonly string[]): string | null {
  for (const place of places) {
    try {
      const near = nearest(basename(place), readdirSync(dirname(place)));
      if (near) return join(dirname(path), near);
    } catch {
      // No such folder either: nothing to suggest from it.
    }
  }
  return null;
}
