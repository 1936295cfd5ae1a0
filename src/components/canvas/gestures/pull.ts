import type { Port } from '../../../editor/places/ports.ts';
import type { Workbench } from '../../../editor/workbench.svelte.ts';
import { follow } from './follow.ts';
import { LooseEnd, type Loose } from './loose-end.ts';

/** Draws a wire from a port, or moves an end of one, as long as the pointer is down. */
export function pull(workbench: Workbench, press: PointerEvent, loose: Loose): void {
  let end: LooseEnd | null = null;
  let last: PointerEvent = press;
  const stop = new AbortController();
  // What Shift does is shown when it is pressed, and not only when the hand goes on.
  const shift = ({ key, shiftKey }: KeyboardEvent) => {
    const { clientX, clientY } = last;
    if (key === 'Shift') end?.move({ clientX, clientY, shiftKey });
  };
  for (const type of ['keydown', 'keyup'] as const) {
    addEventListener(type, shift, { signal: stop.signal });
  }
  // A press that never becomes a drag is told of by no other event.
  addEventListener(
    'pointerup',
    () => {
      stop.abort();
    },
    { signal: stop.signal },
  );
  follow(workbench, press, {
    pansAtEdge: true,
    move: (event) => {
      last = event;
      end ??= new LooseEnd(workbench, loose);
      end.move(event);
    },
    release: (event) => {
      end?.drop(event);
    },
    cancel: () => {
      stop.abort();
      end?.end();
    },
  });
}

/** Draws a wire from one tap on a port to the next on another, or on a node. */
export function tap(workbench: Workbench, origin: Port): void {
  workbench.gesture?.cancel();
  const end = new LooseEnd(workbench, { origin, replaced: null });
  const stop = new AbortController();
  const { signal } = stop;
  const gesture = {
    cancel: () => {
      stop.abort();
      if (workbench.gesture === gesture) workbench.gesture = null;
      end.end();
    },
  };
  workbench.gesture = gesture;
  end.show();
  addEventListener(
    'pointermove',
    (event) => {
      if (event.buttons === 0 && workbench.gesture === gesture) end.move(event);
    },
    { signal },
  );
  addEventListener(
    'click',
    (event) => {
      const isOnCanvas = (event.target as Element).closest('.svelte-flow__pane') !== null;
      const isAtNode = isOnCanvas && end.isAtNode(event);
      gesture.cancel();
      if (!isAtNode) return;
      event.stopPropagation();
      end.drop(event);
    },
    { signal, capture: true },
  );
}
