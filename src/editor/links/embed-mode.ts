/**
 * What an embedded page shows: the canvas with the steps to walk, or the canvas alone. In neither
 * can the graph be edited.
 */
export type EmbedMode = 'play' | 'read';

/** The mode that an address's query asks for; `null` where it asks for the whole editor. */
export function embedModeOf(query: string): EmbedMode | null {
  const mode = new URLSearchParams(query).get('embed');
  if (mode === null) return null;
  return mode === 'read' ? 'read' : 'play';
}
