import type { Birth, Cause } from '../../engine/births.ts';
import type { DeadWire } from '../../engine/dead-wires.ts';
import { valueAt, type Evaluation } from '../../engine/forward.ts';
import { slotName } from '../../engine/operation.ts';
import { isScalar, itemOf, type Tensor } from '../../engine/tensor.ts';
import { formatNumber } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';
import type { DiagnosisTexts } from '../texts/diagnosis-texts.ts';
import { listed } from './words.ts';

/** See `Catalogue.diagnosis`. */
export const diagnosis: DiagnosisTexts = {
  birth: birthText,
  deadWire: deadWireText,
  dead: { dead: 'dead', saturated: 'saturated' },
  passes: (count) => (count === 1 ? '1 pass' : `${count} passes`),
  probe: {
    measured: (output, { measured }) =>
      `Δ${symbolText(output)} measured: ${formatNumber(rounded(measured))}`,
    predicted: (output, id, gradient, distance, { predicted }) =>
      `∂${symbolText(output)}/∂${symbolText(id)} · Δ${symbolText(id)} = ${formatNumber(gradient)} · ${factor(rounded(distance))} = ${formatNumber(rounded(predicted))}`,
  },
};

function birthText(evaluation: Evaluation, node: number, birth: Birth): string {
  const { nodes } = evaluation.graph;
  const { operation } = nodes[node]!;
  const entries = valueAt(evaluation, node)!.data;
  const what = formatNumber(entries.find((entry) => !Number.isFinite(entry))!);
  if (birth.kind === 'inherited') {
    return `${what}, inherited from ${symbolText(nodes[birth.from]!.id)}.`;
  }
  if (operation.leaf !== undefined) return `${what} is the value given here.`;
  if (birth.slots.length === 0) return `${what} is born here, of inputs that are finite.`;
  const causes = birth.slots.map((cause) => causeText(evaluation, node, cause));
  return `${what} is born here: ${operation.title} of ${listed(causes)}.`;
}

/** `0 from x`, or `0 as b from x` where the operation has several inputs. */
function causeText(evaluation: Evaluation, node: number, { slot, entries }: Cause): string {
  const { operation, inputs } = evaluation.graph.nodes[node]!;
  const source = inputs[slot]!;
  const name = symbolText(evaluation.graph.nodes[source]!.id);
  const input = valueAt(evaluation, source)!;
  const role = inputs.length > 1 && slot < operation.inputs.length ? slotName(operation, slot) : '';
  const as = role === '' || role === name ? '' : ` as ${role}`;
  if (entries.length === 0) return `the entries of ${name}`;
  const number = formatNumber(input.data[entries[0]!]!);
  const place = isScalar(input) ? '' : ` (${placeText(input, entries[0]!)})`;
  const more = entries.length > 1 ? ` and ${entries.length - 1} more` : '';
  return `${number}${as}${place}${more} from ${name}`;
}

function placeText({ shape }: Tensor, entry: number): string {
  const columns = shape[1];
  if (columns === undefined) return `entry ${entry + 1}`;
  return `row ${Math.floor(entry / columns) + 1}, column ${(entry % columns) + 1}`;
}

function deadWireText(evaluation: Evaluation, wire: DeadWire): string {
  const { nodes } = evaluation.graph;
  const { inputs, operation } = nodes[wire.reader]!;
  const source = inputs[wire.slot]!;
  const input = symbolText(nodes[source]!.id);
  const value = valueAt(evaluation, source)!;
  const at = isScalar(value) ? `at ${input} = ${formatNumber(itemOf(value))}` : 'there';
  const share = wire.reached > 1 ? ` for ${wire.blocked} of ${wire.reached} entries` : '';
  const name = operation.title;
  if (wire.kind === 'dead') {
    return `Dead${share}: the slope of ${name} ${at} is 0, so no gradient passes to ${input}.`;
  }
  return `Saturated${share}: ${name} is all but flat ${at}, so hardly any gradient passes to ${input}.`;
}

function factor(x: number): string {
  return x < 0 ? `(${formatNumber(x)})` : formatNumber(x);
}

/** Without the noise that differences of decimal fractions have in their last digits. */
function rounded(x: number): number {
  return Number(x.toPrecision(10));
}
