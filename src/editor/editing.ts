import type { GraphDocument } from '../document/graph-document.ts';
import type { Catalogue } from '../language/catalogue.ts';
import type { Editor } from './editor.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import { isUndecided } from './steps/undecided.ts';

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

  /**
   * Makes a document the current one, as an entry to undo; what was said of the last one is gone. An
   * edit is read aloud by its label, but for those that join others, such as each key of a number; one
   * that leaves open which node is differentiated says so.
   */
  apply(document: GraphDocument, label: string, mergeKey: string | null = null): void {
    const { editor, notices, text } = this;
    const before = editor.session;
    editor.change(document, label, mergeKey);
    notices.outdate();
    if (mergeKey === null && document !== before.compiled.document) notices.announce(`${label}.`);
    if (editor.session.output === null && isUndecided(editor.session) && !isUndecided(before)) {
      notices.remind(text.notices.chooseOutput);
    }
  }
}
