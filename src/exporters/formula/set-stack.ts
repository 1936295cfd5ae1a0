import { moved, type Mark } from './formula-box.ts';
import type { KatexNode } from './katex-tree.ts';
import { lengthOf, setNode, type Part, type Setting } from './set-tree.ts';

/** Where the layers of a stack stand in its width. */
type Alignment = 'left' | 'centre' | 'right';

/**
 * Sets a stack (`vlist-t`): layers one above the other, such as the parts of a fraction, of limits, of
 * a column. It is as wide as its widest layer.
 */
export function setStack(node: KatexNode, setting: Setting): Part {
  const layers = node.children?.[0]?.children?.[0]?.children ?? [];
  const alignment = alignments.get(node) ?? 'left';
  const widths = layers.map((layer) => setLayer(layer, { ...setting, room: 0 }).width);
  const width = Math.max(0, ...widths);
  const marks = layers.flatMap((layer): Mark[] => {
    const part = setLayer(layer, { ...setting, room: width });
    const rest = width - part.width;
    const isLeft = alignment === 'left' || layer.classes?.includes('svg-align') === true;
    const x = isLeft ? 0 : alignment === 'centre' ? rest / 2 : rest;
    return moved(part.marks, x, 0);
  });
  return { width, marks };
}

/** One layer. It stands on a strut, and its place is told by how far the strut is moved up. */
function setLayer(layer: KatexNode, setting: Setting): Part {
  const strut = layer.children?.find(({ classes }) => classes?.includes('pstrut'));
  const drop = (lengthOf(layer.style?.['top']) + lengthOf(strut?.style?.['height'])) * setting.size;
  const inner = (layer.children ?? []).filter((child) => child !== strut);
  const left = lengthOf(layer.style?.['marginLeft']) * setting.size;
  const right = lengthOf(layer.style?.['marginRight']) * setting.size;
  const available = { ...setting, room: Math.max(0, setting.room - left - right) };
  let width = left;
  const marks: Mark[] = [];
  for (const child of inner) {
    const part = setNode(child, available);
    marks.push(...moved(part.marks, width, drop));
    width += part.width;
  }
  return { width: width + right, marks };
}

/** How the layers of each stack are aligned, which what holds the stack decides. */
const alignments = new WeakMap<KatexNode, Alignment>();

const alignmentByClass: readonly (readonly [string, Alignment])[] = [
  ['mfrac', 'centre'],
  ['op-limits', 'centre'],
  ['katex-accent', 'centre'],
  ['x-arrow', 'centre'],
  ['mover', 'centre'],
  ['munder', 'centre'],
  ['col-align-c', 'centre'],
  ['col-align-r', 'right'],
];

/** Notes how the stacks right within each node are aligned. */
export function noteAlignments(node: KatexNode): void {
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { classes = [], children = [] } = next;
    const rule = alignmentByClass.find(([name]) => classes.includes(name));
    for (const child of children) {
      if (rule !== undefined && child.classes?.includes('vlist-t')) alignments.set(child, rule[1]);
      open.push(child);
    }
  }
}
