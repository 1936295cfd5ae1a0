import { sourceAt, type Port } from '../../editor/places/ports.ts';
import { wireId } from '../../editor/places/wire-id.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { beginGesture, loadGestures } from './load-gestures.ts';

/**
 * A press on a port, which a drag makes into a wire; at an input that has one, it takes the end of that
 * one off.
 */
export function pressPort(event: PointerEvent, origin: Port, workbench: Workbench): void {
  if (!mayPull(event, workbench)) return;
  void beginGesture(({ nearestPort, pull }) => {
    const port = nearestPort(event, origin);
    const source =
      port.slot === null ? null : sourceAt(workbench.editor, { reader: port.id, slot: port.slot });
    const loose =
      source === null
        ? { origin: port, replaced: null }
        : { origin: { id: source, slot: null }, replaced: wireId(port.id, port.slot!) };
    pull(workbench, event, loose);
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
