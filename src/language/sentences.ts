import type { EvaluationFault } from '../document/evaluation-faults.ts';
import type { DocumentFault, OutputFault } from '../document/fault.ts';
import type { OperationFault } from '../engine/fault.ts';
import { slotName } from '../engine/operation.ts';

/** Everything that can be wrong with a document, from its text to its values. */
export type Fault = DocumentFault | EvaluationFault | OutputFault;

/** One sentence for each kind of fault: a kind without one does not compile. */
export type Sentences<Fault extends { readonly kind: string }> = {
  readonly [Kind in Fault['kind']]: (fault: Extract<Fault, { readonly kind: Kind }>) => string;
};

/** Longer texts of a stranger's are cut off. */
const LONGEST = 200;
/** More names than these are not all written out. */
const MOST_NAMES = 200;

/** The sentence of a fault, by its kind. */
export function sentenceOf<Fault extends { readonly kind: string }>(
  sentences: Sentences<Fault>,
  fault: Fault,
): string {
  const write = sentences[fault.kind as Fault['kind']] as (fault: Fault) => string;
  return write(fault);
}

/** The field of the node that each fault is found in. */
export const fieldOf: Readonly<Record<OperationFault['kind'], 'inputs' | 'attributes'>> = {
  shapeMismatch: 'inputs',
  rankMismatch: 'inputs',
  axisOutOfRange: 'attributes',
  reshapeMismatch: 'attributes',
  singularMatrix: 'inputs',
  notSymmetric: 'inputs',
  notPositiveDefinite: 'inputs',
  zeroOnDiagonal: 'inputs',
  noConvergence: 'attributes',
};

/** A sentence that begins with a capital. */
export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What a slot reads, in quotes: the node that is wired to it, or the slot's own name. */
export function sourceName({ operation, inputs }: EvaluationFault, slot: number): string {
  return quoted(inputs[slot] ?? slotName(operation, slot));
}

/** A text in double quotes, on one line, cut off where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
}

/** Ids in quotes: `"a", "b"`; of very many only the first and the last. */
export function idList(ids: readonly string[]): string {
  return shortened(ids.map(quoted)).join(', ');
}

/** A cycle in the direction of the values: `a → b → a`. */
export function cyclePath(ids: readonly string[]): string {
  return [...shortened(ids), ids[0]].join(' → ');
}

function shortened(names: readonly string[]): readonly string[] {
  if (names.length <= MOST_NAMES) return names;
  return [...names.slice(0, MOST_NAMES - 1), '…', names.at(-1)!];
}
