import type { Workbench } from '../../editor/workbench.svelte.ts';
import type { Point } from '../../layout/geometry.ts';

/** After how long without a move the view is at rest. */
const REST_MS = 150;

/**
 * Says when the view has come to rest. One at full size is put on whole pixels first, where text is
 * sharp.
 */
export function settler(
  workbench: Workbench,
): (event: unknown, view: Point & { zoom: number }) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (_event, { x, y, zoom }) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const isSharp = zoom !== 1 || (Number.isInteger(x) && Number.isInteger(y));
      if (!isSharp) workbench.camera?.panBy({ x: Math.round(x) - x, y: Math.round(y) - y });
      workbench.sight = workbench.camera?.visible() ?? null;
    }, REST_MS);
  };
}
