import { correction, generate } from 'lean-qr';

/** A QR code as one SVG path of squares with side 1, and how many of them stand in a row. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Draws a text as a QR code, with the best correction that its size has room for. */
export function qrPath(text: string): QrPath {
  const code = generate(text, { minCorrectionLevel: correction.L });
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = x;
      while (code.get(x, y)) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    }
  }
  return { size, path };
}
