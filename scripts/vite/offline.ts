import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';
/** What no page asks for; the system keeps the icons of an installed app itself. */
const NOT_STORED = /^icons\/|\.map$/;
/** What is as heavy as half of the rest and seldom asked for: it is stored when it first is. */
const STORED_LATER = 'assets/elk-worker';

/**
 * Adds the service worker to the built page: `src/service-worker` as one file, with the list of all
 * files and the hash of what is in them. It is built last, when the others have their names.
 */
export function offline(): Plugin {
  let publicFolder = '';
  return {
    name: 'backflow:offline',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir;
    },
    buildStart() {
      const id = 'src/service-worker/service-worker.ts';
      this.emitFile({ type: 'chunk', id, fileName: WORKER });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const outputs = Object.values(bundle).filter(({ fileName }) => fileName !== WORKER);
        const built = outputs.map((output): [string, string | Uint8Array] => [
          output.fileName === 'index.html' ? './' : output.fileName,
          output.type === 'chunk' ? output.code : output.source,
        ]);
        const files = [...built, ...publicFiles(publicFolder)]
          .filter(([name]) => !NOT_STORED.test(name))
          .sort(([a], [b]) => (a < b ? -1 : 1));
        const names = files.map(([name]) => name);
        const isLater = (name: string) => name.startsWith(STORED_LATER);
        const entry = outputs.find((output) => output.type === 'chunk' && output.isEntry);
        const worker = bundle[WORKER];
        if (entry === undefined || worker?.type !== 'chunk') throw new Error('No page was built');
        worker.code = worker.code
          .replaceAll('OFFLINE_VERSION', JSON.stringify(hashOf(files)))
          .replaceAll('OFFLINE_FILES', JSON.stringify(names.filter((name) => !isLater(name))))
          .replaceAll('OFFLINE_LATER', JSON.stringify(names.filter(isLater)))
          .replaceAll('OFFLINE_ENTRY', JSON.stringify(entry.fileName));
      },
    },
  };
}

/** Names and contents of the files that are copied as they are. */
function publicFiles(folder: string): [string, Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]);
}

function hashOf(files: readonly [string, string | Uint8Array][]): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 16);
}
