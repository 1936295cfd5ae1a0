import type { Box } from '../../layout/geometry.ts';

/** A slide is shown whole unless it would be drawn smaller than `least`; a part of it is drawn `legibly`. */
const ZOOM = { least: 0.5, legibly: 0.7 } as const;

/**
 * The part of a slide that is shown in some room of the window, in its pixels: all of it, or where that
 * could not be read, as on a telephone, what lies around the step; without a step, the slide's left.
 */
export function sightOf(
  slide: Box,
  step: Box | null,
  room: { readonly width: number; readonly height: number },
): Box {
  const zoom = Math.min(room.width / slide.width, room.height / slide.height);
  if (zoom >= ZOOM.least) return slide;
  const width = Math.min(slide.width, room.width / ZOOM.legibly);
  const height = Math.min(slide.height, room.height / ZOOM.legibly);
  const x = step === null ? slide.x : step.x + (step.width - width) / 2;
  const y = (step ?? slide).y + ((step ?? slide).height - height) / 2;
  return {
    x: within(x, slide.x, slide.x + slide.width - width),
    y: within(y, slide.y, slide.y + slide.height - height),
    width,
    height,
  };
}

/** What two boxes share; `null` where that is nothing. */
export function sharedBox(a: Box, b: Box): Box | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
