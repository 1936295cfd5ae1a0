import type { Tensor } from '../../engine/tensor.ts';
import { colourOf, heatBlocks, heatColour, heatShares } from '../../layout/heat.ts';

/** Paints a tensor on a canvas, an entry or a block a pixel, in the colours of the page's theme. */
export function paintHeat(
  canvas: HTMLCanvasElement,
  tensor: Tensor,
  most: { readonly width: number; readonly height: number },
): void {
  const blocks = heatBlocks(tensor, most.height, most.width);
  [canvas.height = 1, canvas.width = 1] = blocks.shape;
  const context = canvas.getContext('2d');
  if (context === null) return;
  const style = getComputedStyle(canvas);
  const token = (name: string) => colourOf(style.getPropertyValue(name));
  const scale = {
    negative: token('--heat-negative'),
    zero: token('--heat-zero'),
    positive: token('--heat-positive'),
  };
  const undefinedColour = token('--danger');
  const image = context.createImageData(canvas.width, canvas.height);
  heatShares(blocks).forEach((share, at) => {
    image.data.set([...(heatColour(scale, share) ?? undefinedColour), 255], 4 * at);
  });
  context.putImageData(image, 0, 0);
}
