import type { Misfit } from '../../../document/misfit.ts';
import { wouldCycle } from '../../../document/commands/index.ts';
import { portPoint, type Port } from '../../../editor/places/ports.ts';
import type { Workbench } from '../../../editor/workbench.svelte.ts';
import type { Point } from '../../../layout/geometry.ts';
import { wireBetween } from '../../../layout/wire.ts';
import { Aimer, type Aim } from './aim.ts';

/** A wire with a loose end: where it is held, and the wire that it is an end of, if there already. */
export interface Loose {
  readonly origin: Port;
  readonly replaced: string | null;
}

type Spot = Pick<MouseEvent, 'clientX' | 'clientY' | 'shiftKey'>;

/** The loose end of a wire in the hand: it shows what it would do, and does it when it is let go. */
export class LooseEnd {
  readonly #workbench: Workbench;
  readonly #loose: Loose;
  #aimer: Aimer;
  #document;

  constructor(workbench: Workbench, loose: Loose) {
    this.#workbench = workbench;
    this.#loose = loose;
    this.#document = workbench.editor.document;
    this.#aimer = new Aimer(workbench.editor, loose.origin, loose.replaced);
  }

  /** Says which ports fit, before the end is anywhere. */
  show(): void {
    this.#workbench.wiring.fits = this.#aimer.fits;
  }

  move(spot: Spot): void {
    const { camera, text } = this.#workbench;
    if (camera === null || !this.#isThere()) return;
    const point = pointOf(spot, camera);
    const { at, over, misfit, node } = this.#aimer.at(point, camera.zoom());
    const { misfit: label, taken, removes } = text.wiring;
    this.show();
    const end = misfit === null ? (at ?? point) : point;
    this.#workbench.sketch = {
      kind: 'wire',
      wire: this.#wireTo(end),
      end,
      target: misfit === null ? at : null,
      over,
      refusal: misfit === null ? null : misfit === 'taken' ? taken : label(misfit),
      removal: node === null && this.#removes(spot) ? removes : null,
    };
  }

  /** Ends the wire where it is: at a port, or nowhere. */
  drop(spot: Spot): void {
    const { camera } = this.#workbench;
    const aim =
      camera === null || !this.#isThere() || camera.pointUnder(clientOf(spot)) === null
        ? null
        : this.#aimer.at(pointOf(spot, camera), camera.zoom());
    this.end();
    if (aim === null) return;
    if (aim.port !== null) this.#connect(aim.port);
    else if (aim.misfit !== null) this.#refuse(aim.node!, aim.misfit);
    else if (aim.node === null) this.#dropOnEmpty(spot);
  }

  /** Whether an end that is let go at a spot would be at a node or a port. */
  isAtNode(spot: Spot): boolean {
    const { camera } = this.#workbench;
    return camera !== null && this.#aimer.at(pointOf(spot, camera), camera.zoom()).node !== null;
  }

  end(): void {
    this.#workbench.wiring.fits = null;
    this.#workbench.sketch = null;
  }

  /** Whether what the wire starts at is still there; what else has changed is found anew. */
  #isThere(): boolean {
    const { editor } = this.#workbench;
    const { origin, replaced } = this.#loose;
    if (editor.document === this.#document) return true;
    const node = editor.node(origin.id);
    if (node === undefined || (origin.slot ?? -1) >= node.inputs.length) return false;
    this.#document = editor.document;
    this.#aimer = new Aimer(editor, origin, replaced);
    return true;
  }

  #wireTo(point: Point) {
    const { origin } = this.#loose;
    const start = portPoint(this.#workbench.editor, origin);
    return origin.slot === null ? wireBetween(start, point) : wireBetween(point, start);
  }

  #connect(port: Port): void {
    const { origin, replaced } = this.#loose;
    const [from, { id: reader, slot }] =
      origin.slot === null ? [origin.id, port] : [port.id, origin];
    this.#workbench.wireEdits.draw(from, { reader, slot: slot! }, replaced);
  }

  #refuse(node: string, misfit: NonNullable<Aim['misfit']>): void {
    const { editor, notices, text } = this.#workbench;
    const { origin } = this.#loose;
    const [from, to] = origin.slot === null ? [origin.id, node] : [node, origin.id];
    const sentence = (reason: Misfit) => {
      if (reason.kind === 'cycle')
        return text.notices.cycle(wouldCycle(editor.document, from, to)!);
      return reason.kind === 'shape' ? text.faultReason(reason.fault) : null;
    };
    const said = misfit === 'taken' ? text.wiring.allTaken(node) : sentence(misfit);
    if (said !== null) notices.refuse(said);
  }

  /** Whether letting go of the end over nothing removes its wire. */
  #removes({ shiftKey }: Spot): boolean {
    return shiftKey && this.#loose.replaced !== null;
  }

  #dropOnEmpty(spot: Spot): void {
    const { quickAdd, wireEdits } = this.#workbench;
    const { origin, replaced } = this.#loose;
    if (replaced !== null && this.#removes(spot)) wireEdits.cut([replaced]);
    // A slot takes the new wire in place of the old one by itself.
    else quickAdd.openForWire(origin, clientOf(spot), origin.slot === null ? replaced : null);
  }
}

function clientOf({ clientX: x, clientY: y }: Spot): Point {
  return { x, y };
}

function pointOf(spot: Spot, camera: NonNullable<Workbench['camera']>): Point {
  return camera.toCanvas(clientOf(spot));
}
