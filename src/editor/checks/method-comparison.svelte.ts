import type { OperationFault } from '../../engine/fault.ts';
import type { Operation } from '../../engine/operation.ts';
import type { SolverReport } from '../../engine/solvers/report.ts';
import type { Tensor } from '../../engine/tensor.ts';

/** How one method fared. */
export interface MethodResult {
  readonly method: string;
  readonly result: SolverReport | OperationFault;
}

interface Compared {
  readonly inputs: readonly Tensor[];
  readonly results: readonly MethodResult[];
}

/** All methods of an operation on the same inputs, one after the other. */
export class MethodComparison {
  #compared = $state.raw<Compared | null>(null);
  isRunning = $state(false);

  /** What is known for these inputs; `null` where nothing was asked of them. */
  resultsFor(inputs: readonly Tensor[]): readonly MethodResult[] | null {
    const compared = this.#compared;
    const holds = compared?.inputs.every((input, slot) => input === inputs[slot]) === true;
    return holds ? compared.results : null;
  }

  /** Runs each method in a turn of its own, so that a slow one leaves the window alive. */
  async run({ attributes, report }: Operation, inputs: readonly Tensor[]): Promise<void> {
    const spec = attributes['method'];
    if (this.isRunning || report === undefined || spec?.kind !== 'choice') return;
    this.isRunning = true;
    this.#compared = { inputs, results: [] };
    for (const method of spec.choices) {
      await new Promise((resolve) => setTimeout(resolve));
      const result = report(inputs, method);
      this.#compared = { inputs, results: [...this.#compared.results, { method, result }] };
    }
    this.isRunning = false;
  }
}
