import type { Workbench } from '../../../editor/workbench.svelte.ts';

/** What a drag does, from its first step until it ends in one of two ways. */
export interface Drag {
  readonly move: (event: PointerEvent) => void;
  readonly release: (event: PointerEvent) => void;
  /** It is taken back, by Escape or because the browser took the pointer away. */
  readonly cancel: () => void;
  /** Whether the view moves on when the pointer comes near its edge. */
  readonly pansAtEdge?: boolean;
}

/** How far a press strays before it is a drag; a finger trembles more than a mouse. */
const SLOP_PX = { mouse: 3, touch: 8 } as const;
const EDGE = { px: 36, perFrame: 9 } as const;

/** Follows a pointer from its press on; Escape cancels the drag. A press that stays is none. */
export function follow(workbench: Workbench, press: PointerEvent, drag: Drag): void {
  const stop = new AbortController();
  const { signal } = stop;
  const slop = press.pointerType === 'touch' ? SLOP_PX.touch : SLOP_PX.mouse;
  const gesture = {
    cancel: () => {
      end();
      drag.cancel();
      // The press that is given up ends in no click.
      addEventListener('pointerup', swallowClick, { once: true, capture: true });
    },
  };
  let last = press;
  let isMoving = false;
  let frame = 0;

  function end() {
    stop.abort();
    cancelAnimationFrame(frame);
    if (workbench.gesture === gesture) workbench.gesture = null;
  }

  function begin() {
    workbench.gesture?.cancel();
    isMoving = true;
    workbench.gesture = gesture;
    if (drag.pansAtEdge === true) frame = requestAnimationFrame(panAtEdge);
  }

  function panAtEdge() {
    const by = stepFromEdge(press.target, last);
    if (by.x !== 0 || by.y !== 0) {
      workbench.camera?.panBy(by);
      drag.move(last);
    }
    frame = requestAnimationFrame(panAtEdge);
  }

  const own = (handle: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === press.pointerId) handle(event);
  };
  const move = own((event) => {
    last = event;
    const { clientX, clientY } = event;
    if (!isMoving) {
      if (Math.hypot(clientX - press.clientX, clientY - press.clientY) < slop) return;
      if (workbench.overlay !== null) {
        end();
        return;
      }
      begin();
    }
    drag.move(event);
  });
  const up = own((event) => {
    end();
    if (!isMoving) return;
    swallowClick();
    drag.release(event);
  });
  const lose = own(() => {
    end();
    if (isMoving) drag.cancel();
  });
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', up, { signal, capture: true });
  addEventListener('pointercancel', lose, { signal });
}

/** Keeps the click that the browser makes of a drag's end from being taken for one. */
function swallowClick(): void {
  const stop = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => {
    removeEventListener('click', stop, { capture: true });
  });
}

/** How far the view goes on in this frame while a pointer is near, or beyond, its edge. */
function stepFromEdge(target: EventTarget | null, { clientX, clientY }: PointerEvent) {
  const region = (target as Element | null)?.closest('.svelte-flow')?.getBoundingClientRect();
  if (region === undefined) return { x: 0, y: 0 };
  const step = (at: number, low: number, high: number) => {
    if (at < low + EDGE.px) return EDGE.perFrame;
    return at > high - EDGE.px ? -EDGE.perFrame : 0;
  };
  return {
    x: step(clientX, region.left, region.right),
    y: step(clientY, region.top, region.bottom),
  };
}
