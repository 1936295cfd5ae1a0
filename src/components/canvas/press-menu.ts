import type { Attachment } from 'svelte/attachments';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import type { Point } from '../../layout/geometry.ts';

/** How long a finger rests before it asks for the menu, and how far it may stray. */
const LONG_PRESS = { durationMs: 450, slopPx: 8 } as const;
const FIELDS = 'input, textarea';

/**
 * Opens the menu of what lies under a press: by the right button, by the keyboard's menu key on what
 * has the focus, and by a finger or a pen that rests. What is pressed is selected, unless it is already.
 */
export function pressMenu(workbench: Workbench): Attachment<HTMLElement> {
  return (region) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start: Point | null = null;

    function stop() {
      clearTimeout(timer);
      start = null;
    }

    function press(event: PointerEvent) {
      stop();
      const { target, clientX: x, clientY: y } = event;
      // In a field that is written in, a long press selects words.
      const isWriting = target === document.activeElement && (target as Element).matches(FIELDS);
      if (event.pointerType === 'mouse' || !event.isPrimary || isWriting) return;
      start = { x, y };
      timer = setTimeout(() => {
        void openAt(target, { x, y });
      }, LONG_PRESS.durationMs);
    }

    function move({ clientX, clientY }: PointerEvent) {
      if (start !== null && Math.hypot(clientX - start.x, clientY - start.y) > LONG_PRESS.slopPx) {
        stop();
      }
    }

    function ask(event: MouseEvent) {
      if (event.target instanceof Element && event.target.matches(FIELDS)) return;
      event.preventDefault();
      stop();
      // A long press is answered by its own timer, where the browser asks as well.
      if (workbench.overlay !== null) return;
      void openAt(event.target, placeOf(event));
    }

    async function openAt(target: EventTarget | null, at: Point) {
      const { openMenu } = await import('./open-menu.ts');
      openMenu(workbench, target, at);
    }

    const options = { capture: true };
    region.addEventListener('pointerdown', press, options);
    region.addEventListener('pointermove', move, options);
    region.addEventListener('pointerup', stop, options);
    region.addEventListener('pointercancel', stop, options);
    region.addEventListener('contextmenu', ask);
    return () => {
      stop();
      region.removeEventListener('pointerdown', press, options);
      region.removeEventListener('pointermove', move, options);
      region.removeEventListener('pointerup', stop, options);
      region.removeEventListener('pointercancel', stop, options);
      region.removeEventListener('contextmenu', ask);
    };
  };
}

/** Where the menu opens: at the pointer, or below what has the keyboard's focus. */
function placeOf({ clientX, clientY, target, detail }: MouseEvent): Point {
  const isByKey = detail === 0 && clientX === 0 && clientY === 0;
  if (!isByKey || !(target instanceof Element)) return { x: clientX, y: clientY };
  const { left, bottom } = target.getBoundingClientRect();
  return { x: left, y: bottom };
}
