import { listing } from '../shared/listing.ts';

/** `a`, `a et b`, `a, b et c`. */
export const listed = listing('et');

/** `1 nœud`, `2 nœuds`; French counts 0 as singular. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count < 2 ? noun : plural}`;
}

/** `2 nœuds et 1 note`: how many there are of each noun, without those of which there is none. */
export function countedEach(counts: Readonly<Record<string, number>>): string {
  const present = Object.entries(counts).filter(([, count]) => count > 0);
  return listed(present.map(([noun, count]) => counted(count, noun)));
}

/** The title of a graph, or what one without is called. */
export function titled(title: string): string {
  return title === '' ? 'Graphe sans titre' : title;
}
