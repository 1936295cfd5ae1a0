import type { Editor } from '../editor.svelte.ts';
import { toggled } from '../selection/toggled.ts';
import { frameKey, nodeKey, outlineRows, type Row } from './outline-rows.ts';

/** The outline of a graph as a tree: which rows can be seen, and at which of them one is. */
export class Outline {
  readonly #editor: Editor;
  /** The rows that are not as they are at first: frames are open then, and nothing else. */
  #turned = $state.raw<ReadonlySet<string>>(new Set());
  #visited = $state.raw<Row | null>(null);
  /** At what place the visited row stood when it was last seen. */
  #at = 0;

  readonly rows = $derived.by((): readonly Row[] =>
    outlineRows(this.#editor.placed.evaluation.graph, this.#editor.frames, (key) =>
      this.#isOpen(key),
    ),
  );
  readonly #placeByKey = $derived(new Map(this.rows.map(({ key }, place) => [key, place])));

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /**
   * The row at which Tab comes to the outline: the visited one; where it is gone, what stands in its
   * place, or else what it was in; before any was visited, the selected node's.
   */
  get stop(): Row | undefined {
    const visited = this.#visited;
    if (visited === null) {
      const [selected] = this.#editor.selectedNodes;
      return (selected === undefined ? undefined : this.row(nodeKey(selected))) ?? this.rows[0];
    }
    const inPlace = this.rows[Math.min(this.#at, this.rows.length - 1)];
    const around = inPlace?.parent === visited.parent ? undefined : this.row(visited.parent);
    return this.row(visited.key) ?? around ?? inPlace;
  }

  /** The row with a key, if it can be seen. */
  row(key: string | null): Row | undefined {
    return this.rows[this.#placeByKey.get(key ?? '') ?? -1];
  }

  /** Notes at which row one is. */
  visit(row: Row): void {
    this.#visited = row;
    this.#at = this.#placeOf(row);
  }

  /** Opens a row, or closes it. */
  turn({ key, isOpen }: Row): void {
    if (isOpen !== null) this.#turned = toggled(this.#turned, key);
  }

  /** The row some places below or, with a negative number, above one that can be seen. */
  beside(row: Row, places: number): Row | undefined {
    return this.rows[this.#placeOf(row) + places];
  }

  /** What → does at a row: it opens, or leads to the first row in it. */
  inward(row: Row): Row | undefined {
    if (row.isOpen === true) return this.beside(row, 1);
    this.turn(row);
    return undefined;
  }

  /** What ← does at a row: it closes, or leads to the row that it is in. */
  outward(row: Row): Row | undefined {
    if (row.isOpen !== true) return this.row(row.parent);
    this.turn(row);
    return undefined;
  }

  /** The next row, after the last one the first again, of those with a certain name. */
  nextNamed(row: Row, isNamed: (row: Row) => boolean): Row | undefined {
    const place = this.#placeOf(row);
    return [...this.rows.slice(place + 1), ...this.rows.slice(0, place)].find(isNamed);
  }

  /** A node's row; what it is in is opened. */
  open(id: string): Row | undefined {
    const frame = this.#editor.frames.find(({ nodes }) => nodes.includes(id));
    const around = frame === undefined ? undefined : this.row(frameKey(frame.id));
    if (around?.isOpen === false) this.turn(around);
    return this.row(nodeKey(id));
  }

  #isOpen(key: string): boolean {
    return key.startsWith(frameKey('')) !== this.#turned.has(key);
  }

  #placeOf({ key }: Row): number {
    return this.#placeByKey.get(key) ?? this.#at;
  }
}
