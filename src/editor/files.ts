import { moveNodes } from '../document/commands/index.ts';
import { compile } from '../document/compile.ts';
import type { GraphDocument } from '../document/graph-document.ts';
import { parseDocument } from '../document/parse.ts';
import { writeDocument } from '../document/write.ts';
import { evaluate } from '../engine/forward.ts';
import type { Catalogue } from '../language/catalogue.ts';
import type { Editor } from './editor.svelte.ts';
import type { Notices } from './notices.svelte.ts';

/** A file beyond this size is refused unread: no graph for a canvas is that large. */
const LARGEST_FILE_BYTES = 32 * 1024 * 1024;

/** Opens documents from files and writes them to files. */
export class Files {
  readonly #editor: Editor;
  readonly #notices: Notices;
  readonly #text: Catalogue;

  constructor(editor: Editor, notices: Notices, text: Catalogue) {
    this.#editor = editor;
    this.#notices = notices;
    this.#text = text;
  }

  /** Opens a file; one that is refused leaves the graph as it was and says why. */
  async open(file: File): Promise<boolean> {
    if (file.size > LARGEST_FILE_BYTES) {
      const sentence = this.#text.notices.tooLarge(LARGEST_FILE_BYTES / 1024 / 1024);
      this.#notices.refuse(this.#text.notices.refused(file.name, sentence));
      return false;
    }
    try {
      return await this.openText(file.name, await file.text());
    } catch {
      // The browser could not read it: a folder, or a file that is gone.
      const sentence = this.#text.notices.unreadable;
      this.#notices.refuse(this.#text.notices.refused(file.name, sentence));
      return false;
    }
  }

  /** Opens a document from its text. */
  async openText(name: string, text: string): Promise<boolean> {
    const result = parseDocument(text);
    if ('fault' in result) {
      this.#notices.refuse(this.#text.notices.refused(name, this.#text.fault(result.fault)));
      return false;
    }
    this.#editor.open(await withPositions(result.document), this.#text.history.open(name));
    this.#notices.close();
    return true;
  }

  /** Hands the document to the browser as a file to keep. */
  save(): void {
    const { document } = this.#editor;
    const name = `${fileName(document.title ?? '')}.json`;
    const blob = new Blob([writeDocument(document)], { type: 'application/json' });
    const link = globalThis.document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    // The download has begun by the next turn; the address is not needed after that.
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    });
    this.#editor.markKept();
    this.#notices.report(this.#text.notices.saved(name));
  }
}

/** Lays out the nodes that have no position; those that have one stay, and so does the document. */
async function withPositions(document: GraphDocument): Promise<GraphDocument> {
  const placed = document.nodes.filter((node) => node.position !== undefined);
  if (placed.length === document.nodes.length) return document;
  const { layeredPositions } = await import('../layout/layered.ts');
  const positions = layeredPositions(evaluate(compile(document).graph));
  // A layout next to nodes that have their places starts below them.
  const below = placed.length === 0 ? 0 : Math.max(...placed.map((n) => n.position![1])) + 200;
  const missing = document.nodes.filter((node) => node.position === undefined);
  return moveNodes(
    document,
    new Map(
      missing.map(({ id }) => {
        const { x, y } = positions.get(id)!;
        return [id, [x, y + below] as const];
      }),
    ),
  );
}

/** A title as a file's name: letters and digits of any script, joined by hyphens. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-') || 'graph';
}
