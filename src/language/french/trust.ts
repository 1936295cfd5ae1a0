import type { Evaluation } from '../../engine/forward.ts';
import { sizeOf } from '../../engine/tensor.ts';
import { briefNumber, shapeText } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';
import { capitalized } from '../sentences.ts';
import { checkOutcome } from '../shared/check-outcome.ts';
import { entryPlace } from '../shared/entry-place.ts';
import { kinkFacts, sideSlopes, type KinkFacts } from '../shared/kink-facts.ts';
import type { CheckFinding, TrustTexts } from '../texts/trust-texts.ts';
import { placeText } from './diagnosis.ts';
import { solver } from './solver.ts';
import { listed } from './words.ts';

/** See `Catalogue.trust`. */
export const trust: TrustTexts = {
  why: {
    title: 'Pourquoi ce nombre ?',
    through: (name) => `par ${name}`,
    more: (count) => `et ${count} de plus`,
    sum: 'ensemble',
  },
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
      noNumberBeside: 'pas mesurable',
    },
    reason,
    alongDirection: (entries) =>
      `Pentes le long d’une direction aléatoire à travers les ${entries} composantes.`,
    entry: (shape, { entry, deviation }) =>
      Number.isNaN(deviation)
        ? `${capitalized(placeText(entryPlace(shape, entry)))}, qui n’est pas finie.`
        : `${capitalized(placeText(entryPlace(shape, entry)))} ; le plus grand écart parmi les ${sizeOf(shape)} composantes est ${briefNumber(deviation)}.`,
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
      return `${kinkText(kinkFacts(evaluation, finding))} ${sidesText(f!, finding, isRevealed)}`;
    case 'notFinite':
      return `${f} ou son gradient n’est pas un nombre fini ici ; la marque sur le graphe montre où cela commence.`;
    case 'noNumberBeside':
      return `Un pas de chaque côté de ${x} ne mène pas à un nombre fini ou à une variation finie de ${f} : le gradient calculé n’a pas de mesure en face.`;
    case 'rounding':
      return `Les nombres ne diffèrent pas plus que l’arrondi ne l’explique : ${f} varie si peu que peu de ses chiffres font la différence.`;
    case 'saturated':
      return `Une courbe entre ${x} et ${f} est presque plate ici, ${f} ne varie donc guère et la mesure se perd dans l’arrondi.`;
    case 'failed':
      return `Les nombres diffèrent plus que l’arrondi ne l’explique : ${f} varie peut-être trop vite pour le pas de la mesure, ou pas de façon lisse.`;
  }
}

const kinks: Readonly<Record<KinkFacts['kind'], string>> = {
  jump: 'saute',
  tieOrKink: 'a une égalité ou un point anguleux',
  kink: 'a un point anguleux',
};

/** `|x| a un point anguleux en 0 :`, `max(x, y) a une égalité ici :`. */
function kinkText(facts: KinkFacts | null): string {
  if (facts === null) return 'Il y a un point anguleux dans le pas de la mesure.';
  const { formula, kind, away, at } = facts;
  const what = kinks[kind];
  if (away !== null) return `${formula} ${what} à ${away} d’ici, dans le pas de la mesure :`;
  return `${formula} ${what} ${at === null ? 'ici' : `en ${at}`} :`;
}

function sidesText(f: string, finding: CheckFinding, isRevealed: boolean): string {
  const slopes = sideSlopes(finding);
  if (slopes === null) {
    return `${f} n’y a pas de dérivée, et le gradient calculé est un choix, celui de PyTorch.`;
  }
  if (!isRevealed) return `les pentes de ${f} des deux côtés diffèrent, il n’y a pas de dérivée.`;
  const [left, right] = slopes;
  return `la pente de ${f} vaut ${left} à gauche et ${right} à droite, il n’y a donc pas de dérivée. La mesure prend leur moyenne ; le gradient calculé est un choix, celui de PyTorch.`;
}

function summary(findings: readonly CheckFinding[], names: readonly string[]): string {
  const { count, agreed, others } = checkOutcome(findings, names);
  if (count === 0) return trust.check.nothing;
  if (agreed === count) {
    return count === 1
      ? 'Le gradient s’accorde avec la mesure.'
      : `Les ${count} gradients s’accordent avec la mesure.`;
  }
  if (agreed === 0) return 'Aucun gradient n’a pu être confirmé ; voici pourquoi.';
  const named = typeof others === 'number' ? `${others} autres` : listed(others);
  return `${agreed} des ${count} gradients ${agreed === 1 ? 's’accorde' : 's’accordent'} avec la mesure ; pour ${named}, voici pourquoi non.`;
}
