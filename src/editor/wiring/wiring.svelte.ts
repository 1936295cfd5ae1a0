import { slotName } from '../../engine/operation.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import type { WireEdits } from './wire-edits.ts';
import type { Editor } from '../editor.svelte.ts';
import type { Notices } from '../notices.svelte.ts';
import { portPoint, sourceAt, type Port } from '../places/ports.ts';
import { wireFits, type WireFits } from './wire-fits.ts';

/** A wire that is being drawn with the keyboard: where it starts, and where it may end. */
export interface Drawing {
  readonly origin: Port;
  /** The ports that can take the wire, free ones first, then by distance. */
  readonly candidates: readonly Port[];
  readonly chosen: number;
}

/**
 * Drawing wires. With the keyboard: choose among the ports that fit, hear which, commit. By pointer,
 * the canvas follows the pointer and says here which ports fit.
 */
export class Wiring {
  readonly #editor: Editor;
  readonly #wireEdits: WireEdits;
  readonly #notices: Notices;
  readonly #text: Catalogue;
  /** A wire that is drawn with the keyboard. */
  drawing = $state.raw<Drawing | null>(null);
  /** Which ports fit the wire that is being drawn, whichever way; `null` while none is. */
  fits = $state.raw<WireFits | null>(null);

  constructor(editor: Editor, wireEdits: WireEdits, notices: Notices, text: Catalogue) {
    this.#editor = editor;
    this.#wireEdits = wireEdits;
    this.#notices = notices;
    this.#text = text;
  }

  /** The port that Enter would connect now. */
  get target(): Port | null {
    return this.drawing?.candidates[this.drawing.chosen] ?? null;
  }

  start(origin: Port): void {
    const fits = wireFits(this.#editor, origin);
    const candidates = candidatesFor(this.#editor, origin, fits);
    if (candidates.length === 0) {
      this.#notices.announce(this.#text.wiring.noCandidate);
      return;
    }
    this.fits = fits;
    this.drawing = { origin, candidates, chosen: 0 };
    const { started, unfit } = this.#text.wiring;
    const others = fits.misfitByPort.size > 0 ? [unfit(fits.misfitByPort.size)] : [];
    this.#notices.announce(
      [started(origin.id, origin.slot, this.#readBy(origin)), ...others, this.#spokenTarget()].join(
        ' ',
      ),
    );
  }

  /** Goes to the next candidate, or back with −1. */
  cycle(direction: 1 | -1): void {
    const { drawing } = this;
    if (drawing === null) return;
    const { length } = drawing.candidates;
    this.drawing = { ...drawing, chosen: (drawing.chosen + direction + length) % length };
    this.#notices.announce(this.#spokenTarget());
  }

  commit(): void {
    const { drawing, target } = this;
    this.#leave();
    if (drawing === null || target === null) return;
    const [output, input] =
      drawing.origin.slot === null ? [drawing.origin, target] : [target, drawing.origin];
    this.#wireEdits.draw(output.id, { reader: input.id, slot: input.slot! });
  }

  cancel(): void {
    if (this.drawing === null) return;
    this.#leave();
    this.#notices.announce(this.#text.wiring.cancelled);
  }

  #leave(): void {
    this.drawing = null;
    this.fits = null;
  }

  #spokenTarget(): string {
    const { drawing, target } = this;
    if (drawing === null || target === null) return '';
    const { operation } = this.#editor.node(target.id)!;
    const port = target.slot === null ? null : slotName(operation, target.slot);
    const { length } = drawing.candidates;
    const before = this.#readBy(target);
    return this.#text.wiring.candidate(target.id, port, drawing.chosen + 1, length, before);
  }

  /** What an input reads already, which a wire would take the place of. */
  #readBy({ id, slot }: Port): string | null {
    return slot === null ? null : sourceAt(this.#editor, { reader: id, slot });
  }
}

/** The ports that are there and fit a wire from `origin`: free ones first, then the nearest. */
function candidatesFor(editor: Editor, origin: Port, { portByName }: WireFits): Port[] {
  const start = portPoint(editor, origin);
  const isThere = ({ id, slot }: Port) => slot === null || slot < editor.node(id)!.inputs.length;
  const rank = (port: Port) => {
    const isTaken = port.slot !== null && editor.node(port.id)!.inputs[port.slot] !== null;
    const { x, y } = portPoint(editor, port);
    return Math.hypot(x - start.x, y - start.y) + (isTaken ? 1e6 : 0);
  };
  return [...portByName.values()].filter(isThere).sort((a, b) => rank(a) - rank(b));
}
