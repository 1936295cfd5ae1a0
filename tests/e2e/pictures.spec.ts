import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { livePlaces, picturePlaces, type SignPlace } from './support/places.ts';

const folder = mkdtempSync(join(tmpdir(), 'backflow-pictures-'));
const root = join(import.meta.dirname, '../..');

/** Draws an example by the command line, and answers the picture's path. */
function rendered(example: string, name: string, ...options: string[]): string {
  const to = join(folder, name);
  const command = [join(root, 'scripts/backflow.mjs'), 'render', `graphs/${example}.json`];
  const run = spawnSync(process.execPath, [...command, ...options, '--to', to], { cwd: root });
  expect(String(run.stderr), 'what the command line complained of').toBe('');
  return to;
}

async function show(page: Page, path: string): Promise<void> {
  await page.goto(`data:image/svg+xml;base64,${readFileSync(path).toString('base64')}`);
}

/** The signs of the screen that stand nowhere near the same sign of the picture. */
function strays(live: readonly SignPlace[], drawn: readonly SignPlace[], most: number): string[] {
  return live
    .filter(({ sign, x, y }) => {
      const isThere = (other: SignPlace) =>
        other.sign === sign && Math.abs(other.x - x) <= most && Math.abs(other.y - y) <= most;
      return !drawn.some(isThere);
    })
    .map(({ sign, x, y }) => `${sign} at ${Math.round(x)}, ${Math.round(y)}`);
}

// Steps whose arithmetic has signs of the bundled fonts: others come from whatever the system has.
for (const [example, step] of [
  ['worked-example', 9],
  ['sigmoid-neuron', 12],
  ['linear-solvers', 12],
  ['activations', 20],
] as const) {
  test(`${example} has every sign in its picture where it stands on the screen`, async ({
    editor,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await editor.open(example);
    for (let at = 0; at < step; at++) await editor.button('Step forward').click();
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    const live = await livePlaces(page);
    await show(page, rendered(example, `${example}.svg`, '--step', String(step)));
    const drawn = await picturePlaces(page);
    expect(live.length).toBeGreaterThan(20);
    expect(strays(live, drawn, 2)).toEqual([]);
  });
}

test('a picture is as large as it says, and nothing is cut off', async ({ page }) => {
  for (const look of ['light', 'mono']) {
    await show(page, rendered('normal-equations', 'whole.svg', '--theme', look));
    const outside = await page.evaluate(() => {
      const svg = document.documentElement;
      const { width, height } = svg.getBoundingClientRect();
      const [, ...shapes] = svg.querySelectorAll('rect, circle, text, line, path');
      return shapes
        .map((shape) => shape.getBoundingClientRect())
        .filter(({ left, top, right, bottom }) => {
          return left < 0 || top < 0 || right > width || bottom > height;
        }).length;
    });
    expect(outside).toBe(0);
  }
});

test('rsvg-convert draws what Chromium draws', async ({ page }) => {
  const hasProgram = spawnSync('rsvg-convert', ['--version']).status === 0;
  test.skip(!hasProgram, 'rsvg-convert is not installed here');
  for (const example of ['worked-example', 'jacobian']) {
    const svg = rendered(example, `${example}-outlines.svg`, '--text', 'outlines');
    const png = svg.replace('.svg', '.png');
    expect(spawnSync('rsvg-convert', [svg, '-o', png]).status).toBe(0);
    await page.goto('about:blank');
    const images = [
      `data:image/svg+xml;base64,${readFileSync(svg).toString('base64')}`,
      `data:image/png;base64,${readFileSync(png).toString('base64')}`,
    ];
    const difference = await page.evaluate(async ([own, other]) => {
      const pixelsOf = async (source: string) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height).data;
      };
      const [a, b] = [await pixelsOf(own!), await pixelsOf(other!)];
      if (a.length !== b.length) return 1;
      return (
        a.reduce((sum, value, at) => sum + (Math.abs(value - b[at]!) > 96 ? 1 : 0), 0) / a.length
      );
    }, images);
    expect(difference, 'the share of colours that differ by much').toBeLessThan(0.002);
  }
});
