import type { Point } from '../geometry.ts';
import { pointOn, type Wire } from '../wire.ts';

/** Into how many straight pieces a wire is cut to see what it crosses. */
const PIECES = 24;

/** How often wires cross one another as they are drawn. Wires that share an end do not count. */
export function wireCrossings(wires: readonly Wire[]): number {
  const lines = wires.map((wire) =>
    Array.from({ length: PIECES + 1 }, (_, at) => pointOn(wire, at / PIECES)),
  );
  let count = 0;
  for (const [at, wire] of wires.entries()) {
    for (let other = 0; other < at; other++) {
      if (!sharesEnd(wire, wires[other]!) && comeClose(wire, wires[other]!))
        count += crossed(lines[at]!, lines[other]!);
    }
  }
  return count;
}

function sharesEnd(a: Wire, b: Wire): boolean {
  return isSame(a.from, b.from) || isSame(a.to, b.to);
}

/** Whether the boxes around two wires have anything in common. */
function comeClose(a: Wire, b: Wire): boolean {
  return (
    Math.min(a.from.x, a.toControl.x) < Math.max(b.to.x, b.fromControl.x) &&
    Math.min(b.from.x, b.toControl.x) < Math.max(a.to.x, a.fromControl.x) &&
    Math.min(a.from.y, a.to.y) <= Math.max(b.from.y, b.to.y) &&
    Math.min(b.from.y, b.to.y) <= Math.max(a.from.y, a.to.y)
  );
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

function crossed(a: readonly Point[], b: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < a.length; i++) {
    for (let j = 1; j < b.length; j++) {
      if (doCross(a[i - 1]!, a[i]!, b[j - 1]!, b[j]!)) count += 1;
    }
  }
  return count;
}

/** Whether two pieces cross; one that ends upon the other does so at one of its ends only. */
function doCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b);
}

function isLeft(from: Point, to: Point, point: Point): boolean {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x) > 0;
}
