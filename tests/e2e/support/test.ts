import { test as base } from '@playwright/test';
import { Editor } from './editor.ts';
import { watch } from './watch.ts';

interface Fixtures {
  /** The editor in the test's page, not opened yet. */
  readonly editor: Editor;
  /** Fails the test where the page said something to the console or asked another host. */
  readonly silence: undefined;
}

/** A test of the editor in a browser, which fails as well where the page is not silent. */
export const test = base.extend<Fixtures>({
  editor: async ({ page }, use) => {
    await use(new Editor(page));
  },
  silence: [
    async ({ context, baseURL }, use) => {
      const complaints = watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      // The window goes on to the next test, and would keep them.
      await context.clearPermissions();
      expect(complaints, 'what the page said to the console, or asked of other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = test;
