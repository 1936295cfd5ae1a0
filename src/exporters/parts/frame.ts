import type { Frame } from '../../document/graph-document.ts';
import { namedBoxes } from '../../layout/drawn-boxes.ts';
import { frameBox } from '../../layout/frame.ts';
import { frameToken } from '../../theme/frame-token.ts';
import type { Scene } from '../scene.ts';
import { placed, tag, type Shape } from '../svg/shapes.ts';
import { label } from './text.ts';

const TITLE = { size: 18, x: 15.5, middle: 20.5 } as const;

/** A frame with its title, below what it holds. */
export function drawFrame(scene: Scene, frame: Frame): Shape[] {
  const members = new Set(frame.nodes);
  const boxes = namedBoxes(scene).filter((_, index) => members.has(scene.nodes[index]!.id));
  const box = frameBox(boxes);
  if (box === null) return [];
  const { theme, isMono } = scene.look;
  const tone = theme[frameToken[frame.color ?? 'gray']];
  const rect = {
    x: 0.75,
    y: 0.75,
    width: box.width - 1.5,
    height: box.height - 1.5,
    rx: 15.25,
    fill: tone,
    'fill-opacity': isMono ? 0.04 : theme.frameGround,
    stroke: tone,
    'stroke-width': 1.5,
    'stroke-opacity': 0.75,
  };
  const title = { text: frame.title ?? '', size: TITLE.size, weight: 600, fill: tone } as const;
  const name = title.text === '' ? [] : [label(title, TITLE.x, TITLE.middle)];
  return [placed(box, [tag('rect', rect), ...name], { 'data-frame': frame.id })];
}
