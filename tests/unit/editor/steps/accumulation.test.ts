import { describe, expect, it } from 'vitest';
import { setValue } from '../../../../src/document/commands/index.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { itemOf } from '../../../../src/engine/tensor.ts';
import { worked } from '../../document/support.ts';

const END = 10;

function opened(step = 0): Editor {
  const editor = new Editor();
  editor.open(worked, 'Open');
  editor.goTo(step);
  return editor;
}

/** What a leaf holds at the shown step: its gradient, and over how many passes. */
function held(editor: Editor, id = 'x'): [number, number] | null {
  const found = editor.accumulation.heldBy(id, editor.stage.node(id).gradient);
  return found && [itemOf(found.gradient), found.passes];
}

function toggle(editor: Editor): void {
  editor.accumulation.toggle(editor.trace, editor.step);
}

describe('accumulated gradients', () => {
  it('are nothing while they do not accumulate', () => {
    const editor = opened(END);
    expect(held(editor)).toBeNull();
    editor.goTo(0);
    editor.goTo(END);
    toggle(editor);
    expect(held(editor)).toEqual([4, 1]);
  });

  it('double over two passes, the second one step by step', () => {
    const editor = opened();
    toggle(editor);
    expect(held(editor)).toBeNull();
    editor.goTo(END);
    expect([held(editor), held(editor, 'z')]).toEqual([
      [4, 1],
      [-2, 1],
    ]);
    editor.goTo(0);
    expect(held(editor)).toEqual([4, 1]);
    editor.goTo(8);
    expect([held(editor), held(editor, 'z')]).toEqual([
      [4, 1],
      [-4, 2],
    ]);
    editor.goTo(END);
    expect([held(editor), held(editor, 'z')]).toEqual([
      [8, 2],
      [-4, 2],
    ]);
  });

  it('keep what stepping back passes by, and count a pass once', () => {
    const editor = opened(END);
    toggle(editor);
    editor.goTo(7);
    expect(held(editor)).toEqual([4, 1]);
    editor.goTo(END);
    expect(held(editor)).toEqual([4, 1]);
    expect(editor.accumulation.passes).toBe(1);
  });

  it('keep what they hold when a value changes, until the next pass adds to it', () => {
    const editor = opened(END);
    toggle(editor);
    editor.change(setValue(editor.document, 'z', 10), 'Set z');
    expect(held(editor)).toEqual([4, 1]);
    editor.goTo(0);
    editor.goTo(END);
    expect(held(editor)).toEqual([14, 2]);
  });

  it('are 0 once they are zeroed, and start anew with the next pass', () => {
    const editor = opened(END);
    toggle(editor);
    editor.accumulation.zero();
    expect(held(editor)).toEqual([0, 0]);
    editor.goTo(0);
    editor.goTo(END);
    expect(held(editor)).toEqual([4, 1]);
  });

  it('are forgotten with another document', () => {
    const editor = opened(END);
    toggle(editor);
    editor.open(worked, 'Open');
    expect(held(editor)).toBeNull();
  });
});
