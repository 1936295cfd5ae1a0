import type { Graph } from '../../engine/graph.ts';
import { symbolText } from '../../formula/symbol.ts';
import { sentenceOf, type Sentences } from '../sentences.ts';
import { misfitFacts, type MisfitFacts } from '../shared/misfit-facts.ts';
import type { HistoryTexts, NoticeTexts, WiringTexts } from '../texts/message-texts.ts';
import { counted, listed, ordinalNumber } from './words.ts';

/** See `Catalogue.waiting`. */
export function waiting(graph: Graph, node: number, slots: readonly number[]): string {
  const { id, inputs } = graph.nodes[node]!;
  const unwired = slots.filter((slot) => inputs[slot] === null);
  const sources = slots.flatMap((slot) => inputs[slot] ?? []);
  const waits = [...new Set(sources)].map((source) => symbolText(graph.nodes[source]!.id));
  if (unwired.length > 0) waits.unshift(inputsOf(unwired, inputs.length));
  return `${symbolText(id)} waits for ${listed(waits)}.`;
}

/** `its 2nd input`, `its 1st and 2nd inputs`: a slot's letter would read like a node's name. */
function inputsOf(slots: readonly number[], count: number): string {
  if (count === 1) return 'its input';
  const places = listed(slots.map((slot) => ordinalNumber(slot + 1)));
  return `its ${places} ${slots.length > 1 ? 'inputs' : 'input'}`;
}

/** See `Catalogue.notices`. */
export const notices: NoticeTexts = {
  opened: (name) => `Opened ${name}.`,
  saved: (name) => `Saved ${name}.`,
  started: 'Started a new graph.',
  undone: (label) => `Undone: ${label}.`,
  redone: (label) => `Redone: ${label}.`,
  backIn: (title) => `Back in “${title}”, the graph before. Redo leads on again.`,
  onIn: (title) => `On in “${title}”, the graph after. Undo leads back.`,
  refused: (name, sentence) => `${name}: ${sentence} The graph was left as it was.`,
  cycle: (ids) => {
    const path = [...ids, ...ids.slice(0, 1)].map(symbolText).join(' → ');
    return `This wire would close a cycle: ${path}. A value cannot depend on itself.`;
  },
  partMissing:
    'A part of Backflow could not be fetched: save the graph, see to the network, and reload the page.',
  layingOut: 'Looking for the best layout …',
  badSetting: (name, text) => `“${text}” does not fit the setting ${name}: its value was kept.`,
  badName: (text) => `“${text}” is not a name: a letter, then letters, digits and _.`,
  takenName: (name) => `Another node is already named ${name}.`,
  copied: (count) => `Copied ${counted(count, 'node')}.`,
  chooseOutput:
    'Several nodes are read by no other: select the one to differentiate and choose “Use as output”.',
  noNeighbour: 'No node lies that way.',
};

/** See `Catalogue.history`. */
export const history: HistoryTexts = {
  add: (id) => `Add ${symbolText(id)}`,
  delete: (ids) => `Delete ${nodeList(ids)}`,
  move: 'Move',
  align: 'Align',
  distribute: 'Distribute',
  tidy: 'Tidy up',
  bestLayout: 'Best layout',
  cut: 'Cut',
  paste: 'Paste',
  duplicate: 'Duplicate',
  mute: (ids) => `Mute ${nodeList(ids)}`,
  unmute: (ids) => `Unmute ${nodeList(ids)}`,
  rename: (from, to) => `Rename ${symbolText(from)} to ${symbolText(to)}`,
  wire: (from, to) => `Wire ${symbolText(from)} to ${symbolText(to)}`,
  deleteWires: (count) => (count === 1 ? 'Delete a wire' : `Delete ${count} wires`),
  rewire: (from, to) => `Rewire ${symbolText(from)} to ${symbolText(to)}`,
  detach: (ids) => `Detach ${nodeList(ids)}`,
  deleteAndBridge: (ids) => `Delete ${nodeList(ids)} and bridge the gap`,
  disconnect: (ids) => `Disconnect ${nodeList(ids)}`,
  splice: (id) => `Put ${symbolText(id)} into a wire`,
  set: (id) => `Set ${symbolText(id)}`,
  slider: (id) => `Slider of ${symbolText(id)}`,
  addInput: (id) => `Add an input to ${symbolText(id)}`,
  removeInput: (id) => `Remove an input of ${symbolText(id)}`,
  useAsOutput: (id) => `Use ${symbolText(id)} as output`,
  title: 'Change the title',
  description: 'Change the description',
  items: {
    addFrame: 'Add a frame',
    removeFrames: 'Take a frame away',
    frameTitle: 'Change a frame’s title',
    frameColor: 'Change a frame’s colour',
    joinFrame: 'Put into a frame',
    leaveFrame: 'Take out of a frame',
    addNote: 'Add a note',
    editNote: 'Edit a note',
    resizeNote: 'Resize a note',
    delete: (frames, notes) =>
      `Delete ${listed([someOf(frames, 'frame'), someOf(notes, 'note')].filter(Boolean))}`,
  },
  open: (name) => `Open ${name}`,
  new: 'New graph',
};

/** See `Catalogue.wiring`. */
export const wiring: WiringTexts = {
  started: (id, slot, before) => {
    const [from, end] =
      slot === null
        ? [`Wire from ${symbolText(id)}`, 'an input']
        : [`Wire to input ${slot + 1} of ${symbolText(id)}${instead(before)}`, 'an output'];
    return `${from}: arrow keys choose ${end}, Enter connects, Escape cancels.`;
  },
  candidate: (name, input, position, count, before) => {
    const end =
      input === null
        ? `from the output of ${name}`
        : `to ${name}, input ${input}${instead(before)}`;
    return `${end}, ${position} of ${count}`;
  },
  connected: (from, to, slot, name, before) => {
    const input = `input ${slot + 1} (${name}) of ${symbolText(to)}`;
    return `Wired ${symbolText(from)} to ${input}${instead(before)}.`;
  },
  alreadyConnected: (from, to, slot) =>
    `${symbolText(from)} is wired to input ${slot + 1} of ${symbolText(to)} already.`,
  cancelled: 'No wire was drawn.',
  noCandidate: 'No port can take a wire from here.',
  unfit: (count) => (count === 1 ? '1 port does not fit.' : `${count} ports do not fit.`),
  misfit: (misfit) => sentenceOf(misfits, misfitFacts(misfit)),
  taken: 'no free input: drop it on a port',
  allTaken: (id) =>
    `Every input of ${symbolText(id)} is taken: drop the wire on the one that it is to replace.`,
  cuts: (count) => counted(count, 'wire'),
  removes: 'remove the wire',
};

/** What a wire takes the place of, if of anything. */
function instead(before: string | null): string {
  return before === null ? '' : `, instead of ${symbolText(before)}`;
}

/** `a frame`, `2 frames`; nothing of none. */
function someOf(count: number, noun: string): string {
  return count === 0 ? '' : count === 1 ? `a ${noun}` : counted(count, noun);
}

/** A few nodes by their names, or how many there are. */
function nodeList(ids: readonly string[]): string {
  return ids.length > 3 ? `${ids.length} nodes` : listed(ids.map(symbolText));
}

const misfits: Sentences<MisfitFacts> = {
  cycle: () => 'would make a cycle',
  noInput: () => 'has no inputs',
  shapeMismatch: ({ own, met }) => `shape ${own} ≠ ${met}`,
  rankMismatch: ({ shape, expected }) => `shape ${shape}, not a ${expected}`,
  axisOutOfRange: ({ shape, axis }) => `shape ${shape} has no axis ${axis}`,
  reshapeMismatch: ({ shape, wanted }) => `shape ${shape} does not fill ${wanted}`,
  other: () => 'does not fit',
};
