import { compile } from '../document/compile.ts';
import type { GraphDocument } from '../document/graph-document.ts';
import { evaluate } from '../engine/forward.ts';
import { symbolText } from '../formula/symbol.ts';
import { texToText } from '../formula/tex-to-text.ts';
import { allWires, namedBoxes, placeOf, type Placed } from '../layout/drawn-boxes.ts';
import { frameBox } from '../layout/frame.ts';
import { boundsOf, geometryAt, type Box } from '../layout/geometry.ts';
import { noteBox } from '../layout/note.ts';
import { FRAME_GROUND, frameToken } from '../theme/frame-token.ts';
import type { Theme } from '../theme/themes.ts';
import { lookOf, type LookName } from './look.ts';
import { roundedPath } from './parts/wire.ts';
import type { Picture } from './picture.ts';
import { tag, type Shape } from './svg/shapes.ts';
import { groundOf, svgElement } from './svg/svg-element.ts';
import { writeShapes } from './svg/write-shapes.ts';
import { widthOf } from './text/drawn-sign.ts';
import { MATH_FACE } from './text/faces.ts';
import { textBaseline } from './text/line-box.ts';
import { writeAsText } from './text/text-writer.ts';

const MARGIN = 24;
const EMPTY: Box = { x: 0, y: 0, width: 320, height: 180 };
/** The size of a label in pixels, and the room that it leaves on each side of its node. */
const LABEL = { size: 40, least: 14, margin: 8 } as const;

/**
 * A document as a small picture for lists: its nodes with their signs, its wires, frames and notes, no
 * numbers and no formulas. Nodes without a position stand at the origin. It is quick to make, names
 * no font that must be fetched, and carries no document.
 */
export function thumbnailSvg(document: GraphDocument, look: LookName = 'light'): Picture {
  const { theme } = lookOf(look);
  const evaluation = evaluate(compile(document).graph);
  const scene = { nodes: document.nodes, evaluation };
  const named = namedBoxes(scene);
  const frames = (document.frames ?? []).flatMap((frame) => {
    const members = new Set(frame.nodes);
    const box = frameBox(named.filter((_, at) => members.has(document.nodes[at]!.id)));
    return box === null ? [] : [{ box, colour: theme[frameToken[frame.color ?? 'gray']] }];
  });
  const notes = (document.notes ?? []).map(noteBox);
  const bounds = boundsOf([...named, ...frames.map(({ box }) => box), ...notes]);
  const box = bounds === null ? EMPTY : withMargin(bounds);
  const shapes = [
    ...frames.map(({ box: at, colour }) =>
      tag('rect', { ...at, rx: 16, fill: colour, 'fill-opacity': FRAME_GROUND, stroke: colour }),
    ),
    ...allWires(scene).map((wire) =>
      tag('path', {
        d: roundedPath(wire),
        fill: 'none',
        stroke: theme.lineStrong,
        'stroke-width': 3,
      }),
    ),
    ...document.nodes.flatMap((_, index) => drawNode(scene, index, theme)),
    ...notes.map((at) => tag('rect', { ...at, rx: 10, fill: theme.note, stroke: theme.noteLine })),
  ];
  const content = groundOf(box, theme.ground) + writeShapes(shapes, writeAsText);
  return { svg: svgElement(box, content), width: box.width, height: box.height };
}

function drawNode(scene: Placed, index: number, theme: Theme): Shape[] {
  const { id, operation } = scene.evaluation.graph.nodes[index]!;
  const { width, height, faceHeight, face } = geometryAt(scene.evaluation, index);
  const { x, y } = placeOf(scene.nodes[index]!);
  const isLeaf = face === 'leaf';
  const box = { x, y, width, height, rx: isLeaf ? 14 : 20 };
  const text = isLeaf ? symbolText(id) : texToText(operation.glyph);
  const room = (width - 2 * LABEL.margin) / widthOf(text, MATH_FACE);
  const size = Math.min(LABEL.size, room);
  const paint = { fill: theme.raised, stroke: theme.lineStrong, 'stroke-width': 2 };
  const place = { x: x + width / 2, y: textBaseline(MATH_FACE, size, y + faceHeight / 2) };
  const sign = {
    text,
    face: MATH_FACE,
    size,
    ...place,
    anchor: 'middle',
    fill: theme.ink,
  } as const;
  return [tag('rect', { ...box, ...paint }), ...(size < LABEL.least ? [] : [sign])];
}

function withMargin({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor(x - MARGIN), Math.floor(y - MARGIN)];
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width + MARGIN) - left,
    height: Math.ceil(y + height + MARGIN) - top,
  };
}
