import type { Box, Point } from './geometry.ts';

/** What a window shows of a canvas: where the canvas's origin stands in it, and how large a pixel is. */
export interface View extends Point {
  readonly zoom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How near and how far a view may be. */
export const ZOOM = { least: 0.1, most: 4 } as const;

/** Whether two views show the same. */
export function areSame(a: View, b: View): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}

/** The part of the canvas that a window of some size shows. */
export function shownIn({ width, height }: Size, { x, y, zoom }: View): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

/** Where a box of the canvas stands in the window. */
export function placedIn({ x, y, width, height }: Box, { zoom, ...origin }: View): Box {
  return {
    x: origin.x + x * zoom,
    y: origin.y + y * zoom,
    width: width * zoom,
    height: height * zoom,
  };
}

/**
 * The box of the tiles, each at least half as large as a part of the canvas, that the part lies on:
 * x, y, width and height. It is the same for all parts of about one size near one place.
 */
export function tilesUnder({ x, y, width, height }: Box): [number, number, number, number] {
  const tile = 2 ** Math.ceil(Math.log2(Math.max(width, height, 1) / 2));
  const [left, top] = [Math.floor(x / tile) * tile, Math.floor(y / tile) * tile];
  const [right, bottom] = [x + width, y + height].map((end) => Math.ceil(end / tile) * tile);
  return [left, top, right! - left, bottom! - top];
}

/** The view that has the middle of a box in the middle of a window. */
export function centredOn({ x, y, width, height }: Box, window: Size, zoom: number): View {
  return {
    zoom,
    x: Math.round(window.width / 2 - (x + width / 2) * zoom),
    y: Math.round(window.height / 2 - (y + height / 2) * zoom),
  };
}

/** The view that fills a window with a box, as near as views may be. */
export function filledWith(box: Box, window: Size): View {
  const scale = Math.min(window.width / box.width, window.height / box.height);
  return centredOn(box, window, withinZoom(scale));
}

/**
 * The view that fits a box into the free part of a window, in the window's pixels, between two zooms;
 * what is too large at the least one is shown from its upper left corner on.
 */
export function fittedInto(
  box: Box,
  free: Box,
  { least, most }: { readonly least: number; readonly most: number },
): View {
  const scale = Math.min(free.width / box.width, free.height / box.height);
  const zoom = Math.max(least, Math.min(most, scale));
  const left = free.x + Math.max(0, (free.width - box.width * zoom) / 2);
  const top = free.y + Math.max(0, (free.height - box.height * zoom) / 2);
  return { zoom, x: Math.round(left - box.x * zoom), y: Math.round(top - box.y * zoom) };
}

/** A view at another zoom, about the middle of a window. */
export function zoomedTo(view: View, window: Size, zoom: number): View {
  const middle = { x: window.width / 2, y: window.height / 2 };
  return carried(view, middle, middle, zoom / view.zoom);
}

/** A view that is zoomed so that what was under one point of the window comes under another. */
export function carried(view: View, from: Point, to: Point, factor: number): View {
  const zoom = withinZoom(view.zoom * factor);
  const scale = zoom / view.zoom;
  return { zoom, x: to.x - (from.x - view.x) * scale, y: to.y - (from.y - view.y) * scale };
}

/** The view a share of the way from one to another: what both have at one place stays there. */
export function viewBetween(from: View, to: View, share: number): View {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const way = from.zoom === to.zoom ? share : (zoom - from.zoom) / (to.zoom - from.zoom);
  return { zoom, x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way };
}

function withinZoom(zoom: number): number {
  return Math.max(ZOOM.least, Math.min(ZOOM.most, zoom));
}
