import type { Box } from '../../layout/geometry.ts';
import { freePlaceBefore } from '../../layout/placement.ts';
import type { Editor } from '../editor.svelte.ts';
import { drawnBoxes } from '../places/drawn-boxes.ts';
import { portPoint, type Port } from '../places/ports.ts';

/** Between a node and what it feeds. */
const GAP = 110;

/** Where a leaf of some size goes that feeds an input: left of it, at its height where that is free. */
export function boxBefore(
  editor: Editor,
  port: Port,
  size: { readonly width: number; readonly height: number },
): Box {
  const { x, y } = portPoint(editor, port);
  const wished = { ...size, x: x - GAP - size.width, y: y - size.height / 2 };
  return { ...wished, ...freePlaceBefore(wished, drawnBoxes(editor)) };
}
