/** What lies on the canvas beside nodes and wires. */
export type ItemKind = 'frame' | 'note';

/** The name of a frame or a note, unique among both and among nodes: ids hold no colon. */
export function itemKey(kind: ItemKind, id: string): string {
  return `${kind}:${id}`;
}

/** The ids of one kind among the names that `itemKey` makes. */
export function itemIds(kind: ItemKind, keys: Iterable<string>): string[] {
  const start = `${kind}:`;
  return [...keys].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}

/** Whether a name is that of a frame or a note, rather than a node's id. */
export function isItemKey(name: string): boolean {
  return name.includes(':');
}
