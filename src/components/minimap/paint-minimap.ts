import type { FrameColor } from '../../document/graph-document.ts';
import type { Box } from '../../layout/geometry.ts';

/** What the minimap shows, in its own pixels. */
export interface MinimapPicture {
  readonly size: { readonly width: number; readonly height: number };
  readonly frames: readonly { readonly box: Box; readonly color: FrameColor }[];
  readonly notes: readonly Box[];
  readonly nodes: readonly { readonly box: Box; readonly isSelected: boolean }[];
  readonly visible: Box;
}

/** Paints the minimap in the colours of the page's look. */
export function paintMinimap(canvas: HTMLCanvasElement, picture: MinimapPicture): void {
  const { size, frames, notes, nodes, visible } = picture;
  const ratio = devicePixelRatio;
  canvas.width = size.width * ratio;
  canvas.height = size.height * ratio;
  const context = canvas.getContext('2d');
  if (context === null) return;
  const style = getComputedStyle(canvas);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  context.scale(ratio, ratio);
  for (const { box, color } of frames) {
    context.fillStyle = token(`frame-${color}`);
    context.globalAlpha = 0.2;
    fill(context, box);
    context.globalAlpha = 1;
  }
  context.fillStyle = token('note-line');
  for (const box of notes) fill(context, box);
  const colors = { plain: token('line-strong'), selected: token('value') };
  for (const { box, isSelected } of nodes) {
    context.fillStyle = isSelected ? colors.selected : colors.plain;
    fill(context, box);
  }
  paintVisible(context, size, visible, { veil: token('ground'), line: token('gradient') });
}

/** What cannot be seen lies under a veil. */
function paintVisible(
  context: CanvasRenderingContext2D,
  size: MinimapPicture['size'],
  { x, y, width, height }: Box,
  { veil, line }: { veil: string; line: string },
): void {
  context.beginPath();
  context.rect(0, 0, size.width, size.height);
  context.rect(x, y, width, height);
  context.fillStyle = veil;
  context.globalAlpha = 0.6;
  context.fill('evenodd');
  context.globalAlpha = 1;
  context.strokeStyle = line;
  context.lineWidth = 1.5;
  context.strokeRect(x, y, width, height);
}

/** A box, never too small to be seen. */
function fill(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.fillRect(x, y, Math.max(1.5, width), Math.max(1.5, height));
}
