import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { answerGradients, refuse, type Answer } from './gradients.ts';

/** Exit statuses. */
const SUCCESS = 0;
const REFUSED = 1;
const MISUSED = 2;

const USAGE = `usage: npm run --silent backflow -- gradients FILE…

Prints one line of JSON for each graph document: its output, and the value and the
gradient of every node. "-" reads a document from standard input.
`;

/**
 * Runs the command line and answers its exit status: 1 where a file is refused, 2 where the command
 * is unknown or names no file. Names are relative to `directory`.
 */
export async function main(args: readonly string[], directory: string): Promise<number> {
  const [command, ...names] = args;
  if (command !== 'gradients' || names.length === 0) {
    process.stderr.write(USAGE);
    return MISUSED;
  }
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

async function textOf(name: string, directory: string): Promise<string> {
  if (name !== '-') return readFile(resolve(directory, name), 'utf8');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function unreadableSentence({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'There is no such file; check its name.';
  if (code === 'EISDIR') return 'This is a folder; name a file in it.';
  if (code === 'EACCES') return 'The file may not be read; check its permissions.';
  return `The file cannot be answered (${message}); try a smaller one.`;
}
