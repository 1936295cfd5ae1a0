/** Gives a cell of a grid the focus, if it is there. */
export function focusCell(grid: Element, row: number, column: number): void {
  grid.querySelector<HTMLInputElement>(`[data-cell="${row},${column}"]`)?.focus();
}

/**
 * Keys in a cell: ↑ and ↓ go to its neighbours, ← and → do where the caret is at that end or all is
 * selected, Enter goes down, or on in a single row.
 */
export function cellKeys(
  event: KeyboardEvent & { currentTarget: HTMLInputElement },
  row: number,
  column: number,
): void {
  if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
  const field = event.currentTarget;
  const grid = field.closest('table')!;
  const isSingleRow = grid.tBodies[0]!.rows.length === 1;
  const step = stepOf(event.key, field, isSingleRow);
  if (step === null) return;
  event.preventDefault();
  focusCell(grid, row + step[0], column + step[1]);
}

function stepOf(
  key: string,
  { selectionStart, selectionEnd, value }: HTMLInputElement,
  isSingleRow: boolean,
): readonly [number, number] | null {
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  if (key === 'ArrowUp') return [-1, 0];
  if (key === 'ArrowDown') return [1, 0];
  if (key === 'Enter') return isSingleRow ? [0, 1] : [1, 0];
  if (key === 'ArrowLeft' && (isAll || selectionEnd === 0)) return [0, -1];
  if (key === 'ArrowRight' && (isAll || selectionStart === value.length)) return [0, 1];
  return null;
}
