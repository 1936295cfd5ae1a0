import type { GraphDocument } from '../../document/graph-document.ts';
import { writeDocument } from '../../document/write.ts';
import type { Pending } from './ledger.ts';
import { writePlace, writePlaceText } from './place.ts';

/** Remembers where a tab stands, with the document where the storage does not hold it as it is. */
export class PlaceMemory {
  /** Steps come often, and a large graph takes a while to write. */
  #written: { readonly document: GraphDocument; readonly text: string } | null = null;
  /** The text that is remembered already; what an earlier page has left is not known. */
  #remembered: string | null | undefined;

  /** `revision` is the save that the document goes back to, 0 without one. */
  remember({ recordId, document, step }: Pending, revision: number, isEdited: boolean): void {
    const text = isEdited || revision === 0 ? this.#textOf(document) : null;
    if (text !== this.#remembered) writePlaceText(text);
    this.#remembered = text;
    writePlace({ recordId, step, revision, isEdited });
  }

  #textOf(document: GraphDocument): string {
    if (this.#written?.document !== document) {
      this.#written = { document, text: writeDocument(document) };
    }
    return this.#written.text;
  }
}
