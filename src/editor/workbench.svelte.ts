import { emptyDocument } from '../document/graph-document.ts';
import type { LinkPlace } from '../document/link/fragment.ts';
import type { Operation } from '../engine/operation.ts';
import type { Catalogue } from '../language/catalogue.ts';
import type { Box, Point } from '../layout/geometry.ts';
import { addWithRoom } from './adding/adding.ts';
import type { Carry } from './adding/carry.ts';
import { nodeBoxes } from './places/boxes.ts';
import { Annotations } from './items/annotations.ts';
import type { Camera } from './places/camera.ts';
import { boxByRecord, changedBox, type Change } from './places/changed-box.ts';
import { viewAfter } from './places/view-after.ts';
import { Keymap } from './commands/keymap.svelte.ts';
import { Checks } from './checks/checks.svelte.ts';
import { Clipboard } from './selection/clipboard.ts';
import { Edits } from './edits.ts';
import type { Editor } from './editor.svelte.ts';
import { Files } from './files/files.ts';
import { exampleNamed, exampleNames, FIRST_EXAMPLE } from './files/gallery.ts';
import { Focus } from './places/focus.svelte.ts';
import { Grouping } from './items/grouping.svelte.ts';
import { showItem } from './items/item-heads.ts';
import { keeperVoice } from './library/keeper-voice.ts';
import type { Keeper } from './library/keeper.svelte.ts';
import { LateKeys } from './late-keys.ts';
import { Moving } from './moving/moving.svelte.ts';
import { NodeDrag } from './moving/node-drag.svelte.ts';
import { Notices } from './notices.svelte.ts';
import type { Overlay } from './overlay.ts';
import { Player } from './steps/player.svelte.ts';
import type { Presentation } from './presenting/presentation.svelte.ts';
import { Probe } from './checks/probe.svelte.ts';
import { QuickAdd } from './adding/quick-add.svelte.ts';
import type { Settings } from './settings.svelte.ts';
import type { SliderPlayer } from './numbers/slider-player.svelte.ts';
import { stopText } from './steps/stop.ts';
import type { Sketch } from './wiring/sketch.ts';
import { Typesetter } from './typesetting/typesetter.svelte.ts';
import { WireEdits } from './wiring/wire-edits.ts';
import { Wiring } from './wiring/wiring.svelte.ts';

/**
 * What a drag on empty canvas does: as the settings say, a marquee, panning, or cutting wires.
 */
export type Tool = 'auto' | 'select' | 'hand' | 'cut';

/** A drag that can be taken back while it lasts. */
export interface Gesture {
  readonly cancel: () => void;
}

/** Of a graph with more nodes than these, an overview shows cards. */
const MOST_IN_FULL = 60;

/** The whole editor without its markup: the parts, and what takes more than one of them. */
export class Workbench {
  readonly text: Catalogue;
  readonly editor: Editor;
  readonly settings: Settings;
  readonly keymap = new Keymap();
  readonly keeper: Keeper;
  readonly notices = new Notices();
  readonly typesetter = new Typesetter();
  readonly checks: Checks;
  readonly probe: Probe;
  readonly player: Player;
  readonly edits: Edits;
  readonly annotations: Annotations;
  readonly grouping: Grouping;
  readonly files: Files;
  readonly wireEdits: WireEdits;
  readonly wiring: Wiring;
  readonly nodeDrag: NodeDrag;
  readonly quickAdd = new QuickAdd(this);
  /** What moves a number back and forth, once that has been asked for. */
  sliderPlayer = $state.raw<SliderPlayer | null>(null);
  readonly moving: Moving;
  readonly clipboard = new Clipboard(this);
  readonly lateKeys = new LateKeys();
  readonly focus: Focus;
  camera: Camera | null = null;
  /** What stands over a part of the canvas: each tells where, in pixels of the window. */
  readonly covers = new Set<() => Box>();
  /** Opens the browser's dialog for files. */
  askForFile: () => void = () => undefined;
  /** Puts the keyboard's focus into the palette's search. */
  focusSearch: () => void = () => undefined;
  /** Where the document that is opened next begins, if not whole and at its first step. */
  opening: LinkPlace | null = null;
  /** What lies over the window. */
  overlay = $state.raw<Overlay | null>(null);
  /** Whether the view is so far off that little of a node can be read. */
  isFar = $state(false);
  /** The part of the canvas that could be seen when the view last came to rest. */
  sight = $state.raw<Box | null>(null);
  /** What a drag on the canvas does. */
  tool = $state.raw<Tool>('auto');
  /** The drag that is under way on the canvas, if Escape can take it back. */
  gesture: Gesture | null = null;
  /** What that drag draws on the canvas. */
  sketch = $state.raw<Sketch | null>(null);
  /** Whether the inspector stands in the lower corner, where it was last seen. */
  isInspectorLow = $state(false);
  /** The presentation that is under way. */
  presentation = $state.raw<Presentation | null>(null);
  /** Whether the view goes along with the steps by itself. */
  followsSteps = true;
  /** Whether the outline of the graph is shown. */
  hasOutline = $state(false);
  /** The node whose name, the frame whose title or the note whose text is being edited, by its id or key. */
  renaming = $state<string | null>(null);

  constructor(text: Catalogue, editor: Editor, settings: Settings, keeper: Keeper) {
    this.text = text;
    this.editor = editor;
    this.settings = settings;
    this.keeper = keeper;
    this.focus = new Focus(editor);
    this.checks = new Checks(editor);
    this.probe = new Probe(editor);
    this.edits = new Edits(this.editor, this.notices, text);
    this.annotations = new Annotations(this.editor, this.notices, text);
    this.grouping = new Grouping(this.editor, this.annotations);
    this.files = new Files(this.editor, this.notices, text);
    keeper.voice = keeperVoice(keeper, this.notices, this.files, text);
    this.player = new Player(this.editor, () => {
      const { session, trace, step } = this.editor;
      const stop = stopText(session, step, text) ?? '';
      this.notices.announce(`${text.announceStep(trace, step)} ${stop}`.trimEnd());
    });
    this.moving = new Moving(editor, settings, () => this.camera);
    this.wireEdits = new WireEdits(this.editor, this.notices, text);
    this.wiring = new Wiring(this.editor, this.wireEdits, this.notices, text);
    this.nodeDrag = new NodeDrag(this);
    editor.near = () =>
      this.isOverview && !this.hasOutline ? this.editor.selectedNodes : undefined;
  }

  /** Whether nodes are drawn as plain cards: very many of them are costly, and a few are legible. */
  get isOverview(): boolean {
    // Asked by every node and wire: not of the document, which changes with each number.
    return this.isFar && this.editor.placed.nodes.length > MOST_IN_FULL;
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
    const { unknownExample } = await this.text.troubles();
    this.notices.refuse(unknownExample(wanted, exampleNames));
  }

  /** Begins an empty graph. */
  startAnew(): void {
    this.player.pause();
    this.editor.open({ ...emptyDocument }, this.text.history.new);
    this.notices.close();
    this.notices.announce(this.text.notices.started);
  }

  /** Adds a node where there is room. */
  add(operation: Operation): void {
    if (this.camera === null) return;
    this.#focusAdded(operation, addWithRoom(operation, this.editor, this.edits, this.camera));
  }

  /** Takes an operation out of the palette, to be carried to its place. */
  async carry(operation: Operation): Promise<Carry> {
    const { Carry } = await import('./adding/carry.ts');
    return new Carry(this, operation);
  }

  /** Adds an operation that was carried to its place. */
  dropCarried(operation: Operation, carry: Carry): void {
    const id = carry.drop();
    if (id !== null) this.#focusAdded(operation, id);
  }

  /** Selects a node and turns to it. */
  goToNode(id: string): void {
    const index = this.editor.session.compiled.graph.indexById.get(id);
    if (index === undefined) return;
    this.editor.select([id]);
    this.revealNode(id);
    this.camera?.focusNode(id);
  }

  /** Turns to a node. */
  revealNode(id: string): void {
    const index = this.editor.session.compiled.graph.indexById.get(id);
    if (index !== undefined) this.camera?.reveal(nodeBoxes(this.editor)[index]!);
  }

  /** Adds an empty note with its middle at a point of the canvas, ready to be typed into. */
  addNote(at: Point): void {
    this.renaming = this.annotations.addNote(at);
    showItem(this, this.renaming);
  }

  undo(): void {
    const label = this.editor.undoLabel;
    if (label === null) return;
    this.#travel('undo', this.text.notices.undone(label));
  }

  redo(): void {
    const label = this.editor.redoLabel;
    if (label === null) return;
    this.#travel('redo', this.text.notices.redone(label));
  }

  /** Goes through the history, says where that leads, and brings what is different into view. */
  #travel(way: 'undo' | 'redo', said: string): void {
    const { editor, notices, text } = this;
    const [before, recordId] = [boxByRecord(editor), editor.recordId];
    editor[way]();
    notices.outdate();
    if (editor.recordId === recordId) {
      notices.announce(said);
      this.#showChange(changedBox(before, boxByRecord(editor)));
      return;
    }
    const { title = '' } = editor.document;
    const sentence = text.notices[way === 'undo' ? 'backIn' : 'onIn'](
      title || text.labels.untitled,
    );
    notices.report(sentence);
    notices.announce(sentence);
  }

  /** Moves the view only where nothing of a change can be seen. */
  #showChange(change: Change | null): void {
    const { camera } = this;
    if (change === null || camera === null) return;
    const way = viewAfter(change, nodeBoxes(this.editor), camera.visible());
    if (way === 'fit') camera.fit();
    if (way === 'reveal') camera.reveal(change.box);
  }

  #focusAdded({ leaf }: Operation, id: string): void {
    if (leaf === undefined) this.camera?.focusNode(id);
    else this.camera?.focusValue(id);
  }
}
