import { expect, test } from 'vitest';
import { blocksOf } from '../../../../src/formula/markdown/markdown.ts';
import { spokenText } from '../../../../src/formula/markdown/spoken-text.ts';

test.each([
  ['**Chain** $\\frac{\\partial f}{\\partial x}$ rule', 'Chain ∂f/∂x rule'],
  ['# Title\nfirst\nsecond', 'Title first second'],
  ['- one\n- `two`\n- [three](https://example.org)', 'one, two, three'],
  ['> quoted\n\n$$x^2$$\n\n---', 'quoted x²'],
  ['| a | b |\n|---|---|\n| 1 | $y$ |', 'a, b; 1, y'],
  ['', ''],
])('%j is said %j', (markdown, said) => {
  expect(spokenText(blocksOf(markdown))).toBe(said);
});
