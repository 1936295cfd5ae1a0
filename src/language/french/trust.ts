import { valueAt, type Evaluation } from '../../engine/forward.ts';
import { isScalar, itemOf, sizeOf, type Shape } from '../../engine/tensor.ts';
import { nodeFormula } from '../../formula/expression.ts';
import { briefNumber, formatNumber, shapeText } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';
import { texToText } from '../../formula/tex-to-text.ts';
import type { CheckFinding, TrustTexts } from '../texts/trust-texts.ts';
import { solver } from './solver.ts';
import { listed } from './words.ts';

/** Slopes beyond this on one side are those of a jump. */
const STEEPEST = 1e4;

/** See `Catalogue.trust`. */
export const trust: TrustTexts = {
  jacobian: {
    title: 'Jacobienne',
    diagonal: 'Diagonale : l’opération agit composante par composante.',
    repeated:
      'Une composante par ligne : l’opération agit composante par composante, et répète cette entrée.',
    tooLarge: (of, by) => `${sizeOf(of)} × ${sizeOf(by)} composantes sont trop pour être montrées.`,
    rowByRow: 'Les composantes des matrices sont comptées ligne par ligne.',
    share: (id, count) => `L’une des ${count} contributions au gradient de ${symbolText(id)}.`,
    map: (of, by, shape) =>
      `Carte de la jacobienne de ${symbolText(of)} par rapport à ${symbolText(by)}, ${shapeText(shape)}`,
  },
  check: {
    title: 'Vérification des gradients',
    running: 'Mesure en cours …',
    measured: 'Mesuré',
    computed: 'Calculé',
    node: 'Nœud',
    hidden: 'Les nombres apparaissent quand la passe de retour les a atteints.',
    verdict: {
      passed: 'gradient vérifié',
      kink: 'pas de dérivée ici',
      rounding: 'à l’arrondi près',
      saturated: 'saturé',
      failed: 'diffère',
      notFinite: 'rien à comparer',
    },
    reason,
    alongDirection: (entries) =>
      `Pentes le long d’une direction aléatoire à travers les ${entries} composantes.`,
    entry: (shape, { entry, deviation }) =>
      Number.isNaN(deviation)
        ? `${placeText(shape, entry)}, qui n’est pas finie.`
        : `${placeText(shape, entry)} ; le plus grand écart parmi les ${sizeOf(shape)} composantes est ${briefNumber(deviation)}.`,
    summary,
    partial: (checked, all) =>
      `Les ${checked} premiers des ${all} entrées et paramètres ont été vérifiés : tous prendraient trop de temps.`,
    outdated: 'Le graphe a changé depuis.',
    again: 'Vérifier à nouveau',
    nothing: 'Il n’y a ni entrée ni paramètre dont vérifier le gradient.',
    noOutput: 'Il n’y a pas encore de sortie à dériver.',
    whole: 'Vérifier tout le graphe',
  },
  solver,
  chain: (factors, { product }) =>
    product === 0
      ? `Le long de la chaîne, un facteur 0 arrête le gradient : ${factors}`
      : `Le long de la chaîne, le gradient ${product < 1 ? 's’évanouit' : 'explose'} : ${factors}`,
  accumulation: {
    title: 'Gradients accumulés',
    explanation:
      'Chaque passe de retour menée à son terme s’ajoute aux gradients des entrées et des paramètres, comme dans PyTorch, jusqu’à leur remise à zéro.',
    passes: (count) => (count < 2 ? `${count} passe jusqu’ici.` : `${count} passes jusqu’ici.`),
    zero: 'Remettre à zéro',
    zeroed: 'Les gradients accumulés valent 0.',
    held: (count) => `Accumulé (${count < 2 ? `${count} passe` : `${count} passes`})`,
  },
};

/** `Composante 2` d’un vecteur, `Ligne 1, colonne 2` d’une matrice. */
function placeText(shape: Shape, entry: number): string {
  const columns = shape[1];
  if (columns === undefined) return `Composante ${entry + 1}`;
  return `Ligne ${Math.floor(entry / columns) + 1}, colonne ${(entry % columns) + 1}`;
}

function reason(
  evaluation: Evaluation,
  output: number,
  finding: CheckFinding,
  isRevealed: boolean,
): string | null {
  const { nodes } = evaluation.graph;
  const [f, x] = [output, finding.node].map((index) => symbolText(nodes[index]!.id));
  switch (finding.verdict.kind) {
    case 'passed':
      return null;
    case 'kink':
      return `${kinkText(evaluation, finding)} ${sidesText(f!, finding, isRevealed)}`;
    case 'notFinite':
      return `${f} ou son gradient n’est pas un nombre fini ici ; la marque sur le graphe montre où cela commence.`;
    case 'rounding':
      return `Les nombres ne diffèrent pas plus que l’arrondi ne l’explique : ${f} varie si peu que peu de ses chiffres font la différence.`;
    case 'saturated':
      return `Une courbe entre ${x} et ${f} est presque plate ici, ${f} ne varie donc guère et la mesure se perd dans l’arrondi.`;
    case 'failed':
      return `Les nombres diffèrent plus que l’arrondi ne l’explique : ${f} varie peut-être trop vite pour le pas de la mesure, ou pas de façon lisse.`;
  }
}

/** `|x| a un point anguleux en 0 :`, `max(x, y) a une égalité ici :`. */
function kinkText(evaluation: Evaluation, { kink, verdict, slopes }: CheckFinding): string {
  const distance = verdict.kind === 'kink' ? verdict.distance : 0;
  if (kink === null) return 'Il y a un point anguleux dans le pas de la mesure.';
  const { inputs } = evaluation.graph.nodes[kink]!;
  const formula = texToText(nodeFormula(evaluation.graph, kink));
  const isJump = slopes?.some((slope) => Math.abs(slope) > STEEPEST) === true;
  const what = isJump
    ? 'saute'
    : inputs.length > 1
      ? 'a une égalité ou un point anguleux'
      : 'a un point anguleux';
  const input = valueAt(evaluation, inputs[0]!);
  const at = inputs.length === 1 && input !== null && isScalar(input) ? itemOf(input) : null;
  if (distance > 0) {
    return `${formula} ${what} à ${formatNumber(distance)} d’ici, dans le pas de la mesure :`;
  }
  return `${formula} ${what} ${at === null ? 'ici' : `en ${formatNumber(at)}`} :`;
}

function sidesText(f: string, { slopes }: CheckFinding, isRevealed: boolean): string {
  if (slopes === null || slopes.some((slope) => Math.abs(slope) > STEEPEST)) {
    return `${f} n’y a pas de dérivée, et le gradient calculé est un choix, celui de PyTorch.`;
  }
  if (!isRevealed) return `les pentes de ${f} des deux côtés diffèrent, il n’y a pas de dérivée.`;
  const [left, right] = slopes.map((slope) => formatNumber(Number(slope.toPrecision(4))));
  return `la pente de ${f} vaut ${left} à gauche et ${right} à droite, il n’y a donc pas de dérivée. La mesure prend leur moyenne ; le gradient calculé est un choix, celui de PyTorch.`;
}

function summary(findings: readonly CheckFinding[], names: readonly string[]): string {
  if (findings.length === 0) return trust.check.nothing;
  const isFine = ({ verdict }: CheckFinding) => verdict.kind === 'passed';
  const others = names.filter((_, at) => !isFine(findings[at]!)).map(symbolText);
  if (others.length === 0) {
    return findings.length === 1
      ? 'Le gradient s’accorde avec la mesure.'
      : `Les ${findings.length} gradients s’accordent avec la mesure.`;
  }
  const agreed = findings.length - others.length;
  if (agreed === 0) return 'Aucun gradient n’a pu être confirmé ; voici pourquoi.';
  const named = others.length > 4 ? `${others.length} autres` : listed(others);
  return `${agreed} des ${findings.length} gradients ${agreed === 1 ? 's’accorde' : 's’accordent'} avec la mesure ; pour ${named}, voici pourquoi non.`;
}
