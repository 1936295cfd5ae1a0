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
  async open(
    name: string,
    content: string | Uint8Array,
    ask: () => Promise<unknown> = () => this.#button('Open').click(),
  ) {
    const choosing = this.#page.waitForEvent('filechooser');
    await ask();
    const chooser = await choosing;
    await chooser.setFiles({ name, mimeType: typeOf(name), buffer: Buffer.from(content) });
  }

  /** Drops a file on an element, as from a folder on the desktop. */
  async drop(name: string, content: string | Uint8Array, on: Locator): Promise<void> {
    const dataTransfer = await this.#page.evaluateHandle(
      ([fileName, type, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], fileName, { type }));
        return transfer;
      },
      [name, typeOf(name), Buffer.from(content).toString('base64')] as const,
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

  /** Drops a file that begins with a text and goes on for so many megabytes. */
  async dropLarge(name: string, start: string, megabytes: number, on: Locator): Promise<void> {
    const dataTransfer = await this.#page.evaluateHandle(
      ([fileName, type, text, count]) => {
        const transfer = new DataTransfer();
        const megabyte = ' '.repeat(1024 * 1024);
        const parts = [text, ...Array.from({ length: count }, () => megabyte)];
        transfer.items.add(new File(parts, fileName, { type }));
        return transfer;
      },
      [name, typeOf(name), start, megabytes] as const,
    );
    await on.dispatchEvent('drop', { dataTransfer });
  }

  /** Pastes a file into the graph, as it comes from a folder or from another program. */
  async paste(name: string, content: Uint8Array): Promise<void> {
    await this.#page.evaluate(
      ([fileName, type, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([bytes], fileName, { type }));
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      },
      [name, typeOf(name), Buffer.from(content).toString('base64')] as const,
    );
  }

  #button(name: 'Open' | 'Save'): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
}

/** What the system says of a file, which goes by its name. */
function typeOf(name: string): string {
  const types = { svg: 'image/svg+xml', png: 'image/png', gif: 'image/gif' };
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return ending in types ? types[ending as keyof typeof types] : 'application/json';
}
