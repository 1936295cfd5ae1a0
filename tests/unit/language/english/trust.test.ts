import { describe, expect, test } from 'vitest';
import type { DocumentNode } from '../../../../src/document/graph-document.ts';
import { checkedNode } from '../../../../src/editor/checks/checked-node.ts';
import { trust } from '../../../../src/language/english/trust.ts';
import type { CheckVerdict } from '../../../../src/language/texts/trust-texts.ts';
import { leaf, node, traceOfNodes } from '../../formula/support.ts';

/** Why the check of the first node's gradient does not simply pass. */
function reason(isRevealed: boolean, ...nodes: DocumentNode[]): string | null {
  const { evaluation, output } = traceOfNodes(...nodes);
  const checked = checkedNode(evaluation, output!, 0)!;
  return trust.check.reason(evaluation, output!, checked, isRevealed);
}

describe('the reason of a verdict', () => {
  test('is not needed where a check passes', () => {
    expect(reason(true, leaf('x', 2), node('f', 'square', 'x'))).toBeNull();
  });

  test('names the kink of |x| at 0 and the slopes on its two sides', () => {
    const abs = [leaf('x', 0), node('f', 'abs', 'x')] as const;
    expect(reason(true, ...abs)).toBe(
      '|x| has a kink at 0: the slope of f is −1 on the left and 1 on the right, so there is no derivative. The measurement takes their mean; the computed gradient is a choice, the one that PyTorch makes.',
    );
    expect(reason(false, ...abs)).toBe(
      '|x| has a kink at 0: the slopes of f on its two sides differ, so there is no derivative.',
    );
  });

  test('names ties, jumps, and a kink that is near', () => {
    const tied = reason(true, leaf('x', 1), leaf('y', 1), node('f', 'maximum', 'x', 'y'));
    expect(tied).toContain('max(x, y) has a tie or a kink here:');
    const jump = reason(true, leaf('x', 0), node('f', 'step', 'x'));
    expect(jump).toContain('jumps at 0: there f has no derivative');
    const near = reason(true, leaf('x', 1e-7), node('f', 'relu', 'x'));
    expect(near).toMatch(/1×10⁻⁷ away, within the step of the measurement:/);
  });

  test('says where there is no number to compare', () => {
    expect(reason(true, leaf('x', 0), node('f', 'log', 'x'))).toContain('is not a finite number');
    const edge = reason(true, leaf('x', 0), leaf('p', 1.5), node('f', 'power', 'x', 'p'));
    expect(edge).toMatch(/^A step to each side of x leads to no finite number or change of f/);
  });
});

describe('the summary', () => {
  const findings = (...kinds: CheckVerdict['kind'][]) =>
    kinds.map((kind, at) => ({
      node: at,
      verdict: kind === 'kink' ? { kind, distance: 0 } : { kind },
      kink: null,
      slopes: null,
    }));

  test.each([
    [[], 'There is no input or parameter with a gradient to check.'],
    [['passed'], 'The gradient agrees with what is measured.'],
    [['passed', 'passed', 'passed'], 'All 3 gradients agree with what is measured.'],
    [
      ['passed', 'kink', 'rounding'],
      '1 of 3 gradients agrees with what is measured; for y and z here is why not.',
    ],
    [['kink'], 'No gradient could be confirmed; here is why.'],
  ] as const)('of %j', (kinds, sentence) => {
    expect(trust.check.summary(findings(...kinds), ['x', 'y', 'z'].slice(0, kinds.length))).toBe(
      sentence,
    );
  });
});
