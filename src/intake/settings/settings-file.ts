import type { Problem } from '../../domain/problem.ts';
import { decode } from '../decode.ts';
import { readBytes } from '../read-bytes.ts';
import { readProblem } from '../read-problem.ts';
import { readYaml } from '../read-yaml.ts';
import type { YamlNode } from '../yaml-node.ts';

const LIMIT_MB = 1;

/**
 * Reads a configuration file of the content folder. The node is null when the file is absent (no problem: the
 * caller decides) or unusable (a problem says why). `absolutePath` is null for an absent file.
 */
export function readSettingsFile(
  file: string,
  absolutePath: string | null,
): { readonly node: YamlNode | null; readonly problems: readonly Problem[] } {
  if (absolutePath === null) return { node: null, problems: [] };
  const read = readBytes(absolutePath, LIMIT_MB * 1_000_000);
  if ('fault' in read) return { node: null, problems: [readProblem(read, file, LIMIT_MB)] };
  return settingsNode(read.bytes, file);
}

/** As {@link readSettingsFile}, from bytes. */
export function settingsNode(bytes: Uint8Array, file: string): { node: YamlNode | null; problems: readonly Problem[] } {
  const { text, problems } = decode(bytes, file);
  if (text === null) return { node: null, problems };
  const read = readYaml(text, file);
  return { node: read.reliable ? read.node : null, problems: [...problems, ...read.problems] };
}
