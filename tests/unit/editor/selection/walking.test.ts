import { describe, expect, it } from 'vitest';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { heirOf, neighbourOf, type Direction } from '../../../../src/editor/selection/walking.ts';
import { documentOf } from '../../document/support.ts';

/** Two inputs above each other, what reads them, what reads that, and a node that no wire joins. */
function placedGraph() {
  const editor = new Editor();
  const document = documentOf([
    { id: 'x', op: 'input', value: 1, position: [0, 0] },
    { id: 'y', op: 'input', value: 2, position: [20, 130] },
    { id: 'd', op: 'add', inputs: ['x', 'y'], position: [300, 90] },
    { id: 't', op: 'tanh', inputs: ['d'], position: [600, 300] },
    { id: 'alone', op: 'tanh', inputs: [null], position: [900, -200] },
  ]);
  editor.open(document, 'Open');
  return editor.placed;
}

const ways: Readonly<Record<string, Direction>> = {
  right: [1, 0],
  left: [-1, 0],
  up: [0, -1],
  down: [0, 1],
};

describe('an arrow key', () => {
  it.each([
    ['x', 'right', 'd'],
    ['d', 'right', 't'],
    ['t', 'left', 'd'],
    ['d', 'left', 'x'],
    ['x', 'down', 'y'],
    ['y', 'up', 'x'],
  ])('leads from %s %s to %s', (from, way, to) => {
    expect(neighbourOf(placedGraph(), from, ways[way]!)).toBe(to);
  });

  it.each([
    ['x', 'up'],
    ['y', 'down'],
    ['d', 'down'],
    ['d', 'up'],
    ['t', 'up'],
    ['x', 'left'],
  ])('leads nowhere from %s %s, where nothing stands in its column or is read', (from, way) => {
    expect(neighbourOf(placedGraph(), from, ways[way]!)).toBeUndefined();
  });

  it('leads to another part of the graph where no wire leads on, and back', () => {
    expect(neighbourOf(placedGraph(), 't', ways['right']!)).toBe('alone');
    expect(neighbourOf(placedGraph(), 'alone', ways['left']!)).toBe('t');
  });
});

describe('the heir of a node that is gone', () => {
  const heirWithout = (id: string, ...gone: readonly string[]) =>
    heirOf(placedGraph(), id, (other) => other !== id && !gone.includes(other));

  it('is what it read, else what read it, else the nearest', () => {
    expect(heirWithout('d')).toBe('x');
    expect(heirWithout('d', 'x')).toBe('y');
    expect(heirWithout('d', 'x', 'y')).toBe('t');
    expect(heirWithout('x', 'd')).toBe('y');
    expect(heirWithout('alone')).toBe('t');
  });

  it('is nobody where nothing is left', () => {
    expect(heirWithout('d', 'x', 'y', 't', 'alone')).toBeUndefined();
  });
});
