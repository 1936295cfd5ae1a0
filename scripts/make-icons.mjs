// Draws the icons of the installed app from the favicon: `node scripts/make-icons.mjs`, after the
// favicon has changed. It needs the browser of the tests.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { provideBrowser } from './browser.mjs';
import { root } from './install.mjs';

const GROUND = '#fbfaf7';
/** How much of an icon the drawing takes. Systems cut maskable icons down to the middle 80 %. */
const icons = [
  { name: 'icon-192', size: 192, share: 0.94, ground: 'transparent' },
  { name: 'icon-512', size: 512, share: 0.94, ground: 'transparent' },
  { name: 'maskable-192', size: 192, share: 0.6, ground: GROUND },
  { name: 'maskable-512', size: 512, share: 0.6, ground: GROUND },
  { name: 'apple-touch-icon', size: 180, share: 0.76, ground: GROUND },
];

const folder = join(root, 'static/icons');
const drawing = readFileSync(join(root, 'static/favicon.svg'), 'utf8');
mkdirSync(folder, { recursive: true });

const executablePath = (await provideBrowser()) ?? undefined;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { name, size, share, ground } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { display: grid; place-items: center; height: 100vh; margin: 0; background: ${ground} }
    svg { width: ${100 * share}vw }</style>${drawing}`,
  );
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
}
await browser.close();
