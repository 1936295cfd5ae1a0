import { describe, expect, it } from 'vitest';
import { lookNames } from '../../../src/exporters/look.ts';
import { traceOfDocument } from '../../../src/exporters/trace-of-document.ts';
import { documentOf, elementsOf, gallery, svgOf } from './support.ts';

const example = gallery.get('worked-example')!;
const ELEMENTS = [
  ...['svg', 'title', 'desc', 'metadata', 'backflow:document', 'style', 'defs', 'g', 'use'],
  ...['rect', 'circle', 'line', 'path', 'text', 'tspan'],
];

/** The texts of a picture, each with its attributes. */
async function textsOf(...args: Parameters<typeof svgOf>) {
  const elements = elementsOf(await svgOf(...args));
  return elements.filter(({ name }) => name === 'text' || name === 'tspan');
}

async function wordsOf(...args: Parameters<typeof svgOf>): Promise<string[]> {
  return (await textsOf(...args)).map(({ text }) => text);
}

describe('every picture of the gallery', () => {
  it.each([...gallery.keys()])('%s consists of shapes and text alone', async (name) => {
    for (const text of ['fonts', 'outlines'] as const) {
      const svg = await svgOf(gallery.get(name)!, { step: Infinity, text, embedsDocument: true });
      for (const { name: element, attributes } of elementsOf(svg)) {
        expect(ELEMENTS).toContain(element);
        for (const [attribute, value] of attributes) {
          expect(attribute).not.toMatch(/^on|^class$/i);
          if (attribute.endsWith('href')) expect(value).toMatch(/^#/);
          else expect(value).not.toMatch(/NaN|undefined|var\(|url\(|javascript:/);
        }
      }
      expect(svg.match(/url\((?!data:font\/woff2;base64,)/g)).toBeNull();
    }
  });
});

describe('a picture', () => {
  it('is the same to the byte for the same request', async () => {
    for (const text of ['fonts', 'outlines', 'named'] as const) {
      expect(await svgOf(example, { step: 9, text })).toBe(await svgOf(example, { step: 9, text }));
    }
  });

  it('says the arithmetic of its step and the numbers that have come by then', async () => {
    const words = await wordsOf(example, { step: 9 });
    expect(words).toContain('upstream × local');
    expect(words).toContain('4 · 1 = 4');
    expect(words.filter((word) => word === '?')).toHaveLength(1);
    expect(await wordsOf(example, { step: 0 })).not.toContain('−8');
  });

  it('shows the last step where a later one is asked for', async () => {
    const last = traceOfDocument(example).steps.length;
    expect(await svgOf(example, { step: Infinity })).toBe(await svgOf(example, { step: last }));
  });

  it('shows values, gradients, both or neither', async () => {
    const step = 10;
    const chips = async (values: boolean, gradients: boolean) => {
      const words = await wordsOf(example, { step, shows: { values, gradients } });
      return words.filter((word) => /^−?\d+$/.test(word));
    };
    expect(await chips(true, true)).toEqual(expect.arrayContaining(['−8', '−2', '4']));
    expect(await chips(true, false)).toEqual(['1', '−3', '4', '1', '−3', '4', '−2', '−8', '−8']);
    expect(await chips(false, true)).toEqual(['4', '4', '−2', '4', '1']);
    expect(await chips(false, false)).toEqual([]);
  });

  it('tells no step of what it does not show', async () => {
    const svg = await svgOf(example, { step: 9, shows: { values: true, gradients: false } });
    expect(svg).not.toContain('upstream');
    expect(svg).not.toContain('#b1410b');
  });

  it('draws chosen nodes with the wires between them, and nothing else', async () => {
    const elements = elementsOf(await svgOf(example, { step: 0, region: ['x', 'd'] }));
    const drawn = elements.flatMap(({ attributes }) => attributes.get('data-node') ?? []);
    expect(drawn).toEqual(['x', 'd']);
    const wires = elements.filter(({ attributes }) => attributes.get('d')?.includes(' C'));
    expect(wires).toHaveLength(1);
  });

  it('draws a frame with what is in it', async () => {
    const document = documentOf({ ...example, frames: [{ id: 'a', title: 'Sum', nodes: ['d'] }] });
    const elements = elementsOf(await svgOf(document, { region: ['frame:a'] }));
    expect(elements.flatMap(({ attributes }) => attributes.get('data-node') ?? [])).toEqual(['d']);
    expect(elements.map(({ text }) => text)).toContain('Sum');
  });

  it('draws a rectangle of the canvas, and leaves out what lies outside', async () => {
    const region = { x: -20, y: -20, width: 200, height: 100 };
    const svg = await svgOf(example, { region });
    expect(svg).toContain('viewBox="-20 -20 200 100"');
    expect(svg).not.toContain('data-node="f"');
  });

  it('has a ground, or none', async () => {
    const ground = '<rect x="-24" y="-32" width="1031"';
    expect((await svgOf(example, { ground: 'transparent' })).length).toBeLessThan(
      (await svgOf(example)).length,
    );
    expect(await svgOf(example, { ground: 'transparent' })).not.toContain(ground);
  });

  it.each(lookNames)('is drawn in the look %s', async (look) => {
    expect(elementsOf(await svgOf(example, { step: 9, look })).length).toBeGreaterThan(40);
  });

  it('uses no hue in the look for print', async () => {
    for (const document of gallery.values()) {
      const svg = await svgOf(document, { step: Infinity, look: 'mono' });
      const colours = [...svg.matchAll(/#([\da-f]{6})\b/g)].map(([, colour]) => colour!);
      const isGrey = (colour: string) => colour.slice(0, 2).repeat(3) === colour;
      expect(colours.filter((colour) => !isGrey(colour))).toEqual([]);
    }
  });

  it('says without hues which number is a gradient', async () => {
    const words = await wordsOf(example, { step: 10, look: 'mono' });
    expect(words.filter((word) => word === '∂')).toHaveLength(5);
  });

  it('keeps the sign of an entry without hues, by hatching what is negative', async () => {
    const signed = documentOf({
      nodes: [
        { id: 'a', op: 'input', value: [1, -2, 3] },
        { id: 's', op: 'sum', inputs: ['a'] },
      ],
    });
    const hatched = (svg: string) => svg.match(/stroke-width="0.75"/g)?.length ?? 0;
    expect(hatched(await svgOf(signed, { step: 1, look: 'mono' }))).toBe(1);
    expect(hatched(await svgOf(signed, { step: 1 }))).toBe(0);
  });

  it('is an empty page of an empty graph', async () => {
    const svg = await svgOf(documentOf({ nodes: [] }));
    expect(svg).toContain('width="320" height="180"');
  });

  it('draws all of a graph of 500 nodes', async () => {
    const chain = Array.from({ length: 499 }, (_, at) => ({
      id: `n${at + 1}`,
      op: at % 3 === 0 ? 'tanh' : 'square',
      inputs: [`n${at}`],
      position: [(at % 25) * 240, Math.floor(at / 25) * 200],
    }));
    const leaf = { id: 'n0', op: 'input', value: 0.5, position: [-240, 0] };
    const svg = await svgOf(documentOf({ nodes: [leaf, ...chain] }), { step: Infinity });
    expect(svg.match(/data-node=/g)).toHaveLength(500);
  });
});

describe('outlines', () => {
  it('leave no text, and define each glyph once', async () => {
    const svg = await svgOf(gallery.get('broadcasting')!, { step: 12, text: 'outlines' });
    expect(svg).not.toContain('<text');
    const ids = [...svg.matchAll(/<path id="(g\d+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const used = new Set([...svg.matchAll(/<use xlink:href="#(g\d+)"/g)].map(([, id]) => id!));
    expect([...used].sort()).toEqual([...ids].sort());
  });

  it('set letters with marks that no bundled font has as letters with marks', async () => {
    const note = (text: string) => ({ notes: [{ id: 'a', text, position: [0, 400] }] });
    for (const text of ['Ŵ', 'ŷ', 'x\u0304']) {
      const svg = await svgOf(documentOf({ ...example, ...note(text) }), { text: 'outlines' });
      expect(svg).not.toContain('<text');
      expect(svg).toContain(`aria-label="${text}"`);
    }
  });

  it('leave as text what no bundled font has', async () => {
    const document = documentOf({
      ...example,
      notes: [{ id: 'a', text: '漢字', position: [0, 400] }],
    });
    const svg = await svgOf(document, { text: 'outlines' });
    expect(svg).toContain('漢字</text>');
  });
});

describe('fonts', () => {
  it('are embedded small where their signs suffice, and whole where they do not', async () => {
    const sizeWith = async (text: string) => {
      const document = documentOf({ ...example, notes: [{ id: 'a', text, position: [0, 400] }] });
      return (await svgOf(document, { text: 'fonts' })).length;
    };
    expect((await sizeWith('é')) - (await sizeWith('e'))).toBeGreaterThan(10_000);
  });

  it('of a formula come along with it', async () => {
    const document = documentOf({
      ...example,
      notes: [{ id: 'a', text: '$\\mathfrak{g} + \\mathbb{R}$', position: [0, 400] }],
    });
    const svg = await svgOf(document, { text: 'fonts' });
    expect(svg).toContain('font-family:KaTeX_Fraktur');
    expect(svg).toContain('font-family:KaTeX_AMS');
  });
});
