/** The hash of this version's files. `scripts/vite/offline.ts` puts in what is declared here. */
declare const OFFLINE_VERSION: string;
/** The addresses of the files that every page may need without a network, relative to the page; the page itself is `./`. */
declare const OFFLINE_FILES: readonly string[];
/** Those among the other files that are stored once a page has asked for them. */
declare const OFFLINE_LATER: readonly string[];
/** The script that the page starts with. Its name tells versions apart. */
declare const OFFLINE_ENTRY: string;
