import katex from 'katex';
import { compile } from '../../../src/document/compile.ts';
import { FORMAT, VERSION, type DocumentNode } from '../../../src/document/graph-document.ts';
import { evaluate } from '../../../src/engine/forward.ts';
import type { Graph } from '../../../src/engine/graph.ts';
import type { Attributes, Operation } from '../../../src/engine/operation.ts';
import type { NestedNumbers } from '../../../src/engine/tensor.ts';
import { traceOf, type Trace } from '../../../src/engine/trace.ts';
import { stepFormula } from '../../../src/formula/step-formula.ts';
import { texToText } from '../../../src/formula/tex-to-text.ts';

/** A leaf of a test graph. */
export function leaf(id: string, value: NestedNumbers, op = 'input'): DocumentNode {
  return { id, op, value };
}

/** An operation of a test graph. */
export function node(id: string, op: string, ...inputs: (string | null)[]): DocumentNode {
  return { id, op, inputs };
}

/** An operation while it is muted. */
export function mutedNode(id: string, op: string, ...inputs: (string | null)[]): DocumentNode {
  return { ...node(id, op, ...inputs), muted: true };
}

/** The graph of a list of nodes. */
export function graphOfNodes(...nodes: readonly DocumentNode[]): Graph {
  return compile({ format: FORMAT, version: VERSION, nodes }).graph;
}

/** The trace of a list of nodes, differentiated from the last one. */
export function traceOfNodes(...nodes: readonly DocumentNode[]): Trace {
  return traceOf(evaluate(graphOfNodes(...nodes)), nodes.length - 1);
}

/** f = (x + y) · z at x = 1, y = −3, z = 4. */
export function workedExample(): Trace {
  return traceOfNodes(
    leaf('x', 1),
    leaf('y', -3),
    leaf('z', 4),
    node('d', 'add', 'x', 'y'),
    node('f', 'multiply', 'd', 'z'),
  );
}

/** The formulas of all steps as plain text. */
export function stepTexts(trace: Trace): string[] {
  return trace.steps.map((_, at) => texToText(stepFormula(trace, at + 1)));
}

/** One trace for each sample of an operation, with the operation as output and with its mean. */
export function sampleTraces(operation: Operation): Trace[] {
  if (operation.leaf !== undefined) return [];
  return operation.test.samples.flatMap(({ inputs, attributes }) => {
    const leaves = inputs.map((value, slot) => leaf(`x_${slot}`, value, 'parameter'));
    const ids = leaves.map(({ id }) => id);
    const applied = { ...node('z', operation.name, ...ids), ...settings(attributes) };
    return [
      traceOfNodes(...leaves, applied),
      traceOfNodes(...leaves, applied, node('loss', 'mean', 'z')),
    ];
  });
}

/** Throws unless KaTeX typesets the formula without a complaint. */
export function typeset(tex: string): string {
  return katex.renderToString(tex, { throwOnError: true, strict: false, trust: true });
}

function settings(attributes: Attributes | undefined) {
  return attributes === undefined ? {} : { attributes };
}
