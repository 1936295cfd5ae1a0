import type { Locator } from '@playwright/test';
import type { Editor } from './editor.ts';
import type { Place } from './mouse.ts';

/** The ends of the wire that is pointed at, or selected: its start first. */
export function gripsIn(editor: Editor): Locator {
  return editor.graph.locator('.grip');
}

/** Takes hold of an end of a wire with the mouse; the drag goes on with `move`. */
export async function takeEnd(editor: Editor, wire: Locator, end: 'start' | 'end'): Promise<void> {
  await editor.mouse.move(await editor.pointOn(wire, 0.3));
  const grips = gripsIn(editor);
  await editor.mouse.press(end === 'start' ? grips.first() : grips.last());
}

/** What stands beside the pointer while a gesture lasts. */
export function labelIn(editor: Editor): Locator {
  return editor.graph.locator('.svelte-flow__viewport-front .label');
}

/** Everything that a gesture draws while it lasts. */
export function sketchIn(editor: Editor): Locator {
  return editor.graph.locator(
    '.svelte-flow__viewport-front svg:is(.wire, .knife, .marquee, .splice)',
  );
}

/** A point of the window, from another. */
export function beside({ x, y }: Place, right: number, down: number): Place {
  return { x: x + right, y: y + down };
}

/** Where nodes stand on the screen, to the pixel. */
export async function placesOf(editor: Editor, ...ids: readonly string[]): Promise<string[]> {
  const boxes = await Promise.all(ids.map((id) => editor.boxOf(id)));
  return boxes.map(({ x, y }) => `${Math.round(x)}, ${Math.round(y)}`);
}
