/**
 * What lies over the window, one at a time: a dialog, a menu, a search. Each kind has a component of
 * its own, fetched when it is first opened.
 */
export type Overlay =
  /** The sheet of keyboard shortcuts. */
  | { readonly kind: 'shortcuts' }
  /** The cells of a leaf. */
  | { readonly kind: 'cells'; readonly id: string };
