import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphDocument } from '../../../../src/document/graph-document.ts';
import { uniformFrom } from '../../../../src/engine/random.ts';
import { documentOf } from '../../document/support.ts';

const folder = join(import.meta.dirname, '../../../../graphs');

/** The documents of the gallery, as their files have them. */
export function galleryTexts(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/**
 * A network 3 – 4 – 2 with its loss, drawn by hand out of 60 scalar nodes: weights of three decimals,
 * and places as a hand leaves them.
 */
export function networkOfSixtyNodes(): GraphDocument {
  const random = uniformFrom(60);
  const number = () => Number((4 * random() - 2).toFixed(3));
  const nodes: Record<string, unknown>[] = [];
  const add = (id: string, op: string, fields: object, x: number, y: number) => {
    const position = [x * 220 + random() * 60, y * 90 + random() * 40].map(Math.round);
    nodes.push({ id, op, ...fields, position });
    return id;
  };
  const unit = (name: string, inputs: readonly string[], x: number, y: number) => {
    const products = inputs.map((input, at) => {
      const row = y * inputs.length * 2 + at * 2;
      const weight = add(`w_${name}${at + 1}`, 'parameter', { value: number() }, x, row);
      return add(`m_${name}${at + 1}`, 'multiply', { inputs: [weight, input] }, x + 1, row);
    });
    const sum = add(`s_${name}`, 'add', { inputs: products }, x + 2, y * inputs.length * 2);
    return add(`a_${name}`, 'tanh', { inputs: [sum] }, x + 3, y * inputs.length * 2);
  };
  const inputs = [1, 2, 3].map((at) => add(`x_${at}`, 'input', { value: number() }, 0, 2 * at));
  const hidden = [1, 2, 3, 4].map((at) => unit(`1${at}`, inputs, 1, at));
  const last = [1, 2].map((at) => unit(`2${at}`, hidden, 5, at));
  const target = add('y', 'input', { value: 1 }, 9, 2);
  const misses = last.map((id, at) =>
    add(`d_${at + 1}`, 'subtract', { inputs: [id, target] }, 10, at),
  );
  const product = add('q', 'multiply', { inputs: misses }, 11, 1);
  add('L', 'square', { inputs: [product] }, 12, 1);
  return documentOf(nodes, {
    title: 'A network of two layers',
    description: 'Two layers with $\\tanh$, and how far they miss the target.',
    output: 'L',
  });
}
