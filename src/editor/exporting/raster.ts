import type { Picture } from '../../exporters/picture.ts';
import { ExportError } from './export-fault.ts';

/** No browser draws a canvas with more pixels a side. */
export const MOST_PIXELS = 16_384;

/** A size in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The pixels of a picture at a scale. It throws an `ExportError` where they are more than `most`. */
export function pixelSize(
  { width, height }: PixelSize,
  scale: number,
  most = MOST_PIXELS,
): PixelSize {
  const pixels = Math.max(width, height) * scale;
  if (pixels > most) {
    const fitting = Math.floor(most / Math.max(width, height));
    throw new ExportError({ kind: 'tooLarge', pixels, most, scale: fitting < 1 ? null : fitting });
  }
  return { width: width * scale, height: height * scale };
}

/** An SVG as an image that can be drawn. Its texts have to be outlines: no font is waited for. */
export async function imageOf({ svg, width, height }: Picture): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = () => {
        resolve(image);
      };
      image.onerror = () => {
        reject(new ExportError({ kind: 'notDrawn', width, height }));
      };
      image.src = address;
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A picture as a PNG. */
export async function pngOf(picture: Picture, scale: number): Promise<Blob> {
  const size = pixelSize(picture, scale);
  const canvas = Object.assign(document.createElement('canvas'), size);
  canvas.getContext('2d')?.drawImage(await imageOf(picture), 0, 0, size.width, size.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  // The memory is free at once, and not when somebody collects it.
  canvas.width = 0;
  if (blob === null) throw new ExportError({ kind: 'notDrawn', ...size });
  return blob;
}
