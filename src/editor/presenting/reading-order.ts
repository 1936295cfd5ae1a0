import type { Box } from '../../layout/geometry.ts';

/**
 * Things on the canvas as a page is read: row by row from the top, and each row from the left. The
 * topmost that is left begins a row, and whatever stands beside it by at least half of its own height,
 * or by half of that one's, is in it.
 */
export function inReadingOrder<Item extends { readonly box: Box }>(items: readonly Item[]): Item[] {
  let rest = [...items].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const ordered: Item[] = [];
  while (rest.length > 0) {
    const first = rest[0]!.box;
    const row = rest.filter(({ box }) => isBeside(first, box));
    ordered.push(...row.sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y));
    rest = rest.filter((item) => !row.includes(item));
  }
  return ordered;
}

function isBeside(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return 2 * shared >= Math.min(a.height, b.height);
}
