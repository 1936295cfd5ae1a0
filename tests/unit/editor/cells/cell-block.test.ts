import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlock, parseBlock } from '../../../../src/editor/cells/cell-block.ts';
import { CellDraft } from '../../../../src/editor/cells/cell-draft.svelte.ts';
import { parseCell } from '../../../../src/editor/cells/cells.ts';
import { tensorOf, type NestedNumbers } from '../../../../src/engine/tensor.ts';
import { cells as text } from '../../../../src/language/english/cells.ts';
import { cells as frenchText } from '../../../../src/language/french/cells.ts';

const square = [
  [1, 2],
  [3, 4],
];
const signed = [
  [1, -2],
  [-3, -4],
];

/** What a matrix of one zero becomes when a text is pasted into it, and what is said of that. */
function paste(block: string, texts = text) {
  const draft = new CellDraft(tensorOf([[0]]), texts);
  draft.paste(block, 0, 0);
  return { value: draft.value, remark: draft.remark, isChanged: draft.isChanged };
}

describe('a pasted block', () => {
  it.each([
    ['a spreadsheet', '1\t2\n3\t4\n'],
    ['a spreadsheet with decimal commas', '1,0\t2\r\n3\t4,0'],
    ['CSV', '1,2\n3,4'],
    ['CSV with semicolons', '1;2\n3;4\n'],
    ['CSV with semicolons and decimal commas', '1,0; 2,0\n3,0; 4,0'],
    ['CSV with quotes', '"1","2"\n"3,0","4"'],
    ['CSV with quotes and spaces', '"1", "2"\r\n "3" ,4\r\n'],
    ['spaces', '1 2\n3   4'],
    ['JSON', '[[1, 2], [3, 4]]'],
    ['JSON on several lines', '[\n  [1, 2],\n  [3, 4]\n]'],
    ['NumPy', '[[1. 2.]\n [3. 4.]]'],
    ['a program', 'X = np.array([[1, 2], [3, 4]], dtype=np.float32)'],
    ['MATLAB', '[1 2; 3 4]'],
    ['MATLAB with commas', 'A = [1, 2; 3, 4];'],
  ])('is read as %s writes it', (_, block) => {
    expect(isBlock(block)).toBe(true);
    expect(paste(block).value).toEqual(square);
  });

  it.each<[string, NestedNumbers]>([
    ['1\t-2\n-3\t-4', signed],
    ['1\t-2\r\n-3\t-4\r\n', signed],
    ['1 -2\n-3 -4', signed],
    ['1;-2\n-3;-4', signed],
    ['1,-2\n-3,-4', signed],
    ['[1 -2; -3 -4]', signed],
    ['[[ 1. -2.]\n [-3. -4.]]', signed],
    ['3\t-2', [[3, -2]]],
    ['−1\t−2', [[-1, -2]]],
    ['3\n-2\n-5', [[3], [-2], [-5]]],
    ['3\r-2\r-5', [[3], [-2], [-5]]],
    ['1e3\t-2E-3', [[1000, -0.002]]],
    ['+4.5E+01\t.5\t2E−3', [[45, 0.5, 0.002]]],
    ['1 -2', [[1, -2]]],
    ['[1.5, -2]', [[1.5, -2]]],
    ['[ 1. 2. 3.\n  -4. 5.]', [[1, 2, 3, -4, 5]]],
    ['-0,25;1e3', [[-0.25, 1000]]],
    ['1\n2\n3', [[1], [2], [3]]],
    ['-7\n', [[-7]]],
    ['1/4\tsqrt(4)\t2^3\t-pi', [[0.25, 2, 8, -Math.PI]]],
    ['1 - 2\t3', [[-1, 3]]],
    ['1 - 2\n3', [[-1], [3]]],
    ['"1"\t"-2"', [[1, -2]]],
  ])('is read cell by cell: %j', (block, value) => {
    expect(isBlock(block)).toBe(true);
    expect(paste(block)).toEqual({ value, remark: null, isChanged: true });
  });

  it.each(['7', ' −7 ', '1,5', '1/3 + 2', '1 - 2', '-2e-3', '(1)', 'sqrt (2)', 'abc', ''])(
    'is none where a cell’s own text is pasted: %j',
    (block) => {
      expect(isBlock(block)).toBe(false);
    },
  );

  it('keeps empty cells and words, and fills short rows', () => {
    expect(parseBlock('1\t\t3\n4')).toEqual([
      ['1', '', '3'],
      ['4', '', ''],
    ]);
    expect(parseBlock(',2\n3,')).toEqual([
      ['', '2'],
      ['3', ''],
    ]);
    expect(parseBlock('a;b\n1;2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(parseBlock('\t1\n\t\n2\t3\n\t\n')).toEqual([
      ['', '1'],
      ['', ''],
      ['2', '3'],
    ]);
    expect(parseBlock('1\n\n3\n\n')).toEqual([['1'], [''], ['3']]);
    expect(parseBlock('1 2\n\n3 4')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(parseBlock('"a\nb"\t"say ""1"""\n5"\t6')).toEqual([
      ['a\nb', 'say "1"'],
      ['5"', '6'],
    ]);
    expect(parseBlock(' \n ')).toEqual([]);
    expect(paste('1\t\n3\t4').remark).toBe('Row 1, column 2 is empty.');
  });

  it.each<[string, NestedNumbers]>([
    ['1,234.5\t-2', [[1234.5, -2]]],
    ['1,234\t56.5', [[1234, 56.5]]],
    ['-1,234,567\t8', [[-1234567, 8]]],
    ['1,234\t1,234,567', [[1234, 1234567]]],
    ['"1,234.5","2"', [[1234.5, 2]]],
    ['1.234,5\t−2', [[1234.5, -2]]],
    ['1.234.567\t2', [[1234567, 2]]],
    ['1,234\t0,5', [[1.234, 0.5]]],
    ['0,234\t0,125', [[0.234, 0.125]]],
    ['1.234\t2.345', [[1.234, 2.345]]],
    ['0,5\n-2\n1,25\n', [[0.5], [-2], [1.25]]],
    ['1,05\n2,25\n', [[1.05], [2.25]]],
    ['1,5\n', [[1.5]]],
    ['1,234.5\n12\n', [[1234.5], [12]]],
    ['1\u202f234,5\n-12\u00a0345\n', [[1234.5], [-12345]]],
  ])('may have its thousands set apart: %j', (block, value) => {
    expect(paste(block)).toEqual({ value, remark: null, isChanged: true });
  });

  it.each([
    ['(1)\t2', '“(1)”, in row 1, column 1 of the block, may be a number below zero'],
    ['(1)\n', '“(1)”, in row 1, column 1 of the block, may be a number below zero'],
    ['1\t2\n3\t(1.50)', '“(1.50)”, in row 2, column 2'],
    [
      '1,234\t5',
      '“1,234”, in row 1, column 1 of the block, may have its thousands set apart or not',
    ],
    ['1,234\t1,5\t2.5', '“1,234”, in row 1, column 1'],
    ['1.234\t0,5', '“1.234”, in row 1, column 1'],
    ['1\t2024-01-02', '“2024-01-02”, in row 1, column 2 of the block, looks like a date'],
    ['1/2/2024\t3', '“1/2/2024”, in row 1, column 1 of the block, looks like a date'],
    ['1 -2\t3', '“1 -2”, in row 1, column 1 of the block, may be one number or several'],
    ['1,234\n5,678\n', '“1,234”, in row 1, column 1'],
    ['1,234.5\n5,678.25', '“1,234.5”, in row 1, column 1'],
    ['1,234.5', '“1,234.5”, in row 1, column 1'],
    ['10,200,300', '“10,200,300”, in row 1, column 1'],
    ['"1\n-2"\t3', 'may be one number or several'],
  ])('that may be meant otherwise is not pasted: %j', (block, sentence) => {
    const { remark, isChanged } = paste(block);
    expect(isChanged).toBe(false);
    expect(remark).toContain('Nothing was pasted. ');
    expect(remark).toContain(sentence);
    expect(paste(block, frenchText).remark).toContain('Rien n’a été collé. ');
  });

  it.each(['50%', '$1.00', '1.00 €', '1 234', '#DIV/0!', 'TRUE', "1'234", '12:30', '-[1,2]'])(
    'with what is no number has no value, and says so: %j',
    (cell) => {
      const { value, remark } = paste(`1\t${cell}`);
      expect(value).toBeNull();
      expect(remark).toBe(`Row 1, column 2 holds “${cell}”, which is no number.`);
    },
  );

  it('is any matrix of doubles, however its cells are set apart', () => {
    const entry = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x));
    const side = fc.integer({ min: 1, max: 5 });
    const matrix = fc.tuple(side, side).chain(([rows, columns]) => {
      const row = fc.array(entry, { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });
    const signs = fc.record({
      cell: fc.constantFrom('\t', ';', '; ', ',', ', ', ' '),
      line: fc.constantFrom('\n', '\r\n', '\r'),
      end: fc.boolean(),
      minus: fc.constantFrom('-', '−'),
    });
    fc.assert(
      fc.property(matrix, signs, (value, { cell, line, end, minus }) => {
        // Two numbers with nothing but a comma between them are one.
        fc.pre(cell !== ',' || value.length > 1);
        const lines = value.map((row) => row.map(String).join(cell));
        const block = (lines.join(line) + (end ? line : '')).replaceAll('-', minus);
        expect(parseBlock(block).map((row) => row.map(parseCell))).toEqual(value);
        if (cell !== '\t') return;
        expect(isBlock(block)).toBe(value.flat().length > 1 || end);
        expect(paste(block)).toMatchObject({ value, remark: null });
      }),
    );
  });
});
