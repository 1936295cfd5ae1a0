import { placeOf } from './support/mouse.ts';
import { expect, test } from './support/test.ts';

/** What each step of the worked example reveals: the nodes' names, what is read, and the formula. */
const steps = [
  {
    reveals: 'x',
    position: 'forward, step 1 of 10',
    spoken: 'Step 1 of 10, forward: x is 1.',
    formula: 'x = 1',
    callout: null,
  },
  {
    reveals: 'y',
    position: 'forward, step 2 of 10',
    spoken: 'Step 2 of 10, forward: y is −3.',
    formula: 'y = −3',
    callout: null,
  },
  {
    reveals: 'z',
    position: 'forward, step 3 of 10',
    spoken: 'Step 3 of 10, forward: z is 4.',
    formula: 'z = 4',
    callout: null,
  },
  {
    reveals: 'd',
    position: 'forward, step 4 of 10',
    spoken: 'Step 4 of 10, forward: d = x + y = 1 + (−3) = −2.',
    formula: 'd = x + y = 1 + (−3) = −2',
    callout: null,
  },
  {
    reveals: 'f',
    position: 'forward, step 5 of 10',
    spoken: 'Step 5 of 10, forward: f = d · z = −2 · 4 = −8.',
    formula: 'f = d · z = −2 · 4 = −8',
    callout: null,
  },
  {
    reveals: '∂f/∂f',
    position: 'backward, step 6 of 10',
    spoken: 'Step 6 of 10, backward: the gradient of the output f is 1.',
    formula: '∂f/∂f = 1',
    callout: null,
  },
  {
    reveals: '∂f/∂d',
    position: 'backward, step 7 of 10',
    spoken: 'Step 7 of 10, backward: d receives 1 · 4 = 4 from f, so the gradient of d is 4.',
    formula: '∂f/∂d = z = 4',
    callout: { text: '1 · 4 = 4', wire: ['d', 'f', 1] },
  },
  {
    reveals: '∂f/∂z',
    position: 'backward, step 8 of 10',
    spoken: 'Step 8 of 10, backward: z receives 1 · (−2) = −2 from f, so the gradient of z is −2.',
    formula: '∂f/∂z = d = −2',
    callout: { text: '1 · (−2) = −2', wire: ['z', 'f', 2] },
  },
  {
    reveals: '∂f/∂x',
    position: 'backward, step 9 of 10',
    spoken: 'Step 9 of 10, backward: x receives 4 · 1 = 4 from d, so the gradient of x is 4.',
    formula: '∂f/∂x = ∂f/∂d · ∂d/∂x = 4 · 1 = 4',
    callout: { text: '4 · 1 = 4', wire: ['x', 'd', 1] },
  },
  {
    reveals: '∂f/∂y',
    position: 'backward, step 10 of 10',
    spoken: 'Step 10 of 10, backward: y receives 4 · 1 = 4 from d, so the gradient of y is 4.',
    formula: '∂f/∂y = ∂f/∂d · ∂d/∂y = 4 · 1 = 4',
    callout: { text: '4 · 1 = 4', wire: ['y', 'd', 2] },
  },
] as const;

const order: readonly string[] = steps.map(({ reveals }) => reveals);
const values: Readonly<Record<string, string>> = { x: '1', y: '−3', z: '4', d: '−2', f: '−8' };
const gradients: Readonly<Record<string, string>> = { x: '4', y: '4', z: '−2', d: '4', f: '1' };
const titles: Readonly<Record<string, string>> = {
  x: 'Input',
  y: 'Input',
  z: 'Input',
  d: 'Add',
  f: 'Multiply',
};

function isRevealed(what: string, step: number): boolean {
  return order.indexOf(what) < step;
}

/** The nodes' names at a step: nothing that is still to come, but a leaf's own number. */
function namesAt(step: number): string[] {
  return Object.keys(values).map((id) => {
    const hasValue = titles[id] === 'Input' || isRevealed(id, step);
    return [
      `${id}, ${titles[id]!}`,
      ...(hasValue ? [`value ${values[id]!}`] : []),
      ...(isRevealed(`∂f/∂${id}`, step) ? [`gradient ${gradients[id]!}`] : []),
      ...(id === 'f' ? ['output'] : []),
    ].join(', ');
  });
}

/** The numbers that can be seen at a node at a step. */
function numbersAt(id: string, step: number): string[] {
  const value = isRevealed(id, step) ? [values[id]!] : [];
  return [
    ...(titles[id] === 'Input' ? [values[id]!] : []),
    ...value,
    ...(isRevealed(`∂f/∂${id}`, step) ? [gradients[id]!] : []),
    // The result beside the output repeats its value.
    ...(id === 'f' ? value : []),
  ];
}

test('the first visit shows (x + y) · z before its first step, with only the leaves’ own numbers', async ({
  editor,
}) => {
  await editor.open();
  await expect(editor.title).toHaveValue('(x + y) · z');
  await editor.expectNodes(namesAt(0));
  await editor.expectStep('start, step 0 of 10');
  for (const id of Object.keys(values)) {
    expect(await editor.numbersAt(id)).toEqual(numbersAt(id, 0));
  }
  expect(await editor.formula()).toBe('');
  await expect(editor.button('Step back')).toBeDisabled();
  await expect(editor.button('Back to start')).toBeDisabled();
  await expect(editor.button('Undo')).toBeDisabled();
});

for (const means of ['the key .', 'the button'] as const) {
  test(`ten steps by ${means} reveal one number each, in order, and say what happens`, async ({
    editor,
  }) => {
    await editor.open();
    for (const [index, step] of steps.entries()) {
      const number = index + 1;
      await (means === 'the button' ? editor.step() : editor.press('.'));
      await editor.expectStep(step.position);
      await editor.expectNodes(namesAt(number));
      for (const id of Object.keys(values)) {
        expect(await editor.numbersAt(id), `${id} at step ${number}`).toEqual(
          numbersAt(id, number),
        );
      }
      expect(await editor.formula()).toBe(step.formula);
      expect(await editor.reason()).toMatch(/\S.*\.$/);
      await expect(editor.status).toHaveText(step.spoken);
      if (step.callout !== null) await expect(editor.callout(step.callout.text)).toBeVisible();
      else await expect(editor.graph.getByText('upstream × local')).toHaveCount(0);
    }
    await expect(editor.button('Step forward')).toBeDisabled();
    await editor.press('.');
    await editor.expectStep('backward, step 10 of 10');
  });
}

test('the arithmetic of a backward step stands whole on its wire and covers no node', async ({
  editor,
}) => {
  await editor.open();
  const canvas = (await editor.graph.boundingBox())!;
  for (const [index, { callout }] of steps.entries()) {
    await editor.step();
    if (callout === null) continue;
    const text = editor.callout(callout.text);
    await expect(text).toBeVisible();
    const box = (await text.locator('xpath=..').boundingBox())!;
    expect(box.x, `left edge at step ${index + 1}`).toBeGreaterThanOrEqual(canvas.x);
    expect(box.y, `upper edge at step ${index + 1}`).toBeGreaterThanOrEqual(canvas.y);
    expect(box.x + box.width).toBeLessThanOrEqual(canvas.x + canvas.width);
    expect(box.y + box.height).toBeLessThanOrEqual(canvas.y + canvas.height);
    const [from, to, input] = callout.wire;
    const middle = await editor.middleOf(editor.wireOf(from, to, input));
    const away = {
      x: Math.max(box.x - middle.x, 0, middle.x - box.x - box.width),
      y: Math.max(box.y - middle.y, 0, middle.y - box.y - box.height),
    };
    expect(Math.hypot(away.x, away.y), `distance at step ${index + 1}`).toBeLessThan(100);
    for (const node of await editor.boxes()) {
      const isApart =
        node.x + node.width <= box.x ||
        box.x + box.width <= node.x ||
        node.y + node.height <= box.y ||
        box.y + box.height <= node.y;
      expect(isApart, `clear of the nodes at step ${index + 1}`).toBe(true);
    }
  }
});

test('beside the inspector of a node, every step and the result stay in sight', async ({
  editor,
  page,
}) => {
  await editor.open();
  await editor.select('d');
  await expect(editor.inspector).toBeVisible();
  const before = (await editor.node('f').boundingBox())!;
  for (let step = 1; step <= steps.length; step++) await editor.step();
  const inspector = (await editor.inspector.boundingBox())!;
  const result = page.getByText('f = −8', { exact: true });
  await expect
    .poll(async () => {
      const { x, width } = (await editor.node('f').boundingBox())!;
      return x + width;
    })
    .toBeLessThan(before.x);
  for (const seen of [...(await editor.boxes()), (await result.boundingBox())!]) {
    const isBeside = seen.x + seen.width <= inspector.x || seen.y >= inspector.y + inspector.height;
    expect(isBeside, JSON.stringify(seen)).toBe(true);
  }
  // Once it is closed, the next step takes the room again.
  await editor.press('Escape');
  await expect(editor.inspector).toHaveCount(0);
  await editor.press(',');
  await expect.poll(async () => (await editor.node('f').boundingBox())!.x).toBe(before.x);
});

test('steps can be taken back, and the ends be reached at once', async ({ editor }) => {
  await editor.open();
  await editor.button('Forward to end').click();
  await editor.expectStep('backward, step 10 of 10');
  await editor.expectNodes(namesAt(10));
  await expect(editor.button('Forward to end')).toBeDisabled();
  await editor.button('Step back').click();
  await editor.expectNodes(namesAt(9));
  await expect(editor.status).toHaveText(steps[8].spoken);
  await editor.press(',', ',', ',', ',');
  await editor.expectStep('forward, step 5 of 10');
  await editor.expectNodes(namesAt(5));
  await editor.press('Shift+>');
  await editor.expectStep('backward, step 10 of 10');
  await editor.press('Shift+<');
  await editor.expectStep('forward, step 5 of 10');
  await editor.button('Back to start').click();
  await editor.expectStep('start, step 0 of 10');
  await editor.expectNodes(namesAt(0));
  expect(await editor.formula()).toBe('');
});

test('the slider scrubs through the steps, by keyboard and by pointer', async ({ editor }) => {
  await editor.open();
  await editor.slider.focus();
  await editor.press('End');
  await editor.expectStep('backward, step 10 of 10');
  await editor.press('ArrowLeft');
  await editor.expectNodes(namesAt(9));
  await editor.press('Home');
  await editor.expectNodes(namesAt(0));
  await editor.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await editor.expectNodes(namesAt(4));
  await expect(editor.status).toHaveText(steps[3].spoken);

  const { y } = await placeOf(editor.slider);
  const { x, width } = (await editor.slider.boundingBox())!;
  await editor.mouse.press({ x: x + width * 0.45, y });
  await editor.mouse.move({ x: x + width - 2, y });
  await editor.expectStep('backward, step 10 of 10');
  await editor.mouse.move({ x: x + width * 0.7, y });
  await editor.expectStep('backward, step 7 of 10');
  await editor.expectNodes(namesAt(7));
  await editor.mouse.move({ x: x + 2, y });
  await editor.mouse.release();
  await editor.expectNodes(namesAt(0));
});

test('playing goes on by itself, pauses when asked, and stops at the end', async ({ editor }) => {
  await editor.open();
  const speed = editor.page.getByRole('button', { name: /^Speed/ });
  for (const name of ['1×', '2×', '4×', '0.25×', '0.5×', '1×', '2×']) {
    await expect(speed).toHaveAccessibleName(`Speed ${name}`);
    await speed.click();
  }
  await editor.button('Play').click();
  await expect.poll(async () => Number(await editor.slider.inputValue())).toBeGreaterThan(2);
  await editor.button('Pause').click();
  const paused = await editor.slider.inputValue();
  await editor.page.waitForTimeout(600);
  await expect(editor.slider).toHaveValue(paused);

  await editor.press('p');
  await expect(editor.button('Pause')).toBeVisible();
  await expect(editor.button('Play')).toBeVisible({ timeout: 8000 });
  await editor.expectStep('backward, step 10 of 10');
  await editor.expectNodes(namesAt(10));
});

test('a pulse runs along the wires of the current step only', async ({ editor }) => {
  await editor.open();
  const pulses = () =>
    editor.page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.closest('svg'))
          .length,
    );
  expect(await pulses()).toBe(0);
  await editor.step(9);
  expect(await pulses()).toBeGreaterThan(0);
});

test('pulses of steps that are past leave nothing behind', async ({ editor }) => {
  await editor.open();
  await editor.page.evaluate(() => {
    const begun: Animation[] = [];
    const animate = Reflect.get<Element, 'animate'>(Element.prototype, 'animate');
    Element.prototype.animate = function (...asked) {
      const animation = animate.apply(this, asked);
      begun.push(animation);
      return animation;
    };
    Object.assign(window, { begun });
  });
  await editor.step(10);
  const counts = () =>
    editor.page.evaluate(() => {
      const { begun } = window as unknown as { begun: Animation[] };
      const isGone = ({ effect }: Animation) =>
        !((effect as KeyframeEffect).target?.isConnected ?? false);
      const left = begun.filter((one) => isGone(one) && one.playState !== 'idle');
      return { begun: begun.length, left: left.length };
    });
  await expect.poll(async () => (await counts()).left).toBe(0);
  expect((await counts()).begun).toBeGreaterThan(10);
});

test.describe('where motion is unwelcome', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('every step stands still', async ({ editor }) => {
    await editor.open();
    for (let step = 1; step <= steps.length; step++) {
      await editor.step();
      await editor.expectNodes(namesAt(step));
      const running = await editor.page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      );
      expect(running, `animations at step ${step}`).toBe(0);
    }
  });
});
