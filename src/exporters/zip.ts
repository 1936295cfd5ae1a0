import { zipSync, type Zippable } from 'fflate';

/** A file of a series, by its name in the folder. */
export interface SeriesFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One moment for all files, so that the same series gives the same bytes. */
const MODIFIED = new Date(2000, 0, 1);

/** Files in one ZIP. Pictures that are packed already are stored as they are. */
export function zipOf(files: readonly SeriesFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files) {
    entries[name] = [bytes, { level: name.endsWith('.png') ? 0 : 6, mtime: MODIFIED }];
  }
  return zipSync(entries);
}

/** The name of a step's picture, so that names sort as steps do. */
export function seriesName(title: string, step: number, last: number, extension: string): string {
  const digits = String(last).length;
  return `${title}-${String(step).padStart(digits, '0')}.${extension}`;
}
