import { itemIds } from '../document/item-key.ts';
import { areClose, type Box } from '../layout/geometry.ts';
import { drawCallout } from './parts/callout.ts';
import { drawFrame } from './parts/frame.ts';
import { drawNode, type DrawnNode } from './parts/node.ts';
import { drawNote } from './parts/note.ts';
import { drawWire } from './parts/wire.ts';
import { shownStep, type Scene } from './scene.ts';
import { boundsOfShapes } from './svg/bounds.ts';
import type { Shape } from './svg/shapes.ts';

/** What is drawn, back to front, and the rectangle that shows it. */
export interface Composition {
  readonly shapes: readonly Shape[];
  readonly box: Box;
}

const MARGIN = 24;
/** What shows where there is nothing to draw. */
const EMPTY: Box = { x: 0, y: 0, width: 320, height: 180 };

/** What of a scene is drawn: all of it, some nodes, frames and notes, or a rectangle. */
export type Region = 'all' | readonly string[] | Box;

/** Draws a region of a scene. */
export function compose(scene: Scene, region: Region): Composition {
  const work = composing(scene, region);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Draws a region of a scene node by node, and yields how much of it is drawn, up to 1. */
export function* composing(scene: Scene, region: Region): Generator<number, Composition> {
  if (region === 'all') return withMargin(yield* drawParts(scene, everything));
  if (isList(region)) return withMargin(yield* drawParts(scene, choiceOf(scene, region)));
  const shapes = (yield* drawParts(scene, everything, region)).filter((shape) => {
    const bounds = boundsOfShapes([shape]);
    return bounds === null || areClose(bounds, region, 0);
  });
  return { shapes, box: region };
}

/** What is drawn, by the ids of frames and notes and by the places of nodes. */
interface Choice {
  readonly hasNode: (index: number) => boolean;
  readonly hasItem: (kind: 'frame' | 'note', id: string) => boolean;
}

const everything: Choice = { hasNode: () => true, hasItem: () => true };

/** The nodes, frames and notes of these ids; a frame brings its nodes along. */
function choiceOf({ document, nodes }: Scene, region: readonly string[]): Choice {
  const ids = new Set(region);
  const keys = { frame: new Set(itemIds('frame', region)), note: new Set(itemIds('note', region)) };
  const framed = (document.frames ?? []).filter(({ id }) => keys.frame.has(id));
  const members = new Set(framed.flatMap((frame) => frame.nodes));
  return {
    hasNode: (index) => ids.has(nodes[index]!.id) || members.has(nodes[index]!.id),
    hasItem: (kind, id) => keys[kind].has(id),
  };
}

/** Frames lowest, then wires, nodes, what stands beside nodes, notes, and the step's arithmetic. */
function* drawParts(
  scene: Scene,
  { hasNode, hasItem }: Choice,
  visible?: Box,
): Generator<number, Shape[]> {
  const { nodes } = scene.evaluation.graph;
  const { frames = [], notes = [] } = scene.document;
  const drawn = Array.from(nodes.keys()).filter(hasNode);
  const wires: Shape[] = [];
  const bodies: DrawnNode[] = [];
  for (const [at, index] of drawn.entries()) {
    for (const [slot, input] of nodes[index]!.inputs.entries()) {
      if (input !== null && hasNode(input)) wires.push(...drawWire(scene, index, slot));
    }
    bodies.push(drawNode(scene, index));
    yield (at + 1) / drawn.length;
  }
  const step = shownStep(scene);
  const isStepDrawn = step?.kind === 'edge' && hasNode(step.node) && hasNode(step.reader);
  const callout = isStepDrawn ? drawCallout(scene, visible) : { lead: [], box: [] };
  return [
    ...frames.filter(({ id }) => hasItem('frame', id)).flatMap((frame) => drawFrame(scene, frame)),
    ...wires,
    ...bodies.map(({ body }) => body),
    ...callout.lead,
    ...bodies.map(({ beside }) => beside),
    ...notes.filter(({ id }) => hasItem('note', id)).map((note) => drawNote(scene, note)),
    ...callout.box,
  ];
}

function withMargin(shapes: readonly Shape[]): Composition {
  const bounds = boundsOfShapes(shapes);
  if (bounds === null) return { shapes, box: EMPTY };
  const left = Math.floor(bounds.x - MARGIN);
  const top = Math.floor(bounds.y - MARGIN);
  const width = Math.ceil(bounds.x + bounds.width + MARGIN) - left;
  const height = Math.ceil(bounds.y + bounds.height + MARGIN) - top;
  return { shapes, box: { x: left, y: top, width, height } };
}

function isList(region: readonly string[] | Box): region is readonly string[] {
  return Array.isArray(region);
}
