import { boxOverSteps } from '../../exporters/drawing.ts';
import { framesOf, type Frame } from '../../exporters/frames.ts';
import { paceWithin } from '../../exporters/pace.ts';
import { svgPicture } from '../../exporters/picture.ts';
import { ExportError } from './export-fault.ts';
import type { Job } from './job.ts';
import { everyStep, type Order } from './order.ts';
import { pictureSources } from './picture-sources.ts';
import { imageOf, pixelSize, type PixelSize } from './raster.ts';

/** An animation has no more pictures, and no more pixels a side, than these. */
const MOST_FRAMES = 2400;
const MOST_PIXELS = 4096;
/** The share of the work that goes into finding the size of all pictures. */
const MEASURING = 0.15;

/** What takes the pictures of an animation, one after the other, from one canvas. */
export interface FrameTaker {
  readonly begin: (canvas: HTMLCanvasElement) => Promise<void>;
  readonly take: (frame: Frame) => Promise<void>;
}

/**
 * Draws all steps of an order, each moving as on the screen. The canvas has even sides, as encoders
 * ask for.
 */
export async function film(
  order: Order,
  { pace }: Job,
  rate: number,
  taker: FrameTaker,
): Promise<PixelSize> {
  const { request, choices } = order;
  const steps = everyStep(order);
  if (steps.length > MOST_FRAMES) {
    const most = MOST_FRAMES - 1;
    throw new ExportError({ kind: 'tooManySteps', steps: steps.length - 1, most });
  }
  const { secondsPerStep, filmScale } = choices;
  const frames = framesOf(request.trace!, { secondsPerStep, rate, most: MOST_FRAMES });
  const box = await boxOverSteps(request, steps, paceWithin(pace, 0, MEASURING));
  const even = {
    ...box,
    width: box.width + (box.width % 2),
    height: box.height + (box.height % 2),
  };
  const size = pixelSize(even, filmScale, MOST_PIXELS);
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  await taker.begin(canvas);
  for (const [at, frame] of frames.entries()) {
    const { step, travel } = frame;
    const share = (count: number) => MEASURING + ((1 - MEASURING) * count) / frames.length;
    const picture = await svgPicture(
      { ...request, box: even, step, travel, ground: 'filled', embedsDocument: false },
      pictureSources,
      paceWithin(pace, share(at), share(at + 1)),
    );
    context.drawImage(await imageOf(picture), 0, 0, size.width, size.height);
    await taker.take(frame);
    await pace(share(at + 1));
  }
  return size;
}
