import { compile, type Compiled } from '../../document/compile.ts';
import { editedOutput } from '../../document/edited-output.ts';
import type { GraphDocument } from '../../document/graph-document.ts';
import { evaluate, type Evaluation } from '../../engine/forward.ts';
import { unreadNodes } from '../../engine/graph.ts';
import { traceOf, type Trace } from '../../engine/trace.ts';
import { lookAlike } from '../../layout/alike.ts';
import type { Placed } from '../../layout/drawn-boxes.ts';

/** A document with all that follows from it. */
export interface Session {
  readonly compiled: Compiled;
  readonly evaluation: Evaluation;
  /** The node that is differentiated, or `null` while several could be. */
  readonly output: number | null;
  readonly trace: Trace;
  /** The nodes that no other reads, as ids. */
  readonly unread: ReadonlySet<string>;
  /** Where all of it stands: the same object for as long as only numbers change. */
  readonly placed: Placed;
}

/** Everything that follows from a document; what `previous` already knows is not computed again. */
export function sessionOf(document: GraphDocument, previous?: Session): Session {
  const before = previous?.compiled.document;
  if (before?.nodes === document.nodes && before.output === document.output) {
    // Frames, notes and texts change nothing of the graph.
    return { ...previous!, compiled: { ...previous!.compiled, document } };
  }
  const compiled = compile(document, previous?.compiled);
  const evaluation = evaluate(compiled.graph, previous?.evaluation);
  const placed = keptPlaced({ nodes: document.nodes, evaluation }, previous?.placed);
  const unread = unreadNodes(compiled.graph);
  const output = editedOutput(document, evaluation, unread);
  const ids =
    placed === previous?.placed
      ? previous.unread
      : new Set(unread.map((index) => compiled.graph.nodes[index]!.id));
  return { compiled, evaluation, output, trace: traceOf(evaluation, output), unread: ids, placed };
}

function keptPlaced(placed: Placed, previous: Placed | undefined): Placed {
  return previous !== undefined && lookAlike(previous, placed) ? previous : placed;
}
