import { readdirSync } from 'node:fs';
import type { Place, Problem } from '../domain/problem.ts';
import { guessPiece } from './guess-encoding.ts';
import { intakeProblem } from './intake-problem.ts';

/** The problem of a name that is not UTF-8 (`name` is its lossy form), with the name it was probably meant to have. */
export function nameProblem(folder: string, name: string, place: Place): Problem {
  const raw = readdirSync(folder, { encoding: 'buffer' }).find((each) => each.toString('utf8') === name);
  const guess = raw && raw.toString('utf8') !== raw.toString('latin1') ? guessPiece(raw) : null;
  return intakeProblem('nameEncoding', place, {
    found: guess?.text ?? name,
    values: { encoding: guess?.encoding ?? 'GB18030' },
  });
}
