/** The hash of this version's files. `scripts/vite/offline.ts` puts in what is declared here. */
declare const OFFLINE_VERSION: string;
/** The addresses of all files of this version, relative to the page; the page itself is `./`. */
declare const OFFLINE_FILES: readonly string[];
/** The script that the page starts with. Its name tells versions apart. */
declare const OFFLINE_ENTRY: string;
