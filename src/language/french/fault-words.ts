import type { OperationFault } from '../../engine/fault.ts';
import type { Shape } from '../../engine/tensor.ts';
import { quoted } from '../sentences.ts';
import { foundText } from '../shared/found-text.ts';

type Rank = Extract<OperationFault, { kind: 'rankMismatch' }>['expected'];

/** `Nœud "d", champ "inputs"`; a node without a good id is told by its place, counted from 1. */
export function placeOf(node: string | number, field: string): string {
  const name = typeof node === 'string' ? `Nœud ${quoted(node)}` : `Nœud ${node + 1} de la liste`;
  return `${name}, champ "${field}"`;
}

/** What stands in a field: a short value itself, or its kind. */
export const found = foundText({ nothing: 'rien', list: 'une liste', object: 'un objet' });

/** ` (vouliez-vous dire "add" ?)`, or nothing. */
export function hint(suggestion: string | null): string {
  return suggestion === null ? '' : ` (vouliez-vous dire ${quoted(suggestion)} ?)`;
}

/** `est un scalaire`, `a la forme 2×3`. */
export function shapeClause(shape: Shape): string {
  return shape.length === 0 ? 'est un scalaire' : `a la forme ${shape.join('×')}`;
}

/** Of how many dimensions an input has to be. */
export const rankText: Readonly<Record<Rank, string>> = {
  vector: 'un vecteur',
  matrix: 'une matrice',
  'square matrix': 'une matrice carrée',
  'vector or matrix': 'un vecteur ou une matrice',
};
