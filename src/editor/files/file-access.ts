/**
 * Files that the page may write to again, by the File System Access API; browsers without it, and
 * frames and machines that refuse it, download and upload instead.
 */

const JSON_FILES = [{ accept: { 'application/json': ['.json'] } }];
/** Documents, and pictures that carry one. */
const OPENED_FILES = [
  {
    accept: {
      'application/json': ['.json'],
      'image/svg+xml': ['.svg'],
      'image/png': ['.png'],
    },
  },
];

/** A dialog that ends sooner was not shown: nobody answers so fast. */
const LEAST_ANSWER_MS = 500;

/** What browsers that have the interface add to the window. */
interface Pickers {
  readonly showOpenFilePicker: (options: object) => Promise<FileSystemFileHandle[]>;
  readonly showSaveFilePicker: (options: object) => Promise<FileSystemFileHandle>;
}

/** What came of asking for a file: one, none because the person thought better of it, or no dialog. */
export type Picked = FileSystemFileHandle | 'cancelled' | 'unavailable';

/** Asks where to save; `name` is what the dialog suggests. */
export function pickNewFile(name: string): Promise<Picked> {
  return pick(({ showSaveFilePicker }) =>
    showSaveFilePicker.call(window, { suggestedName: name, types: JSON_FILES }),
  );
}

/** Asks which file to open. */
export function pickFile(): Promise<Picked> {
  return pick(async ({ showOpenFilePicker }) => {
    const [handle] = await showOpenFilePicker.call(window, { types: OPENED_FILES });
    return handle!;
  });
}

/** Writes a file anew. It throws where the person, the system or the disk refuses. */
export async function writeFile(handle: FileSystemFileHandle, content: string): Promise<void> {
  const writable = await handle.createWritable();
  await writable.write(content);
  await writable.close();
}

/** Whether the person lets the page read and write a file that it knows from before. */
export async function mayUse(handle: FileSystemFileHandle): Promise<boolean> {
  if (!('requestPermission' in handle)) return true;
  const { requestPermission } = handle as {
    requestPermission: (options: object) => Promise<string>;
  };
  return (await requestPermission.call(handle, { mode: 'readwrite' })) === 'granted';
}

async function pick(ask: (pickers: Pickers) => Promise<FileSystemFileHandle>): Promise<Picked> {
  if (!('showSaveFilePicker' in window)) return 'unavailable';
  const askedAt = performance.now();
  try {
    return await ask(window as unknown as Pickers);
  } catch (error) {
    const isAnswer = error instanceof DOMException && error.name === 'AbortError';
    return isAnswer && performance.now() - askedAt > LEAST_ANSWER_MS ? 'cancelled' : 'unavailable';
  }
}
