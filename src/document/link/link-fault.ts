import type { DocumentFault } from '../fault.ts';

/** Why a link's text gives no graph. */
export type LinkFault =
  /** It was never one: it does not begin as the links of Backflow do. */
  | { readonly kind: 'noLink' }
  /** It is of a version that this program does not know. */
  | { readonly kind: 'newerLink'; readonly version: number }
  /** Its end is missing: so many characters of so many are there. */
  | { readonly kind: 'cutLink'; readonly found: number; readonly expected: number }
  | { readonly kind: 'damagedLink' }
  /** It, or what it unpacks to, is larger than links may be. */
  | { readonly kind: 'largeLink' }
  /** It is whole, but what it carries is no document that a reader takes. */
  | { readonly kind: 'refusedLink'; readonly fault: DocumentFault };
