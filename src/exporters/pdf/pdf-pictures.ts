import type { Box } from '../../layout/geometry.ts';
import { drawingOf, type Drawing } from '../drawing.ts';
import { paceWithin, type Pace } from '../pace.ts';
import type { PictureRequest, PictureSources } from '../picture.ts';
import { facesIn } from '../text/faces-in.ts';
import { GlyphFonts } from './glyph-fonts.ts';
import { pdfColour } from './colour.ts';
import { PageWriter } from './page-writer.ts';
import { PdfFile, pdfNumber, pdfText } from './pdf-file.ts';

/** A PDF, and the signs that no bundled face has, for each of which a box stands in it. */
export interface PdfPictures {
  readonly bytes: Uint8Array;
  readonly missing: readonly string[];
}

/** Points to a pixel of 1/96 inch. */
const POINTS = 0.75;
/** No page is larger, in points (ISO 32000-1, annex C). */
const LARGEST_PAGE = 14_400;

/**
 * A document at some steps as a PDF, a page each: vectors and text alone, the same bytes for the same
 * request. Text can be searched and copied.
 */
export async function pdfPictures(
  request: PictureRequest,
  steps: readonly number[],
  sources: PictureSources,
  pace?: Pace,
): Promise<PdfPictures> {
  const file = new PdfFile();
  const pages = file.reserve();
  const resources = file.reserve();
  const glyphsByFace = new Map<string, Awaited<ReturnType<PictureSources['glyphs']>>>();
  const writer = new PageWriter(new GlyphFonts(glyphsByFace));
  const kids: string[] = [];
  for (const [at, step] of steps.entries()) {
    const drawing = await drawingOf(
      { ...request, step },
      paceWithin(pace, at / steps.length, (at + 1) / steps.length),
    );
    for (const face of facesIn(drawing.shapes)) {
      if (!glyphsByFace.has(face)) glyphsByFace.set(face, await sources.glyphs(face));
    }
    const scale = Math.min(POINTS, LARGEST_PAGE / Math.max(drawing.box.width, drawing.box.height));
    const size = `${pdfNumber(drawing.box.width * scale)} ${pdfNumber(drawing.box.height * scale)}`;
    const content = file.stream(contentOf(drawing, request, writer, scale));
    kids.push(
      file.write(
        `<</Type/Page/Parent ${pages}/MediaBox[0 0 ${size}]/Resources ${resources}/Contents ${content}/Group<</S/Transparency/CS/DeviceRGB>>>>`,
      ),
    );
  }
  file.write(`<<${writer.fonts.write(file)}${writer.states}>>`, resources);
  file.write(`<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`, pages);
  const title = pdfText(request.document.title ?? request.texts.labels.untitled);
  const language = pdfText(request.texts.language);
  const root = file.write(
    `<</Type/Catalog/Pages ${pages}/Lang ${language}/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  const info = file.write(`<</Title ${title}/Creator ${pdfText(request.texts.app.name)}>>`);
  return { bytes: file.bytes(root, info), missing: [...writer.missing] };
}

/** A page's operators; the first of them turn y round and make a pixel a unit. */
function contentOf(
  { shapes, box, scene }: Drawing,
  { ground }: PictureRequest,
  writer: PageWriter,
  scale: number,
): string {
  const space = [scale, 0, 0, -scale, -box.x * scale, (box.y + box.height) * scale];
  const filled = `${pdfColour(scene.look.theme.ground)} rg\n${corners(box)} re f`;
  return [
    `${space.map(pdfNumber).join(' ')} cm`,
    ...(ground === 'filled' ? [filled] : []),
    ...shapes.map((shape) => writer.write(shape)),
  ].join('\n');
}

function corners({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(pdfNumber).join(' ');
}
