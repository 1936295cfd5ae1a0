import {
  BufferTarget,
  canEncodeVideo,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
  type VideoCodec,
} from 'mediabunny';
import type { Frame } from '../../exporters/frames.ts';
import type { VideoFormat } from './can-encode.ts';
import { ExportError } from './export-fault.ts';
import { film } from './film.ts';
import type { Job } from './job.ts';
import type { Order } from './order.ts';

/** The codecs of each format, the one that most programs play first. */
const codecs = { mp4: ['avc', 'av1'], webm: ['vp9', 'vp8', 'av1'] } as const satisfies Record<
  VideoFormat,
  readonly VideoCodec[]
>;

const QUALITY = new Quality('high');
/** Pictures a second. */
const RATE = 30;
/** All steps as a video. */
export async function writeVideo(order: Order, job: Job, format: VideoFormat): Promise<Blob> {
  const target = new BufferTarget();
  const output = new Output({
    format: format === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(),
    target,
  });
  let source: CanvasSource | null = null;
  let time = 0;
  const begin = async (canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const codec = await codecFor(format, { width, height });
    if (codec === null) throw new ExportError({ kind: 'notEncoded', width, height });
    source = new CanvasSource(canvas, { codec, quality: QUALITY, keyFrameInterval: 2 });
    output.addVideoTrack(source, { frameRate: RATE });
    await output.start();
  };
  /** What stands for longer is given again and again, since not every program holds a picture. */
  const take = async ({ seconds }: Frame) => {
    const count = Math.max(1, Math.round(seconds * RATE));
    for (let at = 0; at < count; at++) {
      await source!.add(time, 1 / RATE);
      time += 1 / RATE;
    }
  };
  try {
    await film(order, job, RATE, { begin, take });
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  return new Blob([target.buffer!], { type: `video/${format}` });
}

async function codecFor(
  format: VideoFormat,
  size: { readonly width: number; readonly height: number },
): Promise<VideoCodec | null> {
  for (const codec of codecs[format]) {
    if (await canEncodeVideo(codec, { ...size, quality: QUALITY })) return codec;
  }
  return null;
}
