import type { Problem } from '../problems/problem'

/** Nothing could be found, for a reason that a person can be told. */
export class FinderProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}
