import type { EdgeStep } from '../../engine/backward.ts';
import type { GraphNode } from '../../engine/graph.ts';
import { isScalar, type Shape } from '../../engine/tensor.ts';
import { stepAt, type Trace } from '../../engine/trace.ts';
import { edgeStory } from '../../formula/edge-story.ts';
import { isSmall, tensorText } from '../../formula/number-text.ts';
import { stepFormula } from '../../formula/step-formula.ts';
import { symbolText } from '../../formula/symbol.ts';
import { texToText } from '../../formula/tex-to-text.ts';
import { operationText } from './operation-text.ts';
import { broadcastAxes, spokenTensor } from './tensor.ts';

/** See `Catalogue.stepPosition`. */
export function stepPosition(trace: Trace, number: number): string {
  const pass = number === 0 ? 'début' : number <= trace.forwardCount ? 'aller' : 'retour';
  return `${pass}, étape ${number} sur ${trace.steps.length}`;
}

/** See `Catalogue.announceStep`. */
export function announceStep(trace: Trace, number: number): string {
  const step = stepAt(trace, number);
  const count = trace.steps.length;
  if (step === undefined) return `Étape 0 sur ${count} : aucune valeur n’est encore montrée.`;
  const pass = step.kind === 'forward' ? 'aller' : 'retour';
  return `Étape ${number} sur ${count}, ${pass} : ${whatHappens(trace, number)}.`;
}

/** See `Catalogue.explainStep`. */
export function explainStep(trace: Trace, number: number): string {
  const step = stepAt(trace, number);
  if (step === undefined) {
    return trace.steps.length > 0
      ? 'Tapez . ou cliquez sur Étape suivante pour commencer.'
      : 'Il n’y a pas encore d’étape : ajoutez une variable depuis la palette.';
  }
  const node = trace.evaluation.graph.nodes[step.node]!;
  if (step.kind === 'forward') return whyForward(node);
  return step.kind === 'edge' ? whyEdge(trace, number, step) : whySeed(node, step.total.shape);
}

function whatHappens(trace: Trace, number: number): string {
  const step = stepAt(trace, number)!;
  const { nodes } = trace.evaluation.graph;
  const node = nodes[step.node]!;
  const name = symbolText(node.id);
  if (step.kind === 'edge') return whatEdgeDoes(trace, number, step);
  if (step.kind === 'seed')
    return `le gradient de la sortie ${name} est ${spokenTensor(step.total)}`;
  if (node.operation.leaf === undefined) return texToText(stepFormula(trace, number));
  return `${name} vaut ${spokenTensor(step.value)}`;
}

function whatEdgeDoes(trace: Trace, number: number, step: EdgeStep): string {
  const { nodes } = trace.evaluation.graph;
  const { local, place, count } = edgeStory(trace, number, step);
  const [name, reader] = [nodes[step.node]!, nodes[step.reader]!].map(({ id }) => symbolText(id));
  const { upstream, contribution, before, total } = step;
  const isProduct = local !== null && [upstream, local, contribution].every(isScalar);
  const product = isProduct ? `${tensorText(upstream)} · ${factor(tensorText(local))} = ` : '';
  const part = product + spokenTensor(contribution);
  const receives = `${name} reçoit ${part} de ${reader}`;
  if (!isSmall(total)) return before === null ? receives : `${receives}, ajouté à ce qu’il avait`;
  const sum =
    before !== null && isScalar(total)
      ? `${tensorText(before)} + ${factor(tensorText(contribution))} = `
      : '';
  const soFar = place < count ? ' jusqu’ici' : '';
  return `${receives}, donc le gradient de ${name}${soFar} est ${sum}${tensorText(total)}`;
}

/** A number that stands behind a sign of arithmetic. */
function factor(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}

function whyForward({ id, operation }: GraphNode): string {
  if (operation.leaf === undefined) return operationText(operation).doc;
  const name = symbolText(id);
  if (!operation.leaf.isDifferentiable) {
    return `${name} est une constante : elle n’a pas de gradient.`;
  }
  return operation.leaf.isTrained
    ? `${name} est un paramètre : sa valeur est donnée, et l’apprentissage la change.`
    : `${name} est une entrée : sa valeur est donnée.`;
}

function whySeed({ id }: GraphNode, shape: Shape): string {
  const name = symbolText(id);
  return shape.length === 0
    ? `La passe de retour part de la sortie : la dérivée de ${name} par rapport à ${name} vaut 1.`
    : `${name} n’est pas un scalaire, on dérive donc la somme de ses composantes : chacune part de 1.`;
}

function whyEdge(trace: Trace, number: number, step: EdgeStep): string {
  const { nodes } = trace.evaluation.graph;
  const name = symbolText(nodes[step.node]!.id);
  const { place, count, readerCount, summedFrom } = edgeStory(trace, number, step);
  const sentences = [operationText(nodes[step.reader]!.operation).backward];
  if (summedFrom !== null) {
    const summed = broadcastAxes(summedFrom, step.contribution.shape);
    sentences.push(
      `${name} a été répété pour s’ajuster, son gradient est donc sommé sur ${summed}.`,
    );
  }
  if (count > 1) {
    const feeds = readerCount === count ? `${count} opérations` : `${count} entrées`;
    const which = place === count ? 'la dernière' : ordinal(place);
    sentences.push(
      `${name} alimente ${feeds}, son gradient est donc la somme de ${count} contributions ; voici ${which}.`,
    );
  }
  return sentences.join(' ');
}

function ordinal(place: number): string {
  return place === 1 ? 'la première' : `la ${place}e`;
}
