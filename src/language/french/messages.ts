import type { Graph } from '../../engine/graph.ts';
import { symbolText } from '../../formula/symbol.ts';
import { sentenceOf, type Sentences } from '../sentences.ts';
import { misfitFacts, type MisfitFacts } from '../shared/misfit-facts.ts';
import type { HistoryTexts, NoticeTexts, WiringTexts } from '../texts/message-texts.ts';
import { rankText } from './fault-words.ts';
import { counted, countedEach, listed } from './words.ts';

/** See `Catalogue.waiting`. */
export function waiting(graph: Graph, node: number, slots: readonly number[]): string {
  const { id, inputs } = graph.nodes[node]!;
  const unwired = slots.filter((slot) => inputs[slot] === null);
  const sources = slots.flatMap((slot) => inputs[slot] ?? []);
  const waits = [...new Set(sources)].map((source) => symbolText(graph.nodes[source]!.id));
  if (unwired.length > 0) waits.unshift(inputsOf(unwired, inputs.length));
  return `${symbolText(id)} attend ${listed(waits)}.`;
}

/** `sa 2ᵉ entrée`, `ses 1ʳᵉ et 2ᵉ entrées`: a slot's letter would read like a node's name. */
function inputsOf(slots: readonly number[], count: number): string {
  if (count === 1) return 'son entrée';
  const places = listed(slots.map((slot) => (slot === 0 ? '1ʳᵉ' : `${slot + 1}ᵉ`)));
  return slots.length > 1 ? `ses ${places} entrées` : `sa ${places} entrée`;
}

/** See `Catalogue.notices`. */
export const notices: NoticeTexts = {
  opened: (name) => `${name} est ouvert.`,
  saved: (name) => `${name} est enregistré.`,
  started: 'Un nouveau graphe commence.',
  undone: (label) => `Annulé : ${label}.`,
  redone: (label) => `Rétabli : ${label}.`,
  backIn: (title) => `Retour à « ${title} », le graphe d’avant. Rétablir mène au suivant.`,
  onIn: (title) => `De nouveau dans « ${title} », le graphe d’après. Annuler ramène au précédent.`,
  refused: (name, sentence) => `${name} : ${sentence} Le graphe est resté tel quel.`,
  cycle: (ids) => {
    const path = [...ids, ...ids.slice(0, 1)].map(symbolText).join(' → ');
    return `Ce fil fermerait un cycle : ${path}. Une valeur ne peut pas dépendre d’elle-même.`;
  },
  partMissing:
    'Une partie de Backflow n’a pas pu être chargée : enregistrez le graphe, vérifiez le réseau et rechargez la page.',
  layingOut: 'Recherche de la meilleure disposition…',
  badSetting: (name, text) =>
    `« ${text} » ne convient pas au réglage ${name} : sa valeur a été gardée.`,
  badName: (text) => `« ${text} » n’est pas un nom : une lettre, puis des lettres, chiffres et _.`,
  takenName: (name) => `Un autre nœud s’appelle déjà ${name}.`,
  copied: (count) => `${counted(count, 'nœud')} dans le presse-papiers.`,
  chooseOutput:
    'Plusieurs nœuds ne sont lus par aucun autre : sélectionnez celui à dériver et choisissez « Prendre comme sortie ».',
  noNeighbour: 'Aucun nœud de ce côté.',
};

/** See `Catalogue.history`. */
export const history: HistoryTexts = {
  add: (id) => `ajouter ${symbolText(id)}`,
  delete: (ids) => `supprimer ${nodeList(ids)}`,
  move: 'déplacer',
  align: 'aligner',
  distribute: 'répartir',
  tidy: 'ranger',
  bestLayout: 'meilleure disposition',
  cut: 'couper',
  paste: 'coller',
  duplicate: 'dupliquer',
  mute: (ids) => `court-circuiter ${nodeList(ids)}`,
  unmute: (ids) => `remettre ${nodeList(ids)} en circuit`,
  rename: (from, to) => `renommer ${symbolText(from)} en ${symbolText(to)}`,
  wire: (from, to) => `relier ${symbolText(from)} à ${symbolText(to)}`,
  deleteWires: (count) => `supprimer ${counted(count, 'fil')}`,
  rewire: (from, to) => `rebrancher ${symbolText(from)} sur ${symbolText(to)}`,
  detach: (ids) => `sortir ${nodeList(ids)} du graphe`,
  deleteAndBridge: (ids) => `supprimer ${nodeList(ids)} et relier les bouts`,
  disconnect: (ids) => `enlever les fils de ${nodeList(ids)}`,
  splice: (id) => `mettre ${symbolText(id)} sur un fil`,
  set: (id) => `changer ${symbolText(id)}`,
  slider: (id) => `curseur de ${symbolText(id)}`,
  addInput: (id) => `ajouter une entrée à ${symbolText(id)}`,
  removeInput: (id) => `enlever une entrée de ${symbolText(id)}`,
  useAsOutput: (id) => `prendre ${symbolText(id)} comme sortie`,
  title: 'changer le titre',
  description: 'changer la description',
  items: {
    addFrame: 'ajouter un cadre',
    removeFrames: 'enlever un cadre',
    frameTitle: 'changer le titre d’un cadre',
    frameColor: 'changer la couleur d’un cadre',
    joinFrame: 'mettre dans un cadre',
    leaveFrame: 'sortir d’un cadre',
    addNote: 'ajouter une note',
    editNote: 'modifier une note',
    resizeNote: 'redimensionner une note',
    delete: (frames, notes) => `supprimer ${countedEach({ cadre: frames, note: notes })}`,
  },
  open: (name) => `ouvrir ${name}`,
  new: 'nouveau graphe',
};

/** See `Catalogue.wiring`. */
export const wiring: WiringTexts = {
  started: (id, slot, before) => {
    const [from, end] =
      slot === null
        ? [`Fil depuis ${symbolText(id)}`, 'une entrée']
        : [`Fil vers l’entrée ${slot + 1} de ${symbolText(id)}${instead(before)}`, 'une sortie'];
    return `${from} : les flèches choisissent ${end}, Entrée relie, Échap abandonne.`;
  },
  candidate: (name, input, position, count, before) => {
    const end =
      input === null
        ? `depuis la sortie de ${name}`
        : `vers ${name}, entrée ${input}${instead(before)}`;
    return `${end}, ${position} sur ${count}`;
  },
  connected: (from, to, slot, name, before) => {
    const input = `l’entrée ${slot + 1} (${name}) de ${symbolText(to)}`;
    return `${symbolText(from)} est relié à ${input}${instead(before)}.`;
  },
  alreadyConnected: (from, to, slot) =>
    `${symbolText(from)} est déjà relié à l’entrée ${slot + 1} de ${symbolText(to)}.`,
  cancelled: 'Aucun fil n’a été tiré.',
  noCandidate: 'Aucun port ne peut prendre un fil venant d’ici.',
  unfit: (count) =>
    count < 2 ? `${count} port ne convient pas.` : `${count} ports ne conviennent pas.`,
  misfit: (misfit) => sentenceOf(misfits, misfitFacts(misfit)),
  taken: 'aucune entrée libre : lâchez-le sur un port',
  allTaken: (id) =>
    `Toutes les entrées de ${symbolText(id)} sont prises : lâchez le fil sur celle qu’il doit remplacer.`,
  cuts: (count) => counted(count, 'fil'),
  removes: 'supprimer le fil',
};

/** A few nodes by their names, or how many there are. */
function nodeList(ids: readonly string[]): string {
  return ids.length > 3 ? `${ids.length} nœuds` : listed(ids.map(symbolText));
}

const misfits: Sentences<MisfitFacts> = {
  cycle: () => 'fermerait un cycle',
  noInput: () => 'n’a pas d’entrée',
  shapeMismatch: ({ own, met }) => `forme ${own} ≠ ${met}`,
  rankMismatch: ({ shape, expected }) => `forme ${shape}, et non ${rankText[expected]}`,
  axisOutOfRange: ({ shape, axis }) => `la forme ${shape} n’a pas d’axe ${axis}`,
  reshapeMismatch: ({ shape, wanted }) => `la forme ${shape} ne remplit pas ${wanted}`,
  other: () => 'ne convient pas',
};

/** What a wire takes the place of, if of anything. */
function instead(before: string | null): string {
  return before === null ? '' : `, à la place de ${symbolText(before)}`;
}
