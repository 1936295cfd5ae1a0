import type { GraphDocument } from '../graph-document.ts';

/**
 * The cycle that a wire `from` → `to` would close, as ids in the direction of the values, beginning
 * at `to` and ending at `from`; `null` where there would be none. The shortest one is named.
 */
export function wouldCycle(document: GraphDocument, from: string, to: string): string[] | null {
  const nodeById = new Map(document.nodes.map((node) => [node.id, node]));
  const readerOnPath = new Map<string, string | null>([[from, null]]);
  const open = [from];
  for (let next = 0; next < open.length && !readerOnPath.has(to); next++) {
    const reader = open[next]!;
    for (const input of nodeById.get(reader)?.inputs ?? []) {
      if (input === null || readerOnPath.has(input)) continue;
      readerOnPath.set(input, reader);
      open.push(input);
    }
  }
  if (!readerOnPath.has(to)) return null;
  const path: string[] = [];
  for (let id: string | null = to; id !== null; id = readerOnPath.get(id) ?? null) path.push(id);
  return path;
}
