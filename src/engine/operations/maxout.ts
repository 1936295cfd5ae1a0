import { affine, affineCotangents, piecesIn, piecesShape } from '../affine.ts';
import { plus } from '../broadcast.ts';
import { windowOver } from '../curve-window.ts';
import { extremum } from '../extremum.ts';
import { defineOperation, Precedence } from '../operation.ts';
import type { Tensor } from '../tensor.ts';
import { applied, cases } from '../tex.ts';

const largest = extremum(Math.max, Math.min);

export const maxout = defineOperation({
  name: 'maxout',
  title: 'Maxout',
  category: 'activation',
  aliases: ['piecewise linear', 'max of linear functions', 'convex', 'pieces'],
  doc: 'The largest of several learnt linear functions x wᵢ + bᵢ, entry by entry.',
  backward:
    'A maxout routes the gradient to the piece that is largest, and through it as through a dense layer; pieces that are tied share it equally.',
  glyph: '\\mathrm{maxout}',
  symbols: ['h'],
  inputs: ['x', 'w', 'b', 'w', 'b'],
  variadic: { period: 2 },
  attributes: {},
  shape: piecesShape,
  forward: (inputs) => largest.forward(piecesOf(inputs), {}),
  vjp: (inputs, y, ybar) => {
    const x = inputs[0]!;
    const shares = largest.vjp(piecesOf(inputs), y, ybar, {});
    const cotangents = shares.map((share, i) => affineCotangents(x, inputs[1 + 2 * i]!, share));
    const xbar = cotangents.map(([byX]) => byX).reduce(plus);
    return [xbar, ...cotangents.flatMap(([, byW, byB]) => [byW, byB])];
  },
  isElementwise: false,
  kinkDistance: (inputs) => {
    // A change of every input by h changes a piece by at most h times this, and a gap by twice it.
    const size = (x: Tensor) => x.data.reduce((sum, entry) => sum + Math.abs(entry), 0);
    const reach = Math.max(...inputs.map(size)) + size(inputs[0]!) + 1;
    return largest.kinkDistance!(piecesOf(inputs), {}) / (2 * reach);
  },
  curve: { window: windowOver(-4, 4) },
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sign],
    forward: (inputs) => applied('\\max', ...pieceTex(inputs)),
    partials: ([x, ...rest], y) => {
      const pieces = pieceTex([x!, ...rest]);
      const gate = (slope: string, piece: string) =>
        cases([slope, `${piece} = ${y}`], ['0', `${piece} < ${y}`]);
      const weights = pieces.map((piece, i) => `${rest[2 * i]}\\,[${piece} = ${y}]`);
      return [
        `\\tfrac{1}{k}\\,\\left(${weights.join(' + ')}\\right)`,
        ...pieces.flatMap((piece) => [
          gate(`\\tfrac{1}{k}\\,${x}`, piece),
          gate('\\tfrac{1}{k}', piece),
        ]),
      ];
    },
    cotangents: ([x, ...rest], y, ybar) => {
      const shares = pieceTex([x!, ...rest]).map(
        (piece) => `\\left(\\tfrac{1}{k}\\,${ybar} \\odot [${piece} = ${y}]\\right)`,
      );
      return [
        shares.map((share, i) => `${share}\\,{${rest[2 * i]}}^\\top`).join(' + '),
        ...shares.flatMap((share) => [`{${x}}^\\top\\,${share}`, `\\mathbf{1}^\\top\\,${share}`]),
      ];
    },
  },
  code: {
    pytorch: ([x, ...rest]) =>
      piecesIn(rest)
        // matmul refuses numbers; without an axis to contract, tensordot is the plain product.
        .map(([w, b]) => `torch.tensordot(${x}, ${w}, dims=min(${x}.dim(), ${w}.dim(), 1)) + ${b}`)
        .reduce((a, b) => `torch.maximum(${a}, ${b})`),
    onnx: 'Max',
  },
  test: {
    samples: [
      { inputs: [2, 1, 0, -1, 3], output: 2 },
      { inputs: [[-2, 0, 2], 1, 0, -1, 1], output: [3, 1, 2] },
      {
        inputs: [
          [
            [1, 2],
            [-1, 0],
          ],
          [
            [1, 0],
            [0, 1],
          ],
          [0, 0],
          [
            [-1, 0],
            [0, -1],
          ],
          [1, 1],
        ],
        output: [
          [1, 2],
          [2, 1],
        ],
      },
    ],
    shapes: [
      [[], [], [], [], []],
      [[3], [], [], [], []],
      [[3], [3], [], [3], []],
      [[4, 3], [3, 2], [2], [3, 2], [2]],
      [[3], [3, 2], [2], [3, 2], [], [3, 1], [2]],
    ],
    domain: [[-3, 3]],
    misfits: [
      [[3], [4], [], [3], []],
      [[4, 3], [3, 2], [2], [3, 2], [3]],
      [[4, 3], [3, 2], [2], [3, 5], [5]],
    ],
  },
});

function piecesOf([x, ...rest]: readonly Tensor[]): Tensor[] {
  return piecesIn(rest).map(([w, b]) => affine(x!, w, b));
}

function pieceTex([x, ...rest]: readonly string[]): string[] {
  return piecesIn(rest).map(([w, b]) => `${x} \\cdot ${w} + ${b}`);
}
