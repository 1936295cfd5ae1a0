import { writeFragment } from '../../document/link/fragment.ts';
import { LONGEST_LINK } from '../../document/link/seal.ts';
import type { GraphDocument } from '../../document/graph-document.ts';
import type { Box } from '../../layout/geometry.ts';
import type { EmbedMode } from './embed-mode.ts';
import { packLink } from './link.ts';

/** Longer links than this do not come through every program that passes them on. */
const LONG_LINK = 8000;
/** What the largest QR code holds, at its weakest correction. */
export const LARGEST_QR_CODE = 2953;

/** The link to a graph, made of the graph and of what it opens with. */
export class Share {
  #packed = $state.raw<string | null>(null);
  readonly #step: number;
  readonly #visible: Box | null;
  isAtStep = $state(false);
  isThisView = $state(false);
  mode = $state<EmbedMode>('play');

  /** `step` is the step that is shown, and `visible` the part of the canvas in sight. */
  constructor(document: GraphDocument, step: number, visible: Box | null) {
    this.#step = step;
    this.#visible = visible;
    this.isAtStep = step > 0;
    void packLink(document).then((packed) => {
      this.#packed = packed;
    });
  }

  /** The whole link, or `null` while it is made. */
  get link(): string | null {
    return this.#address('');
  }

  /** Whether the graph is too large for a link. */
  get isTooLong(): boolean {
    return (this.#packed?.length ?? 0) > LONGEST_LINK;
  }

  /** Whether the link is longer than some programs take. */
  get isLong(): boolean {
    return (this.link?.length ?? 0) > LONG_LINK;
  }

  /** The frame to put into a page, as HTML; `null` while the link is made. */
  frame(title: string): string | null {
    const address = this.#address(`?embed=${this.mode}`);
    if (address === null) return null;
    const attributes = { src: address, title, width: '100%', height: '540', loading: 'lazy' };
    const written = Object.entries(attributes).map(
      ([name, value]) => `${name}="${escaped(value)}"`,
    );
    return `<iframe ${written.join(' ')} style="border: 0"></iframe>`;
  }

  #address(query: string): string | null {
    if (this.#packed === null) return null;
    const fragment = writeFragment({
      graph: this.#packed,
      step: this.isAtStep ? this.#step : 0,
      view: this.isThisView ? this.#visible : null,
    });
    return `${location.origin}${location.pathname}${query}#${fragment}`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
