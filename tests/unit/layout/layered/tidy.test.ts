import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/document/compile.ts';
import type { GraphDocument } from '../../../../src/document/graph-document.ts';
import { outputOf } from '../../../../src/document/output.ts';
import { evaluate } from '../../../../src/engine/forward.ts';
import { areClose, geometryAt, RESULT } from '../../../../src/layout/geometry.ts';
import { layeredPositions, type LayeredOptions } from '../../../../src/layout/layered/layered.ts';
import { wireCrossings } from '../../../../src/layout/layered/wire-crossings.ts';
import { documents } from '../../document/documents.ts';
import { documentOf, worked } from '../../document/support.ts';
import { galleryDocuments } from '../gallery.ts';
import { laid, type Laid } from '../laid.ts';

function tidied(document: GraphDocument, options: LayeredOptions = {}): Laid {
  const evaluation = evaluate(compile(document).graph);
  const output = outputOf(evaluation.graph, document);
  return laid(
    evaluation,
    layeredPositions(evaluation, {
      output: typeof output === 'number' ? output : null,
      ...options,
    }),
  );
}

/** The same graph with the places that its document states. */
function asDrawn(document: GraphDocument): Laid {
  const evaluation = evaluate(compile(document).graph);
  const places = document.nodes.map(({ id, position: [x, y] = [0, 0] }) => [id, { x, y }] as const);
  return laid(evaluation, new Map(places));
}

const leaf = (id: string) => ({ id, op: 'input', value: 1 });
const node = (id: string, op: string, ...inputs: string[]) => ({ id, op, inputs });

describe('a tidy graph', () => {
  it('has every node to the right of what it reads, and none upon another', () => {
    for (const document of [worked, ...galleryDocuments().map(([, it]) => it)]) {
      const { boxes, wires } = tidied(document);
      for (const { from, to } of wires) expect(to.x).toBeGreaterThan(from.x + 60);
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(0, index)) expect(areClose(box, other, 16)).toBe(false);
      });
    }
  });

  it('orders what a node reads as its slots are, whatever the order of the document', () => {
    const nodes = [
      leaf('z'),
      leaf('y'),
      node('f', 'multiply', 'd', 'z'),
      leaf('x'),
      node('d', 'add', 'x', 'y'),
    ];
    const { places, wires } = tidied(documentOf(nodes));
    expect(places.get('d')!.y).toBeLessThan(places.get('z')!.y);
    expect(places.get('x')!.y).toBeLessThan(places.get('y')!.y);
    expect(wireCrossings(wires)).toBe(0);
    const turned = nodes.map((it) => (it.id === 'f' ? node('f', 'multiply', 'z', 'd') : it));
    const other = tidied(documentOf(turned));
    expect(other.places.get('z')!.y).toBeLessThan(other.places.get('d')!.y);
    expect(wireCrossings(other.wires)).toBe(0);
  });

  it('has no crossing in a tree, however deep its slots are turned', () => {
    const parts = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(parts, (picks) => {
        // Each step joins two roots of a forest of leaves.
        const roots = picks.flatMap((_, at) => [`a${at}`, `b${at}`]);
        const nodes: unknown[] = roots.map(leaf);
        picks.forEach(([first, second], at) => {
          const [left] = roots.splice(first % roots.length, 1);
          const [right] = roots.splice(second % roots.length, 1);
          nodes.push(node(`s${at}`, 'subtract', left!, right!));
          roots.push(`s${at}`);
        });
        expect(wireCrossings(tidied(documentOf(nodes)).wires)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('has straight chains', () => {
    const chain = [
      leaf('x'),
      node('a', 'tanh', 'x'),
      node('b', 'exp', 'a'),
      node('c', 'square', 'b'),
      node('f', 'sigmoid', 'c'),
    ];
    for (const { from, to } of tidied(documentOf(chain)).wires) expect(to.y).toBe(from.y);
    const { wires } = tidied(documentOf([...chain, leaf('y'), node('g', 'add', 'f', 'y')]));
    for (const { from, to } of wires.slice(0, 4)) expect(to.y).toBe(from.y);
  });

  it('leaves room for heat maps and for the result', () => {
    const document = documentOf([
      {
        id: 'A',
        op: 'parameter',
        value: [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
      },
      {
        id: 'B',
        op: 'parameter',
        value: [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
      },
      node('P', 'matmul', 'A', 'B'),
      node('f', 'sum', 'P'),
      leaf('u'),
      leaf('v'),
      node('w', 'add', 'u', 'v'),
      node('q', 'exp', 'w'),
      node('r', 'exp', 'q'),
    ]);
    const { boxes, evaluation, places } = tidied({ ...document, output: 'f' });
    const { width, output } = geometryAt(evaluation, 3);
    const { x, y } = places.get('f')!;
    const result = {
      x: x + width + RESULT.distance,
      y: y + output - RESULT.height / 2,
      width: RESULT.width,
      height: RESULT.height,
    };
    for (const [index, box] of boxes.entries()) {
      expect(areClose(result, box, 8)).toBe(false);
      for (const other of boxes.slice(0, index)) expect(areClose(box, other, 16)).toBe(false);
    }
  });

  it('flows down where that is chosen, and no wire turns back', () => {
    for (const document of [worked, ...galleryDocuments().map(([, it]) => it)]) {
      const { boxes, evaluation, wires } = tidied(document, { direction: 'down' });
      evaluation.graph.nodes.forEach(({ inputs }, index) => {
        for (const input of inputs) {
          const source = boxes[input!]!;
          expect(boxes[index]!.y).toBeGreaterThan(source.y + source.height + 30);
        }
        for (const other of boxes.slice(0, index)) {
          expect(areClose(boxes[index]!, other, 16)).toBe(false);
        }
      });
      for (const { from, to } of wires) expect(to.x).toBeGreaterThan(from.x + 20);
    }
  });

  it('moves the chosen nodes alone', () => {
    const { graph } = compile(worked);
    const places = layeredPositions(evaluate(graph), { ids: new Set(['x', 'd']) });
    expect([...places.keys()]).toEqual(['x', 'd']);
  });

  it('has its loose parts beside and below one another, apart', () => {
    const parts = Array.from({ length: 7 }, (_, at) => [
      leaf(`x${at}`),
      node(`f${at}`, 'exp', `x${at}`),
    ]);
    const { boxes } = tidied(documentOf(parts.flat()));
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(0, index)) expect(areClose(box, other, 40)).toBe(false);
    });
    const right = Math.max(...boxes.map(({ x, width }) => x + width));
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    expect(right / bottom).toBeGreaterThan(0.8);
    expect(right / bottom).toBeLessThan(3);
  });

  it('holds every node of any document once, at whole numbers', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('right', 'down'), (document, direction) => {
        const { places } = tidied(document, { direction });
        expect([...places.keys()].sort()).toEqual(document.nodes.map(({ id }) => id).sort());
        for (const { x, y } of places.values()) {
          expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a thousand nodes in a chain is there at once', () => {
    const nodes = [
      leaf('n0'),
      ...Array.from({ length: 3000 }, (_, at) => node(`n${at + 1}`, 'exp', `n${at}`)),
    ];
    expect(tidied(documentOf(nodes)).places.size).toBe(3001);
  });
});

describe('the examples', () => {
  it.each(galleryDocuments())(
    '%s has no more crossings tidied than drawn by hand',
    (_, document) => {
      expect(wireCrossings(tidied(document).wires)).toBeLessThanOrEqual(
        wireCrossings(asDrawn(document).wires),
      );
    },
  );
});
