import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../../../src/document/graph-document.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { momentAt, momentsOf, visitAt } from '../../../../src/editor/presenting/moments.ts';
import { slidesOf } from '../../../../src/editor/presenting/slides.ts';
import { stepAt } from '../../../../src/engine/trace.ts';
import { documentOf, worked } from '../../document/support.ts';

/** The worked example, with these nodes in a frame each, in this order from left to right. */
function framed(...frames: readonly (readonly string[])[]): Editor {
  return opened(worked.nodes, frames, 'f');
}

function opened(
  nodes: readonly DocumentNode[],
  frames: readonly (readonly string[])[],
  output?: string,
): Editor {
  const slideOf = (id: string) => frames.findIndex((members) => members.includes(id));
  const places = nodes.map((node) => ({ ...node, position: [1000 * slideOf(node.id), 0] }));
  const editor = new Editor();
  const fields = {
    ...(output === undefined ? {} : { output }),
    frames: frames.map((members, at) => ({ id: `frame${at + 1}`, nodes: members })),
  };
  editor.open(documentOf(places, fields), 'Open');
  return editor;
}

/** The way as a list: `A 3` is the first slide at step 3. */
function wayOf(editor: Editor): string[] {
  const slides = slidesOf(editor).map(({ nodes }) => nodes);
  return momentsOf(editor.trace, slides).map(({ slide, step }) => `${'ABCDE'[slide]} ${step}`);
}

/** What is told after each moment but the first of its visit: `d` gets its value, `f→z` a gradient. */
function told(editor: Editor): string[] {
  const { nodes } = editor.trace.evaluation.graph;
  return editor.trace.steps.map((_, at) => {
    const step = stepAt(editor.trace, at + 1)!;
    const { id } = nodes[step.node]!;
    return step.kind === 'edge'
      ? `${nodes[step.reader]!.id}→${id}`
      : step.kind === 'seed'
        ? 'seed'
        : id;
  });
}

describe('the way of a presentation', () => {
  it('is every step of the trace where there are no frames', () => {
    expect(wayOf(framed())).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((step) => `A ${step}`));
  });

  it('leads the values forward through the slides, and the gradients back', () => {
    const editor = framed(['x', 'y', 'd'], ['z', 'f']);
    expect(told(editor)).toEqual(['x', 'y', 'z', 'd', 'f', 'seed', 'f→d', 'f→z', 'd→x', 'd→y']);
    expect(wayOf(editor)).toEqual([
      // x, y, and d with z, which the trace passes on its way.
      ...['A 0', 'A 1', 'A 2', 'A 4'],
      // f, the seed, and what f hands on.
      ...['B 4', 'B 5', 'B 6', 'B 7', 'B 8'],
      // What d hands on.
      ...['A 8', 'A 9', 'A 10'],
    ]);
  });

  it('comes back to a slide of variables once their gradients are there', () => {
    const editor = framed(['x', 'y'], ['d', 'z', 'f']);
    expect(wayOf(editor)).toEqual([
      ...['A 0', 'A 1', 'A 2'],
      ...['B 2', 'B 3', 'B 4', 'B 5', 'B 6', 'B 7', 'B 8', 'B 9', 'B 10'],
      'A 10',
    ]);
    // Also where they stand after what reads them.
    expect(wayOf(framed(['d', 'z', 'f'], ['x', 'y']))).toEqual([
      ...['A 2', 'A 3', 'A 4', 'A 5'],
      'B 5',
      'B 10',
      ...['A 5', 'A 6', 'A 7', 'A 8', 'A 9', 'A 10'],
    ]);
  });

  it('takes along what is in no frame', () => {
    // Nobody tells of f: its value and the seed come with the next moment, and what it hands to d is told there.
    expect(wayOf(framed(['x', 'y', 'd']))).toEqual([
      ...['A 0', 'A 1', 'A 2', 'A 4', 'A 7', 'A 9', 'A 10'],
    ]);
    expect(wayOf(framed(['f']))).toEqual(['A 4', 'A 5', 'A 6', 'A 7', 'A 8']);
  });

  it('goes forward alone where nothing is differentiated', () => {
    const editor = opened(
      [
        { id: 'x', op: 'input', value: 1 },
        { id: 'a', op: 'exp', inputs: ['x'] },
        { id: 'b', op: 'exp', inputs: ['x'] },
      ],
      [['x', 'a'], ['b']],
    );
    expect(wayOf(editor)).toEqual(['A 0', 'A 1', 'A 2', 'B 2', 'B 3']);
  });

  it('tells each of two branches whole, though the trace takes turns', () => {
    const editor = opened(
      [
        { id: 'x', op: 'input', value: 1 },
        { id: 'a', op: 'exp', inputs: ['x'] },
        { id: 'b', op: 'exp', inputs: ['x'] },
        { id: 'c', op: 'tanh', inputs: ['a'] },
        { id: 'd', op: 'tanh', inputs: ['b'] },
        { id: 'f', op: 'add', inputs: ['c', 'd'] },
      ],
      [['a', 'c'], ['b', 'd'], ['f']],
    );
    expect(told(editor).slice(0, 6)).toEqual(['x', 'a', 'b', 'c', 'd', 'f']);
    expect(wayOf(editor).slice(0, 8)).toEqual([
      ...['A 1', 'A 2', 'A 4'],
      ...['B 2', 'B 3', 'B 5'],
      ...['C 5', 'C 6'],
    ]);
    // Whichever comes first, each slide tells all that its nodes hand on.
    const back = wayOf(editor).slice(8);
    expect(back.filter((moment) => moment.startsWith('A'))).toHaveLength(3);
    expect(back.filter((moment) => moment.startsWith('B'))).toHaveLength(3);
  });

  it('has one moment for each slide of a graph without values', () => {
    const nodes = [
      { id: 'a', op: 'exp', inputs: [null] },
      { id: 'b', op: 'exp', inputs: ['a'] },
    ];
    expect(wayOf(opened(nodes, [['a'], ['b']]))).toEqual(['A 0', 'B 0']);
    expect(wayOf(opened([], []))).toEqual(['A 0']);
  });
});

describe('where a presentation is', () => {
  const moments = [
    { slide: 0, step: 0 },
    { slide: 0, step: 2 },
    { slide: 1, step: 2 },
    { slide: 1, step: 5 },
    { slide: 0, step: 5 },
    { slide: 0, step: 7 },
  ];
  const at = (place: number, slide: number, step: number) =>
    momentAt(moments, { at: place, slide }, step);

  it('is where it was, while the step is the same', () => {
    expect([0, 1, 2, 3, 4, 5].map((i) => at(i, moments[i]!.slide, moments[i]!.step))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  it('follows a step that was taken otherwise, rather on the same slide', () => {
    expect(at(0, 0, 2)).toBe(1);
    expect(at(0, 0, 5)).toBe(4);
    expect(at(2, 1, 7)).toBe(5);
    expect(at(5, 0, 2)).toBe(1);
  });

  it('is at the last step before on its slide, where no moment has the step', () => {
    expect(at(0, 0, 3)).toBe(1);
    expect(at(3, 1, 6)).toBe(3);
    expect(at(3, 1, 1)).toBe(2);
  });

  it('is at the moment of the same number where its slide is gone', () => {
    expect(at(3, -1, 2)).toBe(3);
    expect(at(9, -1, 2)).toBe(5);
  });

  it('knows from where to where a slide is shown', () => {
    expect([0, 2, 4, 5].map((index) => visitAt(moments, index))).toEqual([
      { first: 0, last: 1 },
      { first: 2, last: 3 },
      { first: 4, last: 5 },
      { first: 4, last: 5 },
    ]);
  });
});
