import type { SolverReport } from '../../engine/solvers/report.ts';

/** What is read of the methods that solve linear systems. */
export interface SolverTexts {
  readonly title: string;
  /** The name of a method, by the name that documents use. */
  readonly method: (method: string) => string;
  /** What is said of a method that takes no iterations. */
  readonly direct: (method: string) => string;
  readonly iterations: string;
  /** The relative residual after the first iteration. */
  readonly first: string;
  /** That of the answer. */
  readonly last: string;
  /** That the numbers are those of the slowest of several right-hand sides; `null` of one. */
  readonly slowest: (columns: number) => string | null;
  /** What the plot shows, for people who do not see it. */
  readonly plot: (report: SolverReport) => string;
  readonly compare: string;
  readonly comparison: {
    readonly title: string;
    readonly method: string;
    readonly iterations: string;
    readonly residual: string;
    /** In place of a number of iterations. */
    readonly direct: string;
    /** In place of a residual where there is no answer. */
    readonly none: string;
    readonly running: string;
    readonly done: string;
  };
}
