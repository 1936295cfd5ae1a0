import { parseDocument } from '../../../src/document/reading/parse.ts';
import type { DocumentNode, GraphDocument } from '../../../src/document/graph-document.ts';
import { faultSentence } from '../../../src/language/english/faults.ts';

/** A document of these nodes, with further fields of its own. */
export function documentOf(
  nodes: readonly unknown[],
  fields: Readonly<Record<string, unknown>> = {},
): GraphDocument {
  return { format: 'backflow', version: 1, nodes: nodes as readonly DocumentNode[], ...fields };
}

/** The worked example: f(x, y, z) = (x + y) · z. */
export const worked = documentOf(
  [
    { id: 'x', op: 'input', value: 1, position: [0, 0] },
    { id: 'y', op: 'input', value: -3, position: [0, 120] },
    { id: 'z', op: 'input', value: 4, position: [0, 240] },
    { id: 'd', op: 'add', inputs: ['x', 'y'], position: [240, 60] },
    { id: 'f', op: 'multiply', inputs: ['d', 'z'], position: [480, 150] },
  ],
  { title: '(x + y) · z', output: 'f' },
);

/** The document that a text holds; the text must be accepted. */
export function accepted(text: string): GraphDocument {
  const parsed = parseDocument(text);
  if ('fault' in parsed) throw new Error(faultSentence(parsed.fault));
  return parsed.document;
}

/** The sentence with which a text is refused, or `null` where it is accepted. */
export function refusal(text: string): string | null {
  const parsed = parseDocument(text);
  return 'fault' in parsed ? faultSentence(parsed.fault) : null;
}

/** The same for a document that is JSON already. */
export function refusalOf(json: unknown): string | null {
  return refusal(JSON.stringify(json));
}
