import { ancestorsOf, type Graph } from '../graph.ts';
import { sameShapes, scalar, type Tensor } from '../tensor.ts';
import { isConstant, planOf, type Plan } from './plan.ts';
import { stagesOf } from './stages.ts';
import type { Failure, Memory, Place, Stage } from './stage.ts';

/**
 * A graph compiled once, to be run many times. Its values are those of `evaluate` and its gradients
 * those of `gradientsOf`, to the last bit (a zero may have the other sign) except where a chain of
 * more than two inputs is added up or multiplied in another order. Operations that have kernels
 * allocate nothing in a run.
 */
export class Program {
  readonly #graph: Graph;
  readonly #output: number;
  readonly #plan: Plan;
  readonly #memory: Memory;
  readonly #needed: readonly Stage[];
  readonly #rest: readonly Stage[];
  /** By node: whether it has a gradient. */
  readonly #isDifferentiated: readonly boolean[];

  constructor(graph: Graph, output: number) {
    this.#graph = graph;
    this.#output = output;
    this.#plan = planOf(graph, output);
    const { size, needed, rest, places } = this.#plan;
    this.#memory = { values: new Float64Array(size), cotangents: new Float64Array(size) };
    this.#needed = stagesOf(this.#memory, needed);
    this.#rest = stagesOf(this.#memory, rest);
    const isUnknown = places[output] === null ? ancestorsOf(graph, output) : undefined;
    this.#isDifferentiated = graph.nodes.map(
      (node, index) => places[index] !== null && !isConstant(node) && isUnknown?.[index] !== 1,
    );
    graph.nodes.forEach(({ value }, index) => {
      if (value !== null) this.setLeaf(index, value);
    });
  }

  /**
   * The forward pass. Answers the first operation that failed at the present values, if any did:
   * its value is NaN throughout.
   */
  run(): Failure | null {
    const needed = firstFailure(this.#needed);
    const rest = firstFailure(this.#rest);
    return needed ?? rest;
  }

  /** The backward pass from the output, seeded with ones, at the values of the last run. */
  backward(): void {
    const { cotangents } = this.#memory;
    cotangents.fill(0);
    const seed = this.#plan.places[this.#output]!;
    if (!this.#isDifferentiated[this.#output]) return;
    cotangents.fill(1, seed.offset, seed.offset + seed.size);
    for (let at = this.#needed.length - 1; at >= 0; at--) this.#needed[at]!.backward();
  }

  /** Gives a leaf another value of its shape, for the next run. Throws at any other shape or node. */
  setLeaf(index: number, value: Tensor): void {
    const { id, value: own } = this.#graph.nodes[index]!;
    if (own === null || !sameShapes(own.shape, value.shape)) {
      throw new Error(`${id} is no leaf of the shape [${value.shape.join(', ')}]`);
    }
    this.#memory.values.set(value.data, this.#plan.places[index]!.offset);
  }

  /** The value of a node in the last run, or `null` where its inputs do not fit or are missing. */
  valueOf(index: number): Tensor | null {
    const place = this.#plan.places[index] ?? null;
    return place === null ? null : copyOf(this.#memory.values, place);
  }

  /**
   * The gradient of the output (of the sum of its entries) with respect to a node, from the last
   * backward pass; `null` where `gradientsOf` has none.
   */
  gradientOf(index: number): Tensor | null {
    const place = this.#plan.places[index] ?? null;
    if (place === null || !this.#isDifferentiated[index]) return null;
    return copyOf(this.#memory.cotangents, place);
  }
}

/** Compiles a graph, to be differentiated from the node `output`. */
export function compileProgram(graph: Graph, output: number): Program {
  return new Program(graph, output);
}

/** Runs all stages, whether or not one fails. */
function firstFailure(stages: readonly Stage[]): Failure | null {
  let first: Failure | null = null;
  for (const stage of stages) {
    const failure = stage.forward();
    if (failure !== undefined) first ??= failure;
  }
  return first;
}

function copyOf(data: Float64Array, { offset, size, shape }: Place): Tensor {
  if (shape.length === 0) return scalar(data[offset]!);
  return { shape, data: data.slice(offset, offset + size) };
}
