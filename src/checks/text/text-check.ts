import type { Document } from '../../domain/document.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SiteSettings } from '../../domain/settings.ts';
import type { SourceText } from '../../domain/source-text.ts';

export type { SourceText } from '../../domain/source-text.ts';

/**
 * A rule that looks at one document alone, whatever the day and whatever other documents say. It runs over drafts
 * and held documents too, for what leaks or is false must be known before its day. Its problems are kept in a cache:
 * they may depend on the three arguments only, and must be JSON.
 */
export interface TextCheck {
  /** Permanent. */
  readonly rule: string;
  readonly run: (text: SourceText, document: Document, settings: SiteSettings) => readonly Problem[];
}
