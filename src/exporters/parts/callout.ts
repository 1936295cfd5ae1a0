import { calloutText } from '../../formula/callout-text.ts';
import { calloutPlace, leadBetween, leadShare } from '../../layout/callout.ts';
import {
  allWires,
  besideBoxes,
  namedBoxes,
  resultBoxAt,
  wireInto,
} from '../../layout/drawn-boxes.ts';
import { calloutSize } from '../../layout/face-text.ts';
import { frameBox, frameTitleBox } from '../../layout/frame.ts';
import type { Box } from '../../layout/geometry.ts';
import { noteBox } from '../../layout/note.ts';
import { shownStep, type Scene } from '../scene.ts';
import { placed, tag, type Shape } from '../svg/shapes.ts';
import { scriptedLabel } from './scripted.ts';
import { label, labelWidth } from './text.ts';

const EVERYWHERE: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const LINES = { what: 18, number: 24, sum: 32 } as const;

/** A callout, and the line from it to its wire, which runs below the numbers beside nodes. */
export interface DrawnCallout {
  readonly lead: readonly Shape[];
  readonly box: readonly Shape[];
}

const NONE: DrawnCallout = { lead: [], box: [] };

/** The arithmetic of a backward step on its wire; within `visible`, where only a part is drawn. */
export function drawCallout(scene: Scene, visible: Box = EVERYWHERE): DrawnCallout {
  const { trace, look, texts } = scene;
  const step = shownStep(scene);
  if (step?.kind !== 'edge') return NONE;
  const wire = wireInto(scene, step.reader, step.slot);
  if (wire === null) return NONE;
  const { product, sum, summedFrom } = calloutText(trace, scene.step, step);
  const summed =
    summedFrom === null ? null : texts.tensor.summedOver(summedFrom, step.contribution.shape);
  const size = calloutSize({ product, sum, summed });
  const result = trace.output === null ? [] : [resultBoxAt(scene, trace.output)];
  const boxes = [...namedBoxes(scene), ...besideBoxes(scene), ...itemBoxes(scene), ...result];
  const at = calloutPlace(wire, size, { boxes, wires: allWires(scene) }, visible);
  const lead = leadBetween({ ...at, ...size }, wire, leadShare({ ...at, ...size }, wire, boxes));
  const { theme } = look;
  const dots = { stroke: theme.gradient, 'stroke-width': 2, 'stroke-dasharray': '2 4' };
  const frame = {
    x: 1,
    y: 1,
    width: size.width - 2,
    height: size.height - 2,
    rx: 7,
    fill: theme.panel,
    stroke: theme.gradient,
    'stroke-width': 2,
  };
  const lines = drawLines(scene, size, { product, summed, sum });
  return {
    lead: lead === null ? [] : [tag('line', { ...lead, ...dots })],
    box: [placed(at, [tag('rect', frame), ...lines])],
  };
}

/** Where notes and the titles of frames stand. */
function itemBoxes(scene: Scene): Box[] {
  const { frames = [], notes = [] } = scene.document;
  const boxes = namedBoxes(scene);
  const titles = frames.flatMap(({ nodes, title = '' }) => {
    const members = new Set(nodes);
    const box = frameBox(boxes.filter((_, index) => members.has(scene.nodes[index]!.id)));
    return box === null ? [] : [frameTitleBox(box, title)];
  });
  return [...titles, ...notes.map(noteBox)];
}

interface Lines {
  readonly product: string;
  readonly summed: string | null;
  readonly sum: string | null;
}

/** The lines, one below the other round the middle of the box. */
function drawLines(
  { look, texts }: Scene,
  { width, height }: { readonly width: number; readonly height: number },
  { product, summed, sum }: Lines,
): Shape[] {
  const { theme } = look;
  const what = { size: 14, weight: 500, fill: theme.muted } as const;
  const number = { size: 19, weight: 650, fill: theme.gradient } as const;
  const whole =
    LINES.what + LINES.number + (summed === null ? 0 : LINES.what) + (sum === null ? 0 : LINES.sum);
  const top = (height - whole) / 2;
  const x = width / 2;
  const shapes: Shape[] = [
    label({ ...what, text: texts.labels.upstreamTimesLocal }, x, top + LINES.what / 2, 'middle'),
    ...scriptedLabel({ ...number, text: product }, x, top + LINES.what + LINES.number / 2),
  ];
  let y = top + LINES.what + LINES.number;
  if (summed !== null) {
    shapes.push(label({ ...what, text: summed }, x, y + LINES.what / 2, 'middle'));
    y += LINES.what;
  }
  if (sum !== null) {
    const half = labelWidth({ ...number, text: sum }) / 2;
    const rule = { x1: x - half, x2: x + half, y1: y + 4.5, y2: y + 4.5, stroke: theme.line };
    shapes.push(tag('line', rule));
    shapes.push(label({ ...number, text: sum }, x, y + 8 + LINES.number / 2, 'middle'));
  }
  return shapes;
}
