import { nudgeSelection } from '../../editor/moving/nudge.ts';
import { placedOf } from '../../editor/places/ports.ts';
import { neighbourOf, type Direction } from '../../editor/selection/walking.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';

const directions: Readonly<Record<string, Direction>> = {
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

function focusNeighbour(workbench: Workbench, id: string, direction: Direction) {
  const { editor, notices, text } = workbench;
  const neighbour = neighbourOf(placedOf(editor), id, direction);
  if (neighbour === undefined) notices.announce(text.notices.noNeighbour);
  else workbench.goToNode(neighbour);
}
