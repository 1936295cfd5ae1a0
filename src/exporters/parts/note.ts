import type { Note } from '../../document/graph-document.ts';
import { blocksOf } from '../../formula/markdown/markdown.ts';
import { NOTE, noteBox } from '../../layout/note.ts';
import type { Scene } from '../scene.ts';
import { placed, tag, type Shape } from '../svg/shapes.ts';
import { setBlocks } from './blocks.ts';

/** A note: its text on its paper, which is as tall as the text needs. */
export function drawNote({ look }: Scene, note: Note): Shape {
  const { theme } = look;
  const { x, y, width, height } = noteBox(note);
  const inset = NOTE.padding + 1;
  const style = { size: NOTE.fontSize, lineHeight: NOTE.lineHeight, weight: 400, look } as const;
  const text = setBlocks(blocksOf(note.text), style, width - 2 * inset);
  const box = {
    x: 0.5,
    y: 0.5,
    width: Math.max(width, text.width + 2 * inset) - 1,
    height: Math.max(height, text.height + 2 * inset) - 1,
    rx: 9.5,
    fill: theme.note,
    stroke: theme.noteLine,
  };
  const shapes = [tag('rect', box), ...text.draw(inset, inset)];
  return placed({ x, y }, shapes, { 'data-note': note.id });
}
