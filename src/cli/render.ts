import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { GraphDocument } from '../document/graph-document.ts';
import { itemKey } from '../document/item-key.ts';
import { parseDocument } from '../document/reading/parse.ts';
import { documentInSvg } from '../exporters/embedded-document.ts';
import { withDocument } from '../exporters/png/png-document.ts';
import { svgPicture, type Picture } from '../exporters/picture.ts';
import { traceOfDocument } from '../exporters/trace-of-document.ts';
import { english } from '../language/english/english.ts';
import { faultSentence } from '../language/english/faults.ts';
import { withPositions } from '../layout/with-positions.ts';
import { sourcesIn } from './picture-sources.ts';
import { readOptions, type RenderOptions } from './render-options.ts';
import { textOf, unreadableSentence } from './text-of.ts';

/** What the project lends to the command line. */
export interface Tools {
  /** The project's folder, where the fonts are. */
  readonly root: string;
  /** An SVG as a PNG; `null` where there is no browser that draws it. */
  readonly photograph: (
    picture: Picture & { readonly scale: number },
  ) => Promise<Uint8Array | null>;
}

/** Draws one document to a file or to standard output. Answers `null`, or why it could not. */
export async function render(
  words: readonly string[],
  directory: string,
  tools: Tools,
): Promise<string | null> {
  const read = readOptions(words);
  if ('refusal' in read) return read.refusal;
  const { options } = read;
  try {
    const drawn = await drawFile(options, directory, tools);
    if (typeof drawn === 'string') return `${options.file}: ${drawn}`;
    const bytes = isPng(options) ? await pngOf(drawn, options, tools) : drawn.svg;
    if (bytes === null) {
      return 'A PNG is drawn by Chromium, and there is none here; install one, set CHROMIUM_PATH, or write an .svg.';
    }
    return await write(options.to, directory, bytes);
  } catch (error) {
    return `${options.file}: ${unreadableSentence(error as NodeJS.ErrnoException)}`;
  }
}

/** A picture as a PNG, with the document that its SVG carries; `null` where nothing can draw it. */
async function pngOf(
  drawn: Picture,
  { scale }: RenderOptions,
  { photograph }: Tools,
): Promise<Uint8Array | null> {
  const png = await photograph({ ...drawn, scale });
  const carried = documentInSvg(drawn.svg);
  return png === null || 'fault' in carried ? png : withDocument(png, carried.document);
}

/** The picture of a file, or why there is none. */
async function drawFile(
  { file, step, only, to, ...ways }: RenderOptions,
  directory: string,
  { root }: Tools,
): Promise<Picture | string> {
  if (!/(^-|\.svg|\.png)$/i.test(to)) return `--to ${to} has to end in .svg or .png.`;
  const parsed = parseDocument(await textOf(file, directory));
  if ('fault' in parsed) return faultSentence(parsed.fault);
  const document = await withPositions(parsed.document);
  const unknown = only?.find((name) => !hasName(document, name));
  if (unknown !== undefined) {
    return `There is nothing named ${unknown} to draw; name nodes, or frames as frame:ID, notes as note:ID.`;
  }
  const trace = traceOfDocument(document);
  const last = trace.length;
  if (Number.isFinite(step) && step > last) {
    return `There is no step ${step}; the last one is ${last}.`;
  }
  return svgPicture(
    { document, trace, step, region: only ?? 'all', texts: english, ...ways },
    sourcesIn(root),
  );
}

function hasName({ nodes, frames = [], notes = [] }: GraphDocument, name: string): boolean {
  return (
    nodes.some(({ id }) => id === name) ||
    frames.some(({ id }) => itemKey('frame', id) === name) ||
    notes.some(({ id }) => itemKey('note', id) === name)
  );
}

function isPng({ to }: RenderOptions): boolean {
  return to.toLowerCase().endsWith('.png');
}

async function write(
  to: string,
  directory: string,
  bytes: string | Uint8Array,
): Promise<string | null> {
  if (to === '-') {
    process.stdout.write(bytes);
    return null;
  }
  try {
    await writeFile(resolve(directory, to), bytes);
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? `${to}: There is no such folder; create it first.`
      : `${to}: The file cannot be written (${message}); choose another place.`;
  }
}
