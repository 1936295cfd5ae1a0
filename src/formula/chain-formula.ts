import type { GradientChain } from '../engine/gradient-chain.ts';
import { briefNumber, formatNumber } from './number-text.ts';

/** The most factors that are written out; of more, the first and the last ones. */
const MOST_FACTORS = 8;

/** The factors along a chain and their product as plain text: `0.25 · 0.24 · … · 0.25 = 1.2×10⁻⁸`. */
export function chainText({ factors, product }: GradientChain): string {
  const texts = factors.map(({ magnitude }) => factorText(magnitude));
  const shown =
    texts.length > MOST_FACTORS ? [...texts.slice(0, 3), '…', ...texts.slice(-2)] : texts;
  return `${shown.join(' · ')} = ${formatNumber(product)}`;
}

function factorText(magnitude: number): string {
  const text = briefNumber(magnitude);
  return text.includes('×') ? `(${text})` : text;
}
