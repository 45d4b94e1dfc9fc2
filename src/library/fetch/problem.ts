import type { FetchingProblem } from '../problems/problem.ts';

/** Ends a fetch; `fetchSource` and `fetchAttachment` return its problem as a value. */
export class FetchProblem extends Error {
  readonly problem: FetchingProblem;

  constructor(problem: FetchingProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
