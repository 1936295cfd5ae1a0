import type { ItemFault, ItemField } from '../fault.ts';
import { isWellFormedId } from '../node-id.ts';

/**
 * Why a value is no list of objects with ids of their own, or the first fault that `fieldsFault`
 * finds in one of them; `null` where all is well, and where the list is left out.
 */
export function itemsFault(
  list: ItemField['list'],
  items: unknown,
  fieldsFault: (fields: Readonly<Record<string, unknown>>, id: string) => ItemFault | null,
): ItemFault | null {
  if (items === undefined) return null;
  if (!Array.isArray(items)) return { kind: 'itemsNoList', field: list };
  const known = new Set<string>();
  for (const [index, item] of (items as readonly unknown[]).entries()) {
    const place = { list, item: index, field: 'id' };
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      return { kind: 'itemNoObject', ...place };
    }
    const id = Object.hasOwn(item, 'id') ? (item as { id: unknown }).id : undefined;
    if (!isWellFormedId(id)) return { kind: 'itemMalformedId', ...place, id };
    if (known.has(id)) return { kind: 'itemDuplicateId', ...place, item: id, id };
    known.add(id);
    const fault = fieldsFault(item as Readonly<Record<string, unknown>>, id);
    if (fault !== null) return fault;
  }
  return null;
}
