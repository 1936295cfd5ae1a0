import type { Shape } from '../engine/tensor.ts';

/** One sentence for each kind of fault: a kind without one does not compile. */
export type Sentences<Fault extends { readonly kind: string }> = {
  readonly [Kind in Fault['kind']]: (fault: Extract<Fault, { readonly kind: Kind }>) => string;
};

/** Longer texts of a stranger's are cut off. */
const LONGEST = 200;
/** More names than these are not all written out. */
const MOST_NAMES = 200;

/** The sentence of a fault, by its kind. */
export function sentenceOf<Fault extends { readonly kind: string }>(
  sentences: Sentences<Fault>,
  fault: Fault,
): string {
  const write = sentences[fault.kind as Fault['kind']] as (fault: Fault) => string;
  return write(fault);
}

/** `Node "d", field "inputs"`; a node without a good id is told by its place, counted from 1. */
export function placeOf(node: string | number, field: string): string {
  const name = typeof node === 'string' ? `Node ${quoted(node)}` : `Node ${node + 1} of the list`;
  return `${name}, field "${field}"`;
}

/** A text in double quotes, on one line, cut off where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
}

/** What stands in a field: a short value itself, or its kind. */
export function found(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** ` (did you mean "add"?)`, or nothing. */
export function hint(suggestion: string | null): string {
  return suggestion === null ? '' : ` (did you mean ${quoted(suggestion)}?)`;
}

/** Ids in quotes: `"a", "b"`; of very many only the first and the last. */
export function idList(ids: readonly string[]): string {
  return shortened(ids.map(quoted)).join(', ');
}

/** A cycle in the direction of the values: `a → b → a`. */
export function cyclePath(ids: readonly string[]): string {
  return [...shortened(ids), ids[0]].join(' → ');
}

/** `is a scalar`, `has shape 2×3`. */
export function shapeClause(shape: Shape): string {
  return shape.length === 0 ? 'is a scalar' : `has shape ${shape.join('×')}`;
}

function shortened(names: readonly string[]): readonly string[] {
  if (names.length <= MOST_NAMES) return names;
  return [...names.slice(0, MOST_NAMES - 1), '…', names.at(-1)!];
}
