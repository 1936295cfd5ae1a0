import { describe, expect, it } from 'vitest';
import { answerGradients } from '../../../src/cli/gradients.ts';
import { documentOf, worked } from '../document/support.ts';

const answer = (json: unknown) => answerGradients('graph.json', JSON.stringify(json));
const leaf = (id: string, value: unknown, op = 'input') => ({ id, op, value });

describe('answerGradients', () => {
  it('answers the worked example, in document order', () => {
    expect(answer(worked)).toEqual({
      line: '{"output":"f","values":{"x":1,"y":-3,"z":4,"d":-2,"f":-8},"gradients":{"x":4,"y":4,"z":-2,"d":4,"f":1}}',
      isRefused: false,
    });
  });

  it('gives no gradient to constants, and 0 where the output does not depend on a node', () => {
    const nodes = [
      leaf('c', 2, 'constant'),
      leaf('u', [1, 2]),
      leaf('x', 3),
      { id: 'f', op: 'multiply', inputs: ['c', 'x'] },
    ];
    expect(answer(documentOf(nodes, { output: 'f' })).line).toBe(
      '{"output":"f","values":{"c":2,"u":[1,2],"x":3,"f":6},"gradients":{"u":[0,0],"x":2,"f":1}}',
    );
  });

  it('writes tensors as nested lists, in full precision', () => {
    const nodes = [
      leaf('X', [[0.1, 0.2]]),
      leaf('c', 3),
      { id: 'f', op: 'multiply', inputs: ['X', 'c'] },
    ];
    expect(answer(documentOf(nodes)).line).toBe(
      '{"output":"f","values":{"X":[[0.1,0.2]],"c":3,"f":[[0.30000000000000004,0.6000000000000001]]},"gradients":{"X":[[3,3]],"c":0.30000000000000004,"f":[[1,1]]}}',
    );
  });

  it('writes NaN and infinities as null', () => {
    const nodes = [leaf('x', 0), { id: 'f', op: 'log', inputs: ['x'] }];
    expect(answer(documentOf(nodes)).line).toBe(
      '{"output":"f","values":{"x":0,"f":null},"gradients":{"x":null,"f":1}}',
    );
  });

  it('answers what it can of a graph with unwired slots, and says what the rest waits for', () => {
    const nodes = [
      leaf('x', 2),
      { id: 'd', op: 'add', inputs: ['x', null] },
      { id: 'f', op: 'exp', inputs: ['d'] },
      { id: 'g', op: 'exp', inputs: ['f'] },
    ];
    const { line, isRefused } = answer(documentOf(nodes));
    expect(isRefused).toBe(false);
    expect(JSON.parse(line)).toEqual({
      output: 'g',
      values: { x: 2, d: null, f: null, g: null },
      gradients: { x: null, d: null, f: null, g: null },
      waiting: {
        d: expect.stringMatching(/^d waits for its (1st|2nd) input\.$/) as string,
        f: 'f waits for d.',
        g: 'g waits for f.',
      },
    });
  });

  it('takes names that objects inherit', () => {
    const nodes = [
      leaf('constructor', 2),
      { id: 'toString', op: 'negate', inputs: ['constructor'] },
    ];
    expect(answer(documentOf(nodes)).line).toBe(
      '{"output":"toString","values":{"constructor":2,"toString":-2},"gradients":{"constructor":-1,"toString":1}}',
    );
  });

  it.each([
    [
      'a text that is no JSON',
      '{',
      'The text is no JSON: it breaks off at line 1, column 2; complete it.',
    ],
    [
      'several unread nodes',
      documentOf([leaf('x', 1), leaf('y', 2)]),
      'Field "output": the nodes "x", "y" are read by no other; name the one to differentiate.',
    ],
    [
      'an empty graph',
      documentOf([]),
      'Field "nodes": the graph has no nodes, so there is nothing to differentiate; add one.',
    ],
    [
      'shapes that do not fit',
      documentOf([
        leaf('x', [1, 2]),
        leaf('y', [1, 2, 3]),
        { id: 'd', op: 'add', inputs: ['x', 'y'] },
      ]),
      'Node "d", field "inputs": "x" has shape 2 and "y" has shape 3, and these do not broadcast; make their lengths equal, or 1, dimension by dimension from the last.',
    ],
  ])('refuses %s', (_, json, sentence) => {
    const text = typeof json === 'string' ? json : JSON.stringify(json);
    expect(answerGradients('graph.json', text)).toEqual({
      line: JSON.stringify({ error: `graph.json: ${sentence}` }),
      isRefused: true,
    });
  });

  it('answers a chain of a hundred thousand nodes', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) =>
      index === 0 ? leaf('n0', 1) : { id: `n${index}`, op: 'negate', inputs: [`n${index - 1}`] },
    );
    const { output, gradients } = JSON.parse(answer(documentOf(chain)).line) as {
      output: string;
      gradients: Record<string, number>;
    };
    expect([output, gradients['n0'], gradients['n99998']]).toEqual(['n99999', -1, -1]);
  });
});
