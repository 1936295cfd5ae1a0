import type { GraphDocument } from '../document/graph-document.ts';
import type { Trace } from '../engine/trace.ts';
import type { Catalogue } from '../language/catalogue.ts';
import type { Box } from '../layout/geometry.ts';
import type { Region } from './compose.ts';
import { drawingOf } from './drawing.ts';
import { metadataOf } from './embedded-document.ts';
import type { LookName } from './look.ts';
import { paceWithin, type Pace } from './pace.ts';
import type { Scene, Shows } from './scene.ts';
import { isText, type Shape, type TextShape } from './svg/shapes.ts';
import { groundOf, svgElement } from './svg/svg-element.ts';
import { element, writeShapes } from './svg/write-shapes.ts';
import { escapeXml } from './svg/escape.ts';
import type { Face } from './text/faces.ts';
import { facesIn } from './text/faces-in.ts';
import { fontRules, type FontFile } from './text/fonts.ts';
import { OutlineWriter, type Glyphs } from './text/outline-writer.ts';
import { writeAsText } from './text/text-writer.ts';

/** What a picture shows, and how. */
export interface PictureRequest {
  readonly document: GraphDocument;
  /** The document's trace, where it is known already. */
  readonly trace?: Trace;
  /** A step of the trace, from 0; beyond the last, the last. */
  readonly step: number;
  /**
   * The whole graph; the nodes of these ids, and the frames and notes of these keys (`itemKey`), a
   * frame with its nodes; or what lies in a rectangle of the canvas.
   */
  readonly region: Region;
  /** The rectangle of the canvas that the picture is; without it, what is drawn and a margin. */
  readonly box?: Box;
  /** In an animation, how far what moves in the step has come, from 0 to 1. */
  readonly travel?: number | undefined;
  readonly look: LookName;
  /** The look's ground, or none. */
  readonly ground: 'filled' | 'transparent';
  readonly shows: Shows;
  /** Text in embedded fonts, text in fonts that are only named, or outlines. */
  readonly text: 'fonts' | 'named' | 'outlines';
  /** Whether the picture carries its document, so that it can be opened again. */
  readonly embedsDocument: boolean;
  readonly texts: Catalogue;
}

/** Where pictures take the bundled fonts from: files in the browser, on the command line the disk. */
export interface PictureSources {
  readonly font: (file: FontFile) => Promise<Uint8Array>;
  readonly glyphs: (face: Face) => Promise<Glyphs>;
}

/** An SVG, and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** How much of the work is drawing; the rest is writing. */
const DRAWING_SHARE = 0.7;

/**
 * A document at a step as an SVG: vectors and text alone, the same bytes for the same request. It has
 * no scripts, no styles of a page, and names no other file.
 */
export async function svgPicture(
  request: PictureRequest,
  sources: PictureSources,
  pace?: Pace,
): Promise<Picture> {
  const { document, texts, text } = request;
  const { shapes, box, scene } = await drawingOf(request, paceWithin(pace, 0, DRAWING_SHARE));
  const writer = text === 'outlines' ? await outlineWriter(shapes, sources) : null;
  const drawn: string[] = [];
  for (const [at, shape] of shapes.entries()) {
    drawn.push(writeShapes([shape], writer?.write ?? writeAsText));
    const pause = paceWithin(pace, DRAWING_SHARE, 1)((at + 1) / shapes.length);
    if (pause !== undefined) await pause;
  }
  const fonts = text === 'fonts' ? await fontRules(signsOf(textsIn(shapes)), sources.font) : '';
  const glyphs = writer === null ? '' : element('defs', {}, writer.definitions);
  const content = [
    element('title', {}, escapeXml(document.title ?? texts.labels.untitled)),
    element('desc', {}, escapeXml(descriptionOf(request, scene))),
    request.embedsDocument ? metadataOf(document) : '',
    fonts,
    glyphs,
    request.ground === 'filled' ? groundOf(box, scene.look.theme.ground) : '',
    ...drawn,
  ];
  return { svg: svgElement(box, content.join('')), width: box.width, height: box.height };
}

/** What the picture shows, in words: the document's description, and the step. */
function descriptionOf({ document, texts }: PictureRequest, { trace, step }: Scene): string {
  const position = texts.stepPosition(trace, step);
  return [document.description, position].filter((part) => part !== undefined).join('\n');
}

function textsIn(shapes: readonly Shape[]): TextShape[] {
  return shapes.flatMap((shape) => (isText(shape) ? [shape] : textsIn(shape.children)));
}

function signsOf(texts: readonly TextShape[]): Map<Face, Set<string>> {
  const signs = new Map<Face, Set<string>>();
  for (const { text, face } of texts) {
    const known = signs.get(face) ?? new Set();
    for (const sign of text) known.add(sign);
    signs.set(face, known);
  }
  return signs;
}

async function outlineWriter(
  shapes: readonly Shape[],
  { glyphs }: PictureSources,
): Promise<OutlineWriter> {
  const faces = [...facesIn(shapes)];
  const loaded = await Promise.all(faces.map(async (face) => [face, await glyphs(face)] as const));
  return new OutlineWriter(new Map(loaded));
}
