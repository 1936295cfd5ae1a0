import { widthOf } from '../text/drawn-sign.ts';
import { moved, type Mark, type Tone } from './formula-box.ts';
import { faceOf, fontWithin, MAIN, type MathFont } from './katex-fonts.ts';
import type { KatexNode } from './katex-tree.ts';
import { drawingMarks } from './set-drawing.ts';
import { setStack } from './set-stack.ts';

/** What a part of the tree takes over from what it stands in. */
export interface Setting {
  /** The font's size in em of the formula. */
  readonly size: number;
  readonly font: MathFont;
  readonly tone: Tone | null;
  /** The width of what it stands in, for rules that are as wide as that. */
  readonly room: number;
}

/** A part of a formula: how far it moves what follows it, and its marks. */
export interface Part {
  readonly width: number;
  readonly marks: readonly Mark[];
}

export const OUTERMOST: Setting = { size: 1, font: MAIN, tone: null, room: 0 };

/** KaTeX's font sizes, from `size1` to `size11`. */
const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

/**
 * Sets a node of KaTeX's tree as KaTeX's style sheet has browsers set it: inline, one after the other,
 * but for stacks (`vlist`), overlaps and drawings.
 */
export function setNode(node: KatexNode, around: Setting): Part {
  if (node.text !== undefined) return setSymbol(node, around);
  const classes = node.classes ?? [];
  const setting = settingWithin(node, around);
  const em = (name: string) => lengthOf(node.style?.[name]) * setting.size;
  const inner = classes.includes('vlist-t') ? setStack(node, setting) : setInner(node, setting);
  // `0 -0.02em`, as rules between columns have it: above and below, left and right.
  const beside = lengthOf(node.style?.['margin']?.split(' ')[1]) * setting.size;
  const left = em('marginLeft') + beside + rootMargin(classes, setting).left;
  const right = em('marginRight') + beside;
  const padding = em('paddingLeft') + em('paddingRight') + 2 * padOf(classes) * setting.size;
  const start = left + em('paddingLeft') + padOf(classes) * setting.size;
  const marks = moved(inner.marks, start + em('left'), em('top') - em('verticalAlign'));
  const width = widthWithin(node, classes, setting) ?? inner.width;
  return {
    width: left + padding + width + right + rootMargin(classes, setting).right,
    marks: [...marks, ...framed(node, classes, setting)],
  };
}

/** The children one after the other, or what a node draws itself. */
function setInner(node: KatexNode, setting: Setting): Part {
  const classes = node.classes ?? [];
  if (classes.includes('pstrut') || classes.includes('katex-strut')) return { width: 0, marks: [] };
  const drawing = drawingMarks(node, setting);
  if (drawing !== null) return { width: setting.room, marks: drawing };
  let width = 0;
  const marks: Mark[] = [];
  for (const child of node.children ?? []) {
    const part = setNode(child, setting);
    marks.push(...moved(part.marks, width, 0));
    width += part.width;
  }
  const rule = borderOf(node, setting, Math.max(setting.room, width));
  return { width: rule === null ? width : rule.width, marks: rule === null ? marks : [rule] };
}

function setSymbol(node: KatexNode, around: Setting): Part {
  const { font, size, tone } = settingWithin(node, around);
  const text = node.text!.replace(/\u200b/g, '');
  if (text === '') return { width: 0, marks: [] };
  const face = faceOf(font, Array.from(text)[0]!);
  const style = (name: string) => lengthOf(node.style?.[name]) * size;
  const width = widthOf(text, face) * size;
  // A letter that leans over its end is set off from what follows by as much.
  const lean = Math.max(0, node.italic ?? 0) * size;
  const margin = { left: style('marginLeft'), right: style('marginRight') };
  const place = { x: margin.left, y: style('top') };
  const mark: Mark = { kind: 'glyphs', text, face, size, ...place, tone };
  const isBlank = text.replace(/\u00a0/g, ' ').trim() === '';
  return { width: margin.left + width + lean + margin.right, marks: isBlank ? [] : [mark] };
}

function settingWithin({ classes = [], style }: KatexNode, around: Setting): Setting {
  const reset = classes.find((name) => /^reset-size\d+$/.test(name));
  const sized = reset === undefined ? undefined : classes.find((name) => /^size\d+$/.test(name));
  const at = (name: string) => SIZES[Number(/\d+$/.exec(name)![0]) - 1] ?? 1;
  const scale = reset === undefined || sized === undefined ? 1 : at(sized) / at(reset);
  const tone = classes.find((name) => name === 'value' || name === 'gradient');
  const colour = style?.['color'];
  return {
    ...around,
    size: around.size * scale,
    font: fontWithin(classes, around.font),
    tone: tone ?? (colour === undefined ? around.tone : { colour }),
  };
}

/** The width of a node that does not take that of what it holds; `null` of others. */
function widthWithin(
  { style }: KatexNode,
  classes: readonly string[],
  { size }: Setting,
): number | null {
  if (classes.includes('nulldelimiter')) return 0.12 * size;
  if (/\b[lrc]lap\b/.test(classes.join(' '))) return 0;
  if (classes.includes('accent-body') && !classes.includes('accent-full')) return 0;
  return style?.['width']?.endsWith('em') ? lengthOf(style['width']) * size : null;
}

/** A line below a node, as wide as what it stands in, or a rule of a stated size. */
function borderOf({ style = {}, classes }: KatexNode, { size, tone }: Setting, room: number) {
  const height = lengthOf(style['borderBottomWidth']) * size;
  if (height > 0) return { kind: 'rule' as const, x: 0, y: -height, width: room, height, tone };
  const [across, down] = [
    style['borderRightWidth'],
    // Between the columns of a table, a rule as tall as the table.
    classes?.includes('vertical-separator') ? style['height'] : style['borderTopWidth'],
  ].map(lengthOf);
  if (!across || !down) return null;
  const y = -(down + lengthOf(style['bottom'])) * size;
  return { kind: 'rule' as const, x: 0, y, width: across * size, height: down * size, tone };
}

/** The box that `\boxed` draws round what it holds, as wide as that: four rules. */
function framed(
  { style, height = 0 }: KatexNode,
  classes: readonly string[],
  { size, tone, room }: Setting,
): Mark[] {
  if (!classes.includes('fbox')) return [];
  const line = (lengthOf(style?.['borderWidth']) || 0.04) * size;
  const tall = height * size;
  const rule = { kind: 'rule' as const, tone };
  return [
    { ...rule, x: 0, y: -tall, width: room, height: line },
    { ...rule, x: 0, y: -line, width: room, height: line },
    { ...rule, x: 0, y: -tall, width: line, height: tall },
    { ...rule, x: room - line, y: -tall, width: line, height: tall },
  ];
}

function padOf(classes: readonly string[]): number {
  if (classes.includes('x-arrow-pad')) return 0.5;
  if (classes.includes('boxpad')) return 0.3;
  return classes.includes('cancel-pad') ? 0.2 : 0;
}

/** The index of a root stands over its sign. */
function rootMargin(classes: readonly string[], { size }: Setting) {
  const isRoot = classes.includes('katex-root');
  return isRoot ? { left: (5 / 18) * size, right: (-10 / 18) * size } : { left: 0, right: 0 };
}

/** A length in em; 0 of anything else. */
export function lengthOf(length: string | undefined): number {
  return length?.endsWith('em') ? Number.parseFloat(length) || 0 : 0;
}
