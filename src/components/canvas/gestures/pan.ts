import type { Workbench } from '../../../editor/workbench.svelte.ts';
import { follow } from './follow.ts';

/** Moves the view with the pointer, above nodes too. */
export function pan(workbench: Workbench, press: PointerEvent): void {
  const { camera } = workbench;
  if (camera === null) return;
  let { clientX, clientY } = press;
  let back = { x: 0, y: 0 };
  const by = (x: number, y: number) => {
    back = { x: back.x - x, y: back.y - y };
    camera.panBy({ x, y });
  };
  follow(workbench, press, {
    move: (event) => {
      by(event.clientX - clientX, event.clientY - clientY);
      ({ clientX, clientY } = event);
    },
    release: () => undefined,
    cancel: () => {
      by(back.x, back.y);
    },
  });
}
