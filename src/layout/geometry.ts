import { symbolParts } from '../document/symbol-parts.ts';
import { valueAt, type Evaluation } from '../engine/forward.ts';
import type { GraphNode } from '../engine/graph.ts';
import type { Operation } from '../engine/operation.ts';
import type { Shape } from '../engine/tensor.ts';
import { mapsFor, type MapGeometry } from './heat-maps.ts';

/** A point or a corner on the canvas, in pixels at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** How a node is drawn: a named value, the curve of a function, or a glyph. */
export type Face = 'leaf' | 'curve' | 'glyph';

/** A node's size and the heights of its ports below its upper edge, in pixels. */
export interface NodeGeometry {
  readonly face: Face;
  readonly width: number;
  readonly height: number;
  /** The part of the height that the face takes; heat maps stand below it, or in a leaf's face. */
  readonly faceHeight: number;
  /** The room for the heat maps of value and gradient; `null` where the value is a scalar. */
  readonly maps: MapGeometry | null;
  readonly inputs: readonly number[];
  readonly output: number;
}

/** Where the result of a graph's output stands, to the right of its node. */
export const RESULT = { distance: 124, width: 148, height: 60 } as const;

/** The space that a node's name takes above it. */
export const NAME_HEIGHT = 32;

const LEAF = { width: 144, height: 60 } as const;
/** The height of a leaf that holds a number, without its slider. */
export const LEAF_HEIGHT = LEAF.height;
/** What a slider adds below a leaf's number, whose wire stays at the number's height. */
export const SLIDER_HEIGHT = 36;
/** The room that a leaf has for its name without growing. */
const SHORT_NAME = 26;
const GLYPH = { width: 84, height: 84 } as const;
const CURVE = { width: 140, height: 104 } as const;
const PORT_DISTANCE = 32;
/** What stands beside the heat maps of a leaf: its name, the sign after it, and margins. */
const LEAF_SIDE = 84;
const MAP_MARGIN = 10;

export function faceOf(operation: Operation): Face {
  if (operation.leaf !== undefined) return 'leaf';
  const isCurved = operation.category === 'activation' || operation.category === 'loss';
  return isCurved && operation.curve !== undefined ? 'curve' : 'glyph';
}

/**
 * The geometry of a node: of its operation, its number of slots, a leaf's name, and the shape of its
 * value, which for an operation is to be passed where it is known.
 */
export function geometryOf(
  { id, operation, inputs, value, slider }: GraphNode,
  shape: Shape = value?.shape ?? [],
): NodeGeometry {
  const face = faceOf(operation);
  const maps = mapsFor(shape, operation.leaf?.isDifferentiable !== false);
  if (face === 'leaf') {
    const width = maps === null ? LEAF.width : LEAF_SIDE + maps.width;
    const faceHeight = Math.max(LEAF.height, (maps?.height ?? 0) + 2 * MAP_MARGIN);
    const room = {
      width: width + Math.max(0, nameWidth(id) - SHORT_NAME),
      height: faceHeight + (slider === undefined || maps !== null ? 0 : SLIDER_HEIGHT),
    };
    return { face, ...room, faceHeight, maps, inputs: [], output: faceHeight / 2 };
  }
  const { width, height: least } = face === 'curve' ? CURVE : GLYPH;
  const faceHeight = Math.max(least, (inputs.length + 1) * PORT_DISTANCE - 12);
  const first = faceHeight / 2 - ((inputs.length - 1) * PORT_DISTANCE) / 2;
  const ports = inputs.map((_, slot) => first + slot * PORT_DISTANCE);
  return {
    face,
    width: Math.max(width, maps === null ? 0 : maps.width + 2 * MAP_MARGIN),
    height: faceHeight + (maps === null ? 0 : maps.height + MAP_MARGIN),
    faceHeight,
    maps,
    inputs: ports,
    output: faceHeight / 2,
  };
}

interface Known {
  readonly shape: Shape | undefined;
  readonly geometry: NodeGeometry;
}

/** What is known of nodes, which never change: each of a node's many wires asks for all of its ports. */
const knownByNode = new WeakMap<GraphNode, Known>();

/** The geometry of a node of an evaluated graph. It depends on no step. */
export function geometryAt(evaluation: Evaluation, index: number): NodeGeometry {
  const node = evaluation.graph.nodes[index]!;
  const shape = valueAt(evaluation, index)?.shape;
  const known = knownByNode.get(node);
  if (known !== undefined && known.shape === shape) return known.geometry;
  const geometry = geometryOf(node, shape);
  knownByNode.set(node, { shape, geometry });
  return geometry;
}

/** About how wide a node's name is, in pixels; it is cut off where it is wider than `most`. */
export function nameWidth(id: string, most = 160): number {
  const { base, subscript } = symbolParts(id);
  return Math.min(most, 14 * base.length + 10 * subscript.length);
}

/** How wide the result is, of the output's name. */
export function resultWidth(id: string): number {
  return RESULT.width + Math.max(0, nameWidth(id) - SHORT_NAME);
}

/** The smallest box that holds all of `boxes`, or `null` where there are none. */
export function boundsOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A box at some distance from where it was. */
export function movedBy(box: Box, { x, y }: Point): Box {
  return { ...box, x: box.x + x, y: box.y + y };
}

/** Whether two boxes come closer to each other than `gap`. */
export function areClose(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether one box lies within another. */
export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
