import type { Topic } from '../../domain/catalogue.ts';
import type { TopicId } from '../../domain/document.ts';
import type { Problem } from '../../domain/problem.ts';
import { intakeForm, intakeProblem } from '../intake-problem.ts';
import { type Spot, summary, type YamlNode } from '../yaml-node.ts';
import { readId } from './catalogue.ts';
import { type Names, openMap, type SettingsFile } from './settings-map.ts';

const NAMES: Names = { id: ['id', '代号', '专题代号'], name: ['名称'], description: ['说明'] };

/** topics.yaml as a list, in its order. An absent or empty file means no topics. */
export function readTopics(node: YamlNode | null, file: string): { topics: Topic[]; problems: readonly Problem[] } {
  const into: SettingsFile = { file, problems: [], places: {}, names: {} };
  const topics: Topic[] = [];
  const seen = new Map<string, Spot>();
  if (node === null) return { topics, problems: [] };
  const fault = (at: YamlNode, name: 'yamlShapeList' | 'yamlShapeMap') =>
    into.problems.push(intakeProblem(name, { file, line: at.at[0], column: at.at[1] }, { found: summary(at) }));
  if (node.kind !== 'list') {
    fault(node, 'yamlShapeList');
    return { topics, problems: into.problems };
  }
  for (const item of node.items) {
    if (item.kind !== 'map') {
      fault(item, 'yamlShapeMap');
      continue;
    }
    const map = openMap(item, NAMES, into);
    const id = readId(map, into, seen);
    const name = map.required('name', intakeForm('topicName'));
    if (id !== null && name !== null)
      topics.push({ id: id as TopicId, name, description: map.text('description') ?? '' });
  }
  return { topics, problems: into.problems };
}
