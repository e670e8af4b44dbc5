import type { Problem } from '../../domain/problem.ts';
import type { SearchWords } from '../../domain/search-words.ts';
import { intakeForm, intakeProblem, intakeWord, visible, wholeFile } from '../intake-problem.ts';
import type { WalkedFile } from '../walk.ts';
import { type Spot, summary, type YamlNode } from '../yaml-node.ts';
import { readSettingsFile } from './settings-file.ts';
import { type Names, openMap, type SettingsFile, type SettingsMap } from './settings-map.ts';

const FOLDER = 'search/';
const NAMES: Names = { said: ['说法', '问法', '口语'], official: ['公文用语', '用语'] };
/** Longest word or question, in characters: a longer one is a text that nobody types twice. */
export const LONGEST_SAYING = 30;

/** content/search/*.yaml, in the order of their names. A wrong entry is left out, the others count. */
export function readSearchWords(files: readonly WalkedFile[]): {
  readonly words: readonly SearchWords[];
  readonly problems: readonly Problem[];
  readonly filesRead: number;
} {
  const words: SearchWords[] = [];
  const problems: Problem[] = [];
  let filesRead = 0;
  for (const { path, absolutePath } of files) {
    if (!path.startsWith(FOLDER) || /\.md$/iu.test(path)) continue;
    if (!/^search\/[^/]+\.yaml$/u.test(path)) {
      const name = intakeWord('searchWordsFile');
      problems.push(intakeProblem('configurationName', wholeFile(visible(path)), { found: path, values: { name } }));
      continue;
    }
    filesRead += 1;
    const file = readSettingsFile(path, absolutePath);
    problems.push(...file.problems);
    if (file.node === null) continue;
    const read = readWordsFile(file.node, path);
    words.push(...read.words);
    problems.push(...read.problems);
  }
  return { words, problems, filesRead };
}

/** One file: a list of entries, each `说法` (one or more) and `公文用语` (one or more). */
export function readWordsFile(
  node: YamlNode,
  file: string,
): { readonly words: readonly SearchWords[]; readonly problems: readonly Problem[] } {
  const into: SettingsFile = { file, problems: [], places: {}, names: {} };
  const words: SearchWords[] = [];
  const fault = (at: YamlNode, name: 'yamlShapeList' | 'yamlShapeMap') =>
    into.problems.push(intakeProblem(name, { file, line: at.at[0], column: at.at[1] }, { found: summary(at) }));
  if (node.kind !== 'list') {
    fault(node, 'yamlShapeList');
    return { words, problems: into.problems };
  }
  /** Where each saying was written first. */
  const seen = new Map<string, Spot>();
  for (const item of node.items) {
    if (item.kind !== 'map') {
      fault(item, 'yamlShapeMap');
      continue;
    }
    const map = openMap(item, NAMES, into);
    const said = textsOf(map, 'said', seen);
    const official = textsOf(map, 'official', null);
    if (said.length > 0 && official.length > 0) words.push({ said, official });
  }
  return { words, problems: into.problems };
}

/** The texts of a list that can be used; `seen` forbids to say the same twice. */
function textsOf(map: SettingsMap, key: 'said' | 'official', seen: Map<string, Spot> | null): readonly string[] {
  const form = intakeForm(key === 'said' ? 'searchSaid' : 'searchOfficial');
  const texts = map.texts(key);
  if (texts.length === 0 && map.list(key).length === 0)
    map.fault('settingMissing', key, { found: intakeWord('absent'), values: { form } });
  return texts.flatMap(({ text, at }) => {
    const earlier = seen?.get(text);
    if (earlier) {
      const values = { other: text, line: earlier[0] };
      map.fault('duplicateField', key, { found: text, values }, at);
      return [];
    }
    seen?.set(text, at);
    const length = [...text].length;
    if (length >= 2 && length <= LONGEST_SAYING && /[\p{L}\p{Nd}]/u.test(text) && !text.includes('=')) return [text];
    map.fault('settingForm', key, { found: text, values: { form } }, at);
    return [];
  });
}
