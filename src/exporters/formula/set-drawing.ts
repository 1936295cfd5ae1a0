import { fittedPath, type PathCommand } from './fitted-path.ts';
import type { Mark } from './formula-box.ts';
import type { KatexNode } from './katex-tree.ts';
import { lengthOf, type Setting } from './set-tree.ts';

/**
 * The marks of a node that holds a drawing, as of a root or a wide hat: paths in a view box, cut off
 * at the node's own width. `null` of any other node.
 */
export function drawingMarks(node: KatexNode, setting: Setting): Mark[] | null {
  const lines = node.children?.filter(({ children }) =>
    children?.some(({ attributes }) => attributes?.['x1'] !== undefined),
  );
  if (lines !== undefined && lines.length > 0) {
    return lines.flatMap((drawing) => lineMarks(drawing, node, setting));
  }
  const drawings = node.children?.filter(isDrawing) ?? [];
  if (drawings.length === 0) {
    // Long arrows and braces are drawn in parts, each in a share of the width.
    const parts = node.classes?.includes('katex-stretchy') ? (node.children ?? []) : [];
    const shares = parts.map((part) => shareOf(part.classes ?? []));
    if (parts.length === 0 || shares.includes(null)) return null;
    return parts.flatMap((part, at) => partMarks(part, node, shares[at]!, setting));
  }
  const { size, room } = setting;
  const least = lengthOf(node.style?.['minWidth']) * size;
  const stated = drawings[0]!.attributes!['width'];
  const isTail = node.classes?.some((name) => name === 'hide-tail' || name === 'katex-stretchy');
  const isWhole = isTail === true || stated === '100%';
  const width = isWhole ? Math.max(room, least) : lengthOf(stated) * size;
  return drawings.flatMap((drawing) => pathMarks(drawing, node, { x: 0, width }, setting));
}

interface Span {
  readonly x: number;
  readonly width: number;
}

function partMarks(part: KatexNode, whole: KatexNode, share: Span, setting: Setting): Mark[] {
  const span = { x: share.x * setting.room, width: share.width * setting.room };
  return (part.children ?? [])
    .filter(isDrawing)
    .flatMap((drawing) => pathMarks(drawing, whole, span, setting));
}

/** The part of the width that a piece of an arrow or a brace takes. */
function shareOf(classes: readonly string[]): Span | null {
  const isOne = (...names: string[]) => names.some((name) => classes.includes(name));
  if (isOne('halfarrow-left')) return { x: 0, width: 0.502 };
  if (isOne('halfarrow-right')) return { x: 0.498, width: 0.502 };
  if (isOne('brace-left')) return { x: 0, width: 0.251 };
  if (isOne('brace-center')) return { x: 0.25, width: 0.5 };
  return isOne('brace-right') ? { x: 0.749, width: 0.251 } : null;
}

/** The lines that cross something out, from corner to corner of it. */
function lineMarks(drawing: KatexNode, holder: KatexNode, { size, room, tone }: Setting): Mark[] {
  const height = (holder.height ?? 0) * size;
  const share = (text = '') => (text.endsWith('%') ? Number.parseFloat(text) / 100 : 0);
  return (drawing.children ?? []).flatMap(({ attributes }): Mark[] => {
    if (attributes?.['x1'] === undefined) return [];
    const [x1, x2] = [attributes['x1'], attributes['x2']].map((x) => share(x) * room);
    const [y1, y2] = [attributes['y1'], attributes['y2']].map((y) => (share(y) - 1) * height);
    const half = (lengthOf(attributes['stroke-width']) * size) / 2;
    const length = Math.hypot(x2! - x1!, y2! - y1!);
    const [dx, dy] = [((y2! - y1!) / length) * half, ((x1! - x2!) / length) * half];
    const corners = [
      x1! + dx,
      y1! + dy,
      x2! + dx,
      y2! + dy,
      x2! - dx,
      y2! - dy,
      x1! - dx,
      y1! - dy,
    ];
    const path = [0, 2, 4, 6].map((at): PathCommand => {
      return { letter: at === 0 ? 'M' : 'L', points: corners.slice(at, at + 2) };
    });
    return [{ kind: 'drawing', path, x: 0, y: 0, tone }];
  });
}

/** How a view box is fitted into its place: `preserveAspectRatio` of SVG. */
function pathMarks(drawing: KatexNode, holder: KatexNode, span: Span, setting: Setting): Mark[] {
  const { attributes = {}, children = [] } = drawing;
  const { size, tone } = setting;
  const [, , boxWidth = 1, boxHeight = 1] = (attributes['viewBox'] ?? '').split(' ').map(Number);
  const ownHeight = attributes['height'] ?? holder.style?.['height'];
  const height = (lengthOf(ownHeight) || (holder.height ?? 1)) * size;
  const ratio = attributes['preserveAspectRatio'] ?? '';
  const scale = height / boxHeight;
  const scaleX = ratio === 'none' ? span.width / boxWidth : scale;
  const spare = span.width - boxWidth * scaleX;
  const shift = ratio.startsWith('xMax') ? spare : ratio.startsWith('xMid') ? spare / 2 : 0;
  const fit = { scaleX, scaleY: scale, x: span.x + shift, y: -height };
  return children.flatMap((child): Mark[] => {
    const d = /\bd=["']([^"']*)["']/.exec(child.toMarkup())?.[1];
    if (d === undefined) return [];
    const path = fittedPath(d, { ...fit, least: span.x, most: span.x + span.width });
    return [{ kind: 'drawing', path, x: 0, y: 0, tone }];
  });
}

function isDrawing({ attributes, children }: KatexNode): boolean {
  return attributes?.['viewBox'] !== undefined && children !== undefined;
}
