import { itemIds, itemKey } from '../../document/item-key.ts';
import { hasMiddleIn } from '../../layout/frame.ts';
import type { Point } from '../../layout/geometry.ts';
import type { Annotations } from './annotations.ts';
import type { Editor } from '../editor.svelte.ts';
import { boxById, frameBoxes } from '../places/frame-boxes.ts';

type Places = ReadonlyMap<string, Point>;

const nowhere: Places = new Map();

/** What a drag does beside moving nodes: which frames they join or leave, and where notes go. */
export class Grouping {
  readonly #editor: Editor;
  readonly #annotations: Annotations;
  /** The places of the nodes that are dragged, those that go along with a frame left out. */
  #dragged = $state.raw<Places>(nowhere);
  /** The places of dragged notes, by their keys. */
  notes = $state.raw<Places>(nowhere);
  /** Whether the drag does the opposite of what it would: leaves its frame, or joins none. */
  #isToggled = $state(false);

  constructor(editor: Editor, annotations: Annotations) {
    this.#editor = editor;
    this.#annotations = annotations;
  }

  get isDragging(): boolean {
    return this.#dragged.size > 0;
  }

  /** The dragged nodes that leave their frames; their frames are drawn without them. */
  readonly leaving = $derived.by((): ReadonlySet<string> => {
    if (!this.#isToggled) return new Set();
    const { frames = [] } = this.#editor.document;
    const framed = new Set(frames.flatMap(({ nodes }) => nodes));
    return new Set([...this.#dragged.keys()].filter((id) => framed.has(id)));
  });

  /** The frame that each dragged node would join. */
  readonly joining = $derived.by((): ReadonlyMap<string, string> => {
    const { frames = [] } = this.#editor.document;
    if (this.#dragged.size === 0 || frames.length === 0) return new Map();
    const frameOf = new Map(frames.flatMap(({ id, nodes }) => nodes.map((node) => [node, id])));
    const boxes = boxById(this.#editor, this.#dragged);
    const targets = frameBoxes(this.#editor, this.#dragged, new Set(this.#dragged.keys()));
    return new Map(
      [...this.#dragged.keys()].flatMap((id): [string, string][] => {
        const own = frameOf.get(id);
        if ((own !== undefined) !== this.#isToggled) return [];
        const over = [...targets].find(
          ([frame, box]) => frame !== own && hasMiddleIn(boxes.get(id)!, box),
        );
        return over === undefined ? [] : [[id, over[0]]];
      }),
    );
  });

  /** The frame that an operation on its way from the palette would join. */
  awaiting = $state<string | null>(null);

  /** The frames that something would join. */
  readonly lit = $derived(
    new Set([...this.joining.values(), ...(this.awaiting === null ? [] : [this.awaiting])]),
  );

  /** Follows a drag: of nodes, those among them that go along with their frames, and notes. */
  follow(nodes: Places, carried: ReadonlySet<string>, notes: Places): void {
    this.#dragged =
      carried.size === 0 ? nodes : new Map([...nodes].filter(([id]) => !carried.has(id)));
    this.notes = this.#inStep(nodes, notes);
  }

  /** Has the drag leave its frame instead of staying in it, or join none instead of one. */
  toggle(): void {
    this.#isToggled = !this.#isToggled;
  }

  /**
   * Ends the drag, and answers what makes its notes move and its nodes join and leave, within the
   * entry that a merge key holds open.
   */
  drop(): (mergeKey: string) => void {
    const { notes } = this;
    const changes = new Map<string, string | null>([
      ...[...this.leaving].map((id) => [id, null] as const),
      ...this.joining,
    ]);
    this.cancel();
    return (mergeKey) => {
      const ids = new Map([...notes].map(([key, point]) => [itemIds('note', [key])[0]!, point]));
      this.#annotations.moveNotes(ids, mergeKey);
      if (changes.size > 0) this.#annotations.regroup(changes, mergeKey);
    };
  }

  /** Forgets the drag. */
  cancel(): void {
    this.#dragged = nowhere;
    this.notes = nowhere;
    this.#isToggled = false;
  }

  /** Without a drag: takes the selected nodes out of their frames, or puts them into the one around. */
  toggleSelected(): void {
    const { document, selectedNodes } = this.#editor;
    const { frames = [] } = document;
    const framed = new Set(frames.flatMap(({ nodes }) => nodes));
    const leaving = [...selectedNodes].filter((id) => framed.has(id));
    if (leaving.length > 0) {
      this.#annotations.regroup(new Map(leaving.map((id) => [id, null])));
      return;
    }
    const boxes = boxById(this.#editor);
    const around = [...frameBoxes(this.#editor)];
    const joining = [...selectedNodes].flatMap((id): [string, string][] => {
      const frame = around.find(([, box]) => hasMiddleIn(boxes.get(id)!, box));
      return frame === undefined ? [] : [[id, frame[0]]];
    });
    if (joining.length > 0) this.#annotations.regroup(new Map(joining));
  }

  /** Notes that are dragged with nodes go as far as these do, which may have snapped. */
  #inStep(nodes: Places, notes: Places): Places {
    const [first] = nodes;
    const [id, place] = first ?? [];
    const { document } = this.#editor;
    const [x, y] = document.nodes.find((node) => node.id === id)?.position ?? [0, 0];
    if (place === undefined || notes.size === 0) return notes;
    return new Map(
      (document.notes ?? []).flatMap((note): [string, Point][] => {
        const key = itemKey('note', note.id);
        const [left, top] = note.position;
        return notes.has(key) ? [[key, { x: left + place.x - x, y: top + place.y - y }]] : [];
      }),
    );
  }
}
