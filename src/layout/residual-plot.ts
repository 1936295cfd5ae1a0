/** A line across a plot at a power of ten. */
export interface DecadeLine {
  readonly exponent: number;
  readonly y: number;
}

/** A sequence of residuals on a logarithmic scale, in pixels. */
export interface ResidualPlot {
  readonly path: string;
  readonly lines: readonly DecadeLine[];
}

/** The most points that are joined: more would stand on the same pixels. */
const MOST_POINTS = 240;
const MOST_LINES = 4;

/**
 * Draws residuals into a box of `width` by `height`, one after the other from left to right. The
 * scale reaches from one power of ten to another; a residual of 0 stands at its lower end.
 */
export function residualPlot(
  residuals: readonly number[],
  width: number,
  height: number,
): ResidualPlot {
  const powers = residuals.map(Math.log10);
  const finite = powers.filter(Number.isFinite);
  const top = Math.ceil(finite.reduce((most, power) => Math.max(most, power), -Infinity));
  const bottom = Math.floor(finite.reduce((least, power) => Math.min(least, power), top - 1));
  if (finite.length === 0) return { path: '', lines: [] };
  const y = (power: number) => ((top - Math.max(bottom, power)) / (top - bottom)) * height;
  const x = (at: number) => (at / Math.max(1, residuals.length - 1)) * width;
  const stride = Math.ceil(residuals.length / MOST_POINTS);
  const points = powers.flatMap((power, at) =>
    at % stride === 0 || at === powers.length - 1
      ? [`${x(at).toFixed(1)},${y(Math.min(top, power)).toFixed(1)}`]
      : [],
  );
  const step = Math.ceil((top - bottom + 1) / MOST_LINES);
  const lines: DecadeLine[] = [];
  for (let exponent = top; exponent >= bottom; exponent -= step) {
    lines.push({ exponent, y: y(exponent) });
  }
  return { path: `M${points.join('L')}`, lines };
}
