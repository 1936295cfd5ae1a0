import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import type { Point } from '../../layout/geometry.ts';

/**
 * Two fingers zoom and move the view, wherever they come down: on nodes, ports and numbers too. What the
 * first has begun alone is taken back.
 */
export function pinch(workbench: Workbench): Attachment<HTMLElement> {
  return (canvas) => {
    /** Where the fingers are that are down, by their pointers. */
    const fingers = new Map<number, Point>();
    let isPinching = false;
    /** Selects again what was selected before the first finger came down. */
    let reselect: () => void = () => undefined;

    function press(event: PointerEvent) {
      const { pointerId, pointerType, clientX: x, clientY: y } = event;
      if (pointerType !== 'touch') return;
      // The first of a touch: of one before it, the end may have gone to another window.
      if (event.isPrimary) fingers.clear();
      const [first] = fingers.keys();
      fingers.set(pointerId, { x, y });
      if (first === undefined) {
        isPinching = false;
        const { selectedNodes, selectedWires, selectedItems } = workbench.editor;
        reselect = () => {
          workbench.editor.select(selectedNodes, selectedWires, selectedItems);
        };
        return;
      }
      event.stopImmediatePropagation();
      if (isPinching) return;
      isPinching = true;
      workbench.gesture?.cancel();
      // Whatever follows the first finger alone loses it.
      const lost = { pointerId: first, pointerType: 'touch', bubbles: true };
      canvas.dispatchEvent(new PointerEvent('pointercancel', lost));
      reselect();
    }

    function move(event: PointerEvent) {
      const { pointerId, clientX: x, clientY: y } = event;
      if (!fingers.has(pointerId)) return;
      const before = spanOf(fingers);
      fingers.set(pointerId, { x, y });
      if (!isPinching) return;
      event.stopImmediatePropagation();
      const after = spanOf(fingers);
      const factor = before.length > 0 && after.length > 0 ? after.length / before.length : 1;
      workbench.camera?.carry(before.middle, after.middle, factor);
    }

    function lift({ pointerId, isTrusted }: PointerEvent) {
      if (isTrusted) fingers.delete(pointerId);
      if (fingers.size === 0) isPinching = false;
    }

    /** The library reads touches on its own. */
    function keepFromLibrary(event: TouchEvent) {
      if (isPinching) event.stopPropagation();
    }

    const capture = { capture: true };
    const offs = [
      on(canvas, 'pointerdown', press, capture),
      on(window, 'pointermove', move, capture),
      on(window, 'pointerup', lift, capture),
      on(window, 'pointercancel', lift, capture),
      on(canvas, 'touchstart', keepFromLibrary, { capture: true, passive: true }),
      on(canvas, 'touchmove', keepFromLibrary, { capture: true, passive: true }),
    ];
    return () => {
      offs.forEach((off) => {
        off();
      });
    };
  };
}

/** How far the first two of some fingers are apart, and the point between them. */
function spanOf(fingers: ReadonlyMap<number, Point>): { length: number; middle: Point } {
  const [a, b = a] = fingers.values();
  if (a === undefined || b === undefined) return { length: 0, middle: { x: 0, y: 0 } };
  return {
    length: Math.hypot(a.x - b.x, a.y - b.y),
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
  };
}
