import { symbolText } from '../../formula/symbol.ts';
import { shapeText } from '../../formula/number-text.ts';
import type { Catalogue } from '../catalogue.ts';
import { nodeName } from '../shared/node-name.ts';
import { commandGroups, commands, menus } from './commands.ts';
import { diagnosis } from './diagnosis.ts';
import { evaluationFaultReason } from './fault-evaluation.ts';
import { keeping } from './keeping.ts';
import { history, notices, waiting, wiring } from './messages.ts';
import { operationText } from './operation-text.ts';
import { announceStep, explainStep, stepPosition } from './steps.ts';
import { spokenTensor, tensorTexts } from './tensor.ts';
import { countedEach } from './words.ts';

const exampleTitles: Readonly<Record<string, string>> = {
  activations: 'Les activations côte à côte',
  broadcasting: 'Diffusion : un biais pour tout un lot',
  'fan-out': 'Sortance : une erreur quadratique pénalisée',
  'gradient-flow': 'Douze sigmoïdes contre douze ReLU',
  jacobian: 'La jacobienne d’une fonction vectorielle',
  'linear-layers-collapse': 'Deux couches linéaires n’en font qu’une',
  'linear-solvers': 'Sept façons de résoudre un système linéaire',
  losses: 'Les pertes côte à côte',
  'normal-equations': 'Les équations normales',
  'ridge-and-lasso': 'Ridge et lasso',
  'sigmoid-neuron': 'Un neurone sigmoïde',
};

/** The texts in French. */
export const french: Catalogue = {
  language: 'fr',
  app: {
    name: 'Backflow',
  },
  buttons: {
    backToStart: 'Retour au début',
    stepBack: 'Étape précédente',
    play: 'Lecture',
    pause: 'Pause',
    stepForward: 'Étape suivante',
    forwardToEnd: 'Jusqu’à la fin',
    undo: 'Annuler',
    redo: 'Rétablir',
    open: 'Ouvrir',
    save: 'Enregistrer',
    export: 'Exporter',
    examples: 'Exemples',
    new: 'Nouveau',
    delete: 'Supprimer',
    rename: 'Renommer',
    useAsOutput: 'Prendre comme sortie',
    addInput: 'Ajouter une entrée',
    removeInput: 'Enlever une entrée',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Tout montrer',
    close: 'Fermer',
    keyboardShortcuts: 'Raccourcis clavier',
    editCells: 'Modifier les cases',
    makeTensor: 'En faire un vecteur ou une matrice…',
    checkGradient: 'Vérifier le gradient',
    checkGradients: 'Vérifier tous les gradients',
    accumulate: 'Accumuler les gradients',
    jacobian: 'Jacobienne',
  },
  fold: {
    palette: (isOpen) => (isOpen ? 'Masquer la palette' : 'Montrer la palette'),
    inspector: (isOpen) => (isOpen ? 'Masquer l’inspecteur' : 'Montrer l’inspecteur'),
  },
  regions: {
    graph: 'Graphe',
    formula: 'Formule de cette étape',
    palette: 'Palette',
    inspector: 'Inspecteur',
    transport: 'Transport',
  },
  labels: {
    title: 'Titre',
    untitled: 'Graphe sans titre',
    name: 'Nom',
    value: 'Valeur',
    gradient: 'Gradient',
    shape: 'Forme',
    formula: 'Formule',
    output: 'Sortie',
    upstreamTimesLocal: 'amont × local',
    step: 'Étape',
    speed: 'Vitesse',
  },
  categories: {
    leaf: 'Variables',
    arithmetic: 'Arithmétique',
    function: 'Fonctions',
    reduction: 'Réductions',
    linearAlgebra: 'Algèbre linéaire',
    activation: 'Activations',
    loss: 'Pertes',
  },
  operation: operationText,
  node: nodeName({
    muted: 'court-circuité',
    output: 'sortie',
    value: (value) => `valeur ${spokenTensor(value)}`,
    gradient: (gradient, passes) => {
      const over = passes === null ? '' : ` sur ${diagnosis.passes(passes)}`;
      return `gradient ${spokenTensor(gradient)}${over}`;
    },
  }),
  ports: {
    output: (id) => `Sortie de ${id}`,
    input: (id, slot) => `Entrée ${slot + 1} de ${id}`,
    reads: (source) => `lit ${symbolText(source)}`,
  },
  exampleTitle: (name) => exampleTitles[name] ?? null,
  valueField: (id) => `Valeur de ${id}`,
  sliderButton: (id) => `Curseur de ${id}`,
  nameField: (id) => `Nom de ${id}`,
  wire: (from, to, slot) => `Fil de ${from} à l’entrée ${slot + 1} de ${to}`,
  selected: (nodes, wires) => `Sélection : ${countedEach({ nœud: nodes, fil: wires })}.`,
  axis: (axis) =>
    axis === null
      ? 'tous'
      : axis === 0
        ? '0 (le long des colonnes)'
        : '1 (le long de chaque ligne)',
  shape: shapeText,
  stepPosition,
  announceStep,
  explainStep,
  waiting,
  diagnosis,
  trust: async () => (await import('./trust.ts')).trust,
  items: async () => (await import('./items.ts')).items,
  settings: async () => (await import('./settings.ts')).settings,
  outline: async () => (await import('./outline.ts')).outline,
  presenting: async () => (await import('./presenting.ts')).presenting,
  shortTitles: async () => (await import('./menus.ts')).shortTitles,
  offline: async () => (await import('./offline.ts')).offline,
  exporting: async () => (await import('./export.ts')).exporting,
  links: async () => (await import('./links.ts')).links,
  faults: async () => (await import('./faults.ts')).faultSentence,
  faultReason: evaluationFaultReason,
  notices,
  keeping,
  library: async () => (await import('./library.ts')).library,
  history,
  wiring,
  tensor: tensorTexts,
  cells: async () => (await import('./cells.ts')).cells,
  pasting: async () => (await import('./pasting.ts')).pasting,
  adding: async () => (await import('./adding.ts')).adding,
  troubles: async () => (await import('./troubles.ts')).troubles,
  keys: async () => (await import('./keys.ts')).keys,
  files: async () => (await import('./files.ts')).files,
  search: {
    field: 'Chercher une opération',
    placeholder: 'Chercher',
    results: 'Trouvé',
    nothing: (query) => `Aucune opération ne s’appelle « ${query} ».`,
  },
  canvas: {
    emptyHint:
      'Glissez ici une opération depuis la palette, cherchez-en une par un double-clic ou la touche A, ou ouvrez un exemple.',
  },
  commands,
  commandGroups,
  menus,
};
