import { fill, type FillKind } from '../../engine/fill.ts';
import { sizeOf, type NestedNumbers, type Shape, type Tensor } from '../../engine/tensor.ts';
import type { CellTexts, TensorKind } from '../../language/texts/tensor-texts.ts';
import { parseBlock } from './cell-block.ts';
import { clearNumbers } from './clear-numbers.ts';
import {
  asKind,
  badCells,
  cellsOf,
  pasted,
  resized,
  shapeOf,
  valueOf,
  withCell,
  type Cells,
} from './cells.ts';

/** Up to so many cells are shown one by one. */
const MOST_SHOWN = 2000;
/** Up to so many cells may be made here. */
const MOST_CELLS = 250_000;

/** A leaf's value while its cells are edited; nothing of the document changes before it is applied. */
export class CellDraft {
  readonly #text: CellTexts;
  readonly #initial: Cells;
  #cells = $state.raw<Cells>({ kind: 'scalar', grid: [['0']] });
  #refusal = $state<string | null>(null);
  seed = $state(1);
  fillKind = $state<FillKind>('zeros');
  readonly #bad = $derived(badCells(this.#cells));
  readonly shape: Shape = $derived(shapeOf(this.#cells));

  constructor(value: Tensor, text: CellTexts) {
    this.#text = text;
    this.#initial = cellsOf(value);
    this.#cells = this.#initial;
  }

  get cells(): Cells {
    return this.#cells;
  }

  get isShown(): boolean {
    return sizeOf(this.shape) <= MOST_SHOWN;
  }

  get isChanged(): boolean {
    return this.#cells !== this.#initial;
  }

  /** The value, or `null` while a cell holds no number. */
  get value(): NestedNumbers | null {
    return valueOf(this.#cells);
  }

  /** The first cell that holds no number. */
  get firstBad(): { readonly row: number; readonly column: number } | undefined {
    return this.#bad[0];
  }

  /** Whether the remark says what is wrong. */
  get isFaulty(): boolean {
    return this.#refusal !== null || this.firstBad !== undefined;
  }

  /** What there is to say about the cells, or `null`. */
  get remark(): string | null {
    if (this.#refusal !== null) return this.#refusal;
    const bad = this.firstBad;
    if (bad !== undefined) {
      const text = this.#cells.grid[bad.row]![bad.column]!;
      return this.#text.bad(this.#bad.length, bad.row, bad.column, text);
    }
    return this.isShown ? null : this.#text.tooMany(this.shape, MOST_SHOWN);
  }

  set(row: number, column: number, text: string): void {
    this.#change(withCell(this.#cells, row, column, text));
  }

  setKind(kind: TensorKind): void {
    this.#change(asKind(this.#cells, kind));
  }

  resize(rows: number, columns: number): void {
    if (!isCount(rows) || !isCount(columns)) return;
    if (!this.#isTooLarge(rows, columns)) this.#change(resized(this.#cells, rows, columns));
  }

  /** Pastes a block at a cell, or says why not; `isReplacing` makes it all there is. */
  paste(text: string, row: number, column: number, isReplacing = false): void {
    const block = parseBlock(text);
    if (block.length === 0) return;
    if (this.#isTooLarge(row + block.length, column + block[0]!.length)) return;
    const clear = clearNumbers(block);
    if ('unclear' in clear) {
      this.#refusal = this.#text.unclear(clear.unclear);
      return;
    }
    const before = isReplacing ? resized(this.#cells, 1, 1) : this.#cells;
    this.#change(pasted(before, row, column, clear.grid));
  }

  fill(): void {
    const { kind } = this.#cells;
    this.#change({ kind, grid: cellsOf(fill(this.fillKind, this.shape, this.seed)).grid });
  }

  #isTooLarge(rows: number, columns: number): boolean {
    if (rows * columns <= MOST_CELLS) return false;
    this.#refusal = this.#text.refusedSize(rows, columns, MOST_CELLS);
    return true;
  }

  #change(cells: Cells): void {
    this.#cells = cells;
    this.#refusal = null;
  }
}

function isCount(length: number): boolean {
  return Number.isInteger(length) && length > 0;
}
