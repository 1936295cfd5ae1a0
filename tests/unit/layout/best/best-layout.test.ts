import ELK from 'elkjs';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../../../src/document/compile.ts';
import type { GraphDocument } from '../../../../src/document/graph-document.ts';
import { outputOf } from '../../../../src/document/output.ts';
import { evaluate } from '../../../../src/engine/forward.ts';
import { bestPositions } from '../../../../src/layout/best/best-layout.ts';
import type { Arrange } from '../../../../src/layout/best/elk-graph.ts';
import { areClose } from '../../../../src/layout/geometry.ts';
import { layeredPositions } from '../../../../src/layout/layered/layered.ts';
import { wireCrossings } from '../../../../src/layout/layered/wire-crossings.ts';
import { documentOf, worked } from '../../document/support.ts';
import { galleryDocuments } from '../gallery.ts';
import { laid, type Laid } from '../laid.ts';

const elk = new ELK({ algorithms: ['layered'] });
const arrange: Arrange = (graph) => elk.layout(graph);

/** A document laid out by tidying, and with the help of what arranges. */
async function both(
  document: GraphDocument,
  by: Arrange = arrange,
): Promise<{ readonly tidy: Laid; readonly best: Laid }> {
  const evaluation = evaluate(compile(document).graph);
  const found = outputOf(evaluation.graph, document);
  const output = typeof found === 'number' ? found : null;
  return {
    tidy: laid(evaluation, layeredPositions(evaluation, { output })),
    best: laid(evaluation, await bestPositions(evaluation, by, { output })),
  };
}

/** A graph of sums that read what a fixed row of numbers says, with many crossings. */
function tangle(count: number): GraphDocument {
  let state = 7;
  const below = (limit: number) => (state = (state * 48271) % 2147483647) % limit;
  const before = (at: number, reach: number) => `n${Math.max(0, at - 1 - below(reach))}`;
  const nodes = Array.from({ length: count }, (_, at) =>
    at < count / 4
      ? { id: `n${at}`, op: 'input', value: 1 }
      : { id: `n${at}`, op: 'add', inputs: [before(at, 8), before(at, count / 4)] },
  );
  return documentOf(nodes);
}

afterAll(() => {
  // ELK's compiler leaves it in the window.
  Reflect.deleteProperty(globalThis, 'goog');
});

describe('the best layout', () => {
  it.each([['the worked example', worked] as const, ...galleryDocuments()])(
    'of %s runs to the right, lies upon nothing, and crosses no more than a tidy one',
    async (_, document) => {
      const { tidy, best } = await both(document);
      for (const { from, to } of best.wires) expect(to.x).toBeGreaterThan(from.x + 60);
      best.boxes.forEach((box, index) => {
        for (const other of best.boxes.slice(0, index)) {
          expect(areClose(box, other, 14)).toBe(false);
        }
      });
      expect(wireCrossings(best.wires)).toBeLessThanOrEqual(wireCrossings(tidy.wires));
    },
  );

  it('untangles what tidying leaves tangled', async () => {
    const { tidy, best } = await both(tangle(24));
    expect(wireCrossings(best.wires)).toBeLessThan(wireCrossings(tidy.wires));
  });

  it('orders what a node reads as its slots are', async () => {
    const { best } = await both(worked);
    const at = (id: string) => best.places.get(id)!;
    expect(at('x').y).toBeLessThan(at('y').y);
    expect(at('d').y).toBeLessThan(at('z').y);
    expect(wireCrossings(best.wires)).toBe(0);
  });

  it('is the tidy one where there is no time, or where nodes would lie upon one another', async () => {
    const late = await both(worked, () => Promise.resolve(null));
    expect(late.best.places).toEqual(late.tidy.places);
    const heaped = await both(worked, (graph) => {
      const children = graph.children!.map((node) => ({ ...node, x: 0, y: 0 }));
      return Promise.resolve({ ...graph, children });
    });
    expect(heaped.best.places).toEqual(heaped.tidy.places);
  });

  it('of thousands of nodes is the tidy one, without keeping anybody waiting', async () => {
    const nodes = Array.from({ length: 1500 }, (_, at) =>
      at === 0
        ? { id: 'n0', op: 'input', value: 1 }
        : { id: `n${at}`, op: 'exp', inputs: [`n${at - 1}`] },
    );
    let asked = 0;
    const { tidy, best } = await both(documentOf(nodes), (graph) => {
      asked += 1;
      return Promise.resolve(graph);
    });
    expect(asked).toBe(0);
    expect(best.places).toEqual(tidy.places);
  });

  it('moves the chosen nodes alone', async () => {
    const { graph } = compile(worked);
    const ids = new Set(['x', 'y', 'd']);
    const places = await bestPositions(evaluate(graph), arrange, { ids });
    expect([...places.keys()].sort()).toEqual(['d', 'x', 'y']);
  });
});
