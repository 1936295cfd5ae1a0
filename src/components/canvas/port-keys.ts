import type { Workbench } from '../../editor/workbench.svelte.ts';
import type { Port } from '../../editor/ports.ts';

/**
 * Keys on a focused port: arrows go to the node's other ports; Enter begins a wire, arrows then
 * choose where it ends, Enter connects and Escape cancels.
 */
export function portKeys(event: KeyboardEvent, port: Port, workbench: Workbench): void {
  const { wiring, camera, notices } = workbench;
  const isDrawing = wiring.drawing !== null;
  if (event.key === 'Enter' || event.key === ' ') {
    if (isDrawing) {
      wiring.commit();
      camera?.focusNode(port.id);
    } else wiring.start(port);
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') {
    if (isDrawing) wiring.cycle(1);
    else focusSibling(event, 1);
  } else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') {
    if (isDrawing) wiring.cycle(-1);
    else focusSibling(event, -1);
  } else if (event.key === 'Escape') {
    if (isDrawing) wiring.cancel();
    else if (notices.current === null) camera?.focusNode(port.id);
    // A notice is closed before the port is left.
    else return;
  } else return;
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
