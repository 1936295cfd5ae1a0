import type { MenuPlace } from './commands/command.ts';
import type { Point } from '../layout/geometry.ts';
import type { QuickAddRequest } from './adding/quick-add.svelte.ts';

/**
 * What lies over the window, one at a time: a dialog, a menu, a search. Each kind has a component of
 * its own, fetched when it is first opened.
 */
export type Overlay =
  /** The search over commands, nodes and steps, with what is typed into it. */
  | { readonly kind: 'commandPalette'; readonly query: string }
  /** The commands for what lies at a point of the window, or with `null` all of them. */
  | { readonly kind: 'menu'; readonly place: MenuPlace | null; readonly at: Point }
  /** Files that were opened or saved lately. */
  | { readonly kind: 'recentFiles' }
  /** What a person can choose. */
  | { readonly kind: 'settings' }
  /** The document's description. */
  | { readonly kind: 'about' }
  /** The sheet of keyboard shortcuts. */
  | { readonly kind: 'shortcuts' }
  /** The search for an operation to add, with what is typed into it. */
  | { readonly kind: 'quickAdd'; readonly query: string; readonly request: QuickAddRequest }
  /** The slider of a leaf's number. */
  | { readonly kind: 'slider'; readonly id: string }
  /** Pictures of the graph, and what else it is written as. */
  | { readonly kind: 'export' }
  /** The link that carries the graph. */
  | { readonly kind: 'share' }
  /** The cells of a leaf. */
  | { readonly kind: 'cells'; readonly id: string }
  /** The documents that the browser keeps. */
  | { readonly kind: 'library' };
