import type { useSvelteFlow } from '@xyflow/svelte';
import { untrack } from 'svelte';
import { isInspectable } from '../../editor/commands/command.ts';
import { drawnBounds } from '../../editor/places/bounds.ts';
import type { Camera } from '../../editor/places/camera.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { buttonCorners } from '../../layout/button-corners.ts';
import { clearRoom } from '../../layout/clear-room.ts';
import { clearingMove } from '../../layout/clear-view.ts';
import { freeRoom } from '../../layout/free-room.ts';
import { areClose, holds, movedBy, type Box, type Point } from '../../layout/geometry.ts';
import {
  areSame,
  carried,
  filledWith,
  fittedInto,
  placedIn,
  shownIn,
  ZOOM,
  zoomedTo,
  type View,
} from '../../layout/view.ts';
import { Flight } from './flight.ts';
import { focusWithin } from './focus-within.ts';

/** A graph is fitted no larger than this, and on a phone opened no smaller than can be read. */
const FITTED = { legible: 0.5, most: 1.6 };
const PHONE_PX = 600;
/** How near an empty canvas is. */
const EMPTY = { usual: 1, onPhone: 0.75 };
/** As much of something may be covered and it still counts as seen, in pixels of the window. */
const COVERED_PX = 16;

/** Whether what is selected is told beside the graph, and not in a sheet over its lower part. */
export function isWide(): boolean {
  return matchMedia('(width > 700px)').matches;
}

/** The canvas's view, as the editor moves it. */
export class CanvasCamera implements Camera {
  readonly #workbench: Workbench;
  readonly #flow: ReturnType<typeof useSvelteFlow>;
  readonly #region: HTMLElement;
  readonly #flight: Flight;
  /** The part that was opened in sight; `null` where it was the whole graph. */
  #openedView: Box | null = null;
  /** The view that was fitted, which follows the window's size until somebody moves it. */
  #fitted: View | null = null;
  /** Whether that was beside what stands over the right of the canvas. */
  #isFittedBeside = false;
  /** The canvas in the window, kept since asking for it makes the browser lay out the page. */
  #size: DOMRect | null = null;

  constructor(
    workbench: Workbench,
    flow: ReturnType<typeof useSvelteFlow>,
    /** The canvas in the page. */
    region: HTMLElement,
  ) {
    this.#workbench = workbench;
    this.#flow = flow;
    this.#region = region;
    this.#flight = new Flight(flow.getViewport, (view) => void flow.setViewport(view));
  }

  /** Whether the whole graph is in view as it was fitted. */
  get isWhole(): boolean {
    return this.#openedView === null && this.#isFitted;
  }

  fit(): void {
    this.#openedView = null;
    this.#fit(true);
  }

  fitBox(box: Box, most?: number, room?: Box): void {
    this.#fitted = null;
    this.#flight.to(this.#viewOf(box, true, most, room));
  }

  /** Shows a document that was opened: a part of it or, with `null`, the whole. */
  showOpened(view: Box | null): void {
    this.#openedView = view;
    this.#showOpened();
  }

  /** Takes note of a new size of the canvas, and fits to it what nobody has moved since. */
  resize(): void {
    this.#size = null;
    if (this.#isFitted) this.#showOpened();
  }

  /** Leaves the view to whoever takes hold of it. */
  release(): void {
    this.#flight.stop();
  }

  zoom(): number {
    return this.#flow.getZoom();
  }

  zoomBy(factor: number): void {
    this.zoomTo(this.#view.zoom * factor);
  }

  zoomTo(zoom: number): void {
    this.#flight.to(zoomedTo(this.#view, this.#windowSize(), zoom));
  }

  panBy(by: Point): void {
    const { x, y, zoom } = this.#flow.getViewport();
    this.#turnTo({ x: x + by.x, y: y + by.y, zoom });
  }

  carry(from: Point, to: Point, factor: number): void {
    const { left, top } = this.#windowSize();
    const [start, end] = [from, to].map(({ x, y }) => ({ x: x - left, y: y - top }));
    this.#turnTo(carried(this.#flow.getViewport(), start!, end!, factor));
  }

  reveal(box: Box): void {
    const view = this.#view;
    if (!this.#isClear(box, view)) this.#centre(box, view);
  }

  follow(box: Box): void {
    const isClear = this.#isClear(box, this.#view);
    const hasMoreRoom = this.#isFittedBeside && !this.#isInspected();
    if (isClear && !hasMoreRoom) return;
    // Fitted anew, the whole graph stands beside what covers it, and takes the room that is free again.
    const whole = this.isWhole && isWide() ? this.#wholeView(true) : null;
    if (whole !== null && whole.zoom >= FITTED.legible) this.fit();
    else if (!isClear) this.#centre(box, this.#view);
  }

  covered(): Box[] {
    const { x, y, zoom } = this.#view;
    return this.#covers().map((cover) => ({
      x: (cover.x - x) / zoom,
      y: (cover.y - y) / zoom,
      width: cover.width / zoom,
      height: cover.height / zoom,
    }));
  }

  clear(box: Box, head: Box): void {
    const { x, y, zoom } = this.#flow.getViewport();
    const by = clearingMove(box, head, this.visible(), zoom);
    if (by.x === 0 && by.y === 0) return;
    this.#flight.to({ x: Math.round(x + by.x * zoom), y: Math.round(y + by.y * zoom), zoom });
  }

  visible(): Box {
    return shownIn(
      this.#windowSize(),
      untrack(() => this.#flow.getViewport()),
    );
  }

  toCanvas(client: Point): Point {
    return this.#flow.screenToFlowPosition(client, { snapToGrid: false });
  }

  pointUnder(client: Point): Point | null {
    const top = document.elementFromPoint(client.x, client.y);
    return top !== null && this.#region.contains(top) ? this.toCanvas(client) : null;
  }

  pointOver(point: Point): Point {
    return this.#flow.flowToScreenPosition(point);
  }

  focusNode(id: string, isQuiet = false): void {
    void focusWithin(this.#workbench, this.#region, id, '[role=group]', isQuiet);
  }

  focusValue(id: string): void {
    void focusWithin(this.#workbench, this.#region, id, 'input');
  }

  #windowSize(): DOMRect {
    return (this.#size ??= this.#region.getBoundingClientRect());
  }

  /** The view as it is, or as it is about to be. */
  get #view(): View {
    return this.#flight.aim ?? untrack(() => this.#flow.getViewport());
  }

  /** Whether that is the one that was fitted. */
  get #isFitted(): boolean {
    return this.#fitted !== null && areSame(this.#fitted, this.#view);
  }

  /** What stands over the canvas, in pixels from its corner in the window. */
  #covers(): Box[] {
    const { left, top, width, height } = this.#windowSize();
    const panels = Array.from(this.#workbench.covers, (cover) =>
      movedBy(cover(), { x: -left, y: -top }),
    );
    return [...panels, ...buttonCorners({ x: 0, y: 0, width, height }, 1)];
  }

  /** Whether a box can be seen, but for a little of it. */
  #isClear(box: Box, view: View): boolean {
    const { width, height } = this.#windowSize();
    const seen = placedIn(box, view);
    const isCovered = this.#covers().some((cover) => areClose(seen, cover, -COVERED_PX));
    return holds({ x: 0, y: 0, width, height }, seen) && !isCovered;
  }

  /** Turns to a box, in the middle of what nothing covers; it becomes smaller where it must. */
  #centre(box: Box, { zoom }: View): void {
    const { width, height } = this.#windowSize();
    const room = clearRoom({ x: 0, y: 0, width, height }, this.#covers());
    const least = Math.min(zoom, FITTED.legible);
    this.#flight.to(fittedInto(box, room, { least, most: zoom }));
  }

  /** The view of the whole graph: of all of it, or of what of it can be read. */
  #wholeView(isWhole: boolean): View | null {
    const bounds = drawnBounds(this.#workbench.editor);
    return bounds === null ? null : this.#viewOf(bounds, isWhole);
  }

  #fit(isWhole: boolean): void {
    const view = this.#wholeView(isWhole);
    this.#fitted = view;
    this.#isFittedBeside = this.#isInspected();
    if (view === null) {
      // What is drawn on an empty canvas begins in its corner, at a size that suits the window.
      const zoom = this.#windowSize().width < PHONE_PX ? EMPTY.onPhone : EMPTY.usual;
      this.#turnTo({ x: 0, y: 0, zoom });
    } else if (!isWhole) this.#turnTo(view);
    else if (!areSame(view, this.#view)) this.#flight.to(view);
  }

  #viewOf(bounds: Box, isWhole: boolean, most: number = FITTED.most, free?: Box): View {
    const size = this.#region.getBoundingClientRect();
    // On a phone a whole graph would be too small to read: its start is shown, at a size that is not.
    const least = size.width < PHONE_PX && !isWhole ? FITTED.legible : ZOOM.least;
    const room = free ?? freeRoom(size, this.#isInspected());
    return fittedInto(bounds, room, { least, most });
  }

  #showOpened(): void {
    if (this.#openedView === null) {
      this.#fit(false);
      return;
    }
    this.#fitted = filledWith(this.#openedView, this.#region.getBoundingClientRect());
    this.#turnTo(this.#fitted);
  }

  /** Turns to a view at once. */
  #turnTo(view: View): void {
    this.#flight.stop();
    void this.#flow.setViewport(view);
  }

  /** Whether the inspector, or the sheet of the gradient check, stands over the right of the canvas. */
  #isInspected(): boolean {
    const { settings, checks } = this.#workbench;
    const isOpen = settings.get('isInspectorOpen') && isInspectable(this.#workbench);
    return isWide() && (isOpen || checks.isOpen);
  }
}
