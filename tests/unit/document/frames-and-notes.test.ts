import { describe, expect, it } from 'vitest';
import * as commands from '../../../src/document/commands/index.ts';
import type { Frame, GraphDocument, Note } from '../../../src/document/graph-document.ts';
import { writeDocument } from '../../../src/document/write.ts';
import { accepted, documentOf, refusalOf, worked } from './support.ts';

const layer: Frame = { id: 'layer1', title: 'Sum', nodes: ['x', 'd'], color: 'blue' };
const note: Note = { id: 'note1', text: 'Rule: $a$', position: [10, 20], size: [240, 120] };
const framed: GraphDocument = { ...worked, frames: [layer], notes: [note] };

/** The document after a command that may be refused, and is not. */
function done(result: { document: GraphDocument } | { fault: unknown }): GraphDocument {
  if ('fault' in result) throw new Error('refused');
  return result.document;
}

describe('the file', () => {
  it('holds one frame and one note a line, their fields in order, unknown ones last', () => {
    const document = documentOf(worked.nodes, {
      notes: [{ pinned: true, size: [240, 120], position: [10, 20], text: 'T', id: 'note1' }],
      frames: [
        { nodes: ['x', 'd'], folded: { by: 'me' }, color: 'blue', title: 'S', id: 'layer1' },
      ],
    });
    const text = writeDocument(document);
    expect(text).toContain(
      '    { "id": "layer1", "title": "S", "nodes": ["x", "d"], "color": "blue", "folded": { "by": "me" } }\n',
    );
    expect(text).toContain(
      '    { "id": "note1", "text": "T", "position": [10, 20], "size": [240, 120], "pinned": true }\n',
    );
    expect(accepted(text)).toEqual(document);
  });

  it('may have a field that is called like a part of every object', () => {
    const document = documentOf(worked.nodes, { constructor: [{ b: 1, a: 2 }] });
    expect(accepted(writeDocument(document))).toEqual(document);
  });

  const frames = (...list: unknown[]) => ({ ...worked, frames: list });
  const notes = (...list: unknown[]) => ({ ...worked, notes: list });
  it.each([
    [
      { ...worked, frames: 'one' },
      'Field "frames": it must be a list of frames; write one, or leave the field out.',
    ],
    [
      { ...worked, notes: { note1: 'text' } },
      'Field "notes": it must be a list of notes; write one, or leave the field out.',
    ],
    [frames(layer, null), 'Frame 2 of the list is no object; write { "id": …, … }.'],
    [
      frames({ nodes: ['x'] }),
      'Frame 1 of the list, field "id": it is missing; write a letter, then letters, digits and "_".',
    ],
    [
      notes({ ...note, id: 'a:b' }),
      'Note 1 of the list, field "id": "a:b" is no id; write a letter, then letters, digits and "_".',
    ],
    [
      frames(layer, { ...layer, nodes: ['f'] }),
      'Frame "layer1", field "id": another frame has the id "layer1"; give each frame an id of its own.',
    ],
    [
      frames({ ...layer, title: 7 }),
      'Frame "layer1", field "title": it must be a text; put it in quotes, or leave the field out.',
    ],
    [
      frames({ ...layer, nodes: [] }),
      'Frame "layer1", field "nodes": it must be a list of the ids of nodes, one at least; write them, or leave the frame out.',
    ],
    [
      frames({ ...layer, nodes: ['x', 3] }),
      'Frame "layer1", field "nodes": it must be a list of the ids of nodes, one at least; write them, or leave the frame out.',
    ],
    [
      frames({ ...layer, nodes: ['X'] }),
      'Frame "layer1", field "nodes": there is no node "X" (did you mean "x"?); name one of the document\'s nodes.',
    ],
    [
      frames(layer, { id: 'layer2', nodes: ['y', 'd'] }),
      'Frame "layer2", field "nodes": the node "d" is in the frame "layer1" already; name it once only.',
    ],
    [
      frames({ ...layer, nodes: ['x', 'x'] }),
      'Frame "layer1", field "nodes": the node "x" is in the frame "layer1" already; name it once only.',
    ],
    [
      frames({ ...layer, color: 'mauve' }),
      'Frame "layer1", field "color": there is no colour "mauve"; use one of "gray", "blue", "green", "yellow", "red", "purple", or leave the field out.',
    ],
    [
      notes({ id: 'note1', position: [0, 0] }),
      'Note "note1", field "text": it must be a text; put it in quotes.',
    ],
    [
      notes({ ...note, position: [1] }),
      'Note "note1", field "position": it must be a pair of finite numbers; write [x, y], the upper left corner.',
    ],
    [
      notes({ ...note, size: [100, 0] }),
      'Note "note1", field "size": it must be a pair of positive numbers; write [width, height], or leave the field out.',
    ],
  ])('refuses %j', (document, sentence) => {
    expect(refusalOf(document)).toBe(sentence);
  });
});

describe('frames', () => {
  it('are drawn around nodes, in the order of the document, under a fresh id', () => {
    const { frames } = commands.addFrame(worked, { nodes: ['f', 'x'], title: 'Ends' });
    expect(frames).toEqual([{ id: 'frame1', title: 'Ends', nodes: ['x', 'f'] }]);
  });

  it('take nodes out of those they were in, and none stays empty', () => {
    const { frames } = commands.addFrame(framed, { nodes: ['x', 'd', 'f'] });
    expect(frames).toEqual([{ id: 'frame1', nodes: ['x', 'd', 'f'] }]);
  });

  it('are joined and left', () => {
    const joined = commands.joinFrame(framed, 'layer1', ['x', 'y']);
    expect(joined.frames![0]!.nodes).toEqual(['x', 'd', 'y']);
    expect(commands.joinFrame(framed, 'layer1', ['x'])).toBe(framed);
    expect(commands.leaveFrames(joined, ['x', 'd']).frames![0]!.nodes).toEqual(['y']);
    expect(commands.leaveFrames(framed, ['x', 'd']).frames).toBeUndefined();
    expect(commands.leaveFrames(framed, ['z'])).toBe(framed);
  });

  it('follow a node that is renamed, and lose one that is removed', () => {
    const renamed = done(commands.renameNode(framed, 'd', 'total'));
    expect(renamed.frames![0]!.nodes).toEqual(['x', 'total']);
    const removed = commands.removeNodes(framed, ['d']);
    expect(removed.frames![0]!.nodes).toEqual(['x']);
    expect(commands.removeNodes(removed, ['x']).frames).toBeUndefined();
  });

  it('have a title and a colour, neither written down where it is the default', () => {
    const plain = commands.setFrameColor(
      commands.setFrameTitle(framed, 'layer1', ''),
      'layer1',
      'gray',
    );
    expect(plain.frames).toEqual([{ id: 'layer1', nodes: ['x', 'd'] }]);
    expect(commands.setFrameTitle(framed, 'layer1', 'Sum')).toBe(framed);
    expect(commands.setFrameColor(framed, 'layer1', 'blue')).toBe(framed);
    expect(commands.setFrameColor(framed, 'layer1', 'red').frames![0]!.color).toBe('red');
  });

  it('are removed without their nodes', () => {
    const removed = commands.removeFrames(framed, ['layer1']);
    expect(removed.frames).toBeUndefined();
    expect(removed.nodes).toBe(framed.nodes);
  });
});

describe('notes', () => {
  it('are added, changed, moved, resized and removed, the others untouched', () => {
    const two = commands.addNote(framed, { text: '', position: [0, 0] });
    expect(two.notes).toEqual([note, { id: 'note2', text: '', position: [0, 0] }]);
    let changed = commands.setNote(two, 'note2', 'New');
    changed = commands.moveNotes(changed, new Map([['note2', [5, 6]]]));
    changed = commands.resizeNote(changed, 'note2', [100, 80]);
    expect(changed.notes![1]).toEqual({
      id: 'note2',
      text: 'New',
      position: [5, 6],
      size: [100, 80],
    });
    expect(changed.notes![0]).toBe(note);
    expect(commands.removeNotes(changed, ['note1', 'note2']).notes).toBeUndefined();
    expect(commands.setNote(framed, 'note1', note.text)).toBe(framed);
    expect(commands.moveNotes(framed, new Map([['note1', [10, 20]]]))).toBe(framed);
    expect(commands.resizeNote(framed, 'note1', [240, 120])).toBe(framed);
  });
});
