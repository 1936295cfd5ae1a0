import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourcesIn } from '../../../src/cli/picture-sources.ts';
import type { GraphDocument } from '../../../src/document/graph-document.ts';
import { parseDocument } from '../../../src/document/reading/parse.ts';
import { svgPicture, type PictureRequest } from '../../../src/exporters/picture.ts';
import { english } from '../../../src/language/english/english.ts';
import { withPositions } from '../../../src/layout/with-positions.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The whole graph in light colours, its text in fonts that are only named. */
export const plain: Omit<PictureRequest, 'document'> = {
  step: 0,
  region: 'all',
  look: 'light',
  ground: 'filled',
  shows: { values: true, gradients: true },
  text: 'named',
  embedsDocument: false,
  texts: english,
};

/** An SVG of a document, as `plain` says where the request does not. */
export async function svgOf(
  document: GraphDocument,
  request: Partial<PictureRequest> = {},
): Promise<string> {
  const placed = await withPositions(document);
  return (await svgPicture({ ...plain, ...request, document: placed }, sourcesIn(root))).svg;
}

/** An accepted document, of nodes as files have them. */
export function documentOf(fields: object): GraphDocument {
  const parsed = parseDocument(JSON.stringify({ format: 'backflow', version: 1, ...fields }));
  if ('fault' in parsed) throw new Error(parsed.fault.kind);
  return parsed.document;
}

/** The gallery's documents by their names. */
export const gallery: ReadonlyMap<string, GraphDocument> = new Map(
  readdirSync(join(root, 'graphs')).map((file) => {
    const json: unknown = JSON.parse(readFileSync(join(root, 'graphs', file), 'utf8'));
    return [file.replace('.json', ''), documentOf(json as object)];
  }),
);

/** An element or a text of an SVG, as an XML parser sees it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** The elements of an XML text, in order. Throws where it is not well-formed. */
export function elementsOf(xml: string): XmlNode[] {
  const elements: XmlNode[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? undefined : next);
    if (REFERENCE.test(text)) throw new Error(`A bare & in ${text}`);
    if (open.length > 0 && text !== '') {
      const last = elements.at(-1)!;
      elements[elements.length - 1] = { ...last, text: last.text + unescaped(text) };
    }
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (tag === null) throw new Error(`No tag at ${xml.slice(next, next + 60)}`);
    const [all, isEnd, name, attributes, isEmpty] = tag;
    if (isEnd === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
    } else {
      elements.push({ name: name!, attributes: attributesOf(attributes!), text: '' });
      if (isEmpty !== '/') open.push(name!);
    }
    at = next + all.length;
  }
  if (open.length > 0) throw new Error(`${open.join()} stay open`);
  return elements;
}

function attributesOf(text: string): Map<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => {
    if (REFERENCE.test(value!)) throw new Error(`A bare & in ${value}`);
    return [name!, unescaped(value!)] as const;
  });
  const attributes = new Map(pairs);
  if (attributes.size < pairs.length) throw new Error(`An attribute stands twice in ${text}`);
  return attributes;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
