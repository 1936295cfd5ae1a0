import type { Misfit } from '../../document/misfit.ts';
import { shapesOf, slotFault, type Shapes } from '../../document/slot-fault.ts';
import type { Editor } from '../editor.svelte.ts';
import type { Port } from '../places/ports.ts';
import { downstreamOf, upstreamOf } from './reach.ts';
import { wireId } from '../places/wire-id.ts';

/** Where a wire that is being drawn may end. It is found once, when the wire is begun. */
export interface WireFits {
  readonly origin: Port;
  /** The name of the wire whose end is moved, or `null`. */
  readonly replaced: string | null;
  /** The ports that can take the wire, by their names; a variadic node's next slot is one of them. */
  readonly portByName: ReadonlyMap<string, Port>;
  /** Why other ports on the wire's far side cannot, by their names. */
  readonly misfitByPort: ReadonlyMap<string, Misfit>;
  /** The nodes of which no port can take the wire. */
  readonly misfitByNode: ReadonlyMap<string, Misfit>;
  /** The port that a wire takes that is dropped on a node's body: the first that is free. */
  readonly bodyPortByNode: ReadonlyMap<string, Port>;
}

/** The name of a port, unique in a graph. */
export function portName({ id, slot }: Port): string {
  return slot === null ? id : wireId(id, slot);
}

/**
 * Finds where a wire from `origin`, an output or an input, may end. The place of a wire that is moved,
 * `replaced`, counts as free.
 */
export function wireFits(editor: Editor, origin: Port, replaced: string | null = null): WireFits {
  const { graph } = editor.session.compiled;
  const shapes = shapesOf(editor.session.evaluation);
  const closing =
    origin.slot === null ? upstreamOf(graph, [origin.id]) : downstreamOf(graph, [origin.id]);
  const found = {
    portByName: new Map<string, Port>(),
    misfitByPort: new Map<string, Misfit>(),
    misfitByNode: new Map<string, Misfit>(),
    bodyPortByNode: new Map<string, Port>(),
  };
  for (const [index, { id }] of graph.nodes.entries()) {
    const ports = farPorts(editor, origin, id);
    const misfits = ports.map((port): Misfit | null =>
      closing[index] === 1 ? { kind: 'cycle' } : shapeMisfit(editor, origin, port, shapes),
    );
    ports.forEach((port, at) => {
      const misfit = misfits[at] ?? null;
      if (misfit === null) found.portByName.set(portName(port), port);
      else found.misfitByPort.set(portName(port), misfit);
    });
    const fitting = ports.filter((_, at) => misfits[at] === null);
    const free = fitting.find((port) => isFree(editor, port, replaced));
    if (free !== undefined) found.bodyPortByNode.set(id, free);
    if (fitting.length === 0 && id !== origin.id) {
      found.misfitByNode.set(id, misfits[0] ?? { kind: 'noInput' });
    }
  }
  return { origin, replaced, ...found };
}

/** Whether nothing is wired to a port, or it could be made. */
function isFree(editor: Editor, port: Port, replaced: string | null): boolean {
  if (port.slot === null || portName(port) === replaced) return true;
  return (editor.node(port.id)!.inputs[port.slot] ?? null) === null;
}

/**
 * The ports of a node at which a wire from `origin` could end, were it to fit. A variadic node gets one
 * more where none of its own is free.
 */
function farPorts(editor: Editor, origin: Port, id: string): Port[] {
  if (origin.slot !== null) return [{ id, slot: null }];
  const { inputs, operation } = editor.node(id)!;
  const slots = inputs.map((_, slot) => ({ id, slot }));
  const grows = operation.variadic !== undefined && !inputs.includes(null);
  return grows ? [...slots, { id, slot: inputs.length }] : slots;
}

function shapeMisfit(editor: Editor, origin: Port, port: Port, shapes: Shapes): Misfit | null {
  const [output, input] = origin.slot === null ? [origin, port] : [port, origin];
  const { graph } = editor.session.compiled;
  const reader = editor.document.nodes[graph.indexById.get(input.id)!]!;
  const fault = slotFault(reader, input.slot!, output.id, shapes);
  return fault === null ? null : { kind: 'shape', fault, slot: input.slot! };
}
