import type { Evaluation } from '../engine/forward.ts';
import { valueAt } from '../engine/forward.ts';
import { curveOf, operatingPoint, type Curve, type Window } from './curve.ts';
import type { NodeGeometry } from './geometry.ts';

/** A line between two points, with the names that SVG has for them. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What of a curve's picture rests while its point moves: one object for as long as it does. */
export interface CurvePicture {
  readonly window: Window;
  readonly axes: readonly Line[];
  /** The curve as the `d` of an SVG path. */
  readonly path: string;
}

/** The curve on a node's face, in pixels from the node's upper left corner. */
export interface CurvePlot {
  readonly picture: CurvePicture;
  /** Where on the curve the operation works, once its value is there. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** The line there whose slope is the local derivative. */
  readonly tangent: Line | null;
}

const MARGIN = { x: 14, top: 30, bottom: 10 };
const TANGENT_LENGTH = 46;

/** The picture of each curve, at the size of the node for which it was put together last. */
const pictureByCurve = new WeakMap<
  Curve,
  { readonly size: string; readonly picture: CurvePicture }
>();

/**
 * The curve of the operation at `index`, or `null` where it has none to draw. Before its other inputs
 * are known, a loss is drawn for the target 1, a learnt slope as small. It is drawn over `held` for as
 * long as the point lies in that.
 */
export function curvePlot(
  evaluation: Evaluation,
  index: number,
  geometry: NodeGeometry,
  isReached: boolean,
  held?: Window,
): CurvePlot | null {
  const node = evaluation.graph.nodes[index]!;
  const inputs = node.inputs.map((input) => (input === null ? null : valueAt(evaluation, input)));
  const isKnown = isReached && inputs.every((input) => input?.shape.length === 0);
  const unknown = node.operation.category === 'loss' ? 1 : 0.1;
  const others = inputs.slice(1).map((input) => (isKnown ? input!.data[0]! : unknown));
  const abscissae = isKnown ? [...inputs[0]!.data] : [];
  const curve = curveOf(node, others, abscissae, held);
  if (curve === null) return null;

  const scale = scaleOf(curve, geometry);
  const point = abscissae.length === 1 ? operatingPoint(node, abscissae[0]!, others) : null;
  const at = point === null ? null : { x: scale.x(point.x), y: scale.y(point.y) };
  const steepness = (point?.slope ?? Number.NaN) * scale.steepness;
  return {
    picture: pictureOf(curve, geometry, scale),
    point: at !== null && Number.isFinite(at.y) ? at : null,
    tangent: at === null || !Number.isFinite(steepness) ? null : lineThrough(at, -steepness),
  };
}

interface Scale {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** How steep a slope of 1 looks: both axes have their own scale. */
  readonly steepness: number;
}

function scaleOf({ window, range }: Curve, geometry: NodeGeometry): Scale {
  const [[left, right], [low, high]] = [window, range];
  const width = geometry.width - 2 * MARGIN.x;
  const height = geometry.faceHeight - MARGIN.top - MARGIN.bottom;
  return {
    x: (value) => MARGIN.x + ((value - left) / (right - left)) * width,
    y: (value) => MARGIN.top + ((high - value) / (high - low)) * height,
    steepness: (height * (right - left)) / (width * (high - low)),
  };
}

/** What rests of a curve's picture, put together once for a node's size. */
function pictureOf(curve: Curve, geometry: NodeGeometry, { x, y }: Scale): CurvePicture {
  const size = `${geometry.width} ${geometry.faceHeight}`;
  const known = pictureByCurve.get(curve);
  if (known?.size === size) return known.picture;
  const [left, right] = curve.window;
  const ends = { y1: MARGIN.top, y2: geometry.faceHeight - MARGIN.bottom };
  const points = curve.points.map(([a, b]) => `${x(a).toFixed(1)},${y(b).toFixed(1)}`);
  const picture = {
    window: curve.window,
    axes: [
      { x1: MARGIN.x, x2: geometry.width - MARGIN.x, y1: y(0), y2: y(0) },
      ...(left < 0 && right > 0 ? [{ x1: x(0), x2: x(0), ...ends }] : []),
    ],
    path: `M${points.join('L')}`,
  };
  pictureByCurve.set(curve, { size, picture });
  return picture;
}

function lineThrough({ x, y }: { x: number; y: number }, steepness: number): Line {
  const dx = TANGENT_LENGTH / 2 / Math.hypot(1, steepness);
  const dy = dx * steepness;
  return { x1: x - dx, y1: y - dy, x2: x + dx, y2: y + dy };
}
