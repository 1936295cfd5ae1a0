import { describe, expect, it } from 'vitest';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { Notices } from '../../../../src/editor/notices.svelte.ts';
import { WireEdits } from '../../../../src/editor/wiring/wire-edits.ts';
import { english } from '../../../../src/language/english/english.ts';
import { documentOf, worked } from '../../document/support.ts';

function bench(document = worked) {
  const editor = new Editor();
  const notices = new Notices();
  editor.open(document, 'Open');
  return { editor, notices, edits: new WireEdits(editor, notices, english) };
}

/** What every operation reads, as `d(x, y)`. */
function wiring({ document }: Editor): string[] {
  return document.nodes.flatMap(({ id, inputs }) =>
    inputs === undefined ? [] : [`${id}(${inputs.map((input) => input ?? '–').join(', ')})`],
  );
}

describe('moving an end of a wire', () => {
  it('frees the place it had, takes the new one, and is one entry to undo', () => {
    const { editor, edits } = bench();
    edits.draw('z', { reader: 'd', slot: 0 }, 'f:1');
    expect(wiring(editor)).toEqual(['d(z, y)', 'f(d, –)']);
    expect(editor.undoLabel).toBe('Rewire z to d');
    editor.undo();
    expect(editor.document).toBe(worked);
    expect(editor.undoLabel).toBeNull();
  });

  it('makes the slot that a variadic node does not have yet', () => {
    const { editor, edits } = bench();
    edits.draw('z', { reader: 'd', slot: 2 }, 'f:1');
    expect(wiring(editor)).toEqual(['d(x, y, z)', 'f(d, –)']);
  });

  it('changes nothing where it was, and says so where it would close a cycle', () => {
    const { editor, edits, notices } = bench();
    edits.draw('z', { reader: 'f', slot: 1 }, 'f:1');
    expect(editor.undoLabel).toBeNull();
    edits.draw('f', { reader: 'd', slot: 0 }, 'f:1');
    expect(editor.document).toBe(worked);
    expect(notices.current?.text).toContain('close a cycle: d → f → d');
  });
});

describe('drawing a wire', () => {
  it('says which input it goes to, and what that read before', () => {
    const { editor, edits, notices } = bench();
    edits.draw('x', { reader: 'f', slot: 1 });
    expect(wiring(editor)).toEqual(['d(x, y)', 'f(d, x)']);
    expect(notices.announcement).toBe('Wired x to input 2 (b) of f, instead of z.');
    edits.cut(['f:1']);
    edits.draw('z', { reader: 'f', slot: 1 });
    expect(notices.announcement).toBe('Wired z to input 2 (b) of f.');
  });

  it('says that it is there already, and is no entry to undo', () => {
    const { editor, edits, notices } = bench();
    edits.draw('z', { reader: 'f', slot: 1 });
    expect(notices.announcement).toBe('z is wired to input 2 of f already.');
    expect(editor.undoLabel).toBeNull();
  });

  it('of which another leads to the same place frees the place that it had', () => {
    const { editor, edits } = bench();
    edits.draw('d', { reader: 'f', slot: 0 }, 'f:1');
    expect(wiring(editor)).toEqual(['d(x, y)', 'f(d, –)']);
  });
});

describe('taking wires away', () => {
  it('cuts any number as one entry', () => {
    const { editor, edits } = bench();
    edits.cut(['d:0', 'f:1']);
    expect(wiring(editor)).toEqual(['d(–, y)', 'f(d, –)']);
    expect(editor.undoLabel).toBe('Delete 2 wires');
    edits.cut([]);
    expect(editor.undoLabel).toBe('Delete 2 wires');
  });

  it('disconnects the selected nodes from the others, and keeps the wires among them', () => {
    const { editor, edits } = bench();
    editor.select(['x', 'd']);
    edits.disconnect();
    expect(wiring(editor)).toEqual(['d(x, –)', 'f(–, z)']);
  });

  it('deletes and bridges as one entry, and selects nothing', () => {
    const { editor, edits } = bench();
    editor.select(['d']);
    edits.deleteAndBridge();
    expect(wiring(editor)).toEqual(['f(x, z)']);
    expect(editor.undoLabel).toBe('Delete d and bridge the gap');
    expect(editor.selectedNodes.size).toBe(0);
  });
});

describe('putting a node into a wire', () => {
  it('moves what it must in the same entry', () => {
    const document = documentOf([...worked.nodes, { id: 't', op: 'tanh', inputs: [null] }]);
    const { editor, edits } = bench(document);
    const places = new Map([
      ['t', { x: 300.4, y: 20 }],
      ['f', { x: 600, y: 150 }],
    ]);
    edits.splice('t', 0, { reader: 'f', slot: 0 }, places);
    expect(wiring(editor)).toEqual(['d(x, y)', 'f(t, z)', 't(d)']);
    expect(editor.document.nodes.slice(-2).map(({ position }) => position)).toEqual([
      [600, 150],
      [300, 20],
    ]);
    editor.undo();
    expect(editor.document).toBe(document);
  });
});
