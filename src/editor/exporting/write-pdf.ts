import { boxOverSteps } from '../../exporters/drawing.ts';
import { paceWithin } from '../../exporters/pace.ts';
import { pdfPictures } from '../../exporters/pdf/pdf-pictures.ts';
import type { Job } from './job.ts';
import { everyStep, type Order } from './order.ts';
import { pictureSources } from './picture-sources.ts';

/** A PDF, and the signs for which boxes stand in it. */
interface WrittenPdf {
  readonly blob: Blob;
  readonly missing: readonly string[];
}

/** The share of the work on all steps that goes into finding the size of the pages. */
const MEASURING = 0.45;

/** The picture as a PDF of one page. */
export async function writePdf({ request }: Order, { pace }: Job): Promise<WrittenPdf> {
  return written(await pdfPictures(request, [request.step], pictureSources, pace));
}

/** Every step as a page of one PDF, all pages of one size. */
export async function writePdfOfSteps(order: Order, { pace }: Job): Promise<WrittenPdf> {
  const { request } = order;
  const steps = everyStep(order);
  const box = await boxOverSteps(request, steps, paceWithin(pace, 0, MEASURING));
  const rest = paceWithin(pace, MEASURING, 1);
  return written(await pdfPictures({ ...request, box }, steps, pictureSources, rest));
}

function written({ bytes, missing }: Awaited<ReturnType<typeof pdfPictures>>): WrittenPdf {
  const content = bytes as Uint8Array<ArrayBuffer>;
  return { blob: new Blob([content], { type: 'application/pdf' }), missing };
}
