import { shapeText } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';
import type { CellTexts, UnclearCell } from '../texts/tensor-texts.ts';

const doubts: Readonly<Record<UnclearCell['kind'], string>> = {
  grouped: 'may have its thousands set apart or not: copy it without what sets them apart',
  bracketed: 'may be a number below zero: copy it with a minus sign or without brackets',
  date: 'looks like a date: copy it as a number',
  several: 'may be one number or several: set cells apart by tabs',
};

/** See `Catalogue.cells`. */
export const cells: CellTexts = {
  title: (id) => `Cells of ${symbolText(id)}`,
  cell: (row, column) => `Row ${row + 1}, column ${column + 1}`,
  kind: 'Kind',
  kinds: { scalar: 'Scalar', vector: 'Vector', matrix: 'Matrix' },
  rows: 'Rows',
  columns: 'Columns',
  length: 'Length',
  fill: 'Fill',
  fillWith: 'Fill with',
  fills: {
    zeros: 'zeros',
    ones: 'ones',
    identity: 'identity',
    normal: 'normal (0, 1)',
    uniform: 'uniform [−1, 1)',
    glorot: 'Glorot',
    he: 'He',
  },
  seed: 'Seed',
  pasteHint: 'Paste a block from a spreadsheet, a CSV file or a list in brackets into any cell.',
  pasteHere: 'Paste numbers here; they replace all cells',
  apply: 'Apply',
  cancel: 'Cancel',
  bad: (count, row, column, text) => {
    const what = text.trim() === '' ? 'is empty' : `holds “${text.trim()}”, which is no number`;
    const others = count === 2 ? ' One other cell' : ` ${count - 1} other cells`;
    const rest = count === 1 ? '' : `${others} need${count === 2 ? 's' : ''} a number, too.`;
    return `Row ${row + 1}, column ${column + 1} ${what}.${rest}`;
  },
  tooMany: (shape, most) =>
    `${shapeText(shape)} is more than the ${most} cells that are shown one by one: fill it, paste over it, or make it smaller.`,
  refusedSize: (rows, columns, most) =>
    `${rows}×${columns} would be more than ${most} cells, so the size was kept.`,
  notPasted: (reason) => `Nothing was pasted. ${reason}`,
  unclear: ({ kind, text, row, column }) =>
    `Nothing was pasted. “${text}”, in row ${row + 1}, column ${column + 1} of the block, ${doubts[kind]}.`,
};
