import type { Workbench } from '../../editor/workbench.svelte.ts';
import type { Port } from '../../editor/places/ports.ts';
import { beginsNumber, typeConstant } from './type-constant.ts';

/**
 * Keys on a focused port: arrows go to the node's other ports; Enter begins a wire, arrows then
 * choose where it ends, Enter connects and Escape cancels. A number is typed into a constant, wired to
 * an input that reads nothing.
 */
export function portKeys(event: KeyboardEvent, port: Port, workbench: Workbench): void {
  const { wiring, camera, notices } = workbench;
  const isDrawing = wiring.drawing !== null;
  const isFree = port.slot !== null && workbench.editor.node(port.id)?.inputs[port.slot] === null;
  if (event.key === 'Enter' || event.key === ' ') {
    if (isDrawing) {
      wiring.commit();
      camera?.focusNode(port.id);
    } else wiring.start(port);
  } else if (isFree && !isDrawing && isTyped(event)) {
    typeConstant(workbench, port, event.key, event.currentTarget as HTMLElement);
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

function isTyped({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return beginsNumber(key) && !ctrlKey && !altKey && !metaKey;
}

function focusSibling({ currentTarget }: KeyboardEvent, direction: 1 | -1): void {
  const port = currentTarget as HTMLElement;
  const ports = [
    ...port.closest('[role=group]')!.querySelectorAll<HTMLElement>('.svelte-flow__handle'),
  ];
  ports[(ports.indexOf(port) + direction + ports.length) % ports.length]?.focus();
}
