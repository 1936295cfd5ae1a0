import { sourceAt, wireAt } from '../../editor/places/ports.ts';
import { wireOf } from '../../editor/places/wire-id.ts';
import type { WireView } from '../../editor/steps/stage.svelte.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { wirePath } from '../../layout/wire.ts';

/** Where a wire runs and how strong it is, as the canvas draws it; nodes on their way take it along. */
export class WireLook {
  readonly #workbench: Workbench;
  readonly #name: string;
  readonly place: ReturnType<typeof wireOf>;
  readonly view: WireView;

  /** The look of the wire with a name, which must be one of the document's. */
  constructor(workbench: Workbench, name: string) {
    this.#workbench = workbench;
    this.#name = name;
    this.place = wireOf(name);
    this.view = workbench.editor.stage.wire(this.place.reader, this.place.slot);
  }

  readonly source = $derived.by(() => sourceAt(this.#workbench.editor, this.place)!);
  /** Where its ends are on their way, if they are: other wires are left alone by a move. */
  readonly #places = $derived.by(() => {
    const { places } = this.#workbench.moving;
    return places.has(this.source) || places.has(this.place.reader) ? places : undefined;
  });
  readonly wire = $derived.by(() => wireAt(this.#workbench.editor, this.#name, this.#places));
  readonly path = $derived(wirePath(this.wire));
}
