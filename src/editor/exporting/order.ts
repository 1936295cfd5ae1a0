import type { PictureRequest } from '../../exporters/picture.ts';
import type { ExportChoices } from './choices.ts';

/** What is to be exported, and how. */
export interface Order {
  /** The picture at the step that was chosen; its texts are outlines. */
  readonly request: PictureRequest;
  readonly choices: ExportChoices;
  /** What files are called, without an ending. */
  readonly name: string;
}

/** What came of it: a file, and the signs in it that no bundled face has. */
export interface Exported {
  readonly name: string;
  readonly blob: Blob;
  readonly missing: readonly string[];
}

/** The numbers of all steps, from the moment before the first. */
export function everyStep({ request }: Order): number[] {
  return Array.from({ length: request.trace!.length + 1 }, (_, step) => step);
}
