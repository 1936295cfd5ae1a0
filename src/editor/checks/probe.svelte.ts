import type { Evaluation } from '../../engine/forward.ts';
import type { MeasuredChange } from '../../engine/measure.ts';
import { gradientShown } from '../../engine/trace.ts';
import { isScalar, itemOf, type Tensor } from '../../engine/tensor.ts';
import type { Editor } from '../editor.svelte.ts';
import { isGradientComplete } from './revealed.ts';

/** What is measured while a number is dragged. */
export interface ProbeReading extends MeasuredChange {
  readonly output: string;
  /** ∂f/∂x where the drag began, and how far x has gone since. */
  readonly gradient: number;
  readonly distance: number;
}

interface Start {
  readonly id: string;
  readonly node: number;
  readonly output: number;
  readonly evaluation: Evaluation;
  readonly gradient: number;
}

type Measure = (
  evaluation: Evaluation,
  output: number,
  leaf: number,
  newValue: Tensor,
) => MeasuredChange | null;

/**
 * Measures, while a leaf's number is dragged, how much the output changes, beside what the gradient
 * predicts. It says nothing that the steps have not revealed.
 */
export class Probe {
  readonly #editor: Editor;
  #start = $state.raw<Start | null>(null);
  #measure = $state.raw<Measure | null>(null);

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** What there is to read at a leaf now; `null` at all others, and before it has moved. */
  readingOf(id: string): ProbeReading | null {
    const [start, measure] = [this.#start, this.#measure];
    if (start?.id !== id || measure === null) return null;
    const { evaluation, node, output, gradient } = start;
    const value = this.#editor.node(id)?.value ?? null;
    const was = evaluation.graph.nodes[node]!.value!;
    if (value === null || !isScalar(value) || itemOf(value) === itemOf(was)) return null;
    const change = measure(evaluation, output, node, value);
    if (change === null) return null;
    const distance = itemOf(value) - itemOf(was);
    return { ...change, output: evaluation.graph.nodes[output]!.id, gradient, distance };
  }

  /** Notes where a leaf is before it moves; what is under way goes on. */
  begin(id: string): void {
    if (this.#start?.id === id) return;
    const { session, trace, step } = this.#editor;
    const { evaluation, output } = session;
    const node = evaluation.graph.indexById.get(id);
    this.#start = null;
    if (node === undefined || output === null || !isGradientComplete(trace, node, step)) return;
    const gradient = gradientShown(trace, node, step);
    if (gradient === null || !isScalar(gradient)) return;
    this.#start = { id, node, output, evaluation, gradient: itemOf(gradient) };
    if (this.#measure === null) void this.#load();
  }

  end(): void {
    this.#start = null;
  }

  async #load(): Promise<void> {
    this.#measure = (await import('../../engine/measure.ts')).measuredChange;
  }
}
