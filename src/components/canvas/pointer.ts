import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { escape } from '../../editor/escape.ts';
import { WheelReader } from '../../editor/wheel-reader.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { beginGesture, loadGestures } from './load-gestures.ts';

/** What a drag that begins on the canvas is, where it is not the library's. */
type GestureName = 'pan' | 'marquee' | 'knife';

/** A key that says what a drag will do. */
export type HeldKey = 'space' | 'alt';

/**
 * Sees every press and every turn of the wheel on the canvas before the library does, and takes those
 * for itself that the library has no gesture for. `onhold` learns which key is held, for the cursor.
 */
export function canvasPointer(
  workbench: Workbench,
  onhold: (key: HeldKey | null) => void,
): Attachment<HTMLElement> {
  return (canvas) => {
    const wheel = new WheelReader();
    let held: HeldKey | null = null;
    let taken: PointerEvent | null = null;
    let hasPanned = false;
    let isPan = false;

    function press(event: PointerEvent) {
      const name = event.isPrimary ? gestureOf(event, workbench, held) : null;
      taken = name === null ? null : event;
      isPan = name === 'pan';
      if (name === null) return;
      event.stopPropagation();
      hasPanned = isPan;
      // What lies under the pointer does not get the focus.
      if (isPan) event.preventDefault();
      void beginGesture((gestures) => {
        gestures[name](workbench, event);
      });
    }

    function keepFromLibrary(event: Event) {
      if (taken === null) return;
      event.stopPropagation();
      // The middle button would scroll the page, and any press focus what it is on.
      if (isPan) event.preventDefault();
    }

    /** A press that pans is none on what lies under it, whether the pointer moves or not. */
    function click(event: MouseEvent) {
      if (!isPan || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    }

    function turn(event: WheelEvent) {
      if (wheel.read(event, workbench.settings.get('navigation')) === 'zoom') return;
      if ((event.target as Element).closest('.nowheel') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      const unit = event.deltaMode === 0 ? 1 : LINE_PX;
      const [x, y] =
        event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
      workbench.camera?.panBy({ x: -x * unit, y: -y * unit });
    }

    /** What has the focus would take Escape for itself, but a drag is what it ends first. */
    function leave(event: KeyboardEvent) {
      if (event.key !== 'Escape' || workbench.gesture === null) return;
      event.preventDefault();
      event.stopPropagation();
      escape(workbench);
    }

    function hold(event: KeyboardEvent) {
      const { type, key, target } = event;
      const name = heldNames[key];
      if (name === undefined) return;
      // Alt alone would open a browser's menu, and Space press a button that has the focus.
      if (type === 'keyup') {
        if (name === 'alt' || hasPanned) event.preventDefault();
        hasPanned = false;
      }
      const isTyping = target instanceof Element && target.matches('input, textarea, select');
      if (type === 'keydown' && !isTyping) setHeld(name);
      else if (held === name) setHeld(null);
    }

    function setHeld(key: HeldKey | null) {
      held = key;
      onhold(key);
    }

    const capture = { capture: true };
    const offs = [
      on(canvas, 'pointerdown', press, capture),
      on(canvas, 'mousedown', keepFromLibrary, capture),
      on(canvas, 'click', click, capture),
      on(canvas, 'touchstart', keepFromLibrary, { capture: true, passive: true }),
      on(canvas, 'pointerenter', () => void loadGestures(), { once: true }),
      on(canvas, 'wheel', turn, { capture: true, passive: false }),
      on(window, 'pointerup', () => (taken = null)),
      on(window, 'pointercancel', () => (taken = null)),
      on(window, 'keydown', leave, capture),
      on(window, 'keydown', hold),
      on(window, 'keyup', hold),
      on(window, 'blur', () => {
        setHeld(null);
      }),
    ];
    return () => {
      offs.forEach((off) => {
        off();
      });
    };
  };
}

/** How far the view moves for a line, where a wheel counts in lines. */
const LINE_PX = 20;

const heldNames: Readonly<Record<string, HeldKey>> = { ' ': 'space', Alt: 'alt' };

/** Which gesture of ours a press begins, by its place, its button, what is held, and the tool. */
function gestureOf(
  { target, button, altKey, shiftKey }: PointerEvent,
  { tool, editor }: Workbench,
  held: HeldKey | null,
): GestureName | null {
  const element = target as Element;
  const pane = element.closest('.svelte-flow__pane');
  if (pane === null) return null;
  if (button === 1) return 'pan';
  if (button !== 0) return null;
  if (held === 'space' || tool === 'hand') return 'pan';
  const isOnWire = element.closest('.wires') !== null;
  if ((altKey || tool === 'cut') && (element === pane || isOnWire)) {
    return editor.isReadOnly ? null : 'knife';
  }
  return (shiftKey || tool === 'select') && element === pane ? 'marquee' : null;
}
