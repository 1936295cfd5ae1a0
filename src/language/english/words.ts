import { listing } from '../shared/listing.ts';

/** `a`, `a and b`, `a, b and c`. */
export const listed = listing('and');

/** `1 node`, `2 nodes`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `2 nodes and 1 note`: how many there are of each noun, without those of which there is none. */
export function countedEach(counts: Readonly<Record<string, number>>): string {
  const present = Object.entries(counts).filter(([, count]) => count > 0);
  return listed(present.map(([noun, count]) => counted(count, noun)));
}

/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`. */
export function ordinalNumber(place: number): string {
  const isTeen = Math.floor(place / 10) % 10 === 1;
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][place % 10];
  return `${place}${ending ?? 'th'}`;
}

/** The title of a graph, or what one without is called. */
export function titled(title: string): string {
  return title === '' ? 'Untitled graph' : title;
}
