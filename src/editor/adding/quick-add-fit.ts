import { fittingSlot, shapesNear, takes, withDefaults, type Ruled } from '../../engine/fitting.ts';
import { valueAt } from '../../engine/forward.ts';
import type { Operation } from '../../engine/operation.ts';
import { filled, nestedOf, type NestedNumbers, type Shape } from '../../engine/tensor.ts';
import type { Editor } from '../editor.svelte.ts';
import type { QuickAddRequest } from './quick-add.svelte.ts';
import { wireOf } from '../places/wire-id.ts';

/** Which operations can stand where a request wants one. */
export interface Fit {
  readonly accepts: (operation: Operation) => boolean;
  /** The slot of a new node of this operation that reads what the request comes from, or `null`. */
  readonly slotOf: (operation: Operation) => number | null;
  /** The value that a new leaf must have; `null` where a number will do. */
  readonly leafValue: NestedNumbers | null;
}

/** At which slot of which node the new node is read. */
interface Reader {
  readonly id: string;
  readonly slot: number;
}

const anywhere: Fit = { accepts: () => true, slotOf: () => null, leafValue: null };

/** Asks the rules on shapes what fits a request, once for each operation. */
export function fitOf(editor: Editor, request: QuickAddRequest): Fit {
  const fit = freshFit(editor, request);
  const slots = new Map<Operation, number | null>();
  const accepted = new Map<Operation, boolean>();
  return {
    leafValue: fit.leafValue,
    slotOf: (operation) => once(slots, operation, fit.slotOf),
    accepts: (operation) => once(accepted, operation, fit.accepts),
  };
}

function once<Answer>(
  answers: Map<Operation, Answer>,
  operation: Operation,
  ask: (operation: Operation) => Answer,
): Answer {
  if (!answers.has(operation)) answers.set(operation, ask(operation));
  return answers.get(operation)!;
}

function freshFit(editor: Editor, { port, wire }: QuickAddRequest): Fit {
  if (wire !== null) {
    const reader = readerOf(wire);
    const input = editor.node(reader.id)?.inputs[reader.slot] ?? null;
    return input === null ? anywhere : between(editor, input, reader);
  }
  if (port === null) return anywhere;
  if (port.slot !== null) return producers(editor, { id: port.id, slot: port.slot });
  const index = editor.session.compiled.graph.indexById.get(port.id);
  return index === undefined ? anywhere : consumers(shapeAt(editor, index));
}

function readerOf(wire: string): Reader {
  const { reader, slot } = wireOf(wire);
  return { id: reader, slot };
}

function shapeAt({ session }: Editor, index: number): Shape | null {
  return valueAt(session.evaluation, index)?.shape ?? null;
}

/** Operations that can read a value of a shape and give an output that is wanted. */
function consumers(shape: Shape | null, isWanted?: (output: Shape) => boolean): Fit {
  const slotOf = (operation: Operation) => fittingSlot(operation, shape, isWanted);
  return { accepts: (operation) => slotOf(operation) !== null, slotOf, leafValue: null };
}

/** Operations that can read a node and be read by a slot. */
function between(editor: Editor, source: number, reader: Reader): Fit {
  const isWanted = wanted(editor, reader);
  // A reader that can take nothing is at fault itself.
  const isSound = candidatesAt(editor, reader).some(isWanted);
  return consumers(shapeAt(editor, source), isSound ? isWanted : undefined);
}

/** Operations whose output a slot can read. */
function producers(editor: Editor, reader: Reader): Fit {
  const isWanted = wanted(editor, reader);
  const candidates = candidatesAt(editor, reader);
  const leafShape = candidates.find(isWanted);
  if (leafShape === undefined) return anywhere;
  const accepts = (operation: Operation) => {
    if (operation.leaf !== undefined) return true;
    const unknown = operation.inputs.map(() => null);
    return takes(withDefaults(operation), unknown, candidates, isWanted);
  };
  const leafValue = leafShape.length === 0 ? null : nestedOf(filled(leafShape, 1));
  return { accepts, slotOf: () => null, leafValue };
}

/** Whether a slot can read a value of a shape beside what its node reads already. */
function wanted(editor: Editor, reader: Reader): (output: Shape) => boolean {
  const node = editor.node(reader.id)!;
  const ruled: Ruled = { operation: node.operation, attributes: node.attributes };
  const known = node.inputs.map((input) => (input === null ? null : shapeAt(editor, input)));
  const answers = new Map<string, boolean>();
  return (output) => {
    const key = output.join();
    const before = answers.get(key);
    if (before !== undefined) return before;
    const shapes = known.with(reader.slot, output);
    const answer = takes(ruled, shapes, shapesNear(shapes.filter((shape) => shape !== null)));
    answers.set(key, answer);
    return answer;
  };
}

/** The shapes that may come to a slot, by those of the node's other inputs. */
function candidatesAt(editor: Editor, { id, slot }: Reader): readonly Shape[] {
  const shapes = editor
    .node(id)!
    .inputs.flatMap((input, at) =>
      input === null || at === slot ? [] : [shapeAt(editor, input) ?? []],
    );
  return shapesNear(shapes);
}
