import type { Box, Point } from '../../layout/geometry.ts';
import type { Wire } from '../../layout/wire.ts';

/** What a gesture draws on the canvas while it lasts, in the canvas's pixels. */
export type Sketch =
  /** The wire that is being drawn. */
  | {
      readonly kind: 'wire';
      readonly wire: Wire;
      /** Its loose end. */
      readonly end: Point;
      /** The port that would take it. */
      readonly target: Point | null;
      /** The node that the pointer is over. */
      readonly over: Box | null;
      /** Why what the pointer is over does not take it. */
      readonly refusal: string | null;
      /** What is said where letting go removes the wire. */
      readonly removal: string | null;
    }
  | {
      readonly kind: 'knife';
      readonly from: Point;
      readonly to: Point;
      readonly cuts: readonly Cut[];
      readonly label: string;
    }
  | { readonly kind: 'marquee'; readonly box: Box }
  /** The wire that a dragged node would be put into, and the ports that it would take. */
  | { readonly kind: 'splice'; readonly wire: Wire };

/** A wire that is crossed, and where first. */
export interface Cut {
  readonly id: string;
  readonly wire: Wire;
  readonly at: Point;
}
