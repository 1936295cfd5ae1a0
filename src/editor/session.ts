import { compile, type Compiled } from '../document/compile.ts';
import type { GraphDocument } from '../document/graph-document.ts';
import { evaluate, valueAt, type Evaluation } from '../engine/forward.ts';
import { unreadNodes } from '../engine/graph.ts';
import { traceOf, type Trace } from '../engine/trace.ts';

/** A document with all that follows from it. */
export interface Session {
  readonly compiled: Compiled;
  readonly evaluation: Evaluation;
  /** The node that is differentiated, or `null` while several could be. */
  readonly output: number | null;
  readonly trace: Trace;
  /** The nodes that no other reads, as ids. */
  readonly unread: ReadonlySet<string>;
}

/** Everything that follows from a document; what `previous` already knows is not computed again. */
export function sessionOf(document: GraphDocument, previous?: Session): Session {
  const compiled = compile(document, previous?.compiled);
  const evaluation = evaluate(compiled.graph, previous?.evaluation);
  const unread = unreadNodes(compiled.graph);
  const output = editedOutput(document, evaluation, unread);
  const ids = new Set(unread.map((index) => compiled.graph.nodes[index]!.id));
  return { compiled, evaluation, output, trace: traceOf(evaluation, output), unread: ids };
}

/**
 * The node to differentiate while a graph is being built: the stated one; else the only node that
 * nothing reads; else, where loose parts still lie about, the only finished operation among those.
 */
function editedOutput(
  document: GraphDocument,
  evaluation: Evaluation,
  unread: readonly number[],
): number | null {
  const { graph } = evaluation;
  if (document.output !== undefined) return graph.indexById.get(document.output) ?? null;
  if (unread.length === 1) return unread[0]!;
  const finished = unread.filter(
    (index) =>
      graph.nodes[index]!.operation.leaf === undefined && valueAt(evaluation, index) !== null,
  );
  return finished.length === 1 ? finished[0]! : null;
}
