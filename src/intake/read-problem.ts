import type { Problem } from '../domain/problem.ts';
import { intakeProblem, intakeWord, visible, wholeFile } from './intake-problem.ts';
import type { ReadResult } from './read-bytes.ts';

/** Why the bytes of a file were not read, as a problem. `limit` is the MB that {@link ReadResult} was asked with. */
export function readProblem(read: Exclude<ReadResult, { bytes: Uint8Array }>, path: string, limit: number): Problem {
  const place = wholeFile(visible(path));
  if (read.fault === 'not-a-file') return intakeProblem('specialFile', place, { found: intakeWord('special') });
  if (read.fault === 'unreadable')
    return intakeProblem('unreadable', place, { found: read.code, values: { code: read.code } });
  const size = Math.ceil(read.size / 1_000_000);
  return intakeProblem('fileSize', place, { found: `${size} MB`, values: { size, limit } });
}
