import { map, zipWith } from './broadcast.ts';
import type { Operation } from './operation.ts';
import { broadcastShape } from './shape-rules.ts';
import type { Tensor } from './tensor.ts';
import { cases } from './tex.ts';

type ExtremumRules = Pick<
  Operation,
  'shape' | 'forward' | 'vjp' | 'isElementwise' | 'kinkDistance'
>;

/**
 * The rules of the entrywise maximum or minimum of several inputs, of which `better` picks one of
 * two and `worse` the other. Inputs that are tied share the gradient equally, which is the
 * subgradient of least norm.
 */
export function extremum(
  better: (a: number, b: number) => number,
  worse: (a: number, b: number) => number,
): ExtremumRules {
  const best = (inputs: readonly Tensor[]) => inputs.reduce((a, b) => zipWith(a, b, better));
  return {
    isElementwise: true,
    shape: broadcastShape,
    forward: best,
    vjp: (inputs, y, ybar) => {
      const chosen = inputs.map((x) => zipWith(x, y, (p, q) => (p === q ? 1 : 0)));
      const tied = chosen.reduce((a, b) => zipWith(a, b, (p, q) => p + q));
      const share = zipWith(ybar, tied, (g, count) => g / count);
      // Where the output is not a number no input equals it, and no input gets a number either.
      return chosen.map((mask) =>
        zipWith(share, mask, (g, isChosen) => (isChosen === 1 || Number.isNaN(g) ? g : 0)),
      );
    },
    kinkDistance: (inputs) => {
      let winner = inputs[0]!;
      let runnerUp = map(winner, () => worse(-Infinity, Infinity));
      for (const x of inputs.slice(1)) {
        runnerUp = zipWith(runnerUp, zipWith(winner, x, worse), better);
        winner = zipWith(winner, x, better);
      }
      const gaps = zipWith(winner, runnerUp, (a, b) => Math.abs(a - b));
      return gaps.data.reduce((least, gap) => Math.min(least, gap), Infinity);
    },
  };
}

/**
 * The local derivatives of a maximum (`beats` is `>`) or a minimum (`<`) as TeX: of two inputs by
 * comparing them, of more by comparing each with the output, which k of them equal.
 */
export function shareTex(inputs: readonly string[], output: string, beats: '>' | '<'): string[] {
  const loses = beats === '>' ? '<' : '>';
  return inputs.map((x, slot) => {
    if (inputs.length > 2) {
      return cases(['\\tfrac{1}{k}', `${x} = ${output}`], ['0', `${x} ${loses} ${output}`]);
    }
    const other = inputs[1 - slot]!;
    return cases(
      ['1', `${x} ${beats} ${other}`],
      ['\\tfrac{1}{2}', `${x} = ${other}`],
      ['0', `${x} ${loses} ${other}`],
    );
  });
}
