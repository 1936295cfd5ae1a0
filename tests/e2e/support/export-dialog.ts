import { expect, type Locator, type Page } from '@playwright/test';

/** A file that was exported. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export type FormatLabel =
  | 'SVG'
  | 'PNG'
  | 'PDF'
  | 'PDF pages'
  | 'GIF'
  | 'MP4'
  | 'WebM'
  | 'PNG series'
  | 'SVG series'
  | 'JSON';

/** The dialog that exports pictures, and what comes out of it. */
export class ExportDialog {
  readonly #page: Page;
  readonly dialog: Locator;
  readonly preview: Locator;
  readonly progress: Locator;
  readonly said: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Export' });
    this.preview = this.dialog.getByRole('img', { name: 'Preview of the picture' });
    this.progress = this.dialog.getByRole('progressbar');
    this.said = this.dialog.getByRole('status');
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('Control+e');
    await expect(this.preview).toBeVisible();
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await expect(this.dialog).toHaveCount(0);
  }

  async choose(format: FormatLabel): Promise<void> {
    await this.dialog.getByText(format, { exact: true }).click();
    await expect(this.format(format)).toBeChecked();
  }

  format(format: FormatLabel): Locator {
    return this.dialog.getByRole('radio', { name: format, exact: true });
  }

  button(name: 'Save' | 'Copy' | 'Cancel'): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** Saves in a format, and answers the file. */
  async save(format: FormatLabel): Promise<ExportedFile> {
    await this.choose(format);
    const downloading = this.#page.waitForEvent('download');
    await this.button('Save').click();
    const download = await downloading;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    await expect(this.said).toHaveText(`Saved ${download.suggestedFilename()}.`);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
}

/** What a browser makes of a picture: its size, and how many colours it has. */
export async function seen(page: Page, { bytes, name }: ExportedFile) {
  const type = name.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
  return page.evaluate(
    async ([address]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
      return { width, height, colours: new Set(pixels).size };
    },
    [`data:${type};base64,${bytes.toString('base64')}`] as const,
  );
}

/** How many pictures a moving one has, and how many seconds it takes. */
export async function frames(page: Page, { bytes }: ExportedFile) {
  return page.evaluate(
    async ([base64]) => {
      const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const decoder = new ImageDecoder({ data, type: 'image/gif' });
      await Promise.all([decoder.tracks.ready, decoder.completed]);
      const { frameCount } = decoder.tracks.selectedTrack!;
      let seconds = 0;
      for (let frameIndex = 0; frameIndex < frameCount; frameIndex++) {
        const { image } = await decoder.decode({ frameIndex });
        seconds += (image.duration ?? 0) / 1e6;
        image.close();
      }
      return { count: frameCount, seconds };
    },
    [bytes.toString('base64')] as const,
  );
}
