import type { Box } from '../../layout/geometry.ts';
import { rounded } from './shapes.ts';
import { element } from './write-shapes.ts';

/** The root of an SVG that shows a rectangle, at a pixel a unit. */
export function svgElement({ x, y, width, height }: Box, content: string): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    width,
    height,
    viewBox: [x, y, width, height].map(rounded).join(' '),
    // Digits of one width, as on the screen; a program that ignores it loses nothing.
    style: 'font-variant-numeric:tabular-nums',
  };
  return `${element('svg', attributes, content)}\n`;
}

/** A ground of one colour below everything. */
export function groundOf({ x, y, width, height }: Box, fill: string): string {
  return element('rect', { x, y, width, height, fill });
}
