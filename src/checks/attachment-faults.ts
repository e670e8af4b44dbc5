import type { AttachmentFaultKind } from '../domain/attachment-facts.ts';
import type { Severity } from '../domain/problem.ts';
import type { CheckRule } from '../i18n/problems-checks.ts';
import { partName, problemInAttachment } from './attachment-problem.ts';
import type { Check } from './check.ts';

interface Said {
  readonly rule: CheckRule;
  readonly words: string;
  readonly severity: Severity;
}

/** Every fault that can be told of a file by its bytes; what cannot be read is the matter of attachment-contents. */
const SAID: { readonly [kind in AttachmentFaultKind]: Said } = {
  damaged: { rule: 'attachment-damaged', words: 'main', severity: 'error' },
  encrypted: { rule: 'attachment-encrypted', words: 'main', severity: 'error' },
  type: { rule: 'attachment-type', words: 'main', severity: 'error' },
  comments: { rule: 'attachment-remnants', words: 'comments', severity: 'warning' },
  changes: { rule: 'attachment-remnants', words: 'changes', severity: 'warning' },
  hidden: { rule: 'attachment-remnants', words: 'hidden', severity: 'warning' },
  nested: { rule: 'attachment-archive', words: 'nested', severity: 'warning' },
  program: { rule: 'attachment-archive', words: 'program', severity: 'error' },
  place: { rule: 'image-place', words: 'main', severity: 'warning' },
  unread: { rule: 'attachment-contents', words: 'unread', severity: 'notice' },
  scanned: { rule: 'attachment-contents', words: 'scanned', severity: 'notice' },
  partly: { rule: 'attachment-contents', words: 'partly', severity: 'notice' },
};
const RULES: readonly CheckRule[] = [
  'attachment-damaged',
  'attachment-encrypted',
  'attachment-type',
  'attachment-remnants',
  'attachment-archive',
  'image-place',
];

/** Files that do not open, hide something, or are not what their names say. */
export const ATTACHMENT_FAULT_CHECKS: readonly Check[] = RULES.map((rule) => ({
  rule,
  run: (_site, { files = [] }) => files.flatMap((file) => faultsOf(file, rule)),
}));

/** The faults of a file that one rule speaks of. */
export function faultsOf(file: Parameters<typeof problemInAttachment>[0], rule: CheckRule) {
  return (file.outline()?.faults ?? []).flatMap(({ kind, detail }) => {
    const said = SAID[kind];
    if (said.rule !== rule) return [];
    const bare = kind === 'type' || kind === 'nested' || kind === 'program';
    const values = {
      detail: detail === null ? '' : bare ? detail : partName(detail),
      extension: file.path.slice(file.path.lastIndexOf('.') + 1),
    };
    return [problemInAttachment(file, { ...said, found: detail ?? file.path, values })];
  });
}
