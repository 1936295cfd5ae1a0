import { parseDocument, type Parsed } from '../document/reading/parse.ts';
import { writeDocument } from '../document/write.ts';
import type { GraphDocument } from '../document/graph-document.ts';
import { escapeXml } from './svg/escape.ts';
import { element } from './svg/write-shapes.ts';

/** The element of a picture's `<metadata>` that holds its document, and its namespace. */
const NAME = 'backflow:document';
const NAMESPACE = 'urn:backflow:document';

/** The document as the `<metadata>` of an SVG. */
export function metadataOf(document: GraphDocument): string {
  // Signs that XML cannot hold are JSON's to escape.
  const json = writeDocument(document).replace(
    /[\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
  );
  const holder = element(NAME, { 'xmlns:backflow': NAMESPACE }, escapeXml(json));
  return element('metadata', {}, holder);
}

/**
 * The document that an SVG carries, or why there is none that can be taken. Never throws, whatever
 * the text; nothing else in the SVG is looked at.
 */
export function documentInSvg(svg: string): Parsed {
  const start = svg.indexOf(`<${NAME}`);
  const from = start < 0 ? -1 : svg.indexOf('>', start);
  const to = from < 0 ? -1 : svg.indexOf(`</${NAME}`, from);
  if (to < 0) return { fault: { kind: 'noDocumentInPicture' } };
  return parseDocument(unescapeXml(svg.slice(from + 1, to)));
}

const signs: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Text between tags as it was meant, of whichever program wrote the tags. */
function unescapeXml(text: string): string {
  const section = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(text);
  if (section !== null) return section[1]!;
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,4});/gi, (all, name: string) => {
    if (!name.startsWith('#')) return signs[name] ?? all;
    const isHex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
