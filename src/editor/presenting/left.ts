import type { Editor } from '../editor.svelte.ts';

/** At which of its moments a presentation is, and the id of the frame that is shown. */
export interface ShownPlace {
  readonly at: number;
  readonly frame: string | null;
}

interface Left {
  readonly id: string;
  readonly recordId: string;
  readonly step: number;
  readonly place: ShownPlace;
}

/** For each window's editor; it goes with the editor. */
const leftByEditor = new WeakMap<Editor, Left>();

/** Notes where a presentation is left, so that the next one in its window goes on there. */
export function leaveAt(editor: Editor, id: string, place: ShownPlace): void {
  const { recordId, step } = editor;
  leftByEditor.set(editor, { id, recordId, step, place });
}

/** Where the presentation of the open document was left, if the document is still at that step. */
export function placeLeft(editor: Editor): ShownPlace | null {
  const left = leftByEditor.get(editor);
  return left?.recordId === editor.recordId && left.step === editor.step ? left.place : null;
}

/** The name of the window's presentations, which all of them have; `null` before the first. */
export function idLeft(editor: Editor): string | null {
  return leftByEditor.get(editor)?.id ?? null;
}
