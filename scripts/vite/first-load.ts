import type { Plugin } from 'vite';

/**
 * Knows the modules that the page's entry imports before anything is asked for, so that they can
 * stand in few files: many small ones would compress badly.
 */
export class FirstLoad {
  readonly #ids = new Set<string>();

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Finds the modules once all are known, before they are put into files. */
  plugin(): Plugin {
    const ids = this.#ids;
    return {
      name: 'backflow:first-load',
      apply: 'build',
      buildEnd() {
        const page = [...this.getModuleIds()].find((id) => id.endsWith('/index.html'));
        const open = page === undefined ? [] : [page];
        while (open.length > 0) {
          const id = open.pop()!;
          if (ids.has(id)) continue;
          ids.add(id);
          open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
        // The entry stays a file of its own.
        const entry =
          page === undefined ? [] : [page, ...(this.getModuleInfo(page)?.importedIds ?? [])];
        for (const id of entry) ids.delete(id);
      },
    };
  }
}
