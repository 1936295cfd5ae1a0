import { areClose, type Box } from '../geometry.ts';
import { wireCrossings } from './wire-crossings.ts';
import { pointOn, type Wire } from '../wire.ts';

/** A wire with the places of its two nodes in the list of boxes. */
export interface PlacedWire {
  readonly wire: Wire;
  readonly from: number;
  readonly to: number;
}

/** At how many places a wire is looked at. */
const POINTS = 20;
/** How much a wire behind a node counts, and a pixel up or down, where a crossing counts 1. */
const COST = { hidden: 1.5, rise: 1 / 4000 } as const;
const CLEARANCE = 4;

/** How hard a drawing is to read: wires that cross, wires behind nodes, and how far wires bend. */
export function drawingCost(wires: readonly PlacedWire[], boxes: readonly Box[]): number {
  const rise = wires.reduce((sum, { wire }) => sum + Math.abs(wire.to.y - wire.from.y), 0);
  const hidden = wires.reduce((sum, wire) => sum + nodesOver(wire, boxes), 0);
  return wireCrossings(wires.map(({ wire }) => wire)) + hidden * COST.hidden + rise * COST.rise;
}

/** How many nodes a wire passes behind, its own left out. */
function nodesOver({ wire, from, to }: PlacedWire, boxes: readonly Box[]): number {
  const points = Array.from({ length: POINTS - 1 }, (_, at) => ({
    ...pointOn(wire, (at + 1) / POINTS),
    width: 0,
    height: 0,
  }));
  return boxes.filter(
    (box, at) =>
      at !== from && at !== to && points.some((point) => areClose(point, box, CLEARANCE)),
  ).length;
}
