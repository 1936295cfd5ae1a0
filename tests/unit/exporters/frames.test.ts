import { describe, expect, it } from 'vitest';
import { framesOf } from '../../../src/exporters/frames.ts';
import { traceOfDocument } from '../../../src/exporters/trace-of-document.ts';
import { unzipSync } from 'fflate';
import { seriesName, zipOf } from '../../../src/exporters/zip.ts';
import { gallery, svgOf } from './support.ts';

const document = gallery.get('worked-example')!;
const trace = traceOfDocument(document);
const tempo = { secondsPerStep: 2, rate: 10, most: 1000 };

describe('the pictures of an animation', () => {
  it('show every step for its time, and the last one longer', () => {
    const seconds = Array.from({ length: trace.steps.length + 1 }, () => 0);
    for (const frame of framesOf(trace, tempo)) seconds[frame.step]! += frame.seconds;
    for (const time of seconds.slice(0, -1)) expect(time).toBeCloseTo(2, 9);
    expect(seconds.at(-1)).toBeGreaterThan(3);
  });

  it('move only where something travels along a wire', () => {
    const moving = new Set(
      framesOf(trace, tempo).flatMap(({ step, travel }) => (travel === undefined ? [] : [step])),
    );
    // Three leaves get their values, d and f compute, and after the seed four gradients flow.
    expect([...moving].sort((a, b) => a - b)).toEqual([4, 5, 7, 8, 9, 10]);
  });

  it('stay within a number of pictures, if need be without motion', () => {
    for (const most of [11, 12, 30, 60]) {
      expect(framesOf(trace, { ...tempo, most }).length).toBeLessThanOrEqual(most);
    }
    expect(
      framesOf(trace, { ...tempo, most: 11 }).every(({ travel }) => travel === undefined),
    ).toBe(true);
  });

  it('begin and end a motion where the wire does, and rest where still pictures have it', async () => {
    const circle = (svg: string) => /<circle cx="([\d.]+)" cy="([\d.]+)" r="7"/.exec(svg)!.slice(1);
    const at = (travel?: number) => svgOf(document, { step: 4, travel });
    const [start, middle, end] = [await at(0), await at(0.5), await at(1)].map(circle);
    expect(Number(start![0])).toBeLessThan(Number(middle![0]));
    expect(Number(middle![0])).toBeLessThan(Number(end![0]));
    expect(middle).toEqual(circle(await at()));
    const heads = (svg: string) => svg.match(/d="M8,0L-6,-8L-3,0L-6,8Z" transform="[^"]+"/g);
    const backward = (travel?: number) => svgOf(document, { step: 8, travel });
    expect(heads(await backward(1))).toEqual(heads(await backward()));
    expect(heads(await backward(0.2))).not.toEqual(heads(await backward()));
  });
});

describe('a series', () => {
  it('has names that sort as the steps do', () => {
    expect([0, 7, 10].map((step) => seriesName('graph', step, 10, 'svg'))).toEqual([
      'graph-00.svg',
      'graph-07.svg',
      'graph-10.svg',
    ]);
  });

  it('comes out of its ZIP as it went in', () => {
    const files = ['a.svg', 'b.png'].map((name, at) => ({
      name,
      bytes: new Uint8Array(9).fill(at),
    }));
    const unpacked = unzipSync(zipOf(files));
    expect(Object.keys(unpacked)).toEqual(['a.svg', 'b.png']);
    for (const { name, bytes } of files) expect(unpacked[name]).toEqual(bytes);
    expect(zipOf(files)).toEqual(zipOf(files));
  });
});
