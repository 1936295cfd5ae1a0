import { expect, type Locator, type Page } from '@playwright/test';

/** What the library holds of a graph. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The library, as a dialog and as the browser stores it, and how the editor says that it is saved. */
export class Library {
  readonly #page: Page;
  readonly dialog: Locator;
  readonly cards: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog');
    this.cards = this.dialog.getByRole('listitem');
  }

  /** The word beside the graph's title. */
  get state(): Locator {
    return this.#page.locator('.kept');
  }

  async expectSaved(): Promise<void> {
    await expect(this.state).toHaveText('Saved');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Library', exact: true }).click();
    await expect(this.dialog.getByRole('heading', { name: 'Library' })).toBeVisible();
  }

  async expectTitles(titles: readonly string[]): Promise<void> {
    await expect(this.dialog.getByRole('heading', { level: 3 })).toHaveText(titles);
  }

  /** A button of one graph: `Rename`, `Duplicate`, `Versions`, `Delete`, `Open`. */
  button(action: string, title: string): Locator {
    return this.dialog.getByRole('button', { name: `${action} “${title}”`, exact: true });
  }

  /** Everything that is stored, by a connection of its own. */
  stored(): Promise<Kept[]> {
    return this.#page.evaluate(
      () =>
        new Promise<Kept[]>((resolve, reject) => {
          const opening = indexedDB.open('backflow');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const database = opening.result;
            const reading = database.transaction('documents').objectStore('documents').getAll();
            reading.onerror = reject;
            reading.onsuccess = () => {
              database.close();
              resolve(reading.result as Kept[]);
            };
          };
        }),
    );
  }

  /** Writes another text into every stored graph, as a broken disk might. */
  spoil(text: string): Promise<void> {
    return this.#page.evaluate(
      (spoiled) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('backflow');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const database = opening.result;
            const transaction = database.transaction('documents', 'readwrite');
            const documents = transaction.objectStore('documents');
            const reading = documents.getAll();
            reading.onsuccess = () => {
              for (const kept of reading.result as Kept[])
                documents.put({ ...kept, text: spoiled });
            };
            transaction.onerror = reject;
            transaction.oncomplete = () => {
              database.close();
              resolve();
            };
          };
        }),
      text,
    );
  }
}
