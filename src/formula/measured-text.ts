import { formatNumber } from './number-text.ts';

/** A measured number, with four decimals that show how exact it is: `4.0000`, `1.235×10⁻⁸`. */
export function measuredText(x: number): string {
  const size = Math.abs(x);
  const isPlain = size < 1e4 && (size >= 0.1 || size < 1e-9);
  if (!isPlain) return formatNumber(x);
  const text = size.toFixed(4);
  return x < 0 && size >= 1e-9 ? `−${text}` : text;
}
