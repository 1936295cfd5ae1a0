import { BY_COMMAS, SPACES_WITHIN } from './clear-numbers.ts';
import { readNumber } from '../../formula/number-expression.ts';

/** Texts of cells, row by row, all rows of one length. */
export type CellGrid = readonly (readonly string[])[];

/** A list in brackets that holds none. */
const LIST = /\[[^[\]]*\]/g;
/** What may stand around such lists: an outer list, and the call or the assignment of a program. */
const AROUND_LISTS =
  /^ ?(?:[a-z_]\w* ?= ?)?(?:[a-z_][\w.]*\()? ?\[? ?\]? ?(?:\w+ ?= ?[\w.']+)? ?\)? ?;? ?$/i;
const LINE_BREAK = /\r\n|[\r\n]/;

/** Whether a text that is pasted into a cell is more than what goes into that cell's text. */
export function isBlock(text: string): boolean {
  // Spreadsheets end even a single cell by a line break.
  if (/[\t\r\n]/.test(text)) return true;
  if (!isNumber(text)) return /[\s,;[]/.test(text.trim());
  const pieces = piecesOf(text);
  return pieces.length > 1 && pieces.every(isNumber);
}

/**
 * Reads a block of cells as spreadsheets, CSV files, Python and MATLAB write it. Cells stand apart by
 * tabs, else by semicolons, else by commas, else by spaces, where these are not part of a sum; a comma
 * within a cell belongs to its number. Lists may be in brackets. A row that is too short is filled up
 * with empty cells.
 */
export function parseBlock(text: string): CellGrid {
  const rows = rowsOf(text);
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows
    .slice(0, last + 1)
    .map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** The cells of a line that stand apart by spaces; a line that is one sum, as `1 - 2`, is one cell. */
function piecesOf(line: string): string[] {
  const pieces = line.trim().split(/ +/);
  return isNumber(line) && !pieces.every(isNumber) ? [line.trim()] : pieces;
}

function rowsOf(text: string): string[][] {
  const around = text.replaceAll(LIST, '').replaceAll(/[\s,]+/g, ' ');
  const isList = text.includes('[') && AROUND_LISTS.test(around);
  const block = isList ? bracketedRows(text).join('\n') : text;
  const sign = separatorOf(block);
  const separator = sign === ',' && isCommaColumn(block) ? null : sign;
  if (separator !== null) {
    // A row of empty cells counts; a line without any does not.
    return separated(block, separator).filter((row) => row.length > 1 || row[0] !== '');
  }
  const rows = block.split(LINE_BREAK).map((line) => piecesOf(line).map(unquoted));
  // In a column, an empty line is an empty cell.
  const isColumn = rows.every((row) => row.length === 1);
  return isColumn ? rows : rows.filter((row) => row.length > 1 || row[0] !== '');
}

/** The innermost lists; one list with semicolons is a matrix in MATLAB's way. */
function bracketedRows(text: string): string[] {
  const lists = (text.match(LIST) ?? []).map((list) =>
    list.slice(1, -1).replaceAll(/\s+/g, ' ').trim(),
  );
  return lists.length === 1 ? lists[0]!.split(';') : lists.filter((list) => list !== '');
}

/**
 * Whether the commas of a block belong to the numbers of a column, one in each line: lines with a
 * decimal comma beside some without, and lines in all of which commas may set thousands apart.
 */
function isCommaColumn(block: string): boolean {
  const lines = block.split(LINE_BREAK).map((line) => line.trim().replaceAll(SPACES_WITHIN, ''));
  const filled = lines.filter((line) => line !== '');
  if (filled.every((line) => BY_COMMAS.test(line))) return true;
  if (!filled.every((line) => isNumber(line) || BY_COMMAS.test(line))) return false;
  const isRow = (line: string) => /,(?!0\d)/.test(line);
  return filled.length === 1 || !filled.every(isRow);
}

function separatorOf(block: string): string | null {
  if (block.includes('\t')) return '\t';
  // Separators within quotes are part of a cell.
  const bare = block.replaceAll(/"[^"]*"/g, '');
  return [';', ','].find((sign) => bare.includes(sign)) ?? null;
}

function separated(block: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(
    ` *("(?:[^"]|"")*"(?= *(?:[${separator}\\r\\n]|$))|[^${separator}\\r\\n]*) *(\\r\\n|[${separator}\\r\\n]|$)`,
    'g',
  );
  for (const [, text = '', end = ''] of block.matchAll(cell)) {
    rows.at(-1)!.push(unquoted(text));
    if (end === '') break;
    if (end !== separator) rows.push([]);
  }
  return rows;
}

function unquoted(cell: string): string {
  const trimmed = cell.trim();
  const quoted = /^"([\s\S]*)"$/.exec(trimmed)?.[1];
  return quoted === undefined ? trimmed : quoted.replaceAll('""', '"').trim();
}

function isNumber(text: string): boolean {
  return 'value' in readNumber(text);
}
