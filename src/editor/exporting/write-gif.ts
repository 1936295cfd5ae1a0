import { applyPalette, GIFEncoder, quantize, type Palette } from 'gifenc';
import type { Frame } from '../../exporters/frames.ts';
import { film, type FrameTaker } from './film.ts';
import type { Job } from './job.ts';
import type { Order } from './order.ts';

/** Pictures a second: browsers slow down what is meant to change faster than every 20 ms. */
const RATE = 12.5;
/** One place of a palette is kept for pixels that stay as they were. */
const MOST_COLOURS = 255;
/** How many of the colours are taken as they are, where there are more than fit. */
const MOST_FLAT = 64;

/** All steps as a GIF, which runs without end. */
export async function writeGif(order: Order, job: Job): Promise<Blob> {
  const taker = new GifTaker();
  await film(order, job, RATE, taker);
  return taker.finish();
}

/** Writes pictures into a GIF. What stays as it was is left out of each, which keeps it small. */
class GifTaker implements FrameTaker {
  readonly #gif = GIFEncoder();
  #canvas: HTMLCanvasElement | null = null;
  #before: Uint32Array | null = null;
  /** The time of pictures that showed nothing else than the one before, in milliseconds. */
  #pending: { readonly write: (delay: number) => void; delay: number } | null = null;

  readonly begin = (canvas: HTMLCanvasElement): Promise<void> => {
    this.#canvas = canvas;
    return Promise.resolve();
  };

  readonly take = ({ seconds }: Frame): Promise<void> => {
    const { width, height } = this.#canvas!;
    const { data } = this.#canvas!.getContext('2d')!.getImageData(0, 0, width, height);
    const pixels = new Uint32Array(data.buffer);
    const places = placesOfChange(pixels, this.#before);
    const delay = seconds * 1000;
    if (places.length === 0) {
      this.#pending!.delay += delay;
      return Promise.resolve();
    }
    this.#flush();
    const { palette, index } = indexed(pixels, places);
    const options = { palette, transparentIndex: palette.length - 1, dispose: 1 };
    const transparent = this.#before !== null;
    const write = (time: number) => {
      this.#gif.writeFrame(index, width, height, { ...options, transparent, delay: time });
    };
    this.#pending = { write, delay };
    this.#before = pixels;
    return Promise.resolve();
  };

  finish(): Blob {
    this.#flush();
    this.#gif.finish();
    return new Blob([this.#gif.bytes()], { type: 'image/gif' });
  }

  #flush(): void {
    this.#pending?.write(this.#pending.delay);
    this.#pending = null;
  }
}

/** Where pixels are others than before; everywhere, where nothing was before. */
function placesOfChange(pixels: Uint32Array, before: Uint32Array | null): Uint32Array {
  const places = new Uint32Array(pixels.length);
  let count = 0;
  for (let at = 0; at < pixels.length; at++) {
    if (before === null || pixels[at] !== before[at]) places[count++] = at;
  }
  return places.subarray(0, count);
}

/** The pixels of some places as places of a palette, whose last one stands for all others. */
function indexed(pixels: Uint32Array, places: Uint32Array) {
  const changed = places.map((at) => pixels[at]!);
  const palette = paletteOf(changed);
  const colours = applyPalette(bytesOf(changed), palette);
  const index = new Uint8Array(pixels.length).fill(palette.length);
  for (const [at, place] of places.entries()) index[place] = colours[at]!;
  return { palette: [...palette, [0, 0, 0]], index };
}

/** The colours of grounds and lines as they are, and for the edges between them what comes close. */
function paletteOf(pixels: Uint32Array): Palette {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  const most = byCount.length > MOST_COLOURS ? MOST_FLAT : MOST_COLOURS;
  const flat = new Set(byCount.slice(0, most).map(([pixel]) => pixel));
  const rest = pixels.filter((pixel) => !flat.has(pixel));
  const palette = [...bytesOf(Uint32Array.from(flat))];
  const exact = Array.from(flat, (_, at) => palette.slice(4 * at, 4 * at + 3));
  return rest.length === 0
    ? exact
    : [...exact, ...quantize(bytesOf(rest), MOST_COLOURS - MOST_FLAT)];
}

function bytesOf(pixels: Uint32Array): Uint8ClampedArray {
  return new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength);
}
