import type { Page } from '@playwright/test';

/** A sign with the middle of its box, in pixels of the canvas at zoom 1. */
export interface SignPlace {
  readonly sign: string;
  readonly x: number;
  readonly y: number;
}

/** Every sign that is seen on the canvas; of numbers in fields, the middle as one sign. */
export function livePlaces(page: Page): Promise<SignPlace[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.svelte-flow')!.getBoundingClientRect();
    const viewport = document.querySelector('.svelte-flow__viewport')!;
    const { a: zoom, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
    const middle = ({ left, top, width, height }: DOMRect) => ({
      x: (left + width / 2 - canvas.left - e) / zoom,
      y: (top + height / 2 - canvas.top - f) / zoom,
    });
    const places: { sign: string; x: number; y: number }[] = [];
    const texts = document.createTreeWalker(viewport, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const holder = node.parentElement!;
      const isSeen = holder.checkVisibility({ visibilityProperty: true });
      if (!isSeen || holder.closest('.spoken, style, button') !== null) continue;
      const text = (node as Text).data;
      for (let at = 0; at < text.length; at++) {
        if (/[\s\u200b\u00a0]/.test(text[at]!)) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        places.push({ sign: text[at]!, ...middle(range.getBoundingClientRect()) });
      }
    }
    for (const field of viewport.querySelectorAll<HTMLInputElement>('input[role=spinbutton]')) {
      places.push({ sign: field.value, ...middle(field.getBoundingClientRect()) });
    }
    return places;
  });
}

/** Every sign of a picture that is shown alone; of texts round a middle, the whole as one sign too. */
export function picturePlaces(page: Page): Promise<SignPlace[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const toCanvas = (document.documentElement as unknown as SVGSVGElement)
      .getScreenCTM()!
      .inverse();
    return [...document.querySelectorAll('text')].flatMap((text) => {
      const matrix = toCanvas.multiply(text.getScreenCTM()!);
      const middle = ({ x, y, width, height }: DOMRect) => {
        const at = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix);
        return { x: at.x, y: at.y };
      };
      const signs = Array.from(text.textContent, (sign, at) => ({
        sign,
        ...middle(text.getExtentOfChar(at)),
      }));
      return [...signs, { sign: text.textContent, ...middle(text.getBBox()) }];
    });
  });
}
