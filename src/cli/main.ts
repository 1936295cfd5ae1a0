import { once } from 'node:events';
import { answerGradients, refuse, type Answer } from './gradients.ts';
import { textOf, unreadableSentence } from './text-of.ts';
import { OPTIONS_END } from './options-end.ts';
import type { Tools } from './render.ts';

/** Exit statuses. */
const SUCCESS = 0;
const REFUSED = 1;
const MISUSED = 2;

const USAGE = `usage: npm run --silent backflow -- gradients FILE…
       npm run --silent backflow -- render FILE [options]

gradients prints one line of JSON for each graph document: its output, and the value and the
gradient of every node. render draws a graph document as an SVG, or as a PNG by a Chromium.
"-" reads a document from standard input; what follows "--" is a file, whatever its name.

  --help               this text

  --to FILE            the picture, .svg or .png; an SVG on standard output without it
  --step N             a step from 0, or last (last)
  --theme NAME         light, dark, contrast, contrast-dark, or mono for print (light)
  --transparent        no ground
  --show WHAT          both, values, gradients or neither (both)
  --text HOW           fonts, embedded, or outlines (fonts)
  --only NAMES         these nodes, frame:ID or note:ID, with commas between
  --scale N            pixels of a PNG for one of the canvas (2)
  --without-document   a picture that cannot be opened as a graph again
`;
const HELP = '--help';

/**
 * Runs the command line and answers its exit status: 1 where a file is refused, 2 where the command
 * is unknown or names no file. Names are relative to `directory`.
 */
export async function main(
  args: readonly string[],
  directory: string,
  tools: Tools,
): Promise<number> {
  const [command, ...words] = args;
  const isKnown = command === 'gradients' || command === 'render';
  if (command === HELP || (isKnown && optionWords(words).includes(HELP))) {
    process.stdout.write(USAGE);
    return SUCCESS;
  }
  const names = command === 'gradients' ? fileNames(words) : words;
  if (names.length === 0 || !isKnown) {
    process.stderr.write(USAGE);
    return MISUSED;
  }
  return command === 'render' ? drawFile(names, directory, tools) : answerFiles(names, directory);
}

/** The words before the one that ends the options. */
function optionWords(words: readonly string[]): readonly string[] {
  const end = words.indexOf(OPTIONS_END);
  return end < 0 ? words : words.slice(0, end);
}

/** The words that `gradients` reads as files: it has no options to set. */
function fileNames(words: readonly string[]): readonly string[] {
  return words.filter((_, at) => at !== words.indexOf(OPTIONS_END));
}

async function drawFile(
  words: readonly string[],
  directory: string,
  tools: Tools,
): Promise<number> {
  // Pictures need the fonts' measures and KaTeX, which gradients do without.
  const { render } = await import('./render.ts');
  const refusal = await render(words, directory, tools);
  if (refusal !== null) process.stderr.write(`${refusal}\n`);
  return refusal === null ? SUCCESS : REFUSED;
}

async function answerFiles(names: readonly string[], directory: string): Promise<number> {
  const isOpen = watchReader();
  let status = SUCCESS;
  for (const name of names) {
    const answer = await answerFile(name, directory);
    if (answer.isRefused) status = REFUSED;
    if (!isOpen()) break;
    if (!process.stdout.write(`${answer.line}\n`) && isOpen()) await drained();
  }
  return status;
}

/** Whether somebody still reads: a reader such as `head` may leave before the last line. */
function watchReader(): () => boolean {
  let isOpen = true;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
  });
  return () => isOpen;
}

async function drained(): Promise<void> {
  // The error itself is the watcher's business.
  await once(process.stdout, 'drain').catch(() => undefined);
}

async function answerFile(name: string, directory: string): Promise<Answer> {
  try {
    return answerGradients(name, await textOf(name, directory));
  } catch (error) {
    // Nothing that is wrong with one file, memory that it would exhaust included, stops the others.
    return refuse(name, unreadableSentence(error as NodeJS.ErrnoException));
  }
}
