import { itemsFault } from './check-items.ts';
import type { ItemFault } from '../fault.ts';

/** Why a value is no list of notes, or `null`. The first fault is told. */
export function notesFault(notes: unknown): ItemFault | null {
  return itemsFault('notes', notes, ({ text, position, size }, id) => {
    const place = { list: 'notes', item: id } as const;
    if (typeof text !== 'string') {
      return { kind: 'itemNoText', ...place, field: 'text', isOptional: false };
    }
    if (!isPair(position)) return { kind: 'notePosition', ...place, field: 'position' };
    const hasSize = size === undefined || (isPair(size) && size.every((length) => length > 0));
    return hasSize ? null : { kind: 'noteSize', ...place, field: 'size' };
  });
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}
