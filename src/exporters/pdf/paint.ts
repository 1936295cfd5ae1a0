import type { Attribute } from '../svg/shapes.ts';
import { pdfColour } from './colour.ts';
import { pdfNumber } from './pdf-file.ts';

type Attributes = Readonly<Record<string, Attribute>>;

const caps: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const joins: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

/** How see-through fills and lines are, each from 0 to 1. */
export interface Alphas {
  readonly fill: number;
  readonly stroke: number;
}

/** How a shape is painted: the operators before its path and the one after it. */
export interface Paint {
  readonly before: readonly string[];
  readonly operator: 'f' | 'S' | 'B' | 'n';
  readonly alphas: Alphas;
}

/** What an element's attributes say of its paint; `opacity` is that of the groups around it. */
export function paintOf(attributes: Attributes, opacity: number): Paint {
  const text = (name: string) => String(attributes[name] ?? 'none');
  const number = (name: string, initial: number) => Number(attributes[name] ?? initial);
  const fill = attributes['fill'] === undefined ? '#000000' : text('fill');
  const stroke = text('stroke');
  const isFilled = fill !== 'none';
  const isStroked = stroke !== 'none' && number('stroke-width', 1) > 0;
  const own = opacity * number('opacity', 1);
  return {
    before: [
      ...(isFilled ? [`${pdfColour(fill)} rg`] : []),
      ...(isStroked
        ? [
            `${pdfColour(stroke)} RG`,
            `${pdfNumber(number('stroke-width', 1))} w`,
            `${caps[text('stroke-linecap')] ?? 0} J`,
            `${joins[text('stroke-linejoin')] ?? 0} j`,
            `[${dashes(attributes['stroke-dasharray'])}] 0 d`,
          ]
        : []),
    ],
    operator: isFilled ? (isStroked ? 'B' : 'f') : isStroked ? 'S' : 'n',
    alphas: { fill: own * number('fill-opacity', 1), stroke: own * number('stroke-opacity', 1) },
  };
}

function dashes(list: Attribute): string {
  const numbers = String(list ?? '').match(/[\d.]+/g) ?? [];
  return numbers.map((length) => pdfNumber(Number(length))).join(' ');
}
