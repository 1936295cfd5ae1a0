import type { Graph } from '../engine/graph.ts';
import { slotName, type Operation } from '../engine/operation.ts';
import { symbolText } from '../formula/symbol.ts';
import type { HistoryTexts, NoticeTexts, WiringTexts } from './message-texts.ts';

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** See `Catalogue.waiting`. */
export function waiting(graph: Graph, node: number, slots: readonly number[]): string {
  const { id, inputs, operation } = graph.nodes[node]!;
  const unwired = slots.filter((slot) => inputs[slot] === null);
  const sources = slots.flatMap((slot) => inputs[slot] ?? []);
  const waits = [...new Set(sources)].map((source) => symbolText(graph.nodes[source]!.id));
  if (unwired.length > 0) {
    const names = unwired.map((slot) => slotLabel(operation, slot));
    waits.unshift(`its ${unwired.length > 1 ? 'inputs' : 'input'} ${listed(names)}`);
  }
  return `${symbolText(id)} waits for ${listed(waits)}.`;
}

/** Repeated slots of a variadic operation share one name, which would say nothing. */
function slotLabel(operation: Operation, slot: number): string {
  const isRepeated = slot >= operation.inputs.length;
  return isRepeated ? String(slot + 1) : `${slot + 1} (${slotName(operation, slot)})`;
}

/** See `Catalogue.notices`. */
export const notices: NoticeTexts = {
  opened: (name) => `Opened ${name}.`,
  saved: (name) => `Saved ${name}.`,
  started: 'Started a new graph.',
  undone: (label) => `Undone: ${label}.`,
  redone: (label) => `Redone: ${label}.`,
  refused: (name, sentence) => `${name}: ${sentence} The graph was left as it was.`,
  cycle: (ids) => {
    const path = [...ids, ...ids.slice(0, 1)].map(symbolText).join(' → ');
    return `This wire would close a cycle: ${path}. A value cannot depend on itself.`;
  },
  tooLarge: (megabytes) => `The file is larger than ${megabytes} MB, more than a canvas can show.`,
  unreadable: 'The file cannot be read: it may be a folder, or gone.',
  unknownExample: (name, known) =>
    `There is no example “${name}”; choose one of ${listed(known)}. Here is the first one.`,
  notANumber: (text) => `“${text}” is not a number: the last one was kept.`,
  badSetting: (name, text) => `“${text}” does not fit the setting ${name}: its value was kept.`,
  badName: (text) => `“${text}” is not a name: a letter, then letters, digits and _.`,
  takenName: (name) => `Another node is already named ${name}.`,
  chooseOutput:
    'Several nodes are read by no other: select the one to differentiate and choose “Use as output”.',
};

/** See `Catalogue.history`. */
export const history: HistoryTexts = {
  add: (id) => `Add ${symbolText(id)}`,
  delete: (ids) => `Delete ${ids.length > 3 ? `${ids.length} nodes` : listed(ids.map(symbolText))}`,
  move: 'Move',
  rename: (from, to) => `Rename ${symbolText(from)} to ${symbolText(to)}`,
  wire: (from, to) => `Wire ${symbolText(from)} to ${symbolText(to)}`,
  deleteWires: (count) => (count === 1 ? 'Delete a wire' : `Delete ${count} wires`),
  set: (id) => `Set ${symbolText(id)}`,
  addInput: (id) => `Add an input to ${symbolText(id)}`,
  removeInput: (id) => `Remove an input of ${symbolText(id)}`,
  useAsOutput: (id) => `Use ${symbolText(id)} as output`,
  title: 'Change the title',
  open: (name) => `Open ${name}`,
  new: 'New graph',
};

/** See `Catalogue.wiring`. */
export const wiring: WiringTexts = {
  started: (id) =>
    `Wire from ${symbolText(id)}: arrow keys choose an input, Enter connects, Escape cancels.`,
  candidate: (name, input, position, count) => {
    const end = input === null ? `from the output of ${name}` : `to ${name}, input ${input}`;
    return `${end}, ${position} of ${count}`;
  },
  connected: (from, to) => `Wired ${symbolText(from)} to ${symbolText(to)}.`,
  cancelled: 'No wire was drawn.',
  noCandidate: 'No input can take a wire from here.',
};
