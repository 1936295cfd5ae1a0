/** Texts of cells, row by row, all rows of one length. */
export type CellGrid = readonly (readonly string[])[];

/**
 * Reads a block of cells as spreadsheets, CSV files, Python and MATLAB write it. Cells stand apart by
 * tabs, else by semicolons, else by commas, else by spaces; a comma within a cell is a decimal one.
 * Lists may be in brackets. A row that is too short is filled up with empty cells.
 */
export function parseBlock(text: string): CellGrid {
  const lines = text.includes('[') ? bracketedRows(text) : text.split(/\r\n|[\r\n]/);
  const filled = lines.filter((line) => line.trim() !== '');
  const split = splitterFor(filled);
  const rows = filled.map((line) => split(line).map(unquoted));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** The innermost lists; one list with semicolons is a matrix in MATLAB's way. */
function bracketedRows(text: string): string[] {
  const lists = (text.match(/\[[^[\]]*\]?/g) ?? [])
    .map((list) => list.replaceAll(/[[\]]/g, '').trim())
    .filter((list) => list !== '');
  return lists.length === 1
    ? lists[0]!.split(';')
    : lists.map((list) => list.replaceAll(/[\r\n]+/g, ' '));
}

function splitterFor(lines: readonly string[]): (line: string) => string[] {
  // Separators within quotes are part of a cell.
  const bare = lines.map((line) => line.replaceAll(/"[^"]*"/g, '')).join('\n');
  const separator = ['\t', ';', ','].find((sign) => bare.includes(sign));
  if (separator === undefined) return (line) => line.trim().split(/\s+/);
  return (line) =>
    line.match(
      new RegExp(`("[^"]*"|[^${separator}])+|(?<=^|${separator})(?=${separator}|$)`, 'g'),
    ) ?? [];
}

function unquoted(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
}
