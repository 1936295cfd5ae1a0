import type { NestedNumbers, Tensor } from '../../engine/tensor.ts';
import type { TensorKind } from '../../language/texts/tensor-texts.ts';
import { sidesOf } from '../../layout/heat-maps.ts';
import type { CellGrid } from './cell-block.ts';
import { entryText, parseEntry } from '../numbers/number-entry.ts';

/** Cells as they are edited: texts, which may be wrong, and what they make together. */
export interface Cells {
  readonly kind: TensorKind;
  readonly grid: CellGrid;
}

/** A cell's number, or `null` where it holds none. A decimal comma and a true minus are welcome. */
export function parseCell(text: string): number | null {
  const entry = parseEntry(text);
  return typeof entry === 'number' ? entry : null;
}

/** The cells of a tensor, every digit of them. */
export function cellsOf(tensor: Tensor): Cells {
  const [rows, columns] = sidesOf(tensor.shape);
  const texts = Array.from(tensor.data, entryText);
  return { kind: kindOf(tensor), grid: gridOf(rows, columns, (at) => texts[at]!) };
}

/** The value that the cells make, or `null` where one of them holds no number. */
export function valueOf({ kind, grid }: Cells): NestedNumbers | null {
  const rows = grid.map((row) => row.map(parseCell));
  if (rows.some((row) => row.includes(null))) return null;
  const numbers = rows as number[][];
  if (kind === 'matrix') return numbers;
  return kind === 'vector' ? numbers[0]! : numbers[0]![0]!;
}

/** The places of the cells that hold no number. */
export function badCells({ grid }: Cells): { readonly row: number; readonly column: number }[] {
  return grid.flatMap((cells, row) =>
    cells.flatMap((text, column) => (parseCell(text) === null ? [{ row, column }] : [])),
  );
}

/** The cells with one of them replaced. */
export function withCell(cells: Cells, row: number, column: number, text: string): Cells {
  return { ...cells, grid: cells.grid.with(row, cells.grid[row]!.with(column, text)) };
}

/** More rows and columns, of zeros, or fewer. */
export function resized({ kind, grid }: Cells, rows: number, columns: number): Cells {
  const cell = (at: number) => grid[Math.floor(at / columns)]?.[at % columns] ?? '0';
  return { kind, grid: gridOf(rows, columns, cell) };
}

/**
 * The same entries, row by row, as another kind: a scalar keeps the first; a vector becomes a matrix
 * of one row.
 */
export function asKind({ grid }: Cells, kind: TensorKind): Cells {
  if (kind === 'matrix') return { kind, grid };
  const entries = grid.flat();
  return { kind, grid: [kind === 'vector' ? entries : entries.slice(0, 1)] };
}

/**
 * The cells with a block pasted at a place, grown where it does not fit: a scalar to a vector, and
 * both to a matrix. A column pasted into a vector lies down.
 */
export function pasted(cells: Cells, row: number, column: number, block: CellGrid): Cells {
  if (block.length === 0) return cells;
  const isColumn = block.length > 1 && block.every((line) => line.length === 1);
  const laid = isColumn && cells.kind === 'vector' ? [block.flat()] : block;
  const rows = Math.max(cells.grid.length, row + laid.length);
  const columns = Math.max(cells.grid[0]!.length, column + laid[0]!.length);
  const grown = resized(cells, rows, columns).grid.map((line, at) => {
    const pastedLine = laid[at - row];
    return pastedLine === undefined ? line : replaced(line, column, pastedLine);
  });
  const grownKind = columns > 1 ? 'vector' : cells.kind;
  const kind = cells.kind === 'matrix' || rows > 1 ? 'matrix' : grownKind;
  return { kind, grid: grown };
}

/** The shape of the value that the cells make. */
export function shapeOf({ kind, grid }: Cells): readonly number[] {
  const columns = grid[0]!.length;
  return kind === 'matrix' ? [grid.length, columns] : kind === 'vector' ? [columns] : [];
}

function kindOf({ shape }: Tensor): TensorKind {
  return (['scalar', 'vector', 'matrix'] as const)[shape.length]!;
}

function gridOf(rows: number, columns: number, cell: (at: number) => string): CellGrid {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => cell(row * columns + column)),
  );
}

function replaced(line: readonly string[], from: number, by: readonly string[]): string[] {
  return [...line.slice(0, from), ...by, ...line.slice(from + by.length)];
}
