import { copyOf } from '../../document/commands/copy-of.ts';
import { itemIds } from '../../document/item-key.ts';
import { writeDocument } from '../../document/write.ts';
import type { Point } from '../../layout/geometry.ts';
import type { Workbench } from '../workbench.svelte.ts';

/**
 * Copying and pasting parts of graphs as the text of documents, between windows too. Keys reach it as
 * the browser's own events, which carry the right to use the clipboard; menus have to ask for it.
 */
export class Clipboard {
  readonly #workbench: Workbench;
  /** Where the pointer is in the window. */
  pointer: Point | null = null;
  /** Whether the paste that comes next keeps wires into what was copied. */
  isWired = false;
  /** What this window copied last, for browsers that let no page read the clipboard. */
  #copied: string | null = null;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  /** Whether there is anything to copy. */
  get hasParts(): boolean {
    const { selectedNodes, selectedItems } = this.#workbench.editor;
    return selectedNodes.size + selectedItems.size > 0;
  }

  /** Answers the browser's own copying, cutting or pasting. A field's text stays the field's. */
  answer(event: ClipboardEvent): void {
    const { overlay } = this.#workbench;
    if (event.defaultPrevented || overlay !== null || isInField(event.target)) return;
    if (event.type === 'paste') {
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const [file] = event.clipboardData?.files ?? [];
      if (file !== undefined && text === '') void this.#open(file);
      else void this.#insert(text, this.isWired);
    } else if (this.hasParts && !isTextChosen()) {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', this.#take(event.type === 'cut'));
    }
    this.isWired = false;
  }

  /** Copies the selection, or cuts it, at a command. */
  async copy(isCut = false): Promise<void> {
    const text = this.#take(isCut);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // The copy is there for this window at least.
    }
  }

  /** Pastes at a command. */
  async paste(isWired = false): Promise<void> {
    let text = this.#copied;
    try {
      text = await navigator.clipboard.readText();
    } catch {
      // Browsers may refuse this to pages, or ask first.
    }
    if (text !== null) await this.#insert(text, isWired);
    else await this.#refuse();
  }

  async #refuse(): Promise<void> {
    const { notices, text } = this.#workbench;
    notices.refuse((await text.pasting()).closed);
  }

  /** The selection as text; cut, it is gone from the graph. */
  #take(isCut: boolean): string {
    const { editor, edits, notices, text } = this.#workbench;
    const part = copyOf(editor.document, selectedParts(this.#workbench));
    this.#copied = writeDocument(part);
    if (isCut) edits.removeSelection(text.history.cut);
    else notices.announce(text.notices.copied(part.nodes.length));
    return this.#copied;
  }

  /** A copied file is opened, as a dropped one is. */
  async #open(file: File): Promise<void> {
    const { editor, files } = this.#workbench;
    if (!editor.isReadOnly) await files.open(file);
  }

  async #insert(text: string, isWired: boolean): Promise<void> {
    if (this.#workbench.editor.isReadOnly) return;
    const { pasteText } = await import('./paste.ts');
    await pasteText(this.#workbench, text, isWired, this.pointer);
  }
}

/** The ids of the selected nodes and of those in selected frames, and the keys of selected items. */
export function selectedParts({ editor }: Workbench): Set<string> {
  const { document, selectedNodes, selectedItems } = editor;
  const chosen = new Set(itemIds('frame', selectedItems));
  const framed = (document.frames ?? []).filter(({ id }) => chosen.has(id));
  return new Set([...selectedNodes, ...selectedItems, ...framed.flatMap(({ nodes }) => nodes)]);
}

function isInField(element: EventTarget | null): boolean {
  return (
    element instanceof Element &&
    element.closest('input, textarea, select, [contenteditable=true]') !== null
  );
}

/** Whether text of the page is chosen, outside the canvas, for which the copying is meant. */
function isTextChosen(): boolean {
  const isOnCanvas = document.activeElement?.closest('.svelte-flow') != null;
  return !isOnCanvas && getSelection()?.type === 'Range';
}
