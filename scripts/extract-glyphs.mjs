/**
 * Makes what pictures need of the bundled fonts: in src/exporters/glyphs each glyph's outline, a file
 * a face, and in src/exporters/text the widths and heights of all. Run it by hand after an update of
 * Inter or KaTeX: node scripts/extract-glyphs.mjs
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fontverter from 'fontverter';
import { Blob, Buffer as ShapeBuffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';

const require = createRequire(import.meta.url);
const target = new URL('../src/exporters/glyphs/', import.meta.url);
const inter = require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
const katexFonts = dirname(require.resolve('katex/dist/fonts/KaTeX_Main-Regular.ttf'));
/** The weights of the labels; digits are as wide as each other, as on the screen. */
const WEIGHTS = [400, 500, 600, 650, 700];
const UNITS = 1000;

const widths = {};
for (const weight of WEIGHTS) await extract(`Inter-${weight}`, inter, weight);
for (const file of (await readdir(katexFonts)).filter((name) => name.endsWith('.ttf')).sort()) {
  await extract(file.replace('.ttf', ''), join(katexFonts, file));
}
await write('../text/widths', widths);

async function extract(name, path, weight) {
  const face = await faceAt(path);
  const font = new Font(face);
  if (weight !== undefined) font.setVariations([new Variation('wght', weight)]);
  const scale = UNITS / face.upem;
  const features = weight === undefined ? [] : [new Feature('tnum', 1)];
  const glyphs = {};
  for (const code of Array.from(face.collectUnicodes())) {
    const sign = String.fromCodePoint(code);
    const { id, advance } = glyphOf(font, sign, features);
    glyphs[sign] = [Math.round(advance * scale), compactPath(font.glyphToPath(id), scale)];
  }
  const { ascender, descender } = font.hExtents();
  const extents = {
    ascent: Math.round(ascender * scale),
    descent: Math.round(-descender * scale),
  };
  await write(name, glyphs);
  const signs = Object.keys(glyphs);
  const advances = signs.map((sign) => glyphs[sign][0]);
  widths[name] = { ...extents, signs: signs.join(''), advances };
  console.log(`${name}: ${Object.keys(glyphs).length} glyphs`);
}

async function faceAt(path) {
  const bytes = await fontverter.convert(await readFile(path), 'sfnt');
  return new Face(new Blob(Uint8Array.from(bytes).buffer));
}

function glyphOf(font, sign, features) {
  const buffer = new ShapeBuffer();
  buffer.addText(sign);
  buffer.guessSegmentProperties();
  shape(font, buffer, features);
  const [glyph] = buffer.getGlyphInfos();
  const [position] = buffer.getGlyphPositions();
  return { id: glyph.codepoint, advance: position.xAdvance };
}

/** A path of M, L, Q and Z in thousandths of the font's size, y downwards, by relative steps. */
function compactPath(path, scale) {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  return path.replace(/([MLQCZ])([^MLQCZ]*)/g, (_, command, numbers) => {
    if (command === 'Z') {
      [x, y] = [startX, startY];
      return 'z';
    }
    const points = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map((number, at) =>
      Math.round(Number(number) * scale * (at % 2 === 0 ? 1 : -1)),
    );
    const steps = points.map((number, at) => number - (at % 2 === 0 ? x : y));
    [x, y] = points.slice(-2);
    if (command === 'M') [startX, startY] = [x, y];
    return command.toLowerCase() + steps.join(' ').replaceAll(' -', '-');
  });
}

async function write(name, json) {
  await writeFile(new URL(`${name}.json`, target), `${JSON.stringify(json)}\n`);
}
