import type { Evaluation } from '../../engine/forward.ts';
import type { CheckedNode } from './checked-node.ts';
import type { Editor } from '../editor.svelte.ts';

/** The most inputs and parameters that are checked in one go. */
export const MOST_CHECKED = 200;

interface Checked {
  readonly evaluation: Evaluation;
  readonly output: number;
  readonly nodes: ReadonlyMap<number, CheckedNode>;
}

/** Gradients checked by central differences, for as long as the graph says the same. */
export class Checks {
  readonly #editor: Editor;
  #checked = $state.raw<Checked | null>(null);
  /** The selection at which the whole graph's sheet was opened: another one closes it. */
  #openedAt = $state.raw<ReadonlySet<string> | null>(null);
  isRunning = $state(false);

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Whether the sheet of the whole graph is shown. */
  get isOpen(): boolean {
    return this.#openedAt === this.#editor.selectedNodes;
  }

  /** The checks that still hold, by the nodes' places. */
  readonly current: ReadonlyMap<number, CheckedNode> = $derived.by(() => {
    const { evaluation, output } = this.#editor.session;
    const checked = this.#checked;
    const holds = checked?.output === output && sameOutcomes(checked.evaluation, evaluation);
    return holds ? checked.nodes : new Map<number, CheckedNode>();
  });

  /** Whether anything was checked, be it before the graph changed. */
  get hasRun(): boolean {
    return this.#checked !== null;
  }

  /** The inputs and parameters that a check of the whole graph takes. */
  get leaves(): readonly number[] {
    const { nodes } = this.#editor.session.compiled.graph;
    return nodes.flatMap(({ operation }, at) => (operation.leaf?.isDifferentiable ? [at] : []));
  }

  open(): void {
    this.#openedAt = this.#editor.selectedNodes;
  }

  close(): void {
    this.#openedAt = null;
  }

  /** Checks the gradient with respect to one node. */
  async checkNode(node: number): Promise<void> {
    await this.#run([node]);
  }

  /** Checks the gradients with respect to the inputs and parameters, and shows the sheet. */
  async checkAll(): Promise<void> {
    this.open();
    await this.#run(this.leaves.slice(0, MOST_CHECKED));
  }

  /** One node a turn, so that a large graph leaves the window alive; an edit ends the run. */
  async #run(nodes: readonly number[]): Promise<void> {
    const { evaluation, output } = this.#editor.session;
    if (output === null || this.isRunning) return;
    this.isRunning = true;
    const { checkedNode } = await import('./checked-node.ts');
    const results = new Map(this.current);
    let turnEnds = performance.now() + TURN_MS;
    for (const node of nodes) {
      if (this.#editor.session.evaluation !== evaluation) break;
      const result = checkedNode(evaluation, output, node);
      if (result !== null) results.set(node, result);
      if (performance.now() < turnEnds) continue;
      await nextTurn();
      turnEnds = performance.now() + TURN_MS;
    }
    this.#checked = { evaluation, output, nodes: results };
    this.isRunning = false;
  }
}

const TURN_MS = 12;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function sameOutcomes(a: Evaluation, b: Evaluation): boolean {
  return (
    a.outcomes.length === b.outcomes.length &&
    a.outcomes.every((outcome, at) => outcome === b.outcomes[at])
  );
}
