import { importWords } from '../i18n/import.ts';
import { fill, type Language } from '../i18n/text.ts';
import type { PlacedDocument } from './chain-versions.ts';
import type { Refusal } from './imported-document.ts';
import { gapsOf } from './write-content.ts';

export interface ImportSummary {
  readonly taken: number;
  readonly withGaps: number;
  readonly chained: number;
  /** Texts whose file name is dated later than their head: a change may be missing there. */
  readonly undocumented: number;
  /** Field name → documents that do not state it. */
  readonly gaps: ReadonlyMap<string, number>;
  readonly refused: readonly Refusal[];
}

export function summariseImport(placed: readonly PlacedDocument[], refused: readonly Refusal[]): ImportSummary {
  const gaps = new Map<string, number>();
  let withGaps = 0;
  for (const document of placed) {
    const missing = gapsOf(document);
    if (missing.length > 0) withGaps += 1;
    for (const field of missing) gaps.set(field, (gaps.get(field) ?? 0) + 1);
  }
  const chained = placed.filter((document) => document.replaces).length;
  const undocumented = placed.filter(({ document }) => document.undocumentedChange).length;
  return { taken: placed.length, withGaps, chained, undocumented, gaps, refused };
}

/** The summary for a person: taken, with gaps, refused, each with the reason. */
export function importSummaryText(summary: ImportSummary, folder: string, language: Language): string {
  const say = (name: keyof typeof importWords, values = {}) => fill(importWords[name], language, values);
  const lines = [say('taken', { count: summary.taken })];
  if (summary.chained > 0) lines.push(say('chained', { count: summary.chained }));
  if (summary.undocumented > 0) lines.push(say('undocumented', { count: summary.undocumented }));
  if (summary.withGaps > 0) {
    lines.push(say('withGaps', { count: summary.withGaps, folder }));
    for (const [field, count] of summary.gaps) lines.push(say('gapCount', { field, count }));
  }
  if (summary.refused.length > 0) {
    lines.push(say('refused', { count: summary.refused.length }));
    for (const { source, reason, values } of summary.refused) {
      lines.push(say('refusedLine', { source, reason: say(reason, values) }));
    }
  }
  return `${lines.join('\n')}\n`;
}
