import type { Block, Run } from '../../formula/markdown/blocks.ts';
import { tag, type Shape } from '../svg/shapes.ts';
import { setRuns, type SetText, type TextStyle } from './inline.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Sets a table: each column as wide as its widest cell, with lines between. */
export function setTable({ head, rows }: Table, style: TextStyle): SetText {
  const padding = { x: 0.7 * style.size, y: 0.2 * style.size };
  const set = (cells: readonly (readonly Run[])[], weight: TextStyle['weight']) =>
    cells.map((runs) => setRuns(runs, { ...style, weight }, Infinity));
  const lines = [set(head, 650), ...rows.map((cells) => set(cells, 400))];
  const columns = Math.max(...lines.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) => {
    const inner = lines.map((cells) => cells[column]?.width ?? 0);
    return Math.max(...inner) + 2 * padding.x + 1;
  });
  const heights = lines.map(
    (cells) => Math.max(0, ...cells.map(({ height }) => height)) + 2 * padding.y + 1,
  );
  const stroke = style.look.theme.lineStrong;
  return {
    width: widths.reduce((sum, width) => sum + width, 0),
    height: heights.reduce((sum, height) => sum + height, 0),
    draw: (x, y) => {
      let top = y;
      return lines.flatMap((cells, row): Shape[] => {
        let left = x;
        const shapes = widths.flatMap((width, column): Shape[] => {
          const box = { x: left + 0.5, y: top + 0.5, width, height: heights[row]! };
          const inner = cells[column]?.draw(left + 0.5 + padding.x, top + 0.5 + padding.y) ?? [];
          left += width;
          return [tag('rect', { ...box, fill: 'none', stroke }), ...inner];
        });
        top += heights[row]!;
        return shapes;
      });
    },
  };
}
