import { expect, test } from 'vitest';
import { gradientChain } from '../../../src/engine/gradient-chain.ts';
import { chainText } from '../../../src/formula/chain-formula.ts';
import { leaf, node, traceOfNodes } from './support.ts';

test('a chain names its factors from the output back, and of many the ends', () => {
  const short = traceOfNodes(leaf('x', 3), node('a', 'negate', 'x'), node('b', 'square', 'a'));
  expect(chainText(gradientChain(short, 0)!)).toBe('6 · 1 = 6');
  const layers = Array.from({ length: 12 }, (_, at) =>
    node(`s_${at + 1}`, 'sigmoid', at === 0 ? 'x' : `s_${at}`),
  );
  const deep = traceOfNodes(leaf('x', 1), ...layers);
  expect(chainText(gradientChain(deep, 0)!)).toBe(
    '0.22 · 0.22 · 0.22 · … · 0.22 · 0.2 = 1.406×10⁻⁸',
  );
});
