import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as commands from '../../../src/document/commands/index.ts';
import { compile } from '../../../src/document/compile.ts';
import {
  type DocumentNode,
  emptyDocument,
  FRAME_COLORS,
  type GraphDocument,
} from '../../../src/document/graph-document.ts';
import {
  type History,
  record,
  redo,
  redoLabel,
  startHistory,
  undo,
  undoLabel,
} from '../../../src/document/history.ts';
import { itemKey } from '../../../src/document/item-key.ts';
import { writeDocument } from '../../../src/document/write.ts';
import { shapesOf } from '../../../src/document/slot-fault.ts';
import { evaluate } from '../../../src/engine/forward.ts';
import { operationByName, operations } from '../../../src/engine/operations/index.ts';
import { accepted, worked } from './support.ts';

type Command = (document: GraphDocument) => GraphDocument;

const shapesIn = (document: GraphDocument) => shapesOf(evaluate(compile(document).graph));

/** A command on nodes that are picked by number, whatever nodes there are. */
const onNodes = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.double({ noNaN: true, min: -9, max: 9 }));
const additions = fc.constantFrom(...operations).map<Command>((operation) => (document) => {
  return commands.addNode(document, { op: operation.name });
});
const changes = fc
  .tuple(fc.nat(18), onNodes)
  .map<Command>(([which, [a, b, c, x]]) => (document) => {
    const { nodes } = document;
    if (nodes.length === 0) return document;
    const one = nodes[a % nodes.length]!;
    const other = nodes[b % nodes.length]!;
    const slots = one.inputs?.length ?? 0;
    const leaf = operationByName.get(one.op)!.leaf;
    // A command that is refused leads nowhere.
    const kept = (result: { document: GraphDocument } | { fault: unknown }) =>
      'fault' in result ? document : result.document;
    return [
      () => (slots > 0 ? kept(commands.connect(document, other.id, one.id, c % slots)) : document),
      () => (slots > 0 ? kept(commands.connect(document, other.id, one.id, b % slots)) : document),
      () => (slots > 0 ? commands.disconnect(document, one.id, c % slots) : document),
      () => commands.removeNodes(document, [one.id]),
      () => commands.addSlots(document, one.id),
      () => commands.removeSlots(document, one.id, c % (slots + 1)),
      () => (leaf ? commands.setValue(document, one.id, [x, 1]) : document),
      () => kept(commands.renameNode(document, one.id, `v${b % 20}`)),
      () => commands.moveNodes(document, new Map([[one.id, [x, c]]])),
      () => commands.setOutput(document, b % 2 === 0 ? one.id : null),
      () => commands.setTitle(document, String(x)),
      () => commands.setMuted(document, [one.id, other.id], c % 2 === 0),
      () => commands.removeNodes(document, [one.id, other.id]),
      () => commands.bridgeNodes(document, [one.id, other.id], shapesIn(document)),
      () => commands.detachNodes(document, [one.id, other.id], shapesIn(document)),
      () => {
        const slot = other.inputs?.findIndex((input) => input !== null) ?? -1;
        if (slots === 0 || slot < 0) return document;
        const wire = { reader: other.id, slot };
        return kept(commands.spliceNode(document, one.id, c % slots, wire));
      },
      () => (leaf ? commands.setValue(document, one.id, x) : document),
      () => {
        const slider = b % 3 === 0 ? null : { min: x - 1, max: x + 1, step: 0.1 };
        return leaf ? commands.setSlider(document, one.id, slider) : document;
      },
      () => {
        const node = { op: operations[c % operations.length]!.name };
        const reader = { id: one.id, slot: b % (slots || 1) };
        return slots > 0 ? commands.addWired(document, node, { reader }) : document;
      },
    ][which]!();
  });
/** Commands on frames and notes, likewise picked by number. */
const itemChanges = fc
  .tuple(fc.nat(11), onNodes)
  .map<Command>(([which, [a, b, c, x]]) => (document) => {
    const { nodes, frames = [], notes = [] } = document;
    const ids = nodes.filter((_, index) => (a + index) % 3 === 0).map(({ id }) => id);
    const frame = frames[b % (frames.length || 1)]?.id;
    const note = notes[b % (notes.length || 1)]?.id;
    const color = FRAME_COLORS[c % FRAME_COLORS.length]!;
    const size = [1 + (a % 300), 1 + (c % 300)] as const;
    return [
      () => commands.addFrame(document, { nodes: ids, title: c % 2 === 0 ? String(x) : '', color }),
      () => commands.addFrame(document, { nodes: ids.slice(0, 2) }),
      () => (frame === undefined ? document : commands.joinFrame(document, frame, ids)),
      () => commands.leaveFrames(document, ids),
      () => commands.removeFrames(document, frame === undefined ? [] : [frame]),
      () => commands.setFrameTitle(document, frame ?? '', c % 2 === 0 ? String(x) : ''),
      () => commands.setFrameColor(document, frame ?? '', color),
      () => commands.addNote(document, { text: String(x), position: [x, c % 900] }),
      () => commands.setNote(document, note ?? '', `$${x}$`),
      () => commands.resizeNote(document, note ?? '', size),
      () => commands.moveNotes(document, new Map([[note ?? '', [c % 900, x]]])),
      () => commands.removeNotes(document, note === undefined ? [] : [note]),
    ][which]!();
  });
/** Settings, texts, and parts of the document itself that are copied into it, up to some size. */
const furtherChanges = fc
  .tuple(fc.nat(4), onNodes)
  .map<Command>(([which, [a, b, c, x]]) => (document) => {
    const { nodes, frames = [], notes = [] } = document;
    const one = nodes[a % (nodes.length || 1)];
    const ids = nodes.filter((_, index) => (b + index) % 4 === 0).map(({ id }) => id);
    const keys = [
      ...frames.slice(0, 1).map(({ id }) => itemKey('frame', id)),
      ...notes.slice(0, 1).map(({ id }) => itemKey('note', id)),
    ];
    const copy = () => commands.copyOf(document, [...ids, ...keys]);
    const offset = [c % 900, Math.round(x)] as const;
    const isRoom = nodes.length < MOST_NODES;
    return [
      () => commands.setDescription(document, c % 2 === 0 ? `$${x}$` : ''),
      () => (one === undefined ? document : withSomeAttribute(document, one, c)),
      () => (isRoom ? commands.insertNodes(document, copy(), { offset }).document : document),
      () =>
        isRoom ? commands.insertNodes(document, copy(), { isWired: true }).document : document,
      () => (isRoom ? commands.insertNodes(document, worked, { offset }).document : document),
    ][which]!();
  });
const anyCommand = fc.oneof(additions, changes, itemChanges, furtherChanges);
const sequences = fc.array(anyCommand, { maxLength: 40 });
const longSequences = fc.array(anyCommand, { minLength: 1000, maxLength: 1000 });

/** Where a document has grown beyond this, long sequences make room. */
const MOST_NODES = 40;

function withRoom(command: Command): Command {
  return (document) => {
    if (document.nodes.length <= MOST_NODES) return command(document);
    const ids = document.nodes.filter((_, index) => index % 2 === 0).map(({ id }) => id);
    return commands.removeNodes(document, ids);
  };
}

/** Changes one setting of a node to something that its operation allows. */
function withSomeAttribute(
  document: GraphDocument,
  { id, op }: DocumentNode,
  pick: number,
): GraphDocument {
  const [named] = Object.entries(operationByName.get(op)!.attributes);
  if (named === undefined) return document;
  const [name, spec] = named;
  const values = {
    number: () => ((spec.kind === 'number' ? spec.above : 0) ?? 0) + 1 + (pick % 5),
    axis: () => pick % 2,
    shape: () => [1 + (pick % 3), 2],
    choice: () => (spec.kind === 'choice' ? spec.choices[pick % spec.choices.length]! : null),
  };
  return commands.setAttribute(document, id, name, values[spec.kind]());
}

function historyOf(sequence: readonly Command[]): History {
  return sequence.reduce(
    (history, command) => record(history, command(history.present), 'Change'),
    startHistory(emptyDocument, 'here'),
  );
}

describe('random sequences of commands', () => {
  it('keep the document valid, and its evaluation total', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const document = sequence.reduce((now, command) => command(now), emptyDocument);
        expect(accepted(writeDocument(document))).toEqual(document);
        expect(evaluate(compile(document).graph).outcomes).toHaveLength(document.nodes.length);
      }),
    );
  });

  it('keep every frame around nodes that there are, each node in one at most', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const document = sequence.reduce((now, command) => command(now), emptyDocument);
        const framed = (document.frames ?? []).flatMap(({ nodes }) => nodes);
        expect(new Set(framed).size).toBe(framed.length);
        expect(document.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(framed));
        expect(document.frames?.every(({ nodes }) => nodes.length > 0)).not.toBe(false);
      }),
    );
  });

  it('are undone to the very document they began with, and done again', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const end = historyOf(sequence);
        let history = end;
        while (undoLabel(history) !== null) history = undo(history);
        expect(history.present).toBe(emptyDocument);
        while (redoLabel(history) !== null) history = redo(history);
        expect(history).toEqual(end);
        expect(history.present).toBe(end.present);
      }),
    );
  });

  it('of a thousand keep the document valid all the way, and are undone to the very first', () => {
    fc.assert(
      fc.property(longSequences, (sequence) => {
        let history = startHistory(emptyDocument, 'here');
        for (const [at, command] of sequence.entries()) {
          history = record(history, withRoom(command)(history.present), 'Change');
          if (at % 100 !== 99) continue;
          expect(accepted(writeDocument(history.present))).toEqual(history.present);
        }
        while (undoLabel(history) !== null) history = undo(history);
        expect(history.present).toBe(emptyDocument);
      }),
      { numRuns: 8 },
    );
  });

  it('are made of every command that there is', () => {
    const text = readFileSync(import.meta.filename, 'utf8');
    const queries = ['wouldCycle'];
    const missing = Object.keys(commands).filter(
      (name) => !queries.includes(name) && !text.includes(`commands.${name}(`),
    );
    expect(missing).toEqual([]);
  });

  it('leave the nodes they do not concern as they were', () => {
    fc.assert(
      fc.property(sequences, changes, (sequence, change) => {
        const before = sequence.reduce((now, command) => command(now), emptyDocument);
        const after = change(before);
        for (const node of after.nodes) {
          const was = before.nodes.find(({ id }) => id === node.id);
          if (JSON.stringify(was) === JSON.stringify(node)) expect(node).toBe(was);
        }
      }),
    );
  });
});
