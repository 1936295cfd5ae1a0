import { boundsOf, type Box } from '../layout/geometry.ts';
import { composing, type Composition } from './compose.ts';
import { lookOf } from './look.ts';
import type { Pace } from './pace.ts';
import type { PictureRequest } from './picture.ts';
import { sceneOf, type Scene } from './scene.ts';
import { traceOfDocument } from './trace-of-document.ts';

/** What a picture is written from, in whichever format. */
export interface Drawing extends Composition {
  readonly scene: Scene;
}

/** Draws what a request asks for. */
export async function drawingOf(request: PictureRequest, pace?: Pace): Promise<Drawing> {
  const { document, look, texts, shows, travel } = request;
  const trace = request.trace ?? traceOfDocument(document);
  const step = Math.max(0, Math.min(request.step, trace.length));
  const scene = sceneOf(document, trace, step, { look: lookOf(look), texts, shows, travel });
  const work = composing(scene, request.region);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return { ...value, box: request.box ?? value.box, scene };
    const pause = pace?.(value);
    if (pause !== undefined) await pause;
  }
}

/** The rectangle that shows what a request draws at each of some steps. */
export async function boxOverSteps(
  request: PictureRequest,
  steps: readonly number[],
  pace?: Pace,
): Promise<Box> {
  const boxes: Box[] = [];
  for (const [at, step] of steps.entries()) {
    boxes.push(
      (await drawingOf({ ...request, step }, (done) => pace?.((at + done) / steps.length))).box,
    );
  }
  const { x, y, width, height } = boundsOf(boxes)!;
  return { x, y, width, height };
}
