import type { Birth, Cause } from '../../engine/births.ts';
import type { DeadWire } from '../../engine/dead-wires.ts';
import { valueAt, type Evaluation } from '../../engine/forward.ts';
import { slotName } from '../../engine/operation.ts';
import { isScalar, itemOf, type Tensor } from '../../engine/tensor.ts';
import { formatNumber } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';
import type { DiagnosisTexts } from '../texts/diagnosis-texts.ts';
import { operationText } from './operation-text.ts';
import { listed } from './words.ts';

/** See `Catalogue.diagnosis`. */
export const diagnosis: DiagnosisTexts = {
  birth: birthText,
  deadWire: deadWireText,
  dead: { dead: 'mort', saturated: 'saturé' },
  passes: (count) => (count === 1 ? '1 passe' : `${count} passes`),
  probe: {
    measured: (output, { measured }) =>
      `Δ${symbolText(output)} mesuré : ${formatNumber(rounded(measured))}`,
    predicted: (output, id, gradient, distance, { predicted }) =>
      `∂${symbolText(output)}/∂${symbolText(id)} · Δ${symbolText(id)} = ${formatNumber(gradient)} · ${factor(rounded(distance))} = ${formatNumber(rounded(predicted))}`,
  },
};

function birthText(evaluation: Evaluation, node: number, birth: Birth): string {
  const { nodes } = evaluation.graph;
  const { operation } = nodes[node]!;
  const entries = valueAt(evaluation, node)!.data;
  const what = formatNumber(entries.find((entry) => !Number.isFinite(entry))!);
  if (birth.kind === 'inherited') return `${what}, hérité de ${symbolText(nodes[birth.from]!.id)}.`;
  if (operation.leaf !== undefined) return `${what} est la valeur donnée ici.`;
  if (birth.slots.length === 0) return `${what} naît ici, d’entrées finies.`;
  const causes = birth.slots.map((cause) => causeText(evaluation, node, cause));
  return `${what} naît ici : ${operationText(operation).title} de ${listed(causes)}.`;
}

/** `0 venant de x`, or `0 comme b venant de x` where the operation has several inputs. */
function causeText(evaluation: Evaluation, node: number, { slot, entries }: Cause): string {
  const { operation, inputs } = evaluation.graph.nodes[node]!;
  const source = inputs[slot]!;
  const name = symbolText(evaluation.graph.nodes[source]!.id);
  const input = valueAt(evaluation, source)!;
  const role = inputs.length > 1 && slot < operation.inputs.length ? slotName(operation, slot) : '';
  const as = role === '' || role === name ? '' : ` comme ${role}`;
  if (entries.length === 0) return `composantes de ${name}`;
  const number = formatNumber(input.data[entries[0]!]!);
  const place = isScalar(input) ? '' : ` (${placeText(input, entries[0]!)})`;
  const more = entries.length > 1 ? ` et ${entries.length - 1} autres` : '';
  return `${number}${as}${place}${more} venant de ${name}`;
}

function placeText({ shape }: Tensor, entry: number): string {
  const columns = shape[1];
  if (columns === undefined) return `composante ${entry + 1}`;
  return `ligne ${Math.floor(entry / columns) + 1}, colonne ${(entry % columns) + 1}`;
}

function deadWireText(evaluation: Evaluation, wire: DeadWire): string {
  const { nodes } = evaluation.graph;
  const { inputs, operation } = nodes[wire.reader]!;
  const source = inputs[wire.slot]!;
  const input = symbolText(nodes[source]!.id);
  const value = valueAt(evaluation, source)!;
  const at = isScalar(value) ? `en ${input} = ${formatNumber(itemOf(value))}` : 'à cet endroit';
  const share = wire.reached > 1 ? ` pour ${wire.blocked} des ${wire.reached} composantes` : '';
  const name = operationText(operation).title;
  if (wire.kind === 'dead') {
    return `Mort${share} : la pente (${name}) ${at} vaut 0, aucun gradient ne passe donc vers ${input}.`;
  }
  return `Saturé${share} : la courbe (${name}) est presque plate ${at}, presque aucun gradient ne passe donc vers ${input}.`;
}

function factor(x: number): string {
  return x < 0 ? `(${formatNumber(x)})` : formatNumber(x);
}

/** Without the noise that differences of decimal fractions have in their last digits. */
function rounded(x: number): number {
  return Number(x.toPrecision(10));
}
