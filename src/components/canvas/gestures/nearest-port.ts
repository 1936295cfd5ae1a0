import type { Port } from '../../../editor/places/ports.ts';
import { slotOf } from '../flow.ts';

/**
 * The port that a press means: where the areas of a node's ports overlap under a finger, the one whose
 * dot is nearest. A press without a place, as by a screen reader, means the port itself.
 */
export function nearestPort(press: MouseEvent, port: Port): Port {
  const { clientX: x, clientY: y, target, type, detail } = press;
  if (type === 'click' && detail === 0) return port;
  const node = (target as Element).closest('.svelte-flow__node');
  const dots = [...(node?.querySelectorAll<HTMLElement>('.svelte-flow__handle.port') ?? [])];
  const distances = dots.map((dot) => {
    const { left, top, width, height } = dot.getBoundingClientRect();
    return Math.hypot(left + width / 2 - x, top + height / 2 - y);
  });
  const nearest = dots[distances.indexOf(Math.min(...distances))];
  return nearest === undefined ? port : { id: port.id, slot: slotOf(nearest.dataset['handleid']) };
}
