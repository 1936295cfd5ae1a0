import { formatNumber } from './number-text.ts';

/**
 * A computed number and its measurement, both with the four decimals that a measurement is good for,
 * `−2.0000` and `−2.0000`; very small and very large ones as `1.235×10⁻⁸`.
 */
export function comparedTexts(computed: number, measured: number): readonly [string, string] {
  const size = Math.max(Math.abs(computed), Math.abs(measured));
  const isPlain = size < 1e4 && (size >= 0.1 || size < 1e-9);
  const write = isPlain ? withDecimals : formatNumber;
  return [write(computed), write(measured)];
}

function withDecimals(x: number): string {
  const text = Math.abs(x).toFixed(4);
  return x < 0 && Number(text) > 0 ? `−${text}` : text;
}
