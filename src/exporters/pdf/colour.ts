import { pdfNumber } from './pdf-file.ts';

/** Names of colours that formulas use. */
const named: Readonly<Record<string, string>> = {
  white: '#ffffff',
  gray: '#808080',
  grey: '#808080',
  red: '#ff0000',
  green: '#008000',
  lime: '#00ff00',
  blue: '#0000ff',
  navy: '#000080',
  teal: '#008080',
  cyan: '#00ffff',
  aqua: '#00ffff',
  magenta: '#ff00ff',
  fuchsia: '#ff00ff',
  purple: '#800080',
  violet: '#ee82ee',
  pink: '#ffc0cb',
  maroon: '#800000',
  brown: '#a52a2a',
  orange: '#ffa500',
  yellow: '#ffff00',
  olive: '#808000',
};

/** A colour of SVG as the three numbers that PDF takes; black where it is none that is known. */
export function pdfColour(colour: string): string {
  const hex = named[colour.toLowerCase()] ?? colour;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(hex);
  const digits =
    short === null
      ? hex.slice(1, 7)
      : short
          .slice(1)
          .flatMap((one) => [one, one])
          .join('');
  if (!/^[\da-f]{6}$/i.test(digits)) return '0 0 0';
  return [0, 2, 4]
    .map((at) => pdfNumber(Number.parseInt(digits.slice(at, at + 2), 16) / 255))
    .join(' ');
}
