import { describe, expect, it } from 'vitest';
import { residualPlot } from '../../../src/layout/residual-plot.ts';

describe('the plot of residuals', () => {
  it('goes down by one decade where a residual falls to a tenth', () => {
    const { path, lines } = residualPlot([1, 0.1, 0.01], 100, 40);
    expect(path).toBe('M0.0,0.0L50.0,20.0L100.0,40.0');
    expect(lines).toEqual([
      { exponent: 0, y: 0 },
      { exponent: -1, y: 20 },
      { exponent: -2, y: 40 },
    ]);
  });

  it('puts a residual of 0 at the lower end, and one beyond all numbers at the upper', () => {
    expect(residualPlot([1, 0.01, 0], 100, 40).path).toBe('M0.0,0.0L50.0,40.0L100.0,40.0');
    expect(residualPlot([Infinity, 10, 1], 100, 40).path).toBe('M0.0,0.0L50.0,0.0L100.0,40.0');
  });

  it('has room for a single residual, and none for nothing', () => {
    expect(residualPlot([0.5], 100, 40).path).toMatch(/^M0\.0,[\d.]+$/);
    expect(residualPlot([], 100, 40)).toEqual({ path: '', lines: [] });
    expect(residualPlot([0, 0], 100, 40)).toEqual({ path: '', lines: [] });
  });

  it('joins few points and draws few lines, however long the history', () => {
    const residuals = Array.from({ length: 100_000 }, (_, at) => 10 ** (-at / 6000));
    const { path, lines } = residualPlot(residuals, 100, 40);
    expect(path.split('L').length).toBeLessThanOrEqual(241);
    expect(path.endsWith('L100.0,39.2')).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(5);
  });
});
