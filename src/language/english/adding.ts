import { symbolText } from '../../formula/symbol.ts';
import type { EntryFault } from '../../formula/number-fault.ts';
import type { AddingTexts } from '../texts/adding-texts.ts';
import { counted } from './words.ts';
import { sentenceOf, type Sentences } from '../sentences.ts';

/** See `Catalogue.adding`. */
export const adding: AddingTexts = {
  field: {
    place: 'Add an operation',
    consumer: (from) => `Wire ${symbolText(from)} to a new …`,
    producer: (to, slot) => `Wire input ${slot + 1} of ${symbolText(to)} to a new …`,
    insert: (from, to) => `Insert between ${symbolText(from)} and ${symbolText(to)}`,
  },
  recent: 'Used recently',
  inputs: (count, isMore) => {
    if (count === 0) return 'no input';
    return `${counted(count, 'input')}${isMore ? ' or more' : ''}`;
  },
  nothing: (query, isFiltered) =>
    isFiltered
      ? `Nothing that fits here is called “${query}”.`
      : `No operation is called “${query}”, and it is no number.`,
  hint: 'Enter adds, Ctrl + Enter adds more',
  added: (id, title) => `Added ${symbolText(id)}, ${title}.`,
  noNumber: (text, fault) =>
    `“${text.trim()}” is not a number: ${sentenceOf(reasons, fault)} The last one was kept.`,
  slider: {
    title: (id) => `Slider of ${symbolText(id)}`,
    least: 'Minimum',
    greatest: 'Maximum',
    step: 'Step',
    speed: 'Speed',
    play: (id) => `Play ${symbolText(id)}`,
    pause: (id) => `Pause ${symbolText(id)}`,
    onNode: 'Show on the canvas',
    noNumber: (label, text) => `${label}: “${text.trim()}” is not a number; write one.`,
    empty: 'The minimum must be below the maximum; change one of them.',
    noStep: 'The step must be above 0; write a larger number.',
  },
};

const reasons: Sentences<EntryFault> = {
  empty: () => 'it is empty.',
  unknownName: ({ name, isFunction, suggestion }) => {
    const hint =
      suggestion === null ? '; write sqrt, exp, log or sin' : `; did you mean “${suggestion}”?`;
    if (isFunction) return `“${name}” is no function${suggestion === null ? `${hint}.` : hint}`;
    return `nothing is called “${name}”${suggestion === null ? '; write a number, pi or e.' : hint}`;
  },
  noArgument: ({ name }) => `“${name}” needs brackets; write ${name}(2).`,
  unexpected: ({ found, at }) => `“${found}” does not belong at place ${at + 1}.`,
  endsEarly: () => 'it ends where a number must follow.',
  unclosed: ({ at }) => `the bracket at place ${at + 1} is not closed.`,
  tooDeep: ({ limit }) => `its brackets are nested deeper than ${limit}.`,
  zeroDivisor: ({ at }) => `at place ${at + 1} it divides by zero.`,
  notFinite: ({ result }) =>
    Number.isNaN(result) ? 'it has no value.' : 'it is larger than any number here.',
  badList: () => 'write a list as [1, 2], and a matrix as [[1, 2], [3, 4]].',
  raggedList: () => 'its rows have different lengths.',
  badEntry: ({ entry, fault }) =>
    entry === ''
      ? 'an entry of the list is empty.'
      : `in the entry “${entry}”, ${sentenceOf(reasons, fault)}`,
};
