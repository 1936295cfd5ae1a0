import { describe, expect, it } from 'vitest';
import { pasteValue } from '../../../../src/editor/cells/paste-value.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { Edits } from '../../../../src/editor/edits.ts';
import { Notices } from '../../../../src/editor/notices.svelte.ts';
import type { Workbench } from '../../../../src/editor/workbench.svelte.ts';
import { english } from '../../../../src/language/english/english.ts';
import { worked } from '../../document/support.ts';

async function pastedOverX(block: string) {
  const editor = new Editor();
  const notices = new Notices();
  editor.open(worked, 'Open');
  const edits = new Edits(editor, notices, english);
  const workbench = { editor, edits, notices, text: english, camera: null };
  await pasteValue(workbench as unknown as Workbench, 'x', block);
  return { editor, notices, value: editor.document.nodes[0]!.value };
}

describe('a block of cells that is pasted over a number', () => {
  it.each([
    ['1\t2\t3\n', [1, 2, 3]],
    ['1\t-2', [1, -2]],
    [
      '1,5\t2\r\n3\t4\r\n',
      [
        [1.5, 2],
        [3, 4],
      ],
    ],
    ['1\n2', [[1], [2]]],
  ])('%j becomes what the cell editor makes of it', async (block, expected) => {
    const { editor, notices, value } = await pastedOverX(block);
    expect(value).toEqual(expected);
    expect(notices.current).toBeNull();
    expect(editor.undoLabel).toBe('Set x');
    editor.undo();
    expect(editor.document).toBe(worked);
  });

  it('is refused with a sentence where a cell holds no number, and the number is kept', async () => {
    const { editor, notices } = await pastedOverX('1\ttwo\t3');
    expect(editor.document).toBe(worked);
    expect(notices.current?.text).toBe(
      'Nothing was pasted. Row 1, column 2 holds “two”, which is no number.',
    );
  });
});
