import type { Shape } from '../../engine/tensor.ts';
import { quoted } from '../sentences.ts';

/** `Node "d", field "inputs"`; a node without a good id is told by its place, counted from 1. */
export function placeOf(node: string | number, field: string): string {
  const name = typeof node === 'string' ? `Node ${quoted(node)}` : `Node ${node + 1} of the list`;
  return `${name}, field "${field}"`;
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

/** `is a scalar`, `has shape 2×3`. */
export function shapeClause(shape: Shape): string {
  return shape.length === 0 ? 'is a scalar' : `has shape ${shape.join('×')}`;
}
