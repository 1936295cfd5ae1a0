import { openDB, type DBSchema } from 'idb';

/** A file that was opened or saved, which the page may ask to use again. */
export interface RecentFile {
  readonly name: string;
  readonly usedAt: number;
  readonly handle: FileSystemFileHandle;
}

interface RecentFiles extends DBSchema {
  files: { key: number; value: RecentFile };
}

const MOST = 12;

/** The files used last, the latest first; none where the browser keeps nothing. */
export async function recentFiles(): Promise<RecentFile[]> {
  try {
    const files = await (await open()).getAll('files');
    return files.sort((a, b) => b.usedAt - a.usedAt);
  } catch {
    return [];
  }
}

/** Remembers a file as the one used last. Where nothing can be kept, it is forgotten. */
export async function rememberFile(handle: FileSystemFileHandle): Promise<void> {
  try {
    const others: RecentFile[] = [];
    for (const file of await recentFiles()) {
      if (!(await file.handle.isSameEntry(handle))) others.push(file);
    }
    const { store, done } = (await open()).transaction('files', 'readwrite');
    await store.clear();
    const latest = { name: handle.name, usedAt: Date.now(), handle };
    for (const file of [latest, ...others].slice(0, MOST)) await store.add(file);
    await done;
  } catch {
    // A list of recent files is a convenience: without storage there is none.
  }
}

function open() {
  return openDB<RecentFiles>('backflow recent files', 1, {
    upgrade: (database) => {
      database.createObjectStore('files', { autoIncrement: true });
    },
  });
}
