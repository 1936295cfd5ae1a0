import type { Editor } from './support/editor.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

/** Ways from one state of the screen to the next. */
const states: readonly {
  readonly what: string;
  readonly reach: (editor: Editor) => Promise<void>;
}[] = [
  { what: 'step 0', reach: (editor) => editor.expectStep('start, step 0 of 10') },
  {
    what: 'step 9',
    reach: async (editor) => {
      await editor.step(9);
      await editor.expectStep('backward, step 9 of 10');
    },
  },
  {
    what: 'the inspector of a node',
    reach: async (editor) => {
      await editor.node('d').focus();
      await editor.press('ArrowLeft', 'ArrowRight');
      await expect(editor.inspector).toBeVisible();
    },
  },
  {
    what: 'a refusal',
    reach: async (editor) => {
      await editor.files.open('no-json.json', 'no JSON');
      await expect(editor.refusal).toBeVisible();
    },
  },
  {
    what: 'the Examples menu',
    reach: async (editor) => {
      await editor.press('Escape', 'Escape');
      await editor.button('Examples').click();
      await expect(editor.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    what: 'the sheet of shortcuts',
    reach: async (editor) => {
      await editor.press('Escape');
      await expect(editor.page.getByRole('menu')).toHaveCount(0);
      await editor.press('?');
      await expect(editor.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    what: 'the settings',
    reach: async (editor) => {
      await editor.press('Escape');
      await expect(editor.page.getByRole('dialog')).toHaveCount(0);
      await editor.press('Control+,');
      await expect(editor.page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    },
  },
  {
    what: 'a minimap and no palette',
    reach: async (editor) => {
      await editor.press('Escape');
      await expect(editor.page.getByRole('dialog')).toHaveCount(0);
      await editor.press('Alt+m', 'Alt+p');
      await expect(editor.page.getByRole('img', { name: 'Minimap' })).toBeVisible();
      await expect(editor.palette).toBeHidden();
    },
  },
  {
    what: 'an empty graph',
    reach: async (editor) => {
      await editor.press('Escape');
      await editor.button('New').click();
      await editor.expectNodes([]);
    },
  },
];

/** The four looks on a large screen, and the two everyday ones on a phone. */
const looks = [
  { colorScheme: 'light', contrast: 'no-preference', viewport: { width: 1280, height: 720 } },
  { colorScheme: 'dark', contrast: 'no-preference', viewport: { width: 1280, height: 720 } },
  { colorScheme: 'light', contrast: 'more', viewport: { width: 1280, height: 720 } },
  { colorScheme: 'dark', contrast: 'more', viewport: { width: 1280, height: 720 } },
  { colorScheme: 'light', contrast: 'no-preference', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', contrast: 'no-preference', viewport: { width: 390, height: 844 } },
] as const;

for (const { colorScheme, contrast, viewport } of looks) {
  test.describe(`${colorScheme}, contrast ${contrast}, ${viewport.width} × ${viewport.height}`, () => {
    // Colours in the middle of a transition are nobody's choice, and what is still is checked.
    test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce', contrast } });

    test('axe finds no violation', async ({ editor }) => {
      await editor.open();
      for (const { what, reach } of states) {
        await reach(editor);
        expect.soft(await violations(editor.page), what).toEqual([]);
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
    const wire = editor.wireOf('d', 'f', 1).locator('path.svelte-flow__edge-path');
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
