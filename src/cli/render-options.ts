import { lookNames, type LookName } from '../exporters/look.ts';
import type { Shows } from '../exporters/scene.ts';
import { OPTIONS_END } from './options-end.ts';

/** What `render` was asked for. */
export interface RenderOptions {
  readonly file: string;
  /** Where the picture goes; `-` is standard output. */
  readonly to: string;
  /** A step of the trace; infinity is the last. */
  readonly step: number;
  readonly look: LookName;
  readonly ground: 'filled' | 'transparent';
  readonly shows: Shows;
  readonly text: 'fonts' | 'outlines';
  /** Ids of nodes, and keys of frames and notes; all where there are none. */
  readonly only: readonly string[] | null;
  readonly embedsDocument: boolean;
  /** How many pixels of a PNG one of the canvas takes. */
  readonly scale: number;
}

/** The options, or one sentence about what is wrong with them. */
export type ReadOptions = { readonly options: RenderOptions } | { readonly refusal: string };

const shown: Readonly<Record<string, Shows>> = {
  both: { values: true, gradients: true },
  values: { values: true, gradients: false },
  gradients: { values: false, gradients: true },
  neither: { values: false, gradients: false },
};

const looks = new Map<string, LookName>([
  ...lookNames.map((name) => [name, name] as const),
  ['contrast', 'contrastLight'],
  ['contrast-dark', 'contrastDark'],
]);

const MOST_SCALE = 8;

/** Options with a value, and those without. */
const VALUED = ['--to', '--step', '--theme', '--show', '--text', '--only', '--scale'];
const FLAGS = ['--transparent', '--without-document'];

/** Reads the words behind `render`. */
export function readOptions(words: readonly string[]): ReadOptions {
  const files: string[] = [];
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === OPTIONS_END) {
      files.push(...words.slice(at + 1));
      break;
    }
    if (FLAGS.includes(word)) given.set(word, '');
    else if (VALUED.includes(word)) {
      const value = words[++at];
      if (value === undefined || value === '')
        return refused(`${word} lacks its value; write one behind it.`);
      given.set(word, value);
    } else if (word.startsWith('--')) {
      return refused(`There is no option ${word}; use ${[...VALUED, ...FLAGS].join(', ')}.`);
    } else files.push(word);
  }
  if (files.length !== 1) {
    return refused(`render draws one file, not ${files.length}; name one graph document.`);
  }
  return optionsOf(files[0]!, given);
}

function optionsOf(file: string, given: ReadonlyMap<string, string>): ReadOptions {
  const step = given.get('--step') ?? 'last';
  if (!/^(last|\d{1,15})$/.test(step)) {
    return refused(`--step ${step} is no step; write a whole number from 0, or last.`);
  }
  const theme = given.get('--theme') ?? 'light';
  const look = looks.get(theme);
  if (look === undefined) {
    return refused(`There is no theme ${theme}; use light, dark, contrast, contrast-dark or mono.`);
  }
  const show = given.get('--show') ?? 'both';
  const shows = Object.hasOwn(shown, show) ? shown[show] : undefined;
  if (shows === undefined) {
    return refused(`--show ${show} is no choice; use both, values, gradients or neither.`);
  }
  const text = given.get('--text') ?? 'fonts';
  if (text !== 'fonts' && text !== 'outlines') {
    return refused(`--text ${text} is no choice; use fonts or outlines.`);
  }
  const scale = Number(given.get('--scale') ?? '2');
  if (!(scale > 0 && scale <= MOST_SCALE)) {
    return refused(`--scale must be a number above 0 and up to ${MOST_SCALE}; 2 is usual.`);
  }
  const only = given.get('--only')?.split(',') ?? null;
  if (only?.includes('') === true) {
    return refused(`--only ${only.join(',')} has a comma without a name; write names as in x,y.`);
  }
  return {
    options: {
      file,
      to: given.get('--to') ?? '-',
      step: step === 'last' ? Infinity : Number(step),
      look,
      ground: given.has('--transparent') ? 'transparent' : 'filled',
      shows,
      text,
      only,
      embedsDocument: !given.has('--without-document'),
      scale,
    },
  };
}

function refused(refusal: string): ReadOptions {
  return { refusal };
}
