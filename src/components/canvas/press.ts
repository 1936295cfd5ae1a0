import type { Port } from '../../editor/places/ports.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { beginGesture, loadGestures } from './load-gestures.ts';

/** A press on a port, which a drag makes into a wire. */
export function pressPort(event: PointerEvent, origin: Port, workbench: Workbench): void {
  pressLoose(event, origin, null, workbench);
}

/** A press on the end of a wire, which is then held at its other end, `origin`. */
export function pressLoose(
  event: PointerEvent,
  origin: Port,
  replaced: string | null,
  workbench: Workbench,
): void {
  if (event.button !== 0 || !event.isPrimary || workbench.editor.isReadOnly) return;
  void beginGesture(({ pull }) => {
    pull(workbench, event, { origin, replaced });
  });
}

/** A tap on a port: the next one ends the wire. */
export function tapPort(origin: Port, workbench: Workbench): void {
  if (workbench.editor.isReadOnly) return;
  void loadGestures().then(({ tap }) => {
    tap(workbench, origin);
  });
}
