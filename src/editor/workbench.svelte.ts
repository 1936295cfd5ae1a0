import { emptyDocument } from '../document/graph-document.ts';
import type { Operation } from '../engine/operation.ts';
import type { Catalogue } from '../language/catalogue.ts';
import type { Point } from '../layout/geometry.ts';
import { addAt, addWithRoom } from './adding.ts';
import type { Camera } from './camera.ts';
import { Checks } from './checks.svelte.ts';
import { Edits } from './edits.ts';
import type { Editor } from './editor.svelte.ts';
import { Files } from './files.ts';
import { exampleNamed, exampleNames, FIRST_EXAMPLE } from './gallery.ts';
import { Notices } from './notices.svelte.ts';
import type { Overlay } from './overlay.ts';
import { Player } from './player.svelte.ts';
import { Probe } from './probe.svelte.ts';
import type { Settings } from './settings.svelte.ts';
import { Typesetter } from './typesetter.svelte.ts';
import { Wiring } from './wiring.svelte.ts';

/**
 * What a drag on empty canvas does: as the settings say, a marquee, panning, or cutting wires.
 */
export type Tool = 'auto' | 'select' | 'hand' | 'cut';

/** A drag that can be taken back while it lasts. */
export interface Gesture {
  readonly cancel: () => void;
}

/** The whole editor without its markup: the parts, and what takes more than one of them. */
export class Workbench {
  readonly text: Catalogue;
  readonly editor: Editor;
  readonly settings: Settings;
  readonly notices = new Notices();
  readonly typesetter = new Typesetter();
  readonly checks: Checks;
  readonly probe: Probe;
  readonly player: Player;
  readonly edits: Edits;
  readonly files: Files;
  readonly wiring: Wiring;
  camera: Camera | null = null;
  /** Opens the browser's dialog for files. */
  askForFile: () => void = () => undefined;
  /** Puts the keyboard's focus into the palette's search. */
  focusSearch: () => void = () => undefined;
  /** What lies over the window. */
  overlay = $state.raw<Overlay | null>(null);
  /** What a drag on the canvas does. */
  tool = $state.raw<Tool>('auto');
  /** The drag that is under way on the canvas, if Escape can take it back. */
  gesture: Gesture | null = null;
  /** The node whose name is being edited. */
  renaming = $state<string | null>(null);

  constructor(text: Catalogue, editor: Editor, settings: Settings) {
    this.text = text;
    this.editor = editor;
    this.settings = settings;
    this.checks = new Checks(editor);
    this.probe = new Probe(editor);
    this.edits = new Edits(this.editor, this.notices, text);
    this.files = new Files(this.editor, this.notices, text);
    this.player = new Player(this.editor, () => {
      this.notices.announce(text.announceStep(this.editor.trace, this.editor.step));
    });
    this.wiring = new Wiring(this.editor, this.edits, this.notices, text);
  }

  /** Opens an example by its name; an unknown name is said, and the first example opened. */
  async openExample(name: string | null): Promise<void> {
    const wanted = name ?? FIRST_EXAMPLE;
    const example = await exampleNamed(wanted);
    if (example !== null) {
      this.player.pause();
      await this.files.openText(example.title, example.text);
      return;
    }
    await this.openExample(null);
    this.notices.refuse(this.text.notices.unknownExample(wanted, exampleNames));
  }

  /** Begins an empty graph. */
  startAnew(): void {
    this.player.pause();
    this.editor.open({ ...emptyDocument }, this.text.history.new);
    this.notices.close();
  }

  /** Adds a node: with its middle under a point of the window, or where there is room. */
  add(operation: Operation, client: Point | null): void {
    const { camera } = this;
    if (camera === null) return;
    const point = client === null ? null : camera.pointUnder(client);
    if (client !== null && point === null) return;
    const id =
      point === null
        ? addWithRoom(operation, this.editor, this.edits, camera)
        : addAt(operation, point, this.edits);
    if (operation.leaf === undefined) camera.focusNode(id);
    else camera.focusValue(id);
  }

  undo(): void {
    const label = this.editor.undoLabel;
    if (label === null) return;
    this.editor.undo();
    this.notices.announce(this.text.notices.undone(label));
  }

  redo(): void {
    const label = this.editor.redoLabel;
    if (label === null) return;
    this.editor.redo();
    this.notices.announce(this.text.notices.redone(label));
  }
}
