import type { Wires } from './random-wires.ts';

/**
 * A port of Andrej Karpathy's micrograd: an object for every number, which keeps its operands and a
 * closure that passes its gradient on to them.
 */
export class Value {
  readonly data: number;
  readonly operands: readonly Value[];
  gradient = 0;
  pass = (): void => undefined;

  constructor(data: number, operands: readonly Value[] = []) {
    this.data = data;
    this.operands = operands;
  }

  add(other: Value): Value {
    const out = new Value(this.data + other.data, [this, other]);
    out.pass = () => {
      this.gradient += out.gradient;
      other.gradient += out.gradient;
    };
    return out;
  }

  multiply(other: Value): Value {
    const out = new Value(this.data * other.data, [this, other]);
    out.pass = () => {
      this.gradient += other.data * out.gradient;
      other.gradient += this.data * out.gradient;
    };
    return out;
  }

  tanh(): Value {
    const out = new Value(Math.tanh(this.data), [this]);
    out.pass = () => {
      this.gradient += (1 - out.data * out.data) * out.gradient;
    };
    return out;
  }

  backward(): void {
    const order: Value[] = [];
    const seen = new Set<Value>();
    const visit = (value: Value) => {
      if (seen.has(value)) return;
      seen.add(value);
      value.operands.forEach(visit);
      order.push(value);
    };
    visit(this);
    this.gradient = 1;
    for (const value of order.reverse()) value.pass();
  }
}

/** Both passes over a scalar graph; answers the gradient of the last node by the first. */
export function micrograd(wires: readonly Wires[]): number {
  const values: Value[] = [];
  for (const { rule, inputs, value } of wires) {
    const [a, b] = inputs.map((input) => values[input]!);
    if (rule === 'add') values.push(a!.add(b!));
    else if (rule === 'multiply') values.push(a!.multiply(b!));
    else if (rule === 'tanh') values.push(a!.tanh());
    else values.push(new Value(value));
  }
  values.at(-1)!.backward();
  return values[0]!.gradient;
}
