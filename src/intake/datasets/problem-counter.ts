import { datasetProblem } from '../../datasets/dataset-problem.ts';
import type { Problem } from '../../domain/problem.ts';

/** Problems of one rule in one column of one file that are told one by one. */
export const TOLD = 50;

/** Gathers problems; of many of a kind the first are told, then how many more there are. Nothing is passed over silently. */
export class ProblemCounter {
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<string, { count: number; readonly first: Problem }>();

  add(...problems: readonly Problem[]): void {
    for (const problem of problems) {
      const key = `${problem.rule} ${problem.severity} ${problem.file} ${problem.field ?? ''}`;
      const seen = this.#counts.get(key);
      if (seen) seen.count += 1;
      else this.#counts.set(key, { count: 1, first: problem });
      if ((seen?.count ?? 1) <= TOLD) this.#problems.push(problem);
    }
  }

  all(): readonly Problem[] {
    const more = [...this.#counts.values()].flatMap(({ count, first }): Problem[] => {
      if (count <= TOLD) return [];
      const { file, field, severity } = first;
      const place = { file, line: first.line, column: first.column, field };
      return [{ ...datasetProblem('more', place, { title: field ?? '', count: count - TOLD }), severity }];
    });
    return [...this.#problems, ...more];
  }
}
