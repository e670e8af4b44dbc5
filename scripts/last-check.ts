import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/domain/problem.ts';
import type { Counts } from '../src/outputs/problems/view.ts';
import type { Workspace } from '../src/publishing/workspace.ts';
import { isChosen } from './chosen-files.ts';

type Saved = readonly (readonly [file: string, severity: Problem['severity']])[];

/** Remembers how many problems each file had when everything was checked. */
export function saveCounts(workspace: Workspace, problems: readonly Problem[]): void {
  const saved: Saved = problems.map(({ file, severity }) => [file, severity]);
  writeFileSync(fileOf(workspace), JSON.stringify(saved));
}

/** How many problems the files that are not `chosen` had then; null when everything was never checked. */
export function readCounts(workspace: Workspace, chosen: readonly string[]): Counts | null {
  try {
    const saved = JSON.parse(readFileSync(fileOf(workspace), 'utf8')) as Saved;
    const others = saved.filter(([file]) => !isChosen(file, chosen));
    const count = (wanted: Problem['severity']) => others.filter(([, severity]) => severity === wanted).length;
    return { errors: count('error'), warnings: count('warning'), notices: count('notice') };
  } catch {
    // Never checked as a whole, or cut short by a kill: then nothing is said of the others.
    return null;
  }
}

function fileOf(workspace: Workspace): string {
  return join(workspace.folder, 'last-check.json');
}
