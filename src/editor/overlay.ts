import type { MenuPlace } from './commands/command.ts';
import type { Point } from '../layout/geometry.ts';

/**
 * What lies over the window, one at a time: a dialog, a menu, a search. Each kind has a component of
 * its own, fetched when it is first opened.
 */
export type Overlay =
  /** The search over commands, nodes and steps, with what is typed into it. */
  | { readonly kind: 'commandPalette'; readonly query: string }
  /** The commands for what lies at a point of the window, or with `null` all of them. */
  | { readonly kind: 'menu'; readonly place: MenuPlace | null; readonly at: Point }
  /** The sheet of keyboard shortcuts. */
  | { readonly kind: 'shortcuts' }
  /** The cells of a leaf. */
  | { readonly kind: 'cells'; readonly id: string };

/** A search with one more character typed into it, or `null` for what is no search or no character. */
export function withTyped(
  overlay: Overlay,
  { key, ctrlKey, metaKey }: KeyboardEvent,
): Overlay | null {
  if (!('query' in overlay) || key.length !== 1 || ctrlKey || metaKey) return null;
  return { ...overlay, query: overlay.query + key };
}
