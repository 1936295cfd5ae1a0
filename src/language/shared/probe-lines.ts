import { formatNumber } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';
import type { ProbeTexts } from '../texts/diagnosis-texts.ts';
import { factor } from './factor.ts';

/** The lines of a drag: formulas, but for the word that the measured change is labelled with. */
export function probeLines(label: (change: string) => string): ProbeTexts {
  return {
    measured: (output, { measured }) => `${label(`Δ${symbolText(output)}`)} ${rounded(measured)}`,
    predicted: (output, id, gradient, distance, { predicted }) => {
      const [f, x] = [symbolText(output), symbolText(id)];
      const product = `${formatNumber(gradient)} · ${factor(rounded(distance))}`;
      return `∂${f}/∂${x} · Δ${x} = ${product} = ${rounded(predicted)}`;
    },
  };
}

/** Without the noise that differences of decimal fractions have in their last digits. */
function rounded(x: number): string {
  return formatNumber(Number(x.toPrecision(10)));
}
