import { describe, expect, it, vi } from 'vitest';
import { Probe } from '../../../../src/editor/checks/probe.svelte.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { Edits } from '../../../../src/editor/edits.ts';
import { Notices } from '../../../../src/editor/notices.svelte.ts';
import { ValueEntry, type FieldBench } from '../../../../src/editor/numbers/value-entry.svelte.ts';
import type { NestedNumbers } from '../../../../src/engine/tensor.ts';
import { english } from '../../../../src/language/english/english.ts';
import { worked } from '../../document/support.ts';

/** The field of x in the worked example, where x = 1. */
function fieldOfX() {
  const editor = new Editor();
  const notices = new Notices();
  editor.open(worked, 'Open');
  const focusNode = vi.fn<(id: string) => void>();
  const bench = {
    editor,
    notices,
    text: english,
    edits: new Edits(editor, notices, english),
    probe: new Probe(editor),
    camera: { focusNode },
    gesture: null,
  } as unknown as FieldBench;
  const value = (): NestedNumbers => editor.document.nodes.find(({ id }) => id === 'x')!.value!;
  const shown = {
    id: 'x',
    get value() {
      return value();
    },
  };
  return {
    editor,
    notices,
    focusNode,
    value,
    entry: new ValueEntry(bench, shown, () => undefined),
  };
}

describe('a value that is typed', () => {
  it('takes effect with every key that leaves a value, as one entry to undo', () => {
    const { editor, entry, value } = fieldOfX();
    entry.begin();
    expect(entry.draft).toBe('1');
    for (const text of ['2', '2/', '2/4']) entry.type(text);
    expect([value(), entry.isBad]).toEqual([0.5, false]);
    entry.finish();
    expect(entry.draft).toBeNull();
    editor.undo();
    expect(editor.document).toBe(worked);
  });

  it('that is none is marked, said, and leaves the one from before', async () => {
    const { editor, entry, notices } = fieldOfX();
    entry.begin();
    entry.type('2');
    entry.type('2 +');
    expect(entry.isBad).toBe(true);
    entry.finish();
    expect(editor.document).toBe(worked);
    await vi.waitFor(() => {
      expect(notices.current?.text).toContain('“2 +” is not a number');
    });
  });

  it('is kept as it was where nothing is left, and nothing is said', () => {
    const { editor, entry, notices } = fieldOfX();
    entry.begin();
    entry.type('');
    expect(entry.isBad).toBe(false);
    entry.finish();
    expect([editor.document, notices.current]).toEqual([worked, null]);
  });

  it('is given up', () => {
    const { editor, entry } = fieldOfX();
    entry.begin();
    entry.type('7');
    entry.giveUp();
    expect([entry.draft, editor.document]).toEqual([null, worked]);
    expect(editor.undoLabel).toBeNull();
  });
});

describe('a number that is stepped by keys', () => {
  it('moves by its step, and stays whatever is typed then', () => {
    const { editor, entry, value } = fieldOfX();
    entry.begin();
    entry.nudge(1);
    entry.nudge(10);
    expect([value(), entry.draft]).toEqual([12, '12']);
    entry.type('12x');
    entry.finish();
    expect(value()).toBe(12);
    editor.undo();
    expect(value()).toBe(1);
  });
});

describe('a number’s own value', () => {
  /** A press at a time, of another button so that it is no drag. */
  const pressAt = (timeStamp: number) => ({ timeStamp, button: 1 }) as PointerEvent;

  it('is restored by a double-click, and the node has the focus', () => {
    const { editor, entry, value, focusNode } = fieldOfX();
    entry.begin();
    entry.type('5');
    entry.finish();
    entry.press(pressAt(1000));
    entry.press(pressAt(1100));
    entry.restore();
    expect(value()).toBe(1);
    expect(focusNode).toHaveBeenCalledWith('x');
    editor.undo();
    expect(value()).toBe(5);
  });

  it('is not, where the first press was upon a text being typed', () => {
    const { entry, value } = fieldOfX();
    entry.begin();
    entry.type('5');
    entry.press(pressAt(1000));
    entry.press(pressAt(1100));
    entry.restore();
    expect(value()).toBe(5);
  });
});
