import type { GraphDocument } from '../document/graph-document.ts';
import type { Catalogue } from '../language/catalogue.ts';
import type { Editor } from './editor.svelte.ts';
import type { Notices } from './notices.svelte.ts';

/** What a class of edits works on, and the one way in which it changes the document. */
export abstract class Editing {
  protected readonly editor: Editor;
  protected readonly notices: Notices;
  protected readonly text: Catalogue;

  constructor(editor: Editor, notices: Notices, text: Catalogue) {
    this.editor = editor;
    this.notices = notices;
    this.text = text;
  }

  /** Makes a document the current one, as an entry to undo; what was said of the last one is gone. */
  apply(document: GraphDocument, label: string, mergeKey: string | null = null): void {
    this.editor.change(document, label, mergeKey);
    this.notices.outdate();
  }
}
