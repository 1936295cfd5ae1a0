import { wouldCycle } from '../document/commands/index.ts';
import { slotName } from '../engine/operation.ts';
import type { Catalogue } from '../language/catalogue.ts';
import type { Edits } from './edits.ts';
import type { Editor } from './editor.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import { portPoint, type Port } from './ports.ts';

/** A wire that is being drawn with the keyboard: where it starts, and where it may end. */
export interface Drawing {
  readonly origin: Port;
  /** The ports that can take the wire, free ones first, then by distance. */
  readonly candidates: readonly Port[];
  readonly chosen: number;
}

/** Drawing wires with the keyboard: choose among the ports that fit, hear which, commit. */
export class Wiring {
  readonly #editor: Editor;
  readonly #edits: Edits;
  readonly #notices: Notices;
  readonly #text: Catalogue;
  drawing = $state.raw<Drawing | null>(null);

  constructor(editor: Editor, edits: Edits, notices: Notices, text: Catalogue) {
    this.#editor = editor;
    this.#edits = edits;
    this.#notices = notices;
    this.#text = text;
  }

  /** The port that Enter would connect now. */
  get target(): Port | null {
    return this.drawing?.candidates[this.drawing.chosen] ?? null;
  }

  start(origin: Port): void {
    const candidates = candidatesFor(this.#editor, origin);
    if (candidates.length === 0) {
      this.#notices.announce(this.#text.wiring.noCandidate);
      return;
    }
    this.drawing = { origin, candidates, chosen: 0 };
    this.#notices.announce(`${this.#text.wiring.started(origin.id)} ${this.#spokenTarget()}`);
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
    this.drawing = null;
    if (drawing === null || target === null) return;
    const [output, input] =
      drawing.origin.slot === null ? [drawing.origin, target] : [target, drawing.origin];
    this.#edits.wire(output.id, input.id, input.slot!);
  }

  cancel(): void {
    if (this.drawing === null) return;
    this.drawing = null;
    this.#notices.announce(this.#text.wiring.cancelled);
  }

  #spokenTarget(): string {
    const { drawing, target } = this;
    if (drawing === null || target === null) return '';
    const { operation } = this.#editor.node(target.id)!;
    const port = target.slot === null ? null : slotName(operation, target.slot);
    const { length } = drawing.candidates;
    return this.#text.wiring.candidate(target.id, port, drawing.chosen + 1, length);
  }
}

/** The ports at which a wire from `origin` may end, free ones first, then the nearest. */
function candidatesFor(editor: Editor, origin: Port): Port[] {
  const { document, session } = editor;
  const start = portPoint(editor, origin);
  const closesCycle = ({ id }: Port) =>
    origin.slot === null
      ? wouldCycle(document, origin.id, id) !== null
      : wouldCycle(document, id, origin.id) !== null;
  const ports = session.compiled.graph.nodes.flatMap(({ id, inputs }): Port[] =>
    origin.slot === null ? inputs.map((_, slot) => ({ id, slot })) : [{ id, slot: null }],
  );
  const rank = (port: Port) => {
    const isTaken = port.slot !== null && editor.node(port.id)!.inputs[port.slot] !== null;
    const { x, y } = portPoint(editor, port);
    return Math.hypot(x - start.x, y - start.y) + (isTaken ? 1e6 : 0);
  };
  return ports.filter((port) => !closesCycle(port)).sort((a, b) => rank(a) - rank(b));
}
