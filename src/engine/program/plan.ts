import { isFault } from '../fault.ts';
import { ancestorsOf, sourcesOf, type Graph, type GraphNode } from '../graph.ts';
import { sizeOf, type Shape } from '../tensor.ts';
import { kernelByName } from './kernels.ts';
import type { Place, Task } from './stage.ts';

/** What a program will do and where everything stands, before there is any memory. */
export interface Plan {
  /** By node; `null` for nodes that cannot have a value. */
  readonly places: readonly (Place | null)[];
  /** What the output depends on, in topological order: the backward pass walks these alone. */
  readonly needed: readonly Task[];
  /** All else that has a value, in topological order. */
  readonly rest: readonly Task[];
  /** The number of entries of all tensors together. */
  readonly size: number;
}

/** Plans the operations of a graph whose backward pass starts at `output`. */
export function planOf(graph: Graph, output: number): Plan {
  const isNeeded = ancestorsOf(graph, output);
  const planner = new Planner(graph);
  const needed = planner.tasksOf(graph.order.filter((node) => isNeeded[node] === 1));
  // Nothing that is needed reads anything that is not.
  const rest = planner.tasksOf(graph.order.filter((node) => isNeeded[node] === 0));
  return { places: planner.places, needed, rest, size: planner.size };
}

class Planner {
  readonly #graph: Graph;
  readonly places: (Place | null)[];
  size = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.places = new Array<Place | null>(graph.nodes.length).fill(null);
  }

  /** Gives the nodes their places, and answers what is to be done for them. */
  tasksOf(order: readonly number[]): Task[] {
    const tasks: Task[] = [];
    for (const index of order) {
      const node = this.#graph.nodes[index]!;
      if (node.value !== null) this.places[index] = this.#placeFor(node.value.shape);
      else this.#plan(index, node, tasks);
    }
    return tasks;
  }

  #plan(index: number, node: GraphNode, tasks: Task[]): void {
    const { operation, attributes } = node;
    const inputs: Place[] = [];
    const isDifferentiated: boolean[] = [];
    for (const input of sourcesOf(node)) {
      const place = input === null ? null : this.places[input]!;
      if (place === null) return;
      inputs.push(place);
      isDifferentiated.push(!isConstant(this.#graph.nodes[input!]!));
    }
    const shapeOf = (places: readonly Place[]) =>
      operation.shape(
        places.map(({ shape }) => shape),
        attributes,
      );
    const shape = shapeOf(inputs);
    if (isFault(shape)) return;
    if (kernelByName.get(operation.name)?.isChained) {
      // A chain of two at a time: what it has so far, and the next input.
      while (inputs.length > 2) {
        const pair = inputs.splice(0, 2);
        const link = this.#placeFor(shapeOf(pair) as Shape);
        const isPairDifferentiated = isDifferentiated.splice(0, 2);
        tasks.push({
          ...{ node: index, operation, attributes, inputs: pair, output: link },
          isDifferentiated: isPairDifferentiated,
        });
        inputs.unshift(link);
        isDifferentiated.unshift(true);
      }
    }
    const output = this.#placeFor(shape);
    this.places[index] = output;
    tasks.push({ node: index, operation, attributes, inputs, isDifferentiated, output });
  }

  #placeFor(shape: Shape): Place {
    const place = { offset: this.size, size: sizeOf(shape), shape };
    this.size += place.size;
    return place;
  }
}

/** Whether a node is a leaf that takes no gradient. */
export function isConstant({ operation }: GraphNode): boolean {
  return operation.leaf?.isDifferentiable === false;
}
