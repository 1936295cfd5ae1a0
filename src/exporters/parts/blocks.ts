import type { Block } from '../../formula/markdown/blocks.ts';
import { tag, type Shape } from '../svg/shapes.ts';
import { centredBaseline } from '../text/line-box.ts';
import { setFormula } from './formula.ts';
import { setCode, setRuns, type SetText, type TextStyle } from './inline.ts';
import { setTable } from './table.ts';
import { label } from './text.ts';

/** Sets the blocks of a text one below the other, in a column no wider than `most`. */
export function setBlocks(
  blocks: readonly Block[],
  style: TextStyle,
  most: number,
  gap = style.size / 2,
): SetText {
  const parts = blocks.map((block) => setBlock(block, style, most));
  const height = parts.reduce((sum, part) => sum + part.height, 0);
  return {
    width: Math.max(0, ...parts.map((part) => part.width)),
    height: height + gap * Math.max(0, parts.length - 1),
    draw: (x, y) => {
      let top = y;
      return parts.flatMap((part) => {
        const shapes = part.draw(x, top);
        top += part.height + gap;
        return shapes;
      });
    },
  };
}

const HEADING = [1.35, 1.2, 1.1] as const;

function setBlock(block: Block, style: TextStyle, most: number): SetText {
  const { theme } = style.look;
  switch (block.kind) {
    case 'paragraph':
      return setRuns(block.runs, style, most);
    case 'heading': {
      const size = style.size * HEADING[Math.min(block.level, 3) - 1]!;
      return setRuns(block.runs, { ...style, size, lineHeight: 1.25, weight: 650 }, most);
    }
    case 'list':
      return setList(block, style, most);
    case 'quote': {
      const indent = 3 + 0.8 * style.size;
      const inner = setBlocks(block.blocks, style, most - indent);
      const bar = { width: 3, height: inner.height, fill: theme.lineStrong };
      return beside(inner, indent, (x, y) => [tag('rect', { x, y, ...bar })]);
    }
    case 'code':
      return inBox(setCode(block.text, style), style);
    case 'math':
      return setDisplay(block.tex, style, most);
    case 'rule': {
      const line = { x2: most, stroke: theme.lineStrong };
      const draw = (x: number, y: number) => [
        tag('path', { d: `M${x},${y + 0.5}L${x + line.x2},${y + 0.5}`, stroke: line.stroke }),
      ];
      return { width: most, height: 1, draw };
    }
    case 'table':
      return setTable(block, style);
  }
}

/** What is set with something to its left, which has `indent` pixels. */
function beside(inner: SetText, indent: number, draw: (x: number, y: number) => Shape[]): SetText {
  return {
    width: inner.width + indent,
    height: inner.height,
    draw: (x, y) => [...draw(x, y), ...inner.draw(x + indent, y)],
  };
}

function setList(
  { start, items }: Extract<Block, { kind: 'list' }>,
  style: TextStyle,
  most: number,
): SetText {
  const indent = 1.6 * style.size;
  const parts = items.map((blocks) => setBlocks(blocks, style, most - indent, 0.3 * style.size));
  const gap = 0.15 * style.size;
  const middle = (style.size * style.lineHeight) / 2;
  const fill = style.look.theme.ink;
  return {
    width: indent + Math.max(0, ...parts.map(({ width }) => width)),
    height: parts.reduce((sum, { height }) => sum + height, 0) + gap * (parts.length - 1),
    draw: (x, y) => {
      let top = y;
      return parts.flatMap((part, at) => {
        const number = {
          text: `${(start ?? 0) + at}.`,
          size: style.size,
          weight: 400,
          fill,
        } as const;
        const dot = {
          cx: x + indent - 0.75 * style.size,
          cy: top + middle,
          r: 0.17 * style.size,
          fill,
        };
        const sign =
          start === null
            ? tag('circle', dot)
            : label(number, x + indent - 0.4 * style.size, top + middle, 'end');
        const shapes = [sign, ...part.draw(x + indent, top)];
        top += part.height + gap;
        return shapes;
      });
    },
  };
}

function inBox(inner: SetText, { size, look }: TextStyle): SetText {
  const { panel, line } = look.theme;
  const [across, down] = [0.7 * size + 1, 0.5 * size + 1];
  const width = inner.width + 2 * across;
  const height = inner.height + 2 * down;
  const box = { width: width - 1, height: height - 1, rx: 6, fill: panel, stroke: line };
  return {
    width,
    height,
    draw: (x, y) => [
      tag('rect', { x: x + 0.5, y: y + 0.5, ...box }),
      ...inner.draw(x + across, y + down),
    ],
  };
}

/** A formula on a line of its own, in the middle. */
function setDisplay(tex: string, { size, look }: TextStyle, most: number): SetText {
  const formula = setFormula(tex, size, look, { isDisplay: true });
  const { above, below } = formula.ink;
  // KaTeX leaves a line of its own size above and below what is displayed.
  const margin = size * 1.21 * 0.5;
  const height = above + below + 2 * margin;
  return {
    width: formula.width,
    height,
    draw: (x, y) => {
      const start = x + Math.max(0, (most - formula.width) / 2);
      return [formula.draw(start, centredBaseline({ above, below }, y + height / 2))];
    },
  };
}
