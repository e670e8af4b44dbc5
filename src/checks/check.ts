import type { Document, DocumentId } from '../domain/document.ts';
import type { ContentFile } from '../domain/file-owners.ts';
import type { ContentHistory } from '../domain/history.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import type { TextFacts } from './text/text-facts.ts';

/** What a rule may know besides the site. Arguments, never globals. */
export interface CheckContext {
  readonly today: PlainDate;
  /** What the bodies say, by document: see src/checks/text/text-facts.ts. Without them rules about bodies are silent. */
  readonly facts?: ReadonlyMap<DocumentId, TextFacts>;
  /** Files beside documents, in the order of their paths. Without them rules about files are silent. */
  readonly files?: readonly ContentFile[];
  /** What was published before; without it rules about history are silent. */
  readonly history?: ContentHistory;
  /** Documents with 撤回, whatever its day, as they were written: the site keeps no more than their notices. */
  readonly withdrawn?: readonly Document[];
}

/** One rule: one file in src/checks, its test beside it, listed in src/checks/index.ts. */
export interface Check {
  /** Permanent. */
  readonly rule: string;
  readonly run: (site: Site, context: CheckContext) => readonly Problem[];
}
