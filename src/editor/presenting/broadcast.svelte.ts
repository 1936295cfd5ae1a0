import type { GraphDocument } from '../../document/graph-document.ts';
import { writeDocument } from '../../document/write.ts';
import type { Point } from '../../layout/geometry.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { channelOf, readAsked, type Look, type Told } from './messages.ts';
import type { Presentation } from './presentation.svelte.ts';

/** Tells the audience's windows of a presentation what to show, for as long as any is there. */
export class Broadcast {
  readonly #workbench: Workbench;
  readonly #presentation: Presentation;
  readonly #channel: BroadcastChannel;
  #document: GraphDocument | null = null;
  #look = '';
  #frame = 0;

  constructor(workbench: Workbench, presentation: Presentation) {
    this.#workbench = workbench;
    this.#presentation = presentation;
    this.#channel = new BroadcastChannel(channelOf(presentation.id));
    this.#channel.addEventListener('message', ({ data }) => {
      this.#hear(data);
    });
    // A window that has stayed open from the presentation before takes part in this one.
    this.#tell({ kind: 'begin' });
  }

  /** Says that the presentation is over; what the audience saw last stays. */
  end(): void {
    cancelAnimationFrame(this.#frame);
    this.#tell({ kind: 'end' });
    this.#channel.close();
  }

  #hear(data: unknown): void {
    const asked = readAsked(data);
    if (asked === null) return;
    const presentation = this.#presentation;
    presentation.followers = Math.max(0, presentation.followers + (asked.kind === 'here' ? 1 : -1));
    cancelAnimationFrame(this.#frame);
    if (asked.kind === 'here') {
      this.#document = null;
      this.#look = '';
    }
    if (presentation.followers > 0) this.#go();
  }

  /** Tells what has changed, once a frame: also a view that is on its way moves in the audience's window. */
  #go(): void {
    const { editor, camera, settings } = this.#workbench;
    if (editor.document !== this.#document) {
      this.#document = editor.document;
      this.#tell({ kind: 'document', text: writeDocument(withoutNotes(editor.document)) });
    }
    if (camera !== null) {
      const { isBlack, light: laser } = this.#presentation;
      const view = camera.visible();
      const [{ step }, theme, spot] = [editor, settings.get('theme'), this.#spot()];
      const look: Look = { step, theme, view, isBlack, laser, spot };
      const told = JSON.stringify(look);
      if (told !== this.#look) this.#tell({ kind: 'look', ...look });
      this.#look = told;
    }
    this.#frame = requestAnimationFrame(() => {
      this.#go();
    });
  }

  #spot(): Point | null {
    const { light, pointer } = this.#presentation;
    if (light === 'off' || pointer === null) return null;
    return this.#workbench.camera?.toCanvas(pointer) ?? null;
  }

  #tell(told: Told): void {
    this.#channel.postMessage(told);
  }
}

/** Notes are the presenter's own: not even their texts reach the audience's window. */
function withoutNotes(document: GraphDocument): GraphDocument {
  const fields = Object.entries(document).filter(([name]) => name !== 'notes');
  return Object.fromEntries(fields) as unknown as GraphDocument;
}
