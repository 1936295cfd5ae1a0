import { boxOverSteps } from '../../exporters/drawing.ts';
import { paceWithin } from '../../exporters/pace.ts';
import { svgPicture } from '../../exporters/picture.ts';
import { withDocument } from '../../exporters/png/png-document.ts';
import { seriesName, zipOf, type SeriesFile } from '../../exporters/zip.ts';
import type { Pace } from '../../exporters/pace.ts';
import type { PictureRequest } from '../../exporters/picture.ts';
import type { Job } from './job.ts';
import { everyStep, type Order } from './order.ts';
import { pictureSources } from './picture-sources.ts';
import { pixelSize, pngOf } from './raster.ts';

/** The picture as an SVG. */
export function writeSvg({ request, choices }: Order, { pace }: Job): Promise<Blob> {
  return svgBlob({ ...request, text: choices.text }, pace);
}

/** The picture as a PNG. */
export function writePng(order: Order, { pace }: Job): Promise<Blob> {
  return pngBlob(order.request, order.choices.scale, pace);
}

/** Every step as an SVG, all of one size, in a ZIP. */
export function writeSvgSeries(order: Order, job: Job): Promise<Blob> {
  const { text } = order.choices;
  return seriesOf(order, job, 'svg', (request, pace) => svgBlob({ ...request, text }, pace));
}

/** Every step as a PNG, all of one size, in a ZIP. */
export function writePngSeries(order: Order, job: Job): Promise<Blob> {
  const { scale } = order.choices;
  return seriesOf(order, job, 'png', (request, pace) => pngBlob(request, scale, pace));
}

/** The share of the work on a series that goes into finding its size. */
const MEASURING = 0.2;

async function seriesOf(
  order: Order,
  { pace }: Job,
  extension: 'svg' | 'png',
  write: (request: PictureRequest, pace: Pace) => Promise<Blob>,
): Promise<Blob> {
  const { request, name, choices } = order;
  const steps = everyStep(order);
  const box = await boxOverSteps(request, steps, paceWithin(pace, 0, MEASURING));
  if (extension === 'png') pixelSize(box, choices.scale);
  const files: SeriesFile[] = [];
  for (const step of steps) {
    const share = (count: number) => MEASURING + ((1 - MEASURING) * count) / steps.length;
    const within = paceWithin(pace, share(step), share(step + 1));
    const blob = await write({ ...request, step, box }, within);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    files.push({ name: seriesName(name, step, steps.length - 1, extension), bytes });
  }
  return new Blob([zipOf(files) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

async function svgBlob(request: PictureRequest, pace: Pace): Promise<Blob> {
  const { svg } = await svgPicture(request, pictureSources, pace);
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The document goes into the PNG itself, and not into the SVG that it is made from. */
async function pngBlob(request: PictureRequest, scale: number, pace: Pace): Promise<Blob> {
  const bare = { ...request, embedsDocument: false };
  const picture = await svgPicture(bare, pictureSources, pace);
  const blob = await pngOf(picture, scale);
  if (!request.embedsDocument) return blob;
  const bytes = withDocument(new Uint8Array(await blob.arrayBuffer()), request.document);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' });
}
