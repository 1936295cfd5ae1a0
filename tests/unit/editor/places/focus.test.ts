import { describe, expect, it } from 'vitest';
import { removeNodes } from '../../../../src/document/commands/index.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { Focus } from '../../../../src/editor/places/focus.svelte.ts';
import { worked } from '../../document/support.ts';

/** The worked example with the focus at d, which is then removed. */
function withoutD() {
  const editor = new Editor();
  editor.open(worked, 'Open');
  const focus = new Focus(editor);
  focus.moveTo('d');
  focus.look();
  editor.change(removeNodes(editor.document, ['d']), 'Delete d');
  return { editor, focus };
}

describe('the focus of a node that is removed', () => {
  it('goes to its heir, which Tab then comes back to', () => {
    const { focus } = withoutD();
    expect(focus.home()).toBe('x');
    focus.moveTo('x');
    expect(focus.stop).toBe('x');
  });

  it('comes back with the node, once', () => {
    const { editor, focus } = withoutD();
    focus.moveTo(focus.home()!);
    expect(focus.look()).toBeNull();
    editor.undo();
    expect(focus.look()).toBe('d');
    expect(focus.look()).toBeNull();
  });

  it.each(['f', null])('stays where somebody has moved it since: %s', (place) => {
    const { editor, focus } = withoutD();
    focus.moveTo(focus.home()!);
    focus.moveTo(place);
    editor.undo();
    expect(focus.look()).toBeNull();
  });

  it('comes to the first node before it has been anywhere', () => {
    const editor = new Editor();
    editor.open(worked, 'Open');
    expect(new Focus(editor).stop).toBe('x');
    expect(new Focus(editor).home()).toBeUndefined();
  });
});
