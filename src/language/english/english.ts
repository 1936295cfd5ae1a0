import { symbolText } from '../../formula/symbol.ts';
import { shapeText } from '../../formula/number-text.ts';
import type { Catalogue } from '../catalogue.ts';
import { nodeName } from '../shared/node-name.ts';
import { evaluationFaultReason } from './fault-evaluation.ts';
import { commandGroups, commands, menus } from './commands.ts';
import { diagnosis } from './diagnosis.ts';
import { keeping } from './keeping.ts';
import { history, notices, waiting, wiring } from './messages.ts';
import { spokenTensor, tensorTexts } from './tensor.ts';
import { announceStep, explainStep, stepPosition } from './steps.ts';
import { countedEach } from './words.ts';

/** The texts in English. */
export const english: Catalogue = {
  language: 'en',
  app: {
    name: 'Backflow',
  },
  buttons: {
    backToStart: 'Back to start',
    stepBack: 'Step back',
    play: 'Play',
    pause: 'Pause',
    stepForward: 'Step forward',
    forwardToEnd: 'Forward to end',
    undo: 'Undo',
    redo: 'Redo',
    open: 'Open',
    save: 'Save',
    export: 'Export',
    examples: 'Examples',
    new: 'New',
    delete: 'Delete',
    rename: 'Rename',
    useAsOutput: 'Use as output',
    addInput: 'Add an input',
    removeInput: 'Remove an input',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    close: 'Close',
    keyboardShortcuts: 'Keyboard shortcuts',
    editCells: 'Edit cells',
    makeTensor: 'Make a vector or matrix …',
    checkGradient: 'Check gradient',
    checkGradients: 'Check all gradients',
    accumulate: 'Accumulate gradients',
    jacobian: 'Jacobian',
  },
  fold: {
    palette: (isOpen) => (isOpen ? 'Hide the palette' : 'Show the palette'),
    inspector: (isOpen) => (isOpen ? 'Hide the inspector' : 'Show the inspector'),
  },
  regions: {
    graph: 'Graph',
    formula: 'Formula of this step',
    palette: 'Palette',
    inspector: 'Inspector',
    transport: 'Transport',
  },
  labels: {
    title: 'Title',
    untitled: 'Untitled graph',
    name: 'Name',
    value: 'Value',
    gradient: 'Gradient',
    shape: 'Shape',
    formula: 'Formula',
    output: 'Output',
    upstreamTimesLocal: 'upstream × local',
    step: 'Step',
    speed: 'Speed',
  },
  categories: {
    leaf: 'Variables',
    arithmetic: 'Arithmetic',
    function: 'Functions',
    reduction: 'Reductions',
    linearAlgebra: 'Linear algebra',
    activation: 'Activations',
    loss: 'Losses',
  },
  operation: ({ title, doc, backward }) => ({ title, doc, backward }),
  node: nodeName({
    muted: 'muted',
    output: 'output',
    value: (value) => `value ${spokenTensor(value)}`,
    gradient: (gradient, passes) => {
      const over = passes === null ? '' : ` over ${diagnosis.passes(passes)}`;
      return `gradient ${spokenTensor(gradient)}${over}`;
    },
  }),
  ports: {
    output: (id) => `Output of ${id}`,
    input: (id, slot) => `Input ${slot + 1} of ${id}`,
    reads: (source) => `reads ${symbolText(source)}`,
  },
  exampleTitle: () => null,
  valueField: (id) => `Value of ${id}`,
  sliderButton: (id) => `Slider for ${id}`,
  nameField: (id) => `Name of ${id}`,
  wire: (from, to, slot) => `Wire from ${from} to input ${slot + 1} of ${to}`,
  selected: (nodes, wires) => `${countedEach({ node: nodes, wire: wires })} selected.`,
  axis: (axis) => (axis === null ? 'all' : axis === 0 ? '0 (down the rows)' : '1 (along each row)'),
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
    field: 'Search operations',
    placeholder: 'Search operations',
    results: 'Found',
    nothing: (query) => `No operation is called “${query}”.`,
  },
  canvas: {
    emptyHint:
      'Drag an operation here from the palette, double-click or press A to search for one, or open an example.',
  },
  commands,
  commandGroups,
  menus,
};
