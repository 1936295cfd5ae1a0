import type { Workbench } from '../../editor/workbench.svelte.ts';
import type { Port } from '../../editor/places/ports.ts';
import { directions, wiringKeys } from './wiring-keys.ts';

/** Keys on a focused port: those that wire it, and arrows, which go to the node's other ports. */
export function portKeys(event: KeyboardEvent, port: Port, workbench: Workbench): void {
  // What is selected stays so: a port that was pressed has selected nothing.
  const leave = () => workbench.camera?.focusNode(port.id, true);
  const direction = directions[event.key];
  if (!wiringKeys(event, port, workbench, leave)) {
    if (direction !== undefined) focusSibling(event, direction);
    // A notice is closed before the port is left.
    else if (event.key === 'Escape' && workbench.notices.current === null) leave();
    else return;
  }
  event.preventDefault();
  event.stopPropagation();
}

function focusSibling({ currentTarget }: KeyboardEvent, direction: 1 | -1): void {
  const port = currentTarget as HTMLElement;
  const ports = [
    ...port.closest('[role=group]')!.querySelectorAll<HTMLElement>('.svelte-flow__handle'),
  ];
  ports[(ports.indexOf(port) + direction + ports.length) % ports.length]?.focus();
}
