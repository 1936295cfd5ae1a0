/**
 * Makes the small fonts in src/components/fonts: the characters and weights that a first visit uses,
 * at half the size of the whole fonts, which are fetched only for further characters. Run it by hand
 * after an update of Inter or KaTeX: node scripts/subset-fonts.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
/** Inter: what the chrome says (the same ranges stand in theme.css). KaTeX: signs, and letters. */
const characters = require('../src/exporters/text/font-characters.json');
const fonts = [
  {
    name: 'inter-basic',
    source: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    text: characters.text,
    variationAxes: { wght: { min: 400, max: 700 } },
    // Digits of one width, and letters at even distances; no other forms of letters are asked for.
    keepFeatures: ['tnum', 'kern'],
  },
  { name: 'katex-main-basic', source: 'KaTeX_Main-Regular', text: characters.main },
  { name: 'katex-math-basic', source: 'KaTeX_Math-Italic', text: characters.math },
];

for (const { name, source, text, ...options } of fonts) {
  const path = source.startsWith('@') ? source : `katex/dist/fonts/${source}.woff2`;
  const whole = await readFile(require.resolve(path));
  const subset = await subsetFont(whole, text, {
    targetFormat: 'woff2',
    noHinting: true,
    ...options,
  });
  await writeFile(new URL(`../src/components/fonts/${name}.woff2`, import.meta.url), subset);
  console.log(`${name}: ${subset.length} of ${whole.length} bytes`);
}
