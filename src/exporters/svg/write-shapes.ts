import { escapeXml } from './escape.ts';
import { isText, rounded, type Attribute, type Shape, type TextShape } from './shapes.ts';

/** Writes shapes as SVG; `writeText` decides how texts are drawn. */
export function writeShapes(
  shapes: readonly Shape[],
  writeText: (text: TextShape) => string,
): string {
  return shapes
    .map((shape) => {
      if (isText(shape)) return writeText(shape);
      const { tag, attributes, children } = shape;
      return element(tag, attributes, writeShapes(children, writeText));
    })
    .join('');
}

/** One element, of content that is written already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(value!)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(rounded(value)) : escapeXml(value);
}
