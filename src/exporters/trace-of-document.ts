import { compile } from '../document/compile.ts';
import { editedOutput } from '../document/edited-output.ts';
import type { GraphDocument } from '../document/graph-document.ts';
import { evaluate } from '../engine/forward.ts';
import { unreadNodes } from '../engine/graph.ts';
import { traceOf, type Trace } from '../engine/trace.ts';

/** The trace that the editor shows of a document. */
export function traceOfDocument(document: GraphDocument): Trace {
  const evaluation = evaluate(compile(document).graph);
  const unread = unreadNodes(evaluation.graph);
  return traceOf(evaluation, editedOutput(document, evaluation, unread));
}
