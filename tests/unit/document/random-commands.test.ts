import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as commands from '../../../src/document/commands/index.ts';
import { compile } from '../../../src/document/compile.ts';
import { emptyDocument, type GraphDocument } from '../../../src/document/graph-document.ts';
import {
  type History,
  record,
  redo,
  redoLabel,
  startHistory,
  undo,
  undoLabel,
} from '../../../src/document/history.ts';
import { writeDocument } from '../../../src/document/write.ts';
import { evaluate } from '../../../src/engine/forward.ts';
import { operationByName, operations } from '../../../src/engine/operations/index.ts';
import { accepted } from './support.ts';

type Command = (document: GraphDocument) => GraphDocument;

/** A command on nodes that are picked by number, whatever nodes there are. */
const onNodes = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.double({ noNaN: true, min: -9, max: 9 }));
const additions = fc.constantFrom(...operations).map<Command>((operation) => (document) => {
  return commands.addNode(document, { op: operation.name });
});
const changes = fc
  .tuple(fc.nat(11), onNodes)
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
      () => commands.removeNodes(document, [one.id, other.id]),
    ][which]!();
  });
const sequences = fc.array(fc.oneof(additions, changes), { maxLength: 40 });

function historyOf(sequence: readonly Command[]): History {
  return sequence.reduce(
    (history, command) => record(history, command(history.present), 'Change'),
    startHistory(emptyDocument),
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
