import { normalFrom, uniformFrom, type Random } from './random.ts';
import { sizeOf, type Shape, type Tensor } from './tensor.ts';

/** What a filled tensor holds at a row and a column. */
type Entries = (row: number, column: number) => number;

const entriesByKind = {
  zeros: () => () => 0,
  ones: () => () => 1,
  identity: () => (row, column) => (row === column ? 1 : 0),
  normal: (_shape, random) => normalFrom(random),
  uniform: (_shape, random) => () => 2 * random() - 1,
  glorot: (shape, random) => {
    const [inputs, outputs] = fansOf(shape);
    const bound = Math.sqrt(6 / (inputs + outputs));
    return () => bound * (2 * random() - 1);
  },
  he: (shape, random) => {
    const [inputs] = fansOf(shape);
    const normal = normalFrom(random);
    return () => Math.sqrt(2 / inputs) * normal();
  },
} satisfies Record<string, (shape: Shape, random: Random) => Entries>;

export type FillKind = keyof typeof entriesByKind;

/** The ways to fill a tensor, in the order of menus. */
export const fillKinds = Object.keys(entriesByKind) as readonly FillKind[];

/**
 * A tensor of the given shape, filled: with zeros or ones; with the identity, which is 1 where row
 * and column agree (a vector is one row) and 0 elsewhere; or at random from a seed: `normal` with
 * mean 0 and variance 1, `uniform` in [−1, 1), and the two customary starts of a layer's weights,
 * whose rows are inputs and whose columns are outputs (a vector has one output):
 *
 * `glorot`, uniform within ±√(6 / (inputs + outputs)): Glorot & Bengio, Understanding the difficulty
 * of training deep feedforward neural networks, AISTATS 2010, equation 16. `he`, normal with the
 * variance 2 / inputs: He et al., Delving deep into rectifiers, ICCV 2015, equation 10.
 */
export function fill(kind: FillKind, shape: Shape, seed: number): Tensor {
  const entries: Entries = entriesByKind[kind](shape, uniformFrom(seed));
  const columns = shape[shape.length - 1] ?? 1;
  const data = new Float64Array(sizeOf(shape));
  for (let at = 0; at < data.length; at++) {
    data[at] = entries(Math.floor(at / columns), at % columns);
  }
  return { shape, data };
}

/** How many inputs and outputs a layer with weights of this shape has. */
function fansOf(shape: Shape): readonly [inputs: number, outputs: number] {
  return [shape[0] ?? 1, shape[1] ?? 1];
}
