import type { Shape } from '../../engine/tensor.ts';
import { quoted } from '../sentences.ts';

/** `Nœud "d", champ "inputs"`; a node without a good id is told by its place, counted from 1. */
export function placeOf(node: string | number, field: string): string {
  const name = typeof node === 'string' ? `Nœud ${quoted(node)}` : `Nœud ${node + 1} de la liste`;
  return `${name}, champ "${field}"`;
}

/** What stands in a field: a short value itself, or its kind. */
export function found(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === undefined) return 'rien';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  return Array.isArray(value) ? 'une liste' : 'un objet';
}

/** ` (vouliez-vous dire "add" ?)`, or nothing. */
export function hint(suggestion: string | null): string {
  return suggestion === null ? '' : ` (vouliez-vous dire ${quoted(suggestion)} ?)`;
}

/** `est un scalaire`, `a la forme 2×3`. */
export function shapeClause(shape: Shape): string {
  return shape.length === 0 ? 'est un scalaire' : `a la forme ${shape.join('×')}`;
}
