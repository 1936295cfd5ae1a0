import type { Rule, Wires } from './random-wires.ts';

const codes: readonly Rule[] = ['leaf', 'add', 'multiply', 'tanh'];

/**
 * A forward and a backward pass over a scalar graph, written by hand over typed arrays with nothing
 * allocated in a pass. A pass answers the gradient of the last node by the first.
 */
export function typedArrayLoop(wires: readonly Wires[]): () => number {
  const count = wires.length;
  const rules = Uint8Array.from(wires, ({ rule }) => codes.indexOf(rule));
  const a = Int32Array.from(wires, ({ inputs }) => inputs[0] ?? 0);
  const b = Int32Array.from(wires, ({ inputs }) => inputs[1] ?? 0);
  const values = Float64Array.from(wires, ({ value }) => value);
  const gradients = new Float64Array(count);
  return () => {
    for (let i = 0; i < count; i++) {
      const x = values[a[i]!]!;
      if (rules[i] === 1) values[i] = x + values[b[i]!]!;
      else if (rules[i] === 2) values[i] = x * values[b[i]!]!;
      else if (rules[i] === 3) values[i] = Math.tanh(x);
    }
    gradients.fill(0);
    gradients[count - 1] = 1;
    for (let i = count - 1; i >= 0; i--) {
      const g = gradients[i]!;
      const y = values[i]!;
      if (rules[i] === 1) {
        gradients[a[i]!]! += g;
        gradients[b[i]!]! += g;
      } else if (rules[i] === 2) {
        gradients[a[i]!]! += g * values[b[i]!]!;
        gradients[b[i]!]! += g * values[a[i]!]!;
      } else if (rules[i] === 3) gradients[a[i]!]! += g * (1 - y * y);
    }
    return gradients[0]!;
  };
}
