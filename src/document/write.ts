import type { GraphDocument } from './graph-document.ts';

const DOCUMENT_FIELDS = [
  '$schema',
  'format',
  'version',
  'title',
  'description',
  'nodes',
  'output',
  'frames',
  'notes',
];
const NODE_FIELDS = ['id', 'op', 'inputs', 'value', 'slider', 'attributes', 'muted', 'position'];

/** The order of fields in the objects of each list. */
const ITEM_FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['nodes', NODE_FIELDS],
  ['frames', ['id', 'title', 'nodes', 'color']],
  ['notes', ['id', 'text', 'position', 'size']],
]);

/**
 * Writes a document as the file holds it, always in the same bytes: one field a line, and in a list
 * of objects, as the nodes are, one object a line. Fields stand in the order of the format; those
 * that this version does not know follow, in the order they had.
 */
export function writeDocument(document: GraphDocument): string {
  const lines = orderedEntries(document, DOCUMENT_FIELDS).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${fieldText(value, ITEM_FIELDS.get(name))}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function fieldText(value: unknown, firstFields?: readonly string[]): string {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isObject)) return jsonOf(value);
  const items = value.map((item: object) => `    ${lineOf(item, firstFields)}`);
  return `[\n${items.join(',\n')}\n  ]`;
}

/** What a document says never changes within an object, so that after an edit most lines are known. */
const lineByItem = new WeakMap<object, string>();

function lineOf(item: object, firstFields: readonly string[] | undefined): string {
  const known = lineByItem.get(item);
  if (known !== undefined) return known;
  const line = jsonOf(item, firstFields);
  lineByItem.set(item, line);
  return line;
}

/** JSON on one line. Documents are nested no deeper than a reader allows. */
function jsonOf(value: unknown, firstFields: readonly string[] = []): string {
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return `[${value.map((entry) => jsonOf(entry)).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = orderedEntries(value, firstFields).map(
    ([name, field]) => `${JSON.stringify(name)}: ${jsonOf(field)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** A number that reads back as itself: JSON has −0, and numbers too large for a double. */
export function numberText(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? 'null' : `${value < 0 ? '-' : ''}1e999`;
}

function orderedEntries(object: object, firstFields: readonly string[]): [string, unknown][] {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  const first = firstFields.flatMap((field) => entries.filter(([name]) => name === field));
  return [...first, ...entries.filter(([name]) => !firstFields.includes(name))];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
