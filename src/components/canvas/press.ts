import type { Port } from '../../editor/places/ports.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { beginGesture, loadGestures } from './load-gestures.ts';

/** A press on a port, which a drag makes into a wire. */
export function pressPort(event: PointerEvent, origin: Port, workbench: Workbench): void {
  if (!mayPull(event, workbench)) return;
  void beginGesture(({ nearestPort, pull }) => {
    pull(workbench, event, { origin: nearestPort(event, origin), replaced: null });
  });
}

/** A press on the end of a wire, which is then held at its other end, `origin`. */
export function pressLoose(
  event: PointerEvent,
  origin: Port,
  replaced: string | null,
  workbench: Workbench,
): void {
  if (!mayPull(event, workbench)) return;
  void beginGesture(({ pull }) => {
    pull(workbench, event, { origin, replaced });
  });
}

/** A tap on a port: the next one ends the wire. */
export function tapPort(event: MouseEvent, origin: Port, workbench: Workbench): void {
  if (workbench.editor.isReadOnly) return;
  void loadGestures().then(({ nearestPort, tap }) => {
    tap(workbench, nearestPort(event, origin));
  });
}

function mayPull({ button, isPrimary }: PointerEvent, { editor }: Workbench): boolean {
  return button === 0 && isPrimary && !editor.isReadOnly;
}
