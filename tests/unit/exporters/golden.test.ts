import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { traceOfDocument } from '../../../src/exporters/trace-of-document.ts';
import { gallery, root, svgOf } from './support.ts';

const folder = join(root, 'tests/golden');
const isUpdate = process.env['BACKFLOW_UPDATE_GOLDEN'] === '1';
const MOMENTS = ['first', 'middle', 'last'] as const;
const names = [...gallery.keys()].flatMap((name) =>
  MOMENTS.map((moment) => [name, moment] as const),
);

function fileOf(name: string, moment: string): string {
  return `${name}-${moment}.svg`;
}

/**
 * The pictures of the gallery as they were looked at. A difference is to be looked at as well; then
 * BACKFLOW_UPDATE_GOLDEN=1 npx vitest run --project unit tests/unit/exporters/golden.test.ts
 */
describe('the pictures of the gallery', () => {
  it.each(names)('%s, %s step, is the one that was looked at', async (name, moment) => {
    const document = gallery.get(name)!;
    const trace = traceOfDocument(document);
    const last = trace.steps.length;
    const step = { first: 0, middle: Math.ceil((trace.forwardCount + last) / 2), last }[moment];
    const svg = readable(await svgOf(document, { step }));
    const path = join(folder, fileOf(name, moment));
    if (isUpdate) writeFileSync(path, svg);
    expect(existsSync(path), path).toBe(true);
    expect(svg).toBe(readFileSync(path, 'utf8'));
  });

  it('are all there are', () => {
    const expected = names.map(([name, moment]) => fileOf(name, moment)).sort();
    expect(readdirSync(folder).sort()).toEqual(expected);
  });
});

/** One element a line, so that a difference shows where it is. */
function readable(svg: string): string {
  return svg.replaceAll(/>(?=<(?!\/text|\/tspan|tspan))/g, '>\n');
}
