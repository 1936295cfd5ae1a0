import type { Locator, Page } from '@playwright/test';

/** A file with a document, as it is named and what it says. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Files that are opened, dropped and saved. */
export class Files {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens a file through the browser's dialog, which `ask` brings up. */
  async open(name: string, text: string, ask = () => this.#button('Open').click()) {
    const choosing = this.#page.waitForEvent('filechooser');
    await ask();
    const chooser = await choosing;
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Drops a file on an element, as from a folder on the desktop. */
  async drop(name: string, text: string, on: Locator): Promise<void> {
    const dataTransfer = await this.#page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName, { type: 'application/json' }));
        return transfer;
      },
      [name, text] as const,
    );
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await on.dispatchEvent(type, { dataTransfer });
    }
  }

  /** Saves, by the button or otherwise, and answers the file's name and text. */
  async save(ask = () => this.#button('Save').click()): Promise<SavedFile> {
    const downloading = this.#page.waitForEvent('download');
    await ask();
    const download = await downloading;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }

  #button(name: 'Open' | 'Save'): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
}
