import type { DocumentType } from '../documents/document-type.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Progress } from '../publishing/progress.ts';
import type { ReleaseRecord } from '../publishing/releases.ts';
import type { Workspace } from '../publishing/workspace.ts';

export interface ReadOptions {
  /** Root of the product. */
  readonly root: string;
  readonly content: string;
  readonly workspace: Workspace;
  /** The day given by `--today`; else the demonstration day of site.yaml; else `clock`. */
  readonly today: PlainDate | null;
  readonly clock: PlainDate;
  readonly drafts: boolean;
  readonly progress: Progress;
  /** The table of types; a test adds one. */
  readonly types?: readonly DocumentType[];
  /** Ids of documents that stand in the content but are not read this time: nothing is said of references to them. */
  readonly unread?: ReadonlySet<string>;
  /** The record of the release before, where it is at hand: what changed since is then told. */
  readonly before?: ReleaseRecord | null;
}
