import type { PlainDateTime } from '../domain/plain-date.ts';

/** Which state of the content a build is made from. */
export interface ContentVersion {
  /** Null outside Git. */
  readonly commit: string | null;
  /** When that commit was made, in Asia/Shanghai; left out where it is not known. */
  readonly committed?: PlainDateTime | null;
}
