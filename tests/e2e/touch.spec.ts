import type { Locator } from '@playwright/test';
import type { Editor } from './support/editor.ts';
import { Finger } from './support/finger.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

async function middleOf(locator: Locator) {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** The worked example as small as it is when all of it is seen. */
async function openWhole(editor: Editor): Promise<Finger> {
  await editor.open();
  const finger = await Finger.on(editor.page);
  await finger.tap(editor.page.getByRole('button', { name: 'Fit', exact: true }));
  await expect.poll(async () => (await editor.node('d').boundingBox())!.width).toBeLessThan(40);
  return finger;
}

test('a small node is under the finger, and its ports are beside it', async ({ editor }) => {
  const finger = await openWhole(editor);
  const { x, y } = await middleOf(editor.node('d'));
  for (const aside of [-6, 0, 6]) {
    await finger.tap({ x: x + aside, y });
    await expect(editor.inspector.getByRole('heading').first()).toHaveText(/^d/);
    await editor.press('Escape');
    await expect(editor.inspector).toHaveCount(0);
  }
  // The view may move for what is told of a node: beside another one it shows what has moved.
  const below = async () =>
    (await middleOf(editor.node('d'))).y - (await middleOf(editor.node('x'))).y;
  const before = await below();
  const held = await middleOf(editor.node('d'));
  await finger.drag({ x: held.x - 6, y: held.y }, { x: held.x - 6, y: held.y + 60 });
  await expect.poll(async () => (await below()) - before).toBeGreaterThan(40);
  expect(await editor.wires()).toHaveLength(4);
});

test('two fingers zoom wherever they come down, and change nothing else', async ({ editor }) => {
  const finger = await openWhole(editor);
  const width = async () => (await editor.node('d').boundingBox())!.width;
  const places = {
    'two nodes': [editor.node('d'), editor.node('f')],
    'a number and a node': [editor.value('y'), editor.node('f')],
    'a port and the ground': [editor.output('x'), null],
  } as const;
  const before = await editor.sight();
  for (const [what, [first, second]] of Object.entries(places)) {
    const from = await middleOf(first);
    const to = second === null ? { x: from.x + 60, y: from.y + 160 } : await middleOf(second);
    const small = await width();
    await finger.pinch(from, to, 1.6);
    await expect.poll(width, what).toBeCloseTo(1.6 * small, 0);
    await finger.pinch({ x: 120, y: 500 }, { x: 280, y: 500 }, 1 / 1.6);
    await expect.poll(width, what).toBeCloseTo(small, 0);
    expect(await editor.sight(), what).toEqual(before);
    await expect(editor.search).toHaveCount(0);
    await expect(editor.button('Undo')).toBeDisabled();
  }
  // One finger alone does its own again.
  const { x, y } = await middleOf(editor.node('d'));
  await finger.drag({ x, y }, { x, y: y + 60 });
  await expect(editor.button('Undo')).toBeEnabled();
});
