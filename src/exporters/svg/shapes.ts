import type { Point } from '../../layout/geometry.ts';
import type { Face } from '../text/faces.ts';

/** The value of an attribute; what is `undefined` is left out. */
export type Attribute = string | number | undefined;

/** An element of SVG. Its attributes are escaped and its numbers rounded when it is written. */
export interface Tag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: readonly Shape[];
}

/** A piece of text in one face, which is written as text or as outlines. */
export interface TextShape {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  /** Where the baseline starts, ends or has its middle, as `anchor` says; it starts there otherwise. */
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'middle' | 'end';
  readonly fill: string;
  /** Whether the signs of an upright face lean, as emphasis does. */
  readonly isSlanted?: boolean;
  readonly line?: 'underline' | 'line-through';
  /** A line round the signs, as for the hairlines of arithmetic. */
  readonly stroke?: TextStroke;
}

export interface TextStroke {
  readonly colour: string;
  readonly width: number;
}

/** What a picture consists of. */
export type Shape = Tag | TextShape;

export function isText(shape: Shape): shape is TextShape {
  return 'text' in shape;
}

export function tag(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  children: readonly Shape[] = [],
): Tag {
  return { tag: name, attributes, children };
}

/** Shapes in coordinates of their own, whose origin is at a place. */
export function placed(
  { x, y }: Point,
  children: readonly Shape[],
  attributes: Readonly<Record<string, Attribute>> = {},
): Tag {
  const transform = x === 0 && y === 0 ? undefined : `translate(${rounded(x)} ${rounded(y)})`;
  return tag('g', { ...attributes, transform }, children);
}

/** A number as pictures have it, with two decimals at most. */
export function rounded(x: number): number {
  const short = Math.round(x * 100) / 100;
  return short === 0 ? 0 : short;
}
