import { isText, type Shape, type Tag, type TextShape } from '../svg/shapes.ts';
import type { GlyphFonts } from './glyph-fonts.ts';
import { paintOf, type Alphas, type Paint } from './paint.ts';
import { lineOperators, pathOperators, rectangleOperators } from './path-operators.ts';
import { pdfNumber } from './pdf-file.ts';
import { writeText } from './text-operators.ts';

/** Writes shapes as the operators of PDF pages, and notes what those pages need. */
export class PageWriter {
  readonly fonts: GlyphFonts;
  /** Signs that no bundled face has: a box stands for each. */
  readonly missing = new Set<string>();
  readonly #nameByAlphas = new Map<string, string>();

  constructor(fonts: GlyphFonts) {
    this.fonts = fonts;
  }

  /** The states of transparency, as an entry of the pages' resources. */
  get states(): string {
    const entries = Array.from(this.#nameByAlphas, ([key, name]) => {
      const [fill, stroke] = key.split(' ');
      return `/${name}<</ca ${fill}/CA ${stroke}>>`;
    });
    return `/ExtGState<<${entries.join('')}>>`;
  }

  /** The operators of a shape, in a space whose y points downwards, as that of SVG. */
  write(shape: Shape, opacity = 1): string {
    if (isText(shape)) return this.#writeText(shape, opacity);
    return shape.tag === 'g' ? this.#writeGroup(shape, opacity) : this.#writeDrawn(shape, opacity);
  }

  #writeGroup({ attributes, children }: Tag, opacity: number): string {
    const own = opacity * Number(attributes['opacity'] ?? 1);
    const inner = children.map((child) => this.write(child, own));
    return kept([...matricesOf(attributes['transform']), ...inner]);
  }

  #writeDrawn(shape: Tag, opacity: number): string {
    const path = pathOf(shape);
    if (path === null) return '';
    const paint = paintOf(shape.attributes, opacity);
    if (paint.operator === 'n') return '';
    const matrices = matricesOf(shape.attributes['transform']);
    return kept([...matrices, ...this.#painted(paint), path, paint.operator]);
  }

  #writeText(shape: TextShape, opacity: number): string {
    const paint = paintOf({ fill: shape.fill }, opacity);
    return kept([...this.#painted(paint), ...writeText(shape, this.fonts, this.missing)]);
  }

  #painted({ before, alphas }: Paint): string[] {
    const isPlain = alphas.fill === 1 && alphas.stroke === 1;
    return isPlain ? [...before] : [`/${this.#stateOf(alphas)} gs`, ...before];
  }

  #stateOf({ fill, stroke }: Alphas): string {
    const key = `${pdfNumber(fill)} ${pdfNumber(stroke)}`;
    const name = this.#nameByAlphas.get(key) ?? `A${this.#nameByAlphas.size}`;
    this.#nameByAlphas.set(key, name);
    return name;
  }
}

/** Operators whose state ends with them. */
function kept(operators: readonly string[]): string {
  return `q\n${operators.join('\n')}\nQ`;
}

function pathOf({ tag, attributes }: Tag): string | null {
  const number = (name: string) => Number(attributes[name] ?? 0);
  const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
  switch (tag) {
    case 'rect':
      return rectangleOperators(
        box(number('x'), number('y'), number('width'), number('height')),
        number('rx'),
      );
    case 'circle': {
      const r = number('r');
      return rectangleOperators(box(number('cx') - r, number('cy') - r, 2 * r, 2 * r), r);
    }
    case 'line':
      return lineOperators(number('x1'), number('y1'), number('x2'), number('y2'));
    case 'path':
      return pathOperators(String(attributes['d'] ?? ''));
    default:
      return null;
  }
}

/** The transformations of SVG that pictures use: shifts, turns and scales. */
function matricesOf(transform: unknown): string[] {
  const functions = typeof transform === 'string' ? transform.matchAll(/(\w+)\(([^)]*)\)/g) : [];
  return Array.from(functions, ([, name, list = '']) => {
    const [first = 0, second] = list.split(/[\s,]+/).map(Number);
    const angle = (first * Math.PI) / 180;
    const matrix =
      name === 'translate'
        ? [1, 0, 0, 1, first, second ?? 0]
        : name === 'scale'
          ? [first, 0, 0, second ?? first, 0, 0]
          : [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
    return `${matrix.map(pdfNumber).join(' ')} cm`;
  });
}
