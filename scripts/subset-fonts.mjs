/**
 * Makes src/components/fonts/inter-basic.woff2: the characters and weights that the first screen
 * uses, at half the size of the whole Latin font, which is fetched only for further characters.
 * Run it by hand after an update of Inter: node scripts/subset-fonts.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
);
const target = new URL('../src/components/fonts/inter-basic.woff2', import.meta.url);
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** The same characters stand in theme.css, as the font's unicode-range. */
const signs = '\u00a0°±²³·¼½×÷–—‘’“”…←↑→↓−';

const subset = await subsetFont(await readFile(source), ascii + signs, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
});
await writeFile(target, subset);
console.log(`${subset.length} bytes`);
