import type { Workbench } from '../workbench.svelte.ts';
import { CellDraft } from './cell-draft.svelte.ts';

/**
 * Pastes a block of numbers, as spreadsheets copy it, over a leaf's number, which becomes the vector or
 * the matrix that the cell editor would make of it: one entry to undo. What is no block of numbers is
 * refused with a sentence, and the number kept.
 */
export async function pasteValue(workbench: Workbench, id: string, block: string): Promise<void> {
  const { editor, edits, notices, camera, text } = workbench;
  const words = await text.cells();
  const node = editor.node(id);
  if (node?.value == null) return;
  const draft = new CellDraft(node.value, words);
  draft.paste(block, 0, 0, true);
  const { value, remark, isFaulty, firstBad } = draft;
  if (isFaulty || value === null) {
    if (remark !== null) notices.refuse(firstBad === undefined ? remark : words.notPasted(remark));
    return;
  }
  editor.seal();
  edits.setValue(id, value);
  editor.seal();
  camera?.focusNode(id);
}
