import { describe, expect, test } from 'vitest';
import { moveNodes, setValue } from '../../../../src/document/commands/index.ts';
import { emptyDocument, type GraphDocument } from '../../../../src/document/graph-document.ts';
import { sessionOf } from '../../../../src/editor/steps/session.ts';

const document: GraphDocument = {
  ...emptyDocument,
  nodes: [
    { id: 'x', op: 'input', value: 2, position: [0, 0] },
    { id: 'y', op: 'tanh', inputs: ['x'], position: [200, 0] },
  ],
};

describe('where a document stands', () => {
  const session = sessionOf(document);

  test('is the same object after a change of a number', () => {
    const next = sessionOf(setValue(document, 'x', 3), session);
    expect(next.evaluation).not.toBe(session.evaluation);
    expect(next.placed).toBe(session.placed);
    expect(next.unread).toBe(session.unread);
  });

  test('is another one when a number becomes a vector', () => {
    expect(sessionOf(setValue(document, 'x', [1, 2]), session).placed).not.toBe(session.placed);
  });

  test('is another one when a node is moved', () => {
    const moved = moveNodes(document, new Map([['y', [5, 5] as const]]));
    expect(sessionOf(moved, session).placed.nodes[1]!.position).toEqual([5, 5]);
  });
});
