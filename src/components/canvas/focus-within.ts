import { tick } from 'svelte';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { flightMs } from './flight.ts';

/**
 * Puts the keyboard's focus on a part of a node, as soon as it is on the canvas. Where it comes
 * quietly, without being asked for, it takes the focus from nothing else.
 */
export async function focusWithin(
  { focus }: Workbench,
  region: HTMLElement,
  id: string,
  part: string,
  isQuiet = false,
): Promise<void> {
  const held = document.activeElement;
  // The node may be new, and is there after the next update; or the view is on its way to it.
  await tick();
  const deadline = performance.now() + 2 * flightMs() + 100;
  const attempt = () => {
    const { activeElement, body } = document;
    if (isQuiet && activeElement !== held && activeElement !== body) return;
    const node = region.querySelector(`[data-id="${CSS.escape(id)}"] ${part}`);
    if (node instanceof HTMLElement) {
      focus.isQuiet = isQuiet;
      node.focus({ preventScroll: true });
      focus.isQuiet = false;
    } else if (performance.now() < deadline) requestAnimationFrame(attempt);
  };
  attempt();
}
