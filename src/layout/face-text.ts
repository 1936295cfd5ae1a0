/** How an operation's glyph is set, by how many signs it has as plain text; sizes in pixels. */
export function glyphText(length: number): { readonly size: number; readonly strokeWidth: number } {
  // The signs of arithmetic are hairlines in the mathematical font.
  if (length === 1) return { size: 36, strokeWidth: 0.8 };
  const size = length > 5 ? 18 : length > 3 ? 24 : 32;
  return { size, strokeWidth: 0 };
}

/** The size in pixels of the name above a curve, of its TeX. */
export function curveTitlePx(tex: string): number {
  return tex.length > 24 ? 15 : 18;
}

/** How large the callout of a backward step is, of the lines that it holds. */
export function calloutSize(callout: {
  readonly product: string;
  readonly sum: string | null;
  readonly summed: string | null;
}): { readonly width: number; readonly height: number } {
  const { product, sum, summed } = callout;
  const longest = Math.max(12, product.length, sum?.length ?? 0);
  const height = 60 + (sum === null ? 0 : 34) + (summed === null ? 0 : 20);
  return { width: longest * 11 + 30, height };
}
