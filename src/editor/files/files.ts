import { parseDocument, type Parsed } from '../../document/reading/parse.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { download } from './download.ts';
import { droppedHandle } from './dropped-handle.ts';
import type { Editor } from '../editor.svelte.ts';
import { fileName } from './file-name.ts';
import { fileText } from './file-text.ts';
import type { Notices } from '../notices.svelte.ts';
import { withPositions } from '../../layout/with-positions.ts';

/** A file beyond this size is refused unread: no graph for a canvas is that large. */
const LARGEST_FILE_BYTES = 32 * 1024 * 1024;

/** Opens documents from files and writes them to files. */
export class Files {
  readonly #editor: Editor;
  readonly #notices: Notices;
  readonly #text: Catalogue;
  /** The files of the documents that have one, by their ids in the library. */
  readonly #handleById = new Map<string, FileSystemFileHandle>();

  constructor(editor: Editor, notices: Notices, text: Catalogue) {
    this.#editor = editor;
    this.#notices = notices;
    this.#text = text;
  }

  /**
   * Opens a file, or the document that a picture carries; one that is refused leaves the graph as it
   * was and says why, and one that is cut off behind its document says so. Answers what has been opened.
   */
  async open(file: File): Promise<'text' | 'picture' | null> {
    try {
      const { documentInPicture } = await import('./picture-file.ts');
      const picture = await documentInPicture(file);
      if (picture !== null) {
        if (!(await this.#take(file.name, picture.read))) return null;
        if (picture.isCut) {
          const { cutPicture } = await this.#text.troubles();
          this.#notices.remind(cutPicture(file.name));
        }
        return 'picture';
      }
      if (file.size > LARGEST_FILE_BYTES) {
        const { tooLarge } = await this.#text.troubles();
        this.#refuse(file.name, tooLarge(LARGEST_FILE_BYTES / 1024 / 1024));
        return null;
      }
      return (await this.openText(file.name, await file.text())) ? 'text' : null;
    } catch {
      // The browser could not read it: a folder, or a file that is gone.
      this.#refuse(file.name, (await this.#text.troubles()).unreadableFile);
      return null;
    }
  }

  /** Opens a document from its text. */
  openText(name: string, text: string): Promise<boolean> {
    return this.#take(name, parseDocument(text));
  }

  async #take(name: string, result: Parsed): Promise<boolean> {
    if ('fault' in result) {
      const sentenceOf = await this.#text.faults();
      this.#refuse(name, sentenceOf(result.fault));
      return false;
    }
    // What a first visit shows was not asked for.
    const isAsked = this.#editor.opened > 0;
    this.#editor.open(await withPositions(result.document), this.#text.history.open(name));
    this.#notices.close();
    if (isAsked) this.#notices.announce(this.#text.notices.opened(name));
    return true;
  }

  /** Asks for a file and opens it; where the browser has no dialog for that, `fallback` asks. */
  async ask(fallback: () => void): Promise<void> {
    const { pickFile } = await import('./file-access.ts');
    const picked = await pickFile();
    if (picked === 'unavailable') fallback();
    else if (picked !== 'cancelled') await this.openHandle(picked);
  }

  /** Opens a file that can be written again later. */
  async openHandle(handle: FileSystemFileHandle): Promise<void> {
    try {
      // A picture is no file to save a document to.
      if ((await this.open(await handle.getFile())) !== 'text') return;
    } catch {
      this.#refuse(handle.name, (await this.#text.troubles()).unreadableFile);
      return;
    }
    await this.#remember(handle);
  }

  /** Opens a file that was dropped, to be written again later where the browser allows it. */
  async openDropped(file: File, item: DataTransferItem | undefined): Promise<void> {
    // The item can be asked only until the drop is over.
    const asking = item === undefined ? null : droppedHandle(item);
    if ((await this.open(file)) !== 'text') return;
    const handle = await asking;
    if (handle != null) await this.#remember(handle);
  }

  /** Writes the document to the file that it came from or was saved to, or asks for one. */
  async save(): Promise<void> {
    const handle = this.#handleById.get(this.#editor.recordId);
    if (handle === undefined) await this.saveAs();
    else await this.#write(handle);
  }

  /** Writes the document to a file of the person's choice, or hands it over as a download. */
  async saveAs(): Promise<void> {
    const name = `${fileName(this.#editor.document.title ?? '')}.json`;
    const { pickNewFile } = await import('./file-access.ts');
    const picked = await pickNewFile(name);
    if (picked === 'unavailable') this.#download(name);
    else if (picked !== 'cancelled') await this.#write(picked);
  }

  async #write(handle: FileSystemFileHandle): Promise<void> {
    const { mayUse, writeFile } = await import('./file-access.ts');
    const { document } = this.#editor;
    try {
      if (!(await mayUse(handle))) {
        this.#notices.refuse((await this.#text.troubles()).notAllowed(handle.name));
        return;
      }
      await writeFile(handle, fileText(document));
    } catch {
      this.#notices.refuse((await this.#text.troubles()).notWritten(handle.name));
      return;
    }
    await this.#remember(handle);
    if (this.#editor.document === document) this.#editor.markKept();
    this.#notices.report(this.#text.notices.saved(handle.name));
  }

  #download(name: string): void {
    download(name, new Blob([fileText(this.#editor.document)], { type: 'application/json' }));
    this.#editor.markKept();
    this.#notices.report(this.#text.notices.saved(name));
  }

  async #remember(handle: FileSystemFileHandle): Promise<void> {
    this.#handleById.set(this.#editor.recordId, handle);
    const { rememberFile } = await import('./recent-files.ts');
    await rememberFile(handle);
  }

  #refuse(name: string, sentence: string): void {
    this.#notices.refuse(this.#text.notices.refused(name, sentence));
  }
}
