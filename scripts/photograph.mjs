// An SVG as a PNG, drawn by the Chromium of the tests.
import { findBrowser } from './browser.mjs';

/**
 * Draws an SVG of a size in pixels, `scale` times as large, on nothing. `null` where there is no
 * Chromium.
 */
export async function photograph({ svg, width, height, scale }) {
  const executablePath = await findBrowser();
  if (executablePath === null) return null;
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: scale,
      javaScriptEnabled: false,
    });
    await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
    return await page.screenshot({ omitBackground: true });
  } finally {
    await browser.close();
  }
}
