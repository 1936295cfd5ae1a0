import type { WireMoment } from '../../engine/moments.ts';
import { placeOnWire, type Wire } from '../../layout/wire.ts';
import type { Scene } from '../scene.ts';
import { rounded, tag, type Shape } from '../svg/shapes.ts';

/** When the second arrowhead starts, as a share of the step's motion. */
const LAG = 0.15;
/** Where the arrowheads of a backward step rest, in shares of the wire. */
const RESTS = [0.46, 0.58] as const;

/**
 * What travels along a wire in the step: round forward, arrowheads that point back backward. They
 * stand still as in a picture, or are under way as on the screen.
 */
export function drawPulses(scene: Scene, wire: Wire, direction: WireMoment['travel']): Shape[] {
  const { travel } = scene;
  const { theme } = scene.look;
  if (direction === null) return [];
  if (direction === 'backward') {
    return RESTS.flatMap((rest, place) => {
      const way = travel === undefined ? null : backwardWay(travel, place * LAG, rest);
      const paint = { fill: theme.gradient, opacity: way?.opacity };
      return [arrowhead(wire, way?.share ?? rest, paint)];
    });
  }
  const share = travel === undefined ? 0.5 : eased(travel);
  const { x, y } = placeOnWire(wire, share);
  const fading = travel === undefined || travel <= 0.9 ? undefined : (1 - travel) / 0.1;
  return [tag('circle', { cx: x, cy: y, r: 7, fill: theme.value, opacity: fading })];
}

/** An arrowhead at a share of a wire, pointing back to its start. */
export function arrowhead(
  wire: Wire,
  share: number,
  paint: Readonly<Record<string, string | number | undefined>>,
): Shape {
  const { x, y, degrees } = placeOnWire(wire, share);
  const transform = `translate(${rounded(x)} ${rounded(y)}) rotate(${rounded(degrees + 180)})`;
  return tag('path', { d: 'M8,0L-6,-8L-3,0L-6,8Z', transform, ...paint });
}

/** An arrowhead runs back along the whole wire, and then appears where it rests. */
function backwardWay(travel: number, lag: number, rest: number) {
  const own = Math.min(1, Math.max(0, travel * (1 + LAG) - lag));
  if (own <= 0.55) return { share: 1 - eased(own / 0.55), opacity: undefined };
  const opacity = (own - 0.55) / 0.45;
  return { share: rest, opacity: opacity >= 1 ? undefined : opacity };
}

/** A motion that starts and ends gently: a cubic with no slope at 0 and at 1. */
function eased(t: number): number {
  return t * t * (3 - 2 * t);
}
