import { Evaluation, type Outcome } from './evaluation.ts';
import { isFault } from './fault.ts';
import { sourcesOf, type Graph, type GraphNode } from './graph.ts';
import { scheduleOf, type Schedule } from './schedule.ts';
import type { Shape, Tensor } from './tensor.ts';

export { Evaluation, type Outcome } from './evaluation.ts';

/**
 * The forward pass. It is total: a fault stays at its node, what depends on it waits, and the rest
 * has values. Outcomes of `previous` are taken over for nodes that read the same as before.
 */
export function evaluate(graph: Graph, previous?: Evaluation): Evaluation {
  const evaluation = new Evaluation(graph, previous !== undefined);
  const schedule = scheduleOf(graph);
  for (let place = 0; place < schedule.nodes.length; place++) {
    const index = schedule.nodes[place]!;
    const known = previous && unchangedOutcome(graph.nodes[index]!, evaluation, previous);
    evaluation.put(index, known ?? outcomeAt(schedule, place, evaluation));
  }
  return evaluation;
}

/** The value of a node, or `null` where it has none. */
export function valueAt(evaluation: Evaluation, index: number): Tensor | null {
  return evaluation.valueOf(index);
}

/** The values that a node's rules take: its inputs', or a leaf's own. All of them must exist. */
export function argumentsOf(node: GraphNode, evaluation: Evaluation): Tensor[] {
  if (node.value !== null) return [node.value];
  const values: Tensor[] = [];
  for (const source of sourcesOf(node)) {
    const value = source === null ? null : evaluation.valueOf(source);
    if (value === null) throw new Error(`${node.id} has an input without a value`);
    values.push(value);
  }
  return values;
}

/**
 * The values that the rules at a place of the schedule take: its inputs', or a leaf's own. `null`
 * where one of them is missing.
 */
export function inputsAt(
  { values, starts, sources }: Schedule,
  place: number,
  evaluation: Evaluation,
): Tensor[] | null {
  const own = values[place] ?? null;
  if (own !== null) return [own];
  const inputs: Tensor[] = [];
  for (let at = starts[place]!; at < starts[place + 1]!; at++) {
    const value = evaluation.valueOf(sources[at]!);
    if (value === null) return null;
    inputs.push(value);
  }
  return inputs;
}

function outcomeAt(schedule: Schedule, place: number, evaluation: Evaluation): Outcome {
  const inputs = inputsAt(schedule, place, evaluation);
  if (inputs === null) return { kind: 'waiting', slots: missingSlots(schedule, place, evaluation) };
  const [operation, attributes] = [schedule.operations[place]!, schedule.attributes[place]!];
  const shapes: Shape[] = [];
  for (const { shape } of inputs) shapes.push(shape);
  const shape = operation.shape(shapes, attributes);
  if (isFault(shape)) return { kind: 'fault', fault: shape };
  const answer = operation.forward(inputs, attributes);
  return isFault(answer) ? { kind: 'fault', fault: answer } : { kind: 'value', value: answer };
}

/** The slots that are read and have no value to give. */
function missingSlots({ starts, sources }: Schedule, place: number, evaluation: Evaluation) {
  const start = starts[place]!;
  const read = Array.from(sources.subarray(start, starts[place + 1]));
  return read.flatMap((source, slot) => (evaluation.hasValue(source) ? [] : [slot]));
}

function unchangedOutcome(
  node: GraphNode,
  { outcomes }: Evaluation,
  { graph, outcomes: before }: Evaluation,
): Outcome | undefined {
  const index = graph.indexById.get(node.id);
  if (index === undefined) return undefined;
  const was = graph.nodes[index]!;
  const isSame =
    was.operation === node.operation &&
    was.attributes === node.attributes &&
    was.value === node.value &&
    was.inputs.length === node.inputs.length &&
    node.inputs.every((input, slot) => {
      const inputBefore = was.inputs[slot] ?? null;
      return input === null || inputBefore === null
        ? input === inputBefore
        : outcomes[input] === before[inputBefore];
    });
  return isSame ? before[index] : undefined;
}
