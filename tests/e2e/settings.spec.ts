import type { Locator } from '@playwright/test';
import type { Editor } from './support/editor.ts';
import { Finger } from './support/finger.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Opens the settings by their key. */
async function openSettings(editor: Editor): Promise<Locator> {
  await editor.press('Control+,');
  const dialog = editor.page.getByRole('dialog', { name: 'Settings' });
  await expect(dialog).toBeVisible();
  return dialog;
}

function ground(editor: Editor): Promise<string> {
  return editor.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

test('the look is chosen, takes effect at once, and is there on the next visit', async ({
  editor,
  page,
}) => {
  await editor.open();
  const light = await ground(editor);
  const dialog = await openSettings(editor);
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  const dark = await ground(editor);
  expect(dark).not.toBe(light);
  await dialog.getByRole('radio', { name: 'High contrast' }).check();
  expect(await ground(editor)).toBe('rgb(255, 255, 255)');
  await page.reload();
  await expect(editor.node('x')).toBeVisible();
  expect(await ground(editor)).toBe('rgb(255, 255, 255)');
  // From high contrast the looks begin anew, with that of the system.
  await editor.press('Alt+t');
  await expect(page.getByText('Look: as the system.')).toBeVisible();
  await editor.press('Alt+t', 'Alt+t');
  await expect.poll(() => ground(editor)).toBe(dark);
});

test('another language is spoken at once, at the same step and in the same view, and stays', async ({
  editor,
  page,
}) => {
  await editor.open();
  await editor.step();
  const canvas = (await editor.graph.boundingBox())!;
  const ground = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height - 60 };
  await editor.mouse.drag(ground, { x: ground.x - 90, y: ground.y - 40 });
  const before = await editor.node('x').boundingBox();
  const dialog = await openSettings(editor);
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Français' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByText('aller, étape 1 sur 10')).toBeVisible();
  const french = page.getByRole('dialog', { name: 'Réglages' });
  await expect(french).toBeVisible();
  await expect(french.locator(':focus')).toHaveCount(1);
  await editor.press('Escape');
  await expect(french).toHaveCount(0);
  await expect.poll(() => page.locator('[data-id="x"]').boundingBox()).toEqual(before);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Étape suivante' })).toBeVisible();
  await editor.press('Control+,');
  await french.getByRole('combobox', { name: 'Langue' }).selectOption({ label: 'English' });
  await expect(editor.button('Step forward')).toBeVisible();
});

test('shortcuts of a single key can be switched off; those with Ctrl stay', async ({ editor }) => {
  await editor.open();
  const dialog = await openSettings(editor);
  await dialog.getByRole('switch', { name: 'Shortcuts of a single key' }).uncheck();
  await editor.press('Escape');
  await expect(dialog).toHaveCount(0);
  await editor.press('.');
  await editor.expectStep('start, step 0 of 10');
  await openSettings(editor);
  await dialog.getByRole('switch', { name: 'Shortcuts of a single key' }).check();
  await editor.press('Escape');
  await expect(dialog).toHaveCount(0);
  await editor.press('.');
  await editor.expectStep('forward, step 1 of 10');
});

test('palette and inspector fold, by button and by key, and stay folded', async ({
  editor,
  page,
}) => {
  await editor.open();
  const canvas = (await editor.graph.boundingBox())!;
  await page.getByRole('button', { name: 'Hide the palette' }).click();
  await expect(editor.palette).toBeHidden();
  await expect.poll(async () => (await editor.graph.boundingBox())!.x).toBeLessThan(canvas.x);
  await page.reload();
  await expect(editor.node('x')).toBeVisible();
  await expect(editor.palette).toBeHidden();
  // A search needs the palette.
  await editor.press('/');
  await expect(editor.palette.getByRole('searchbox')).toBeFocused();

  await editor.select('d');
  await editor.inspector.getByRole('button', { name: 'Hide the inspector' }).click();
  await expect(editor.inspector).toHaveCount(0);
  await editor.node('f').focus();
  await expect(editor.inspector).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the inspector' }).click();
  await expect(editor.inspector).toBeVisible();
  await editor.node('f').focus();
  await editor.press('Alt+p', 'Alt+i');
  await expect(editor.palette).toBeHidden();
  await expect(editor.inspector).toHaveCount(0);
});

test('the minimap shows the whole graph, and a drag in it moves the view', async ({
  editor,
  page,
}) => {
  await editor.open();
  await editor.press('Alt+m');
  const map = page.getByRole('img', { name: 'Minimap' });
  await expect(map).toBeVisible();
  const painted = await map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 4).join(' '));
    return colours.size;
  });
  expect(painted).toBeGreaterThan(2);
  const before = (await editor.node('x').boundingBox())!;
  const box = (await map.boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await editor.mouse.drag(middle, { x: middle.x + 20, y: middle.y });
  await expect
    .poll(async () => (await editor.node('x').boundingBox())!.x - before.x)
    .toBeLessThan(-40);
  await editor.press('Alt+m');
  await expect(map).toHaveCount(0);
});

/** A graph of so many nodes that an overview draws cards. */
const many = JSON.stringify({
  format: 'backflow',
  version: 1,
  nodes: [
    ...Array.from({ length: 70 }, (_, at) => ({
      id: at === 0 ? 'x' : `x${at}`,
      op: 'input',
      value: at,
      position: [(at % 10) * 200, Math.floor(at / 10) * 100],
    })),
    { id: 'd', op: 'add', inputs: ['x', 'x1'], position: [2300, 0] },
  ],
});

test('from far off very many nodes are plain cards, and in full when the view comes near', async ({
  editor,
}) => {
  await editor.open();
  await editor.files.open('many.json', many);
  const [field, other] = [editor.value('x'), editor.value('x1')];
  await expect(editor.node('d')).toContainText('+');
  await expect(field).toHaveCount(0);
  // The node that is worked at is in full.
  await editor.node('x').focus();
  await expect(field).toBeAttached();
  await expect(other).toHaveCount(0);
  for (let time = 0; time < 8; time++) await editor.press('+');
  await expect(other).toBeAttached();
});

test('from far off a port is there as soon as a pointer or the focus is at its node', async ({
  editor,
}) => {
  await editor.open();
  await editor.files.open('many.json', many);
  await expect(editor.node('d')).toContainText('+');
  // A free port is always there.
  await expect(editor.output('x3')).toBeAttached();
  await expect(editor.input('d', 2)).toHaveCount(0);
  await editor.page.mouse.move(...centreOf(await editor.node('d').boundingBox()));
  await expect(editor.input('d', 2)).toBeAttached();
  await editor.page.mouse.move(...centreOf(await editor.node('x9').boundingBox()));
  await expect(editor.input('d', 2)).toHaveCount(0);

  await editor.mouse.drag(editor.output('x3'), editor.node('d'));
  await expect(editor.graph.getByRole('img', { name: /^Wire from x3 to .* of d/ })).toHaveCount(1);

  await editor.node('x4').focus();
  await editor.press('Enter');
  await expect(editor.output('x4')).toBeFocused();
  await editor.press('Enter', 'Enter');
  await expect(editor.graph.getByRole('img', { name: /^Wire from x4/ })).toHaveCount(1);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('from far off a finger takes the node, not its ports', async ({ editor }) => {
    await editor.open();
    await editor.files.open('many.json', many);
    await expect(editor.node('x9')).toBeVisible();
    const finger = await Finger.on(editor.page);
    // The view may move for what is told of a node: another one shows how far it was moved.
    const below = async () => {
      const [, y] = centreOf(await editor.node('d').boundingBox());
      return y - centreOf(await editor.node('x').boundingBox())[1];
    };
    const before = await below();
    const [x, y] = centreOf(await editor.node('d').boundingBox());
    await finger.drag({ x, y }, { x: x - 20, y: y + 40 });
    const wires = ['Wire from x to input 1 of d', 'Wire from x1 to input 2 of d'];
    expect(await editor.wires()).toEqual(wires);
    await expect.poll(async () => (await below()) - before).toBeGreaterThan(20);
    await expect(editor.inspector.getByRole('heading')).toHaveText(/^d/);
  });
});

function centreOf(box: { x: number; y: number; width: number; height: number } | null) {
  return [box!.x + box!.width / 2, box!.y + box!.height / 2] as const;
}
