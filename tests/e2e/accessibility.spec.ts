import type { Editor } from './support/editor.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

/** Ways from one screen to the next, and what of the page is looked at: all of it, or what lies over it. */
const screens: readonly {
  readonly what: string;
  readonly within?: string;
  readonly reach: (editor: Editor) => Promise<void>;
}[] = [
  { what: 'the first picture', reach: (editor) => editor.expectStep('start, step 0 of 10') },
  {
    what: 'a backward step, with the inspector of a node',
    reach: async (editor) => {
      await editor.step(9);
      await editor.expectStep('backward, step 9 of 10');
      await editor.node('d').focus();
      await expect(editor.inspector.getByRole('button', { name: 'Check gradient' })).toBeVisible();
    },
  },
  {
    what: 'the menu of a node',
    within: '[role=menu]',
    reach: (editor) => opens(editor, 'menu', 'ContextMenu'),
  },
  { what: 'quick add', within: 'dialog', reach: (editor) => opens(editor, 'dialog', 'a') },
  {
    what: 'the command palette',
    within: 'dialog',
    reach: (editor) => opens(editor, 'dialog', 'Control+k'),
  },
  {
    what: 'the library',
    within: 'dialog',
    reach: (editor) => opens(editor, 'dialog', 'Control+Shift+O'),
  },
  {
    what: 'the settings',
    within: 'dialog',
    reach: (editor) => opens(editor, 'dialog', 'Control+,'),
  },
  { what: 'the shortcuts', within: 'dialog', reach: (editor) => opens(editor, 'dialog', '?') },
  { what: 'the export', within: 'dialog', reach: (editor) => opens(editor, 'dialog', 'Control+e') },
  {
    what: 'sharing',
    within: 'dialog',
    reach: async (editor) => {
      await opens(editor, 'dialog', 'Control+k');
      await editor.page.keyboard.type('Share a link');
      await editor.press('Enter');
      await expect(editor.page.getByRole('dialog', { name: 'Share' })).toContainText('characters');
    },
  },
  {
    what: 'the Examples menu',
    within: '[role=menu]',
    reach: async (editor) => {
      await close(editor);
      await editor.button('Examples').click();
      await expect(editor.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    what: 'all gradients checked, while they accumulate',
    reach: async (editor) => {
      await close(editor);
      await editor.button('Forward to end').click();
      await editor.page.getByRole('button', { name: 'Accumulate gradients' }).click();
      await editor.press('g');
      await expect(
        editor.page.getByRole('complementary', { name: 'Gradient check' }),
      ).toContainText('All 3 gradients');
    },
  },
  {
    what: 'the outline, a minimap and no palette',
    reach: async (editor) => {
      await editor.page.getByRole('button', { name: 'Accumulate gradients' }).click();
      await editor.press('g', 'Escape', 'Shift+O', 'Alt+m', 'Alt+p');
      await expect(editor.page.getByRole('complementary', { name: 'Outline' })).toBeVisible();
      await expect(editor.page.getByRole('img', { name: 'Minimap' })).toBeVisible();
      await expect(editor.palette).toBeHidden();
    },
  },
  {
    what: 'heat maps, frames and notes',
    reach: async (editor) => {
      await close(editor);
      await editor.press('Alt+m', 'Alt+p');
      await editor.files.drop('rich.json', JSON.stringify(rich), editor.graph);
      await expect(editor.node('W')).toBeVisible();
      await editor.button('Forward to end').click();
      await editor.node('W').focus();
      await expect(editor.inspector.getByRole('table').first()).toBeVisible();
    },
  },
  { what: 'the cells', within: 'dialog', reach: (editor) => opens(editor, 'dialog', 'e') },
  {
    what: 'a bad cell',
    within: 'dialog',
    reach: (editor) => editor.page.getByRole('dialog').getByRole('textbox').first().fill('abc'),
  },
  {
    what: 'a frame that is selected',
    reach: async (editor) => {
      await close(editor);
      await editor.graph.getByRole('group', { name: /^Frame Of W/ }).focus();
      await expect(editor.inspector).toBeVisible();
    },
  },
  {
    what: 'a note that is selected',
    within: 'main',
    reach: async (editor) => {
      await editor.graph.getByRole('group', { name: /^Note: / }).focus();
      await expect(editor.inspector).toBeVisible();
    },
  },
  { what: 'the description', within: 'dialog', reach: (editor) => opens(editor, 'dialog', 'd') },
  {
    what: 'an empty graph, a search and a refusal',
    reach: async (editor) => {
      await close(editor);
      await editor.startAnew();
      await editor.files.drop('no-json.json', 'no JSON', editor.graph);
      await expect(editor.refusal).toBeVisible();
      await editor.page.getByRole('searchbox').fill('log');
    },
  },
];

/** Frames around matrices and numbers, beside a note with everything that a note can hold. */
const rich = {
  format: 'backflow',
  version: 1,
  title: 'A layer',
  description: 'A **bold** `code` [link](https://example.org/).',
  nodes: [
    {
      id: 'X',
      op: 'input',
      value: [
        [1, 2],
        [3, 4],
      ],
      position: [0, 0],
    },
    {
      id: 'W',
      op: 'parameter',
      value: [
        [1, -1],
        [0.5, 2],
      ],
      position: [0, 300],
    },
    { id: 'P', op: 'matmul', inputs: ['X', 'W'], position: [360, 40] },
    { id: 'L', op: 'sum', inputs: ['P'], position: [700, 80] },
    { id: 'f', op: 'sigmoid', inputs: ['L'], position: [940, 80] },
  ],
  frames: ['X', 'W', 'P', 'L', 'f'].map((id, at) => ({
    id,
    title: `Of ${id}`,
    nodes: [id],
    color: ['gray', 'green', 'yellow', 'red', 'purple'][at],
  })),
  notes: [
    {
      id: 'n',
      text: '# Title\n\n`code` [link](https://example.org/) $\\foo$ $x$\n\n| a | b |\n|-|-|\n| 1 | 2 |',
      position: [300, 420],
      size: [280, 240],
    },
  ],
  output: 'f',
};

/** Closes whatever lies over the window. */
async function close(editor: Editor): Promise<void> {
  const over = editor.page.locator('dialog, [role=menu]');
  if ((await over.count()) > 0) await editor.press('Escape');
  await expect(over).toHaveCount(0);
}

/** Opens what a key opens, in the place of what is open. */
async function opens(editor: Editor, role: 'dialog' | 'menu', key: string): Promise<void> {
  await close(editor);
  await editor.press(key);
  await expect(editor.page.getByRole(role)).toBeVisible();
}

/** The four looks on a large screen, and the two everyday ones on a telephone. What does not depend on
 * the look is checked once on each. */
const large = { viewport: { width: 1280, height: 720 } };
const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const looks = [
  { colorScheme: 'light', contrast: 'no-preference', ...large },
  { colorScheme: 'dark', contrast: 'no-preference', ...large },
  { colorScheme: 'light', contrast: 'more', ...large },
  { colorScheme: 'dark', contrast: 'more', ...large },
  { colorScheme: 'light', contrast: 'no-preference', ...telephone },
  { colorScheme: 'dark', contrast: 'no-preference', ...telephone },
] as const;

for (const { colorScheme, contrast, ...screen } of looks) {
  const { width, height } = screen.viewport;
  test.describe(`${colorScheme}, contrast ${contrast}, ${width} × ${height}`, () => {
    // Colours in the middle of a transition are nobody's choice, and what is still is checked.
    test.use({ colorScheme, ...screen, contextOptions: { reducedMotion: 'reduce', contrast } });

    test('axe finds no violation on any screen', async ({ editor }) => {
      // Twenty screens, each looked at whole.
      test.setTimeout(60_000);
      await editor.open();
      const rules = colorScheme === 'light' && contrast === 'no-preference' ? 'all' : 'colours';
      for (const { what, within, reach } of screens) {
        await reach(editor);
        expect.soft(await violations(editor.page, within, rules), what).toEqual([]);
      }
    });
  });
}

test.describe('where the system chooses the colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('wires, ports and the selection are drawn in them', async ({ editor, page }) => {
    await editor.open();
    await editor.button('Forward to end').click();
    const colours = await page.evaluate(() => {
      const sample = document.body.appendChild(document.createElement('i'));
      const colourOf = (name: string) => {
        sample.style.color = name;
        return getComputedStyle(sample).color;
      };
      return { canvas: colourOf('Canvas'), highlight: colourOf('Highlight') };
    });
    const wire = editor.wireOf('d', 'f', 1).locator('path.line');
    await expect(wire).toHaveCSS('stroke', colours.highlight);
    const port = editor.output('d');
    expect(
      await port.evaluate((element) => getComputedStyle(element, '::before').borderTopColor),
    ).not.toBe(colours.canvas);
    await editor.select('d');
    await expect(editor.node('d')).toHaveCSS('outline-style', 'solid');
    await expect(editor.node('f')).toHaveCSS('outline-style', 'none');
  });
});
