import { placeOnWire, type PlaceOnWire, type Wire } from './wire.ts';

/** Along how many stretches of equal length something travels on a wire. */
const STRETCHES = 24;

/** The places that something comes by which travels along a wire evenly, both ends included. */
export function wireTrack(wire: Wire): PlaceOnWire[] {
  return Array.from({ length: STRETCHES + 1 }, (_, at) => placeOnWire(wire, at / STRETCHES));
}

/** Where something on a track is at a share of its length, written to `into` as x and y. */
export function trackPoint(track: Float32Array, share: number, into: Float32Array): void {
  const last = track.length / 2 - 1;
  const at = Math.min(last - 1, Math.floor(share * last));
  const part = share * last - at;
  for (const axis of [0, 1]) {
    const [from, to] = [track[2 * at + axis]!, track[2 * at + 2 + axis]!];
    into[axis] = from + (to - from) * part;
  }
}
