import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBlock } from '../../../../src/editor/cells/cell-block.ts';
import { CellDraft } from '../../../../src/editor/cells/cell-draft.svelte.ts';
import {
  asKind,
  badCells,
  cellsOf,
  pasted,
  resized,
  valueOf,
  withCell,
} from '../../../../src/editor/cells/cells.ts';
import { fill, fillKinds } from '../../../../src/engine/fill.ts';
import { nestedOf, tensorOf, type NestedNumbers } from '../../../../src/engine/tensor.ts';
import { cells as text } from '../../../../src/language/english/cells.ts';

const matrix = cellsOf(
  tensorOf([
    [1, 2],
    [3, 4],
  ]),
);

describe('cells', () => {
  it('are a tensor and back, whatever it holds', () => {
    const entry = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x));
    const list = fc.array(entry, { minLength: 1, maxLength: 5 });
    const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(entry, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(fc.oneof(entry, list, rows), (nested) => {
        expect(valueOf(cellsOf(tensorOf(nested)))).toEqual(nested);
      }),
    );
  });

  it('name the places of those that hold no number', () => {
    const cells = withCell(withCell(matrix, 1, 0, 'abc'), 0, 1, '');
    expect(badCells(cells)).toEqual([
      { row: 0, column: 1 },
      { row: 1, column: 0 },
    ]);
    expect(valueOf(cells)).toBeNull();
  });

  it('grow by zeros and shrink', () => {
    expect(valueOf(resized(matrix, 3, 3))).toEqual([
      [1, 2, 0],
      [3, 4, 0],
      [0, 0, 0],
    ]);
    expect(valueOf(resized(matrix, 1, 2))).toEqual([[1, 2]]);
  });

  it('change their kind and keep what fits', () => {
    expect(valueOf(asKind(matrix, 'vector'))).toEqual([1, 2, 3, 4]);
    expect(valueOf(asKind(matrix, 'scalar'))).toBe(1);
    expect(valueOf(asKind(cellsOf(tensorOf([1, 2])), 'matrix'))).toEqual([[1, 2]]);
  });

  it('take a block at a place, and grow for it', () => {
    const block = parseBlock('7 8\n9 10');
    expect(valueOf(pasted(matrix, 1, 1, block))).toEqual([
      [1, 2, 0],
      [3, 7, 8],
      [0, 9, 10],
    ]);
    expect(valueOf(pasted(cellsOf(tensorOf(5)), 0, 0, block))).toEqual([
      [7, 8],
      [9, 10],
    ]);
    expect(valueOf(pasted(cellsOf(tensorOf(5)), 0, 0, [['1', '2']]))).toEqual([1, 2]);
    expect(valueOf(pasted(cellsOf(tensorOf(5)), 0, 0, [['1']]))).toBe(1);
    expect(valueOf(pasted(cellsOf(tensorOf([1, 2])), 0, 1, [['5'], ['6']]))).toEqual([1, 5, 6]);
  });
});

describe('the draft of a leaf’s cells', () => {
  const draftOf = (value: NestedNumbers) => new CellDraft(tensorOf(value), text);

  it('says which cell holds no number, and has no value while one does', () => {
    const draft = draftOf([
      [1, 2],
      [3, 4],
    ]);
    expect([draft.isChanged, draft.remark]).toEqual([false, null]);
    draft.set(1, 0, 'x');
    expect(draft.value).toBeNull();
    expect(draft.firstBad).toEqual({ row: 1, column: 0 });
    expect(draft.remark).toBe('Row 2, column 1 holds “x”, which is no number.');
    draft.set(0, 0, '');
    expect(draft.remark).toBe('Row 1, column 1 is empty. One other cell needs a number, too.');
    draft.set(0, 0, '1,5');
    draft.set(1, 0, '−3');
    expect([draft.isFaulty, draft.value]).toEqual([
      false,
      [
        [1.5, 2],
        [-3, 4],
      ],
    ]);
  });

  it.each(fillKinds)('fills with %s, the same for the same seed', (kind) => {
    const draft = draftOf([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    draft.fillKind = kind;
    draft.seed = 7;
    draft.fill();
    expect(draft.value).toEqual(nestedOf(fill(kind, [2, 3], 7)));
  });

  it('shows large tensors as a whole, and fills and replaces them', () => {
    const draft = draftOf(1);
    draft.setKind('matrix');
    draft.resize(60, 60);
    expect([draft.isShown, draft.isFaulty]).toEqual([false, false]);
    expect(draft.remark).toContain('60×60');
    draft.fillKind = 'identity';
    draft.fill();
    expect((draft.value as number[][])[59]![59]).toBe(1);
    draft.paste('1 2\n3 4', 0, 0, true);
    expect(draft.value).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('refuses sizes that are too large or none', () => {
    const draft = draftOf([1, 2]);
    draft.setKind('matrix');
    draft.resize(1000, 1000);
    expect(draft.remark).toMatch(/1000×1000/);
    expect(draft.shape).toEqual([1, 2]);
    for (const rows of [0, -1, 1.5, Number.NaN]) draft.resize(rows, 2);
    expect(draft.shape).toEqual([1, 2]);
  });
});
