import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { cornerFor } from '../../layout/inspector-corner.ts';
import type { OnScreen } from './on-screen.ts';

/** A press that selects a node may be about to drag it. */
const PATIENCE_MS = 250;

/**
 * In a wide window, where the inspector stands in a corner of the canvas: keeps it in the corner where
 * it was last seen. Where it would cover what it is about, it takes the other corner, and where neither
 * will do, the canvas moves just enough.
 */
export function corner(workbench: Workbench, subject: OnScreen): Attachment<HTMLElement> {
  return (inspector) => {
    let timer: ReturnType<typeof setTimeout> | undefined;

    function look() {
      const box = subject();
      const frame = inspector.offsetParent?.getBoundingClientRect();
      if (box === null || frame === undefined || !matchMedia('(width > 700px)').matches) return;
      if (workbench.moving.places.size > 0) return;
      const { offsetWidth: width, offsetHeight: height } = inspector;
      const fit = cornerFor(box, frame, { width, height }, workbench.isInspectorLow);
      workbench.isInspectorLow = fit.isLow;
      clearTimeout(timer);
      if (fit.pan.x === 0 && fit.pan.y === 0) return;
      timer = setTimeout(() => workbench.camera?.panBy(fit.pan), PATIENCE_MS);
    }

    const observer = new ResizeObserver(look);
    observer.observe(inspector);
    // What the hand is about to do next is done where things are.
    const off = on(
      window,
      'pointerdown',
      () => {
        clearTimeout(timer);
      },
      { capture: true },
    );
    return () => {
      clearTimeout(timer);
      off();
      observer.disconnect();
    };
  };
}
