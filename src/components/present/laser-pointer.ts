import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Presentation } from '../../editor/presenting/presentation.svelte.ts';

/**
 * Lets the laser follow the pointer over the canvas. A mouse points and works at the same time; a
 * finger or a pen points instead of moving what it is on, and two fingers are the canvas's as ever.
 */
export function laserPointer(presentation: Presentation): Attachment<HTMLElement> {
  return (place) => {
    const region = place.parentElement!;
    let held: number | null = null;

    const isOver = ({ target }: Event) =>
      target instanceof Element && region.contains(target) && target.closest('.bar') === null;

    function point(event: PointerEvent) {
      const isPointing = event.pointerType === 'mouse' || event.pointerId === held;
      if (!isPointing) return;
      presentation.pointer = isOver(event) ? { x: event.clientX, y: event.clientY } : null;
    }

    function press(event: PointerEvent) {
      held = null;
      if (presentation.light === 'off' || event.pointerType === 'mouse') return;
      if (!event.isPrimary || !isOver(event)) return;
      held = event.pointerId;
      event.stopPropagation();
      point(event);
    }

    function keep(event: Event) {
      if (held === null || !isOver(event)) return;
      if ('touches' in event && (event as TouchEvent).touches.length > 1) return;
      event.stopPropagation();
      if (event.type === 'contextmenu') event.preventDefault();
    }

    function lift(event: PointerEvent) {
      if (event.pointerId !== held) return;
      held = null;
      presentation.pointer = null;
    }

    const capture = { capture: true };
    const offs = [
      on(window, 'pointermove', point, capture),
      on(window, 'pointerdown', press, capture),
      on(window, 'mousedown', keep, capture),
      on(window, 'touchstart', keep, { capture: true, passive: true }),
      on(window, 'contextmenu', keep, capture),
      on(window, 'pointerup', lift, capture),
      on(window, 'pointercancel', lift, capture),
      on(document.documentElement, 'pointerleave', () => (presentation.pointer = null)),
    ];
    return () => {
      for (const off of offs) off();
    };
  };
}
