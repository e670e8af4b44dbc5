import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { intakeProblem, visible, wholeFile } from './intake-problem.ts';
import type { TreeEntry } from './twins.ts';

export const CONFIGURATION_FILES = ['site.yaml', 'catalogue.yaml', 'topics.yaml'] as const;
/** Markdown beside the configuration that speaks to the office's own people, not to readers of the site. */
const NOTES = /^(?:readme|changelog|license|contributing|说明|使用说明)[^/]*\.md$/iu;

/** Documents and configuration that stand where nothing reads them. */
export function checkPlace(
  entries: readonly TreeEntry[],
  types: readonly string[],
  otherFolders: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const unknown = new Map<string, number>();
  const names = types.join('、');
  for (const { path, kind } of entries) {
    const slash = path.indexOf('/');
    const top = slash === -1 ? path : path.slice(0, slash);
    if (kind === 'folder' || types.includes(top) || otherFolders.has(top)) continue;
    if (kind === 'document' && slash === -1 && !NOTES.test(path))
      problems.push(
        intakeProblem('fileOutsideType', wholeFile(visible(path)), { found: path, values: { types: names } }),
      );
    if (kind === 'document' && slash !== -1) unknown.set(top, (unknown.get(top) ?? 0) + 1);
    if (kind === 'asset' && slash === -1) problems.push(...checkConfigurationName(path));
  }
  for (const [folder, count] of unknown) {
    const suggestion = nearest(folder.toLowerCase(), types);
    const place = wholeFile(visible(folder));
    const values = { count, types: names };
    problems.push(
      suggestion
        ? intakeProblem('unknownFolderNear', place, { found: folder, values: { ...values, suggestion } })
        : intakeProblem('unknownFolder', place, { found: folder, values }),
    );
  }
  return problems;
}

function checkConfigurationName(path: string): Problem[] {
  if (!/\.ya?ml$/iu.test(path) || CONFIGURATION_FILES.some((name) => name === path)) return [];
  const name = nearest(path.toLowerCase().replace(/\.yml$/u, '.yaml'), CONFIGURATION_FILES);
  return name ? [intakeProblem('configurationName', wholeFile(visible(path)), { found: path, values: { name } })] : [];
}
