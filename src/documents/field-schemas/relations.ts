import type { RelationReference } from '../../domain/document.ts';
import { RELATION_KINDS } from '../../domain/relation.ts';
import { list } from './list.ts';
import { optional, record } from './record.ts';
import { line } from './text.ts';

const targets = list(line, 'unique');

/** The kinds of relation by the names an editor writes (document-metadata.md §8). */
export const RELATION_PARTS = {
  amends: optional(targets, '修改'),
  repeals: optional(targets, '废止'),
  partiallyRepeals: optional(targets, '部分废止'),
  replaces: optional(targets, '替代'),
  basedOn: optional(targets, '依据'),
  forwards: optional(targets, '转发', '印发'),
  implements: optional(targets, '配套', '实施细则'),
  interprets: optional(targets, '解读'),
  corrects: optional(targets, '更正'),
};

/** Relations as written, in the order of RELATION_KINDS; each target is a 文号, 索引号, id or 《title》. */
export const relations = record(RELATION_PARTS).transform((values): RelationReference[] =>
  RELATION_KINDS.flatMap((kind) => (values[kind] ?? []).map((target) => ({ kind, target }))),
);
