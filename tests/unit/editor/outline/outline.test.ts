import { describe, expect, it } from 'vitest';
import { disconnect, removeNodes } from '../../../../src/document/commands/index.ts';
import type { GraphDocument } from '../../../../src/document/graph-document.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { readerAlong, sourceAlong } from '../../../../src/editor/outline/along-wires.ts';
import { Outline } from '../../../../src/editor/outline/outline.svelte.ts';
import { worked } from '../../document/support.ts';

const framed: GraphDocument = { ...worked, frames: [{ id: 'sum', nodes: ['d', 'y'] }] };

function outlineOf(document = worked) {
  const editor = new Editor();
  editor.open(document, 'Open');
  const outline = new Outline(editor);
  return { editor, outline };
}

/** The rows with their levels and places, as `2 input:d:0 1/3`. */
function shown({ rows }: Outline): string[] {
  return rows.map(({ key, level, position, count }) => `${level} ${key} ${position}/${count}`);
}

describe('the rows of an outline', () => {
  it('are the nodes after what they read, in frames that stand where the first of theirs would', () => {
    expect(shown(outlineOf(framed).outline)).toEqual([
      '1 node:x 1/4',
      '1 frame:sum 2/4',
      '2 node:y 1/2',
      '2 node:d 2/2',
      '1 node:z 3/4',
      '1 node:f 4/4',
    ]);
  });

  it('open into the ports of a node, and its output into the wires from it', () => {
    const { outline } = outlineOf();
    outline.turn(outline.row('node:d')!);
    outline.turn(outline.row('output:d')!);
    expect(shown(outline).slice(3)).toEqual([
      '1 node:d 4/5',
      '2 input:d:0 1/3',
      '2 input:d:1 2/3',
      '2 output:d 3/3',
      '3 wire:f:0 1/1',
      '1 node:f 5/5',
    ]);
    expect(outline.row('input:d:1')!.thing).toMatchObject({ source: 'y' });
    expect(outline.row('output:d')!.thing).toMatchObject({ readers: ['f'] });
    expect(outline.row('wire:f:0')!.isOpen).toBeNull();
  });

  it('say which of them are open', () => {
    const { outline } = outlineOf(framed);
    expect(outline.row('frame:sum')!.isOpen).toBe(true);
    expect(outline.row('node:x')!.isOpen).toBe(false);
    outline.turn(outline.row('frame:sum')!);
    expect(outline.row('node:d')).toBeUndefined();
  });
});

describe('walking through an outline', () => {
  it('opens with →, then leads in; leads out with ←, then closes', () => {
    const { outline } = outlineOf();
    const at = (key: string) => outline.row(key)!;
    expect(outline.inward(at('node:f'))).toBeUndefined();
    expect(outline.inward(at('node:f'))?.key).toBe('input:f:0');
    expect(outline.inward(at('input:f:0'))).toBeUndefined();
    expect(outline.outward(at('input:f:0'))?.key).toBe('node:f');
    expect(outline.outward(at('node:f'))).toBeUndefined();
    expect(outline.row('input:f:0')).toBeUndefined();
    expect(outline.outward(at('node:f'))).toBeUndefined();
  });

  it('finds the next row with a name, from the last on from the first', () => {
    const { outline } = outlineOf();
    const next = (from: string, key: string) =>
      outline.nextNamed(outline.row(from)!, (row) => row.key === key)?.key;
    expect(next('node:x', 'node:d')).toBe('node:d');
    expect(next('node:f', 'node:x')).toBe('node:x');
    expect(next('node:f', 'node:f')).toBeUndefined();
  });

  it('follows wires, into a frame that is closed too', () => {
    const { outline, editor } = outlineOf(framed);
    const { graph } = editor.placed.evaluation;
    outline.turn(outline.row('frame:sum')!);
    const { thing } = outline.row('node:f')!;
    expect(sourceAlong(graph, thing)).toBe('d');
    expect(readerAlong(graph, thing)).toBeNull();
    expect(outline.open('d')?.key).toBe('node:d');
    expect(readerAlong(graph, outline.row('node:y')!.thing)).toBe('d');
  });
});

describe('the row at which Tab comes to an outline', () => {
  it('is the selected node’s until one was visited', () => {
    const { outline, editor } = outlineOf();
    expect(outline.stop?.key).toBe('node:x');
    editor.select(['d']);
    expect(outline.stop?.key).toBe('node:d');
    outline.visit(outline.row('node:y')!);
    expect(outline.stop?.key).toBe('node:y');
  });

  it('is what stands in the place of one that is gone', () => {
    const { outline, editor } = outlineOf();
    outline.visit(outline.row('node:d')!);
    editor.change(removeNodes(editor.document, ['d']), 'Delete d');
    expect(outline.stop?.key).toBe('node:f');
  });

  it('is the output of a wire that is gone, and the frame of a node that is hidden', () => {
    const { outline, editor } = outlineOf(framed);
    outline.turn(outline.row('node:d')!);
    outline.turn(outline.row('output:d')!);
    outline.visit(outline.row('wire:f:0')!);
    editor.change(disconnect(editor.document, 'f', 0), 'Cut');
    expect(outline.stop?.key).toBe('output:d');
    outline.visit(outline.row('node:y')!);
    outline.turn(outline.row('frame:sum')!);
    expect(outline.stop?.key).toBe('frame:sum');
  });
});
