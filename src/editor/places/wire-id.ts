/** The name of the wire into a slot of a node, unique in a graph. Node ids hold no colon. */
export function wireId(reader: string, slot: number): string {
  return `${reader}:${slot}`;
}

/** Reads a wire's name. */
export function wireOf(id: string): { readonly reader: string; readonly slot: number } {
  const [reader = '', slot = ''] = id.split(':');
  return { reader, slot: Number(slot) };
}
