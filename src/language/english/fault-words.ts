import type { Shape } from '../../engine/tensor.ts';
import { quoted } from '../sentences.ts';
import { foundText } from '../shared/found-text.ts';

/** `Node "d", field "inputs"`; a node without a good id is told by its place, counted from 1. */
export function placeOf(node: string | number, field: string): string {
  const name = typeof node === 'string' ? `Node ${quoted(node)}` : `Node ${node + 1} of the list`;
  return `${name}, field "${field}"`;
}

/** What stands in a field: a short value itself, or its kind. */
export const found = foundText({ nothing: 'nothing', list: 'a list', object: 'an object' });

/** ` (did you mean "add"?)`, or nothing. */
export function hint(suggestion: string | null): string {
  return suggestion === null ? '' : ` (did you mean ${quoted(suggestion)}?)`;
}

/** `is a scalar`, `has shape 2×3`. */
export function shapeClause(shape: Shape): string {
  return shape.length === 0 ? 'is a scalar' : `has shape ${shape.join('×')}`;
}
