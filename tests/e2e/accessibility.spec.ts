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
    what: 'an empty graph',
    reach: async (editor) => {
      await editor.press('Escape');
      await editor.button('New').click();
      await editor.expectNodes([]);
    },
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${colorScheme}, ${viewport.width} × ${viewport.height}`, () => {
      // Colours in the middle of a transition are nobody's choice, and what is still is checked.
      test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } });

      test('axe finds no violation', async ({ editor }) => {
        await editor.open();
        for (const { what, reach } of states) {
          await reach(editor);
          expect.soft(await violations(editor.page), what).toEqual([]);
        }
      });
    });
  }
}
