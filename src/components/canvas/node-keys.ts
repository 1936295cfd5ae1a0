import type { Editor } from '../../editor/editor.svelte.ts';
import { nudgeSelection } from '../../editor/moving/nudge.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { consumersOf } from '../../engine/graph.ts';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Keys on a focused node: arrows walk along the wires and among neighbours, Alt+arrows move it,
 * Enter goes to its ports, and digits to a leaf's number.
 */
export function nodeKeys(event: KeyboardEvent, id: string, workbench: Workbench): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
  const { editor } = workbench;
  const node = event.currentTarget as HTMLElement;
  const direction = directions[event.key];
  if (direction !== undefined) {
    if (event.altKey) {
      if (!editor.selectedNodes.has(id)) editor.select([id]);
      nudgeSelection(workbench, direction, event.shiftKey ? 4 : 1);
    } else focusNeighbour(workbench, id, direction);
  } else if (event.key === 'Enter') {
    node.querySelector<HTMLElement>('.svelte-flow__handle')?.focus();
  } else if (/^[-−\d.]$/.test(event.key) && editor.node(id)?.operation.leaf && event.key !== '.') {
    // The key itself lands in the field, which must have the focus, all its text selected, before
    // this event is over.
    node.querySelector('input')?.focus({ preventScroll: true });
    event.stopPropagation();
    return;
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

function focusNeighbour(workbench: Workbench, id: string, direction: readonly [number, number]) {
  const neighbour = neighbourOf(workbench.editor, id, direction);
  if (neighbour === undefined) return;
  workbench.editor.select([neighbour]);
  workbench.camera?.focusNode(neighbour);
}

/** Along a wire to the right or left; the nearest node above or below. */
function neighbourOf(
  editor: Editor,
  id: string,
  [dx, dy]: readonly [number, number],
): string | undefined {
  const { graph } = editor.session.compiled;
  const index = graph.indexById.get(id)!;
  if (dx > 0) {
    const [reader] = consumersOf(graph.nodes.map((node) => node.inputs))[index]!;
    return reader === undefined ? undefined : graph.nodes[reader]!.id;
  }
  if (dx < 0) {
    const input = graph.nodes[index]!.inputs.find((source) => source !== null);
    return input === undefined ? undefined : graph.nodes[input]!.id;
  }
  const [x, y] = editor.document.nodes[index]!.position ?? [0, 0];
  const beyond = editor.document.nodes
    .map((node) => ({ id: node.id, at: node.position ?? ([0, 0] as const) }))
    .filter((node) => node.id !== id && (node.at[1] - y) * dy > 0)
    .map((node) => ({ id: node.id, distance: Math.hypot(node.at[0] - x, node.at[1] - y) }))
    .sort((a, b) => a.distance - b.distance);
  return beyond[0]?.id;
}
