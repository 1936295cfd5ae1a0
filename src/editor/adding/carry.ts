import { addNode, joinFrame, moveNodes, spliceNode } from '../../document/commands/index.ts';
import type { GraphDocument } from '../../document/graph-document.ts';
import type { Operation } from '../../engine/operation.ts';
import { withName } from '../../layout/drawn-boxes.ts';
import { hasMiddleIn } from '../../layout/frame.ts';
import type { Box, Point } from '../../layout/geometry.ts';
import { Editor } from '../editor.svelte.ts';
import { splicerFor, type Splice, type Splicer } from '../moving/splicing.ts';
import { frameBoxes } from '../places/frame-boxes.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { sizeOfNew } from './adding.ts';

/** What a carry needs of the workbench. */
type Bench = Pick<Workbench, 'editor' | 'edits' | 'text' | 'camera' | 'grouping' | 'sketch'>;

/**
 * An operation on its way from the palette: it shows the wire that it would be put into and the frame
 * that it would join, as a node does that is dragged, and becomes a node where it is let go.
 */
export class Carry {
  readonly #workbench: Bench;
  readonly #operation: Operation;
  readonly #size: { readonly width: number; readonly height: number };
  readonly #splicer: Splicer | null;
  readonly #frames: ReadonlyMap<string, Box>;
  /** Where the node's upper left corner would be; `null` while it is not over the canvas. */
  #corner: Point | null = null;
  #splice: Splice | null = null;

  constructor(workbench: Bench, operation: Operation) {
    this.#workbench = workbench;
    this.#operation = operation;
    this.#size = sizeOfNew(operation);
    // Which wires it fits into is found with the node in place, in an editor that nobody sees.
    const trial = new Editor();
    trial.open(addNode(workbench.editor.document, { op: operation.name }), '');
    this.#splicer = splicerFor(trial, trial.document.nodes.at(-1)!.id);
    this.#frames = frameBoxes(workbench.editor);
  }

  /** Follows a pointer in the window; with `isAlone` the node is put into no wire. */
  follow(client: Point, isAlone: boolean): void {
    const { camera, grouping } = this.#workbench;
    const { width, height } = this.#size;
    const point = camera?.pointUnder(client) ?? null;
    this.#corner = point && { x: point.x - width / 2, y: point.y - height / 2 };
    this.#show(this.#corner === null || isAlone ? null : (this.#splicer?.at(this.#corner) ?? null));
    grouping.awaiting = this.#frame();
  }

  /** Adds the node where it is, as one entry to undo, and answers its id; `null` beside the canvas. */
  drop(): string | null {
    const [corner, splice, frame] = [this.#corner, this.#splice, this.#frame()];
    this.end();
    if (corner === null) return null;
    const { editor, edits, text } = this.#workbench;
    const added = addNode(editor.document, { op: this.#operation.name, position: rounded(corner) });
    const { id } = added.nodes.at(-1)!;
    const wired = splice === null ? added : spliced(added, splice);
    const document = frame === null ? wired : joinFrame(wired, frame, [id]);
    edits.apply(document, text.history.add(id));
    editor.select([id]);
    return id;
  }

  /** Forgets what would have become of it. */
  end(): void {
    this.#corner = null;
    this.#show(null);
    this.#workbench.grouping.awaiting = null;
  }

  #show(splice: Splice | null): void {
    if (splice?.drawn !== this.#splice?.drawn) {
      this.#workbench.sketch = splice === null ? null : { kind: 'splice', wire: splice.drawn };
    }
    this.#splice = splice;
  }

  #frame(): string | null {
    if (this.#corner === null) return null;
    const box = withName({ ...this.#corner, ...this.#size });
    return [...this.#frames].find(([, frame]) => hasMiddleIn(box, frame))?.[0] ?? null;
  }
}

function spliced(document: GraphDocument, { id, slot, wire, places }: Splice): GraphDocument {
  const result = spliceNode(document, id, slot, wire);
  if ('fault' in result) return document;
  const positions = Array.from(places(), ([node, place]) => [node, rounded(place)] as const);
  return moveNodes(result.document, new Map(positions));
}

function rounded({ x, y }: Point): readonly [number, number] {
  return [Math.round(x), Math.round(y)];
}
