import { isFault } from '../engine/fault.ts';
import type { GraphNode } from '../engine/graph.ts';
import type { Attributes } from '../engine/operation.ts';
import { filled, itemOf, scalar } from '../engine/tensor.ts';

/** From where to where a curve is drawn. */
export type Window = readonly [number, number];

/** The graph of a function of one variable, in its own units. */
export interface Curve {
  readonly window: Window;
  readonly range: readonly [number, number];
  readonly points: readonly (readonly [number, number])[];
}

/** A point of the curve with the slope there: the local derivative. */
export interface OperatingPoint {
  readonly x: number;
  readonly y: number;
  readonly slope: number;
}

const SAMPLES = 96;

/** The curve that was sampled last with some attributes: it is the same until it is seen elsewhere. */
const latestByAttributes = new WeakMap<Attributes, { key: string; curve: Curve | null }>();

/**
 * An operation as a function of its first input, the other inputs held at `others`, sampled over
 * the record's window, widened to hold `at`; over `held` instead, where that holds it. `null` where the
 * record draws no curve.
 */
export function curveOf(
  node: GraphNode,
  others: readonly number[],
  at: readonly number[] = [],
  held?: Window,
): Curve | null {
  const { operation } = node;
  if (operation.curve === undefined) return null;
  const reached = at.filter(Number.isFinite);
  const isHeld = held !== undefined && reached.every((x) => x >= held[0] && x <= held[1]);
  const [left, right] = isHeld ? held : operation.curve.window([at[0] ?? 0, ...others]);
  const window = [Math.min(left, ...reached), Math.max(right, ...reached)] as const;
  const key = [operation.name, ...window, ...others].join(' ');
  const latest = latestByAttributes.get(node.attributes);
  if (latest?.key === key) return latest.curve;
  const curve = sampled(node, others, window);
  latestByAttributes.set(node.attributes, { key, curve });
  return curve;
}

function sampled(node: GraphNode, others: readonly number[], window: Window): Curve | null {
  const points = Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const x = window[0] + ((window[1] - window[0]) * index) / SAMPLES;
    return [x, ordinate(node, x, others)] as const;
  }).filter(([, y]) => Number.isFinite(y));
  if (points.length < 2) return null;
  const heights = points.map(([, y]) => y);
  const [low, high] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  return { window, range: low === high ? [low - 1, high + 1] : [low, high], points };
}

/** Where on the curve the operation works, and how steep it is there. */
export function operatingPoint(
  node: GraphNode,
  x: number,
  others: readonly number[],
): OperatingPoint {
  const inputs = [x, ...others].map(scalar);
  const y = ordinate(node, x, others);
  const output = scalar(y);
  const [slope] = node.operation.vjp(inputs, output, filled([], 1), node.attributes);
  return { x, y, slope: slope === undefined ? Number.NaN : itemOf(slope) };
}

function ordinate(node: GraphNode, x: number, others: readonly number[]): number {
  const answer = node.operation.forward([x, ...others].map(scalar), node.attributes);
  return isFault(answer) ? Number.NaN : itemOf(answer);
}
