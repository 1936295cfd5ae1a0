import type { OperationFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { TensorList } from './tensor-list.ts';
import type { Tensor } from './tensor.ts';

/** What the forward pass made of a node. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: Tensor }
  | { readonly kind: 'fault'; readonly fault: OperationFault }
  /** The slots that have no value to give: unwired, or wired to a node without one. */
  | { readonly kind: 'waiting'; readonly slots: readonly number[] };

/** A graph with an outcome for each of its nodes, by their places in its list. */
export class Evaluation {
  readonly graph: Graph;
  readonly #values: TensorList;
  /** Faults, and what nodes wait for. */
  readonly #others = new Map<number, Outcome>();
  /** Made when they are first asked for: walks over a graph need values alone. */
  #outcomes: Outcome[] | null = null;

  /**
   * An evaluation whose outcomes are to be put one by one. They are kept as they are put where
   * `keepsOutcomes` says so, for a later evaluation to tell which of them it took over.
   */
  constructor(graph: Graph, keepsOutcomes: boolean) {
    this.graph = graph;
    this.#values = new TensorList(graph.nodes.length);
    if (keepsOutcomes) this.#outcomes = new Array<Outcome>(graph.nodes.length);
  }

  /** The outcomes of all nodes; always the same objects. */
  get outcomes(): readonly Outcome[] {
    this.#outcomes ??= this.graph.nodes.map((_, index) => {
      const value = this.#values.get(index);
      return value === null ? this.#others.get(index)! : { kind: 'value', value };
    });
    return this.#outcomes;
  }

  put(index: number, outcome: Outcome): void {
    if (outcome.kind === 'value') this.#values.set(index, outcome.value);
    else this.#others.set(index, outcome);
    if (this.#outcomes !== null) this.#outcomes[index] = outcome;
  }

  hasValue(index: number): boolean {
    return this.#values.has(index);
  }

  /** The value of a node, or `null` where it has none. */
  valueOf(index: number): Tensor | null {
    const outcome = this.#outcomes?.[index];
    if (outcome === undefined) return this.#values.get(index);
    return outcome.kind === 'value' ? outcome.value : null;
  }
}
