import type { Tensor } from '../../engine/tensor.ts';
import type { Catalogue } from '../catalogue.ts';

/** What a language says of a node's state in its name. */
export interface NodePhrases {
  readonly muted: string;
  readonly output: string;
  readonly value: (value: Tensor) => string;
  /** The gradient of one pass, or accumulated over several. */
  readonly gradient: (gradient: Tensor, passes: number | null) => string;
}

/** Puts a node's name together, of a language's phrases. */
export function nodeName({ muted, output, value, gradient }: NodePhrases): Catalogue['node'] {
  return (id, title, state = {}) => {
    const parts = [id, title];
    if (state.isMuted) parts.push(muted);
    if (state.value) parts.push(value(state.value));
    if (state.gradient) parts.push(gradient(state.gradient, state.passes ?? null));
    if (state.isOutput) parts.push(output);
    const name = parts.join(', ');
    return state.remark ? `${name}. ${state.remark}` : name;
  };
}
