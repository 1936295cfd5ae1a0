import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The text of a file, by a name relative to `directory`; `-` is standard input. */
export async function textOf(name: string, directory: string): Promise<string> {
  if (name !== '-') return readFile(resolve(directory, name), 'utf8');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Why a file could not be read or answered, and what to do. */
export function unreadableSentence({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'There is no such file; check its name.';
  if (code === 'EISDIR') return 'This is a folder; name a file in it.';
  if (code === 'EACCES') return 'The file may not be read; check its permissions.';
  return `The file cannot be answered (${message}); try a smaller one.`;
}
